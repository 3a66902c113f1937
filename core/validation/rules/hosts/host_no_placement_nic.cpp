// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hostNoPlacementNic() {
    return localRule<Host>(
        {.id = "host-no-placement-nic",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "No adapter for machines"),
         .message = translatable("Rule", "No adapter of \"{h}\" is available for virtual machines.")},
        {own(&Host::availableForPlacement),
         from(&PhysicalNic::host).own(&PhysicalNic::availableForPlacement)},
        [](On<Host> host, const Look& look, Report& report) {
            bool isAvailable = false;
            look.each(&PhysicalNic::host, host.id, [&](Id<PhysicalNic>, const PhysicalNic& nic) {
                isAvailable = isAvailable || nic.availableForPlacement;
            });
            if (host->availableForPlacement && !isAvailable &&
                !look.referring(&PhysicalNic::host, host.id).empty())
                report.find(host.id).with("h", host.id);
        },
        {RuleFix{translatable("Fix", "Make all adapters available"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     for (const Id<PhysicalNic> nic :
                          look.referring(&PhysicalNic::host, finding.subject.as<Host>()))
                         transaction.edit(nic,
                                          [](PhysicalNic& record) { record.availableForPlacement = true; });
                     return true;
                 }}});
}

} // namespace fd::validation
