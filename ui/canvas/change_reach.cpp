// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/change_reach.h"

#include "model/kinds.h"

namespace fd::ui {

namespace {

/// Kinds whose edits change what one card shows and nothing else, unless the card's size changes.
bool isInner(Kind kind) {
    return kind == kindOf<Vm> || kind == kindOf<VirtualNic> || kind == kindOf<HostVirtualNic> ||
           kind == kindOf<HostSwitch>;
}

} // namespace

bool isUnseen(Kind kind) {
    return kind == kindOf<IpAssignment> || kind == kindOf<MacAssignment> || kind == kindOf<Acceptance> ||
           kind == kindOf<ReachExpectation> || kind == kindOf<RuleSetting> || kind == kindOf<Scenario> ||
           kind == kindOf<ScenarioFlow> || kind == kindOf<ScenarioEvent> || kind == kindOf<RunAsAccount>;
}

bool isOnCards(Kind kind) {
    return isInner(kind) || kind == kindOf<Host> || kind == kindOf<PhysicalNic> || kind == kindOf<NicTeam> ||
           kind == kindOf<PhysicalSwitch> || kind == kindOf<PhysicalLink> || kind == kindOf<Placement>;
}

bool staysInPlace(const Change& change) {
    if (change.isAdded() || change.isRemoved())
        return false;
    if (change.id.kind == kindOf<Host>) {
        const auto* before = change.beforeAs<Host>();
        const auto* after = change.afterAs<Host>();
        return before->hostGroup == after->hostGroup && before->rack == after->rack;
    }
    if (change.id.kind == kindOf<PhysicalNic>) {
        const auto* before = change.beforeAs<PhysicalNic>();
        const auto* after = change.afterAs<PhysicalNic>();
        return before->host == after->host && before->physicalSwitch == after->physicalSwitch;
    }
    return isInner(change.id.kind);
}

std::vector<AnyId> touchedBy(const Change& change) {
    std::vector<AnyId> touched{change.id};
    for (const FieldInfo& field : kindInfo(change.id.kind).fields)
        for (const void* record : {change.before.get(), change.after.get()})
            if (record && field.isReference())
                field.targets(record, touched);
    return touched;
}

} // namespace fd::ui
