// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppSriovBandwidth() {
    return localRule<VirtualPort>(
        {.id = "vpp-sriov-bandwidth",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "port",
         .title = translatable("Rule", "Bandwidth limits with SR-IOV"),
         .message =
             translatable("Rule", "Bandwidth settings of \"{v}\" do nothing on \"{ls}\", because both use "
                                  "SR-IOV.")},
        {own(&VirtualPort::logicalSwitch, &VirtualPort::profile),
         via(&VirtualPort::logicalSwitch).own(&LogicalSwitch::sriov),
         via(&VirtualPort::profile)
             .own(&VirtualPortProfile::sriov, &VirtualPortProfile::minimumBandwidth,
                  &VirtualPortProfile::maximumBandwidth, &VirtualPortProfile::minimumWeight)},
        [](On<VirtualPort> port, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(port->logicalSwitch);
            const VirtualPortProfile* profile = look.get(port->profile);
            if (!logical || !profile || !logical->sriov || !profile->sriov)
                return;
            if (profile->minimumWeight > 0 || !profile->minimumBandwidth.isZero() ||
                !profile->maximumBandwidth.isZero())
                report.find(port.id)
                    .at(&VirtualPort::profile)
                    .with("v", port->profile)
                    .with("ls", port->logicalSwitch);
        },
        {RuleFix{translatable("Fix", "Clear the bandwidth settings"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const VirtualPort* port = look.get(finding.subject.as<VirtualPort>());
                     return port && transaction.edit(port->profile, [](VirtualPortProfile& profile) {
                         profile.minimumWeight = 0;
                         profile.minimumBandwidth = {};
                         profile.maximumBandwidth = {};
                     });
                 }}});
}

} // namespace fd::validation
