// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

template <class Nic>
Rule vnicIpExcludedFor() {
    return localRule<Nic>(
        {.id = "vnic-ip-excluded",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Static address that is set aside"),
         .message = translatable("Rule", "{ip} of \"{vnic}\" is set aside in \"{p}\".")},
        {own(&Nic::ipv4Mode, &Nic::ipv6Mode, &Nic::ipv4Address, &Nic::ipv6Address, &Nic::vmNetwork),
         readsOfNetworkPools(via(&Nic::vmNetwork))},
        [](On<Nic> nic, const Look& look, Report& report) {
            const auto check = [&](AddressMode mode, const std::optional<IpAddress>& address) {
                const Id<IpPool> pool = mode == AddressMode::Static && address
                                            ? poolWith(look, nic->vmNetwork, *address)
                                            : Id<IpPool>{};
                const IpPool* record = look.get(pool);
                if (record && (isIn(record->reservedSet, *address) || isIn(record->vipSet, *address)))
                    report.find(nic.id)
                        .at(&Nic::ipv4Address)
                        .with("ip", *address)
                        .with("vnic", nic.id)
                        .with("p", pool);
            };
            check(nic->ipv4Mode, nic->ipv4Address);
            if (report.findings.empty())
                check(nic->ipv6Mode, nic->ipv6Address);
        });
}

} // namespace

Rules vnicIpExcluded() {
    return std::vector<Rule>{vnicIpExcludedFor<VirtualNic>(), vnicIpExcludedFor<HostVirtualNic>()};
}

} // namespace fd::validation
