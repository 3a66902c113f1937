// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/reader.h"
#include "base/json/value.h"

#include <algorithm>
#include <numeric>

namespace fd::json {

namespace {

/// A container that is not closed yet.
struct Frame {
    Value value;
    /// Where each member's name stands, to point at a duplicate.
    std::vector<std::size_t> nameOffsets;
};

/// Index of the first member, in the order of the text, whose name came before; `count` if there is none. Sorting
/// keeps hostile objects with a million members from taking quadratic time.
std::size_t firstDuplicate(const std::vector<Value::Member>& members) {
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int byName = members[a].first.compare(members[b].first);
        return byName != 0 ? byName < 0 : a < b;
    });
    std::size_t first = members.size();
    for (std::size_t i = 1; i < order.size(); ++i)
        if (members[order[i - 1]].first == members[order[i]].first)
            first = std::min(first, order[i]);
    return first;
}

class TreeBuilder {
public:
    explicit TreeBuilder(Reader& reader) : reader_(reader) {}

    bool build(Value& out) {
        do {
            Value value;
            const bool opened = open();
            if (!opened && !readScalar(value))
                return false;
            if (!opened)
                place(std::move(value));
            if (!advance())
                return false;
        } while (!open_.empty());
        out = std::move(root_);
        return true;
    }

private:
    bool open() {
        const Reader::Next next = reader_.peek();
        if (next == Reader::Next::Object && reader_.beginObject())
            open_.push_back({Value::object(), {}});
        else if (next == Reader::Next::Array && reader_.beginArray())
            open_.push_back({Value::array(), {}});
        else
            return false;
        return true;
    }

    /// Moves to where the next value stands, closing the containers that end here.
    bool advance() {
        while (!open_.empty()) {
            Frame& frame = open_.back();
            std::string_view name;
            const bool more = frame.value.isObject() ? reader_.nextMember(name) : reader_.nextItem();
            if (reader_.failed())
                return false;
            if (more) {
                if (frame.value.isObject()) {
                    frame.nameOffsets.push_back(reader_.lastOffset());
                    frame.value.members().emplace_back(std::string(name), Value());
                }
                return true;
            }
            if (!close())
                return false;
        }
        return true;
    }

    bool close() {
        Frame closed = std::move(open_.back());
        open_.pop_back();
        const std::size_t duplicate = firstDuplicate(closed.value.members());
        if (duplicate != closed.value.members().size()) {
            reader_.failAtOffset(closed.nameOffsets[duplicate], "json.duplicate-member",
                                 {translatable("Json", "The member \"{name}\" stands twice in one object."),
                                  {{"name", closed.value.members()[duplicate].first}}});
            return false;
        }
        place(std::move(closed.value));
        return true;
    }

    void place(Value value) {
        if (open_.empty())
            root_ = std::move(value);
        else if (open_.back().value.isObject())
            open_.back().value.members().back().second = std::move(value);
        else
            open_.back().value.append(std::move(value));
    }

    bool readScalar(Value& out) {
        std::string_view text;
        bool truth = false;
        switch (reader_.peek()) {
        case Reader::Next::String:
            if (!reader_.readString(text))
                return false;
            out = Value::string(std::string(text));
            return true;
        case Reader::Next::Boolean:
            if (!reader_.readBool(truth))
                return false;
            out = Value::boolean(truth);
            return true;
        case Reader::Next::Number:
            if (!reader_.readNumberSpelling(text))
                return false;
            out = Value::numberSpelled(std::string(text));
            return true;
        default: return reader_.skipValue(); // null, or the fault that the reader knows best
        }
    }

    Reader& reader_;
    std::vector<Frame> open_;
    Value root_;
};

} // namespace

bool readValue(Reader& reader, Value& out) {
    return TreeBuilder(reader).build(out);
}

Result<Value> parse(std::string_view text, const Limits& limits) {
    Reader reader(text, limits);
    Value value;
    if (!readValue(reader, value) || !reader.finish())
        return reader.error();
    return value;
}

} // namespace fd::json
