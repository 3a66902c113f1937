// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

bool isDirectlyRouted(const Look& look, const VmSubnet& subnet) {
    bool isDirect = false;
    look.each(&VmNetworkGateway::vmNetwork, subnet.vmNetwork,
              [&](Id<VmNetworkGateway>, const VmNetworkGateway& use) {
                  const Gateway* gateway = look.get(use.gateway);
                  isDirect = isDirect || (gateway && gateway->directRouting);
              });
    return isDirect;
}

} // namespace

Rules directOverlap() {
    return mixedBucketRule<VmSubnet, SubnetVlan>(
        {.id = "direct-overlap",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "gateway",
         .title = translatable("Rule", "Directly routed subnet collides"),
         .message =
             translatable("Rule", "Direct routing makes one routing domain; {a} of \"{sub}\" collides with "
                                  "site \"{site}\".")},
        {own(&VmSubnet::vmNetwork, &VmSubnet::subnet),
         via(&VmSubnet::vmNetwork).from(&VmNetworkGateway::vmNetwork).own(&VmNetworkGateway::gateway),
         via(&VmSubnet::vmNetwork)
             .from(&VmNetworkGateway::vmNetwork)
             .via(&VmNetworkGateway::gateway)
             .own(&Gateway::directRouting),
         own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::site)},
        [](AnyId id, const Look& look, std::vector<Key>& keys) {
            const VmSubnet* subnet = look.get(id.as<VmSubnet>());
            const SubnetVlan* row = look.get(id.as<SubnetVlan>());
            if ((subnet && subnet->subnet && isDirectlyRouted(look, *subnet)) ||
                (row && isUsable(*row) && row->subnet))
                keys.push_back(Key::of(0));
        },
        [](std::span<const AnyId> same, const Look& look, Report& report) {
            for (const AnyId a : same)
                for (const AnyId b : same) {
                    const VmSubnet* subnet = look.get(a.as<VmSubnet>());
                    const SubnetVlan* row = look.get(b.as<SubnetVlan>());
                    if (subnet && row && subnet->subnet->overlaps(*row->subnet))
                        report.find(a)
                            .at(&VmSubnet::subnet)
                            .with("a", *subnet->subnet)
                            .with("sub", a)
                            .with("site", row->site)
                            .also(b);
                }
        });
}

} // namespace fd::validation
