// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/migrations/migration.h"

#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace fd::exchange {

// Format 0 was the draft of the file. It differs from format 1 in four things:
//   - the objects of a kind are members of an object, named by their number: "host": {"1": {"name": "HV-01"}};
//   - an object's position in the picture stands in the object itself: "x" and "y";
//   - a host's processors are called "cores";
//   - a virtual NIC without VLAN says "vlan": 0.
// Sample: tests/fixtures/files/format-0.fabric and, after the migration, format-0.migrated.fabric.

namespace {

using json::Value;

Error unreadable(const std::string& object) {
    Error error;
    error.code = "migration.unreadable";
    error.text.source = translatable("FabricFile", "This object does not have the form of the older format.");
    error.advice.source = translatable("FabricFile", "Open the file with the version of the program that wrote it.");
    error.place.object = object;
    return error;
}

/// Takes the position out of an object and adds it to the placements.
void movePosition(Value& object, const std::string& subject, Value& placements) {
    Value placement = Value::object();
    placement.set("id", Value::number(static_cast<long long>(placements.items().size()) + 1));
    placement.set("subject", Value::string(subject));
    const std::size_t before = placement.members().size();
    std::erase_if(object.members(), [&](Value::Member& member) {
        const bool isPosition = member.first == "x" || member.first == "y";
        if (isPosition)
            placement.set(member.first, std::move(member.second));
        return isPosition;
    });
    if (placement.members().size() > before)
        placements.append(std::move(placement));
}

void renameFields(const std::string& kind, Value& object) {
    for (Value::Member& member : object.members())
        if (kind == "host" && member.first == "cores")
            member.first = "logicalProcessors";
    std::erase_if(object.members(), [&](const Value::Member& member) {
        return kind == "virtualNic" && member.first == "vlan" && member.second.toInteger(-1) == 0;
    });
}

/// The list that a kind's members become.
Result<Value> listOf(const std::string& kind, Value& byNumber, Value& placements) {
    Value list = Value::array();
    for (auto& [number, object] : byNumber.members()) {
        const std::string name = kind + "-" + number;
        long long id = 0;
        const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), id);
        if (failure != std::errc{} || end != number.data() + number.size() || !object.isObject())
            return unreadable(name);
        movePosition(object, name, placements);
        renameFields(kind, object);
        object.members().insert(object.members().begin(), {"id", Value::number(id)});
        list.append(std::move(object));
    }
    return list;
}

} // namespace

Result<void> migrateFormat0(Value& file) {
    Value placements = Value::array();
    for (auto& [name, value] : file.members()) {
        if (name == "fabric" || name == "product")
            continue;
        if (!value.isObject())
            return unreadable(name);
        auto list = listOf(name, value, placements);
        if (!list)
            return list.error();
        value = std::move(*list);
    }
    if (!placements.items().empty()) {
        Value layout = Value::object();
        layout.set("placement", std::move(placements));
        file.set("layout", std::move(layout));
    }
    return {};
}

} // namespace fd::exchange
