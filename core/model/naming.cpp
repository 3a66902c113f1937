// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"

#include "model/kind_operations.h"

#include <set>

namespace fd {

namespace {

std::string subnetVlanName(const SubnetVlan& row) {
    std::string out;
    if (!row.vlan.isEmpty())
        out += "VLAN " + toText(row.vlan);
    if (!row.secondaryVlan.isEmpty())
        out += "/" + toText(row.secondaryVlan);
    if (!row.subnet.isEmpty())
        out += (out.empty() ? "" : " ") + toText(row.subnet);
    return out;
}

std::string withOwner(const Design& design, AnyId owner, const std::string& own) {
    const std::string name = displayName(design, owner);
    return name.empty() ? own : own.empty() ? name : name + " / " + own;
}

/// What stands for the name of an object that has none.
std::string derivedName(const Design& design, AnyId id) {
    if (const auto* row = design.get(id.as<SubnetVlan>()))
        return subnetVlanName(*row);
    if (const auto* port = design.get(id.as<VirtualPort>()))
        return displayName(design, port->classification);
    if (const auto* link = design.get(id.as<PhysicalLink>()))
        return displayName(design, link->from) + " - " + displayName(design, link->to);
    if (const auto* nat = design.get(id.as<NatConnection>()))
        return withOwner(design, nat->vmNetworkGateway, nat->externalAddress ? toText(*nat->externalAddress) : "");
    if (const auto* route = design.get(id.as<NetworkRoute>()))
        return toText(route->subnet);
    if (const auto* flow = design.get(id.as<ScenarioFlow>()))
        return displayName(design, flow->from) + " - " + displayName(design, flow->to);
    if (const auto* event = design.get(id.as<ScenarioEvent>()))
        return std::string(labelOf(event->action)) + " " + displayName(design, event->subject);
    if (const auto* accepted = design.get(id.as<Acceptance>()))
        return accepted->rule;
    if (const auto* expectation = design.get(id.as<ReachExpectation>()))
        return displayName(design, expectation->from) + " - " + displayName(design, expectation->to);
    if (const auto* setting = design.get(id.as<RuleSetting>()))
        return setting->rule;
    if (const auto* placement = design.get(id.as<Placement>()))
        return displayName(design, placement->subject);
    std::string out = kindInfo(id.kind).singular;
    return out + " " + std::to_string(id.number);
}

} // namespace

std::string nameOfObject(const Design& design, AnyId id) {
    const void* record = design.record(id);
    const FieldInfo* field = record ? kindInfo(id.kind).field("name") : nullptr;
    return field ? field->text(record) : std::string();
}

std::string displayName(const Design& design, AnyId id) {
    if (!design.contains(id))
        return {};
    std::string name = nameOfObject(design, id);
    if (const auto* nic = design.get(id.as<VirtualNic>()))
        return withOwner(design, nic->vm, name);
    return name.empty() ? derivedName(design, id) : name;
}

namespace {

Error unknownName(std::string_view text) {
    return Error{"name.unknown",
                 Text{translatable("Names", "No object is called \"{name}\"."), {{"name", std::string(text)}}}};
}

Error ambiguousName(const std::vector<AnyId>& found, std::string_view text) {
    std::string candidates;
    for (std::size_t i = 0; i < found.size() && i < 5; ++i) {
        candidates += candidates.empty() ? "" : ", ";
        appendAnyId(candidates, found[i]);
    }
    return Error{"name.ambiguous",
                 Text{translatable("Names", "Several objects are called \"{name}\": {candidates}."),
                      {{"name", std::string(text)}, {"candidates", candidates}}},
                 {},
                 Text{translatable("Names", "Name the kind too, as in host:HV01, or give the id.")}};
}

} // namespace

Result<AnyId> findObject(const Design& design, std::string_view text) {
    const std::string_view body = trimmed(text);
    const auto byId = parseAnyId(body);
    if (byId && *byId && design.contains(*byId))
        return *byId;
    const size_t colon = body.find(':');
    const KindInfo* only = colon == std::string_view::npos ? nullptr : findKind(body.substr(0, colon));
    const std::string_view wanted = only ? body.substr(colon + 1) : body;
    std::vector<AnyId> found;
    for (const KindInfo& kind : allKinds()) {
        if (only ? only != &kind : kind.kind == kindOf<Placement>)
            continue;
        for (const AnyId id : design.idsOf(kind.kind))
            if (nameOfObject(design, id) == wanted || displayName(design, id) == wanted)
                found.push_back(id);
    }
    if (found.empty())
        return unknownName(text);
    if (found.size() > 1)
        return ambiguousName(found, text);
    return found.front();
}

std::string freeName(const Design& design, Kind kind, std::string_view wanted) {
    std::set<std::string, std::less<>> taken;
    for (const AnyId id : design.idsOf(kind))
        taken.insert(nameOfObject(design, id));
    if (!taken.contains(wanted))
        return std::string(wanted);
    const size_t stemEnd = wanted.find_last_not_of("0123456789") + 1;
    const std::string_view digits = wanted.substr(stemEnd);
    const bool isNumbered = !digits.empty() && digits.size() < 9;
    const std::string stem = isNumbered ? std::string(wanted.substr(0, stemEnd)) : std::string(wanted) + " ";
    for (unsigned long number = isNumbered ? std::stoul(std::string(digits)) + 1 : 2;; ++number) {
        std::string tail = std::to_string(number);
        if (isNumbered && tail.size() < digits.size())
            tail.insert(0, digits.size() - tail.size(), '0');
        if (!taken.contains(stem + tail))
            return stem + tail;
    }
}

} // namespace fd
