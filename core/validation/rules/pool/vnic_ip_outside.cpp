// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

template <class Nic>
Rule vnicIpOutsideFor() {
    return localRule<Nic>(
        {.id = "vnic-ip-outside",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Static address in no pool"),
         .message = translatable("Rule", "{ip} of \"{vnic}\" is in no pool of \"{vmn}\".")},
        {own(&Nic::ipv4Mode, &Nic::ipv6Mode, &Nic::ipv4Address, &Nic::ipv6Address, &Nic::vmNetwork),
         readsOfNetworkPools(via(&Nic::vmNetwork))},
        [](On<Nic> nic, const Look& look, Report& report) {
            const NetworkPools& pools = look.value(kPools, nic->vmNetwork);
            if (pools.pools.empty() || pools.isDisturbed)
                return;
            const auto check = [&](AddressMode mode, const std::optional<IpAddress>& address) {
                if (mode == AddressMode::Static && address && !poolWith(look, nic->vmNetwork, *address))
                    report.find(nic.id)
                        .at(&Nic::ipv4Address)
                        .with("ip", *address)
                        .with("vnic", nic.id)
                        .with("vmn", nic->vmNetwork);
            };
            check(nic->ipv4Mode, nic->ipv4Address);
            if (report.findings.empty())
                check(nic->ipv6Mode, nic->ipv6Address);
        });
}

} // namespace

Rules vnicIpOutside() {
    return std::vector<Rule>{vnicIpOutsideFor<VirtualNic>(), vnicIpOutsideFor<HostVirtualNic>()};
}

} // namespace fd::validation
