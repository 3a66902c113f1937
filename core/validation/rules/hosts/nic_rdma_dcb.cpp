// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicRdmaDcb() {
    return localRule<PhysicalNic>(
        {.id = "nic-rdma-dcb",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "hosts",
         .title = translatable("Rule", "RoCE without DCB"),
         .message =
             translatable("Rule", "RoCE on \"{nic}\" of \"{h}\" needs Data Center Bridging on the host and "
                                  "its physical switch.")},
        {own(&PhysicalNic::host, &PhysicalNic::rdmaEnabled, &PhysicalNic::rdmaKind, &PhysicalNic::dcbEnabled,
             &PhysicalNic::physicalSwitch),
         via(&PhysicalNic::physicalSwitch).own(&PhysicalSwitch::hasDcb)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const bool isRoce = nic->rdmaKind == RdmaKind::RoceV1 || nic->rdmaKind == RdmaKind::RoceV2;
            const PhysicalSwitch* physical = look.get(nic->physicalSwitch);
            if (nic->rdmaEnabled && isRoce && (!nic->dcbEnabled || (physical && !physical->hasDcb)))
                report.find(nic.id).at(&PhysicalNic::dcbEnabled).with("nic", nic.id).with("h", nic->host);
        },
        {RuleFix{translatable("Fix", "Switch DCB on at both ends"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const PhysicalNic* nic = look.get(finding.subject.as<PhysicalNic>());
                     if (!nic)
                         return false;
                     transaction.edit(nic->physicalSwitch,
                                      [](PhysicalSwitch& physical) { physical.hasDcb = true; });
                     return transaction.edit(finding.subject.as<PhysicalNic>(),
                                             [](PhysicalNic& record) { record.dcbEnabled = true; });
                 }}});
}

} // namespace fd::validation
