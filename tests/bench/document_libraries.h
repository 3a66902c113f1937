// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The general JSON libraries behind the reference programs, each as WireFill and WireWrite want it.

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#ifdef FD_HAVE_SIMDJSON
#include <simdjson.h>
#endif
#ifdef FD_HAVE_RAPIDJSON
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#endif

namespace fd::bench {

struct QtTree {
    using Node = QJsonValue;
    static Node member(const Node& node, const char* name) { return node.toObject().value(QLatin1String(name)); }
    template <class Visit>
    static void forEach(const Node& node, Visit&& visit) {
        const QJsonArray items = node.toArray();
        for (const auto& item : items)
            visit(QJsonValue(item));
    }
    static std::string text(const Node& node) { return node.toString().toStdString(); }
    static long long integer(const Node& node) { return node.toInteger(); }
    static bool boolean(const Node& node) { return node.toBool(); }
};

/// Builds the tree from the leaves up, which is what QJsonObject asks for.
class QtOut {
public:
    void object() { open_.push_back({{}, {}, false, std::exchange(key_, {})}); }
    void array() { open_.push_back({{}, {}, true, std::exchange(key_, {})}); }
    void end() {
        Level level = std::move(open_.back());
        open_.pop_back();
        key_ = level.key;
        put(level.isArray ? QJsonValue(level.items) : QJsonValue(level.members));
    }
    void key(const char* name) { key_ = QLatin1String(name); }
    void text(std::string_view value) { put(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))); }
    void number(long long value) { put(QJsonValue(static_cast<qint64>(value))); }
    void truth(bool value) { put(value); }
    QByteArray bytes() const { return QJsonDocument(root_).toJson(QJsonDocument::Compact); }

private:
    struct Level {
        QJsonObject members;
        QJsonArray items;
        bool isArray;
        QString key;
    };
    void put(const QJsonValue& value) {
        if (open_.empty())
            root_ = value.toObject();
        else if (open_.back().isArray)
            open_.back().items.append(value);
        else
            open_.back().members.insert(key_, value);
    }
    std::vector<Level> open_;
    QString key_;
    QJsonObject root_;
};

#ifdef FD_HAVE_SIMDJSON
struct SimdTree {
    using Node = simdjson::dom::element;
    static Node member(const Node& node, const char* name) { return node[name].value(); }
    template <class Visit>
    static void forEach(const Node& node, Visit&& visit) {
        const simdjson::dom::array items = node.get_array().value();
        for (const Node item : items)
            visit(item);
    }
    static std::string text(const Node& node) { return std::string(node.get_string().value()); }
    static long long integer(const Node& node) { return node.get_int64().value(); }
    static bool boolean(const Node& node) { return node.get_bool().value(); }
};
#endif

#ifdef FD_HAVE_RAPIDJSON
class RapidOut {
public:
    RapidOut() : writer_(buffer_) {}
    void object() {
        writer_.StartObject();
        isArray_.push_back(false);
    }
    void array() {
        writer_.StartArray();
        isArray_.push_back(true);
    }
    void end() {
        if (isArray_.back())
            writer_.EndArray();
        else
            writer_.EndObject();
        isArray_.pop_back();
    }
    void key(const char* name) { writer_.Key(name); }
    void text(std::string_view value) { writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
    void number(long long value) { writer_.Int64(value); }
    void truth(bool value) { writer_.Bool(value); }
    std::string_view bytes() const { return {buffer_.GetString(), buffer_.GetSize()}; }

private:
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> writer_;
    std::vector<bool> isArray_;
};
#endif

} // namespace fd::bench
