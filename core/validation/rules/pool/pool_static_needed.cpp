// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

template <class Nic>
Rule poolStaticNeededFor() {
    return localRule<Nic>(
        {.id = "pool-static-needed",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Static address without pool"),
         .message = translatable("Rule", "\"{vnic}\" is static but \"{vmn}\" has no address pool.")},
        {own(&Nic::ipv4Mode, &Nic::ipv6Mode, &Nic::vmNetwork), readsOfNetworkPools(via(&Nic::vmNetwork))},
        [](On<Nic> nic, const Look& look, Report& report) {
            const bool isStatic =
                nic->ipv4Mode == AddressMode::Static || nic->ipv6Mode == AddressMode::Static;
            if (!isStatic || !look.get(nic->vmNetwork))
                return;
            const NetworkPools& pools = look.value(kPools, nic->vmNetwork);
            if (pools.pools.empty() && !pools.isDisturbed)
                report.find(nic.id).at(&Nic::vmNetwork).with("vnic", nic.id).with("vmn", nic->vmNetwork);
        },
        {RuleFix{translatable("Fix", "Use DHCP"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<Nic>(), [](Nic& nic) {
                         nic.ipv4Mode = AddressMode::Dynamic;
                         nic.ipv6Mode = AddressMode::Dynamic;
                     });
                 }}});
}

} // namespace

Rules poolStaticNeeded() {
    return std::vector<Rule>{poolStaticNeededFor<VirtualNic>(), poolStaticNeededFor<HostVirtualNic>()};
}

} // namespace fd::validation
