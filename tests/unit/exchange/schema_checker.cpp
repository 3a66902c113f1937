// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema_checker.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace fd::test {

namespace {

using json::Value;

class Checker {
public:
    explicit Checker(const Value& root) : root_(root) {}

    void check(const Value& schema, const Value& value, const std::string& path) {
        if (const Value* reference = schema.find("$ref")) {
            const std::string name = reference->text().substr(std::string("#/$defs/").size());
            const Value* const target = root_["$defs"].find(name);
            if (!target)
                return fault(path, "the schema has no definition " + name);
            check(*target, value, path);
        }
        for (const auto& [word, meaning] : schema.members())
            checkWord(word, meaning, value, path, schema);
    }

    std::vector<std::string> faults;

private:
    void fault(const std::string& path, const std::string& reason) { faults.push_back(path + ": " + reason); }

    static bool isOfType(const Value& value, const std::string& type) {
        if (type == "integer")
            return value.isNumber() && value.text().find_first_of(".eE") == std::string::npos;
        switch (value.type()) {
        case Value::Type::Null: return type == "null";
        case Value::Type::Boolean: return type == "boolean";
        case Value::Type::Number: return type == "number";
        case Value::Type::String: return type == "string";
        case Value::Type::Array: return type == "array";
        case Value::Type::Object: return type == "object";
        }
        return false;
    }

    void checkWord(const std::string& word, const Value& meaning, const Value& value, const std::string& path, const Value& schema) {
        static const std::set<std::string> notes{"$schema", "$defs", "$ref", "title", "description", "default"};
        if (word == "type") {
            const bool fits = meaning.isArray() ? std::any_of(meaning.items().begin(), meaning.items().end(),
                                                              [&](const Value& type) { return isOfType(value, type.text()); })
                                                : isOfType(value, meaning.text());
            if (!fits)
                fault(path, "not of type " + json::write(meaning));
        } else if (word == "const") {
            if (!(value == meaning))
                fault(path, "not " + json::write(meaning));
        } else if (word == "enum") {
            if (std::find(meaning.items().begin(), meaning.items().end(), value) == meaning.items().end())
                fault(path, "not one of " + json::write(meaning));
        } else if (word == "pattern") {
            const QRegularExpression pattern(QString::fromStdString(meaning.text()));
            if (value.isString() && !pattern.match(QString::fromStdString(value.text())).hasMatch())
                fault(path, "does not match " + meaning.text());
        } else if (word == "minimum" || word == "maximum") {
            const bool below = value.toDouble() < meaning.toDouble();
            const bool above = value.toDouble() > meaning.toDouble();
            if (value.isNumber() && (word == "minimum" ? below : above))
                fault(path, "beyond the " + word);
        } else if (word == "required") {
            for (const Value& name : meaning.items())
                if (value.isObject() && !value.find(name.text()))
                    fault(path, "lacks " + name.text());
        } else if (word == "properties") {
            for (const auto& [name, member] : value.members())
                if (const Value* own = meaning.find(name))
                    check(*own, member, path + "/" + name);
        } else if (word == "additionalProperties") {
            for (const auto& [name, member] : value.members())
                if (!schema["properties"].find(name))
                    check(meaning, member, path + "/" + name);
        } else if (word == "items") {
            for (std::size_t i = 0; i < value.items().size(); ++i)
                check(meaning, value.items()[i], path + "/" + std::to_string(i));
        } else if (word == "anyOf") {
            const bool fits = std::any_of(meaning.items().begin(), meaning.items().end(), [&](const Value& branch) {
                Checker one(root_);
                one.check(branch, value, path);
                return one.faults.empty();
            });
            if (!fits)
                fault(path, "fits none of " + json::write(meaning));
        } else if (!notes.contains(word)) {
            fault(path, "the schema uses an unknown word: " + word);
        }
    }

    const Value& root_;
};

} // namespace

std::vector<std::string> schemaFaults(const Value& schema, const Value& value) {
    Checker checker(schema);
    checker.check(schema, value, "");
    return checker.faults;
}

} // namespace fd::test
