// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// Names of the switches, or stacks, at which the adapters end.
std::set<std::string> endsOf(const Look& look, const std::vector<Id<PhysicalNic>>& nics, Report& report) {
    std::set<std::string> ends;
    for (const Id<PhysicalNic> id : nics) {
        const PhysicalNic* nic = look.get(id);
        const PhysicalSwitch* physical = nic ? look.get(nic->physicalSwitch) : nullptr;
        if (physical)
            ends.insert(physical->stack.empty() ? report.nameOf(nic->physicalSwitch) : physical->stack);
    }
    return ends;
}

} // namespace

Rules lsTeamSwitchSplit() {
    return localRule<HostSwitch>(
        {.id = "ls-team-switch-split",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Static or LACP team on two switches"),
         .message =
             translatable("Rule", "LACP and static teams must end on one switch; that of \"{h}\" ends on "
                                  "{list}.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink),
         via(&HostSwitch::nics).own(&PhysicalNic::physicalSwitch),
         via(&HostSwitch::nics).via(&PhysicalNic::physicalSwitch).own(&PhysicalSwitch::stack),
         via(&HostSwitch::team)
             .via(&NicTeam::members)
             .via(&PhysicalNic::physicalSwitch)
             .own(&PhysicalSwitch::stack)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (!uplink.isTeam || uplink.kind != TeamKind::Lbfo ||
                uplink.teamingMode == TeamingMode::SwitchIndependent)
                return;
            const auto ends = endsOf(look, uplink.nics, report);
            if (ends.size() > 1)
                report.find(hostSwitch.id).with("h", hostSwitch->host).with("list", joined(ends));
        });
}

} // namespace fd::validation
