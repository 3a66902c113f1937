// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicDoubleBound() {
    return localRule<PhysicalNic>(
        {.id = "nic-double-bound",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "hosts",
         .title = translatable("Rule", "Adapter bound twice"),
         .message = translatable("Rule", "\"{nic}\" of \"{h}\" is used by {n} switches or teams.")},
        {own(&PhysicalNic::host), from(&HostSwitch::nics), from(&NicTeam::members)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const auto switches = look.referring(&HostSwitch::nics, nic.id);
            const auto teams = look.referring(&NicTeam::members, nic.id);
            if (switches.size() + teams.size() < 2)
                return;
            auto entry = report.find(nic.id);
            entry.with("nic", nic.id).with("h", nic->host).with("n", switches.size() + teams.size());
            for (const Id<HostSwitch> id : switches)
                entry.also(id);
            for (const Id<NicTeam> id : teams)
                entry.also(id);
        },
        {RuleFix{translatable("Fix", "Keep the first use only"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Id<PhysicalNic> nic = finding.subject.as<PhysicalNic>();
                     bool isFirst = true;
                     for (const Id<HostSwitch> id : look.referring(&HostSwitch::nics, nic))
                         if (!std::exchange(isFirst, false))
                             transaction.edit(id, [&](HostSwitch& record) { std::erase(record.nics, nic); });
                     for (const Id<NicTeam> id : look.referring(&NicTeam::members, nic))
                         if (!std::exchange(isFirst, false))
                             transaction.edit(id, [&](NicTeam& record) { std::erase(record.members, nic); });
                     return true;
                 }}});
}

} // namespace fd::validation
