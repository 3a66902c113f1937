// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppGuestIpNotHnv() {
    return localRule<VirtualPortProfile>(
        {.id = "vpp-guest-ip-not-hnv",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "port",
         .title = translatable("Rule", "Guest-specified addresses without virtualization"),
         .message =
             translatable("Rule", "\"{v}\" lets guests set their addresses, which works only with network "
                                  "virtualization; none of its adapters uses that.")},
        {own(&VirtualPortProfile::guestSpecifiedIp),
         from(&VirtualPort::profile).own(&VirtualPort::classification),
         from(&VirtualPort::profile)
             .via(&VirtualPort::classification)
             .from(&VirtualNic::classification)
             .own(&VirtualNic::vmNetwork),
         from(&VirtualPort::profile)
             .via(&VirtualPort::classification)
             .from(&VirtualNic::classification)
             .via(&VirtualNic::vmNetwork)
             .value(kNature)},
        [](On<VirtualPortProfile> profile, const Look& look, Report& report) {
            if (!profile->guestSpecifiedIp)
                return;
            bool isUsed = false;
            bool isVirtualized = false;
            look.each(&VirtualPort::profile, profile.id, [&](Id<VirtualPort>, const VirtualPort& port) {
                look.each(&VirtualNic::classification, port.classification,
                          [&](Id<VirtualNic>, const VirtualNic& nic) {
                              isUsed = isUsed || nic.vmNetwork;
                              isVirtualized =
                                  isVirtualized || look.value(kNature, nic.vmNetwork).isVirtualized();
                          });
            });
            if (isUsed && !isVirtualized)
                report.find(profile.id).at(&VirtualPortProfile::guestSpecifiedIp).with("v", profile.id);
        },
        {RuleFix{translatable("Fix", "Clear the setting"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(
                         finding.subject.as<VirtualPortProfile>(),
                         [](VirtualPortProfile& profile) { profile.guestSpecifiedIp = false; });
                 }}});
}

} // namespace fd::validation
