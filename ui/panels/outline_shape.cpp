// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_shape.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace fd::ui {

namespace {

/// What an object hangs under where places are shown; none for kinds that have a branch of their own.
AnyId placeOf(const Design& design, AnyId id) {
    if (const auto* vm = design.get(id.as<Vm>()))
        return vm->host;
    if (const auto* host = design.get(id.as<Host>()))
        return host->hostGroup;
    if (const auto* group = design.get(id.as<HostGroup>()))
        return group->parent;
    const void* record = design.record(id);
    if (!record)
        return {};
    for (const FieldInfo& field : kindInfo(id.kind).fields) {
        if (!field.has(FieldFlags::Owner))
            continue;
        std::vector<AnyId> owners;
        field.targets(record, owners);
        if (!owners.empty())
            return owners.front();
    }
    return {};
}

} // namespace

bool OutlineShape::isHidden(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<RuleSetting>;
}

std::optional<AnyId> OutlineShape::parentOf(AnyId id) const {
    if (isHidden(id.kind) || !workspace_.design().contains(id))
        return std::nullopt;
    if (order_ == OutlineOrder::ByPlace) {
        const AnyId place = placeOf(workspace_.design(), id);
        if (workspace_.design().contains(place))
            return place;
    }
    return AnyId(id.kind, 0);
}

std::vector<AnyId> OutlineShape::childrenOf(AnyId key) const {
    std::vector<AnyId> out;
    if (key.number == 0) {
        for (const AnyId id : workspace_.design().idsOf(key.kind))
            if (parentOf(id) == key)
                out.push_back(id);
        return out;
    }
    if (order_ == OutlineOrder::ByKind)
        return out;
    for (const Relations::Referrer& referrer : workspace_.relations().referrers(key))
        if (parentOf(referrer.source) == key && (out.empty() || out.back() != referrer.source))
            out.push_back(referrer.source);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool OutlineShape::hasChildren(AnyId key) const {
    if (key.number == 0)
        return true;
    if (order_ == OutlineOrder::ByKind)
        return false;
    const auto referrers = workspace_.relations().referrers(key);
    return std::any_of(referrers.begin(), referrers.end(),
                       [&](const Relations::Referrer& r) { return parentOf(r.source) == key; });
}

bool OutlineShape::needsBranch(Kind kind) const {
    if (isHidden(kind))
        return false;
    const AnyId key(kind, 0);
    const auto ids = workspace_.design().idsOf(kind);
    return std::any_of(ids.begin(), ids.end(), [&](AnyId id) { return parentOf(id) == key; });
}

} // namespace fd::ui
