// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

std::set<std::string> differencesOf(const Look& look, const std::vector<Id<PhysicalNic>>& nics) {
    std::set<std::string> what;
    const PhysicalNic* first = nullptr;
    for (const Id<PhysicalNic> id : nics) {
        const PhysicalNic* nic = look.get(id);
        if (!first)
            first = nic;
        if (!nic)
            continue;
        const auto compare = [&](const auto& a, const auto& b, const char* name) {
            if (a != b)
                what.insert(name);
        };
        compare(first->vendor, nic->vendor, "vendor");
        compare(first->model, nic->model, "model");
        compare(first->firmware, nic->firmware, "firmware");
        compare(first->driver, nic->driver, "driver");
        compare(first->speed, nic->speed, "speed");
    }
    return what;
}

} // namespace

Rules lsSetIdentical() {
    return localRule<HostSwitch>(
        {.id = "ls-set-identical",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Different adapters in an embedded team"),
         .message = translatable("Rule", "SET needs identical adapters; those of \"{h}\" differ in {what}.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink),
         via(&HostSwitch::nics)
             .own(&PhysicalNic::vendor, &PhysicalNic::model, &PhysicalNic::firmware, &PhysicalNic::driver,
                  &PhysicalNic::speed),
         via(&HostSwitch::team)
             .via(&NicTeam::members)
             .own(&PhysicalNic::vendor, &PhysicalNic::model, &PhysicalNic::firmware, &PhysicalNic::driver,
                  &PhysicalNic::speed)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (!uplink.isTeam || uplink.kind != TeamKind::Set || uplink.isSetUnsupported)
                return;
            const auto what = differencesOf(look, uplink.nics);
            if (!what.empty())
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("h", hostSwitch->host)
                    .with("what", joined(what));
        });
}

} // namespace fd::validation
