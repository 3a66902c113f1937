// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanModeUnsupported() {
    const auto isOther = [](PvlanPortMode mode) {
        return mode == PvlanPortMode::Community || mode == PvlanPortMode::Promiscuous;
    };
    const About about = {.id = "pvlan-mode-unsupported",
                         .severity = Severity::Warning,
                         .basis = Basis::Practice,
                         .family = "pvlan",
                         .title = translatable("Rule", "PVLAN mode that VMM does not set"),
                         .message = translatable(
                             "Rule", "VMM makes isolated PVLAN ports only; set the {mode} mode of \"{nic}\" "
                                     "on the host with PowerShell.")};
    Rule ofMachines = localRule<VirtualNic>(
        about, {own(&VirtualNic::pvlanMode, &VirtualNic::pvlanOutsideVmm)},
        [isOther](On<VirtualNic> nic, const Look&, Report& report) {
            if (isOther(nic->pvlanMode) && !nic->pvlanOutsideVmm)
                report.find(nic.id)
                    .at(&VirtualNic::pvlanMode)
                    .with("mode", std::string(nameOf(nic->pvlanMode)))
                    .with("nic", nic.id);
        },
        {RuleFix{translatable("Fix", "Mark as set outside VMM"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(),
                                             [](VirtualNic& nic) { nic.pvlanOutsideVmm = true; });
                 }}});
    Rule ofHosts = localRule<HostVirtualNic>(about, {own(&HostVirtualNic::pvlanMode)},
                                             [isOther](On<HostVirtualNic> nic, const Look&, Report& report) {
                                                 if (isOther(nic->pvlanMode))
                                                     report.find(nic.id)
                                                         .at(&HostVirtualNic::pvlanMode)
                                                         .with("mode", std::string(nameOf(nic->pvlanMode)))
                                                         .with("nic", nic.id);
                                             });
    return std::vector<Rule>{std::move(ofMachines), std::move(ofHosts)};
}

} // namespace fd::validation
