// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolMulticastHnv() {
    return localRule<IpPool>(
        {.id = "pool-multicast-hnv",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Multicast pool in the wrong place"),
         .message = translatable("Rule", "Multicast pools such as \"{p}\" belong to a network-virtualization "
                                         "logical network with matching IP versions.")},
        {own(&IpPool::isMulticast), self<IpPool>().value(kPool),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .own(&LogicalNetwork::kind),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .from(&VmNetwork::logicalNetwork)
             .own(&VmNetwork::isolation, &VmNetwork::paFamily, &VmNetwork::caFamily)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            if (!pool->isMulticast)
                return;
            const PoolState& state = look.value(kPool, pool.id);
            const LogicalNetwork* network = look.get(state.logicalNetwork);
            bool fits = network && network->kind == LogicalNetworkKind::Virtualized;
            look.each(&VmNetwork::logicalNetwork, state.logicalNetwork,
                      [&](Id<VmNetwork>, const VmNetwork& vmNetwork) {
                          fits = fits && (vmNetwork.isolation != IsolationType::NetworkVirtualization ||
                                          vmNetwork.paFamily == vmNetwork.caFamily);
                      });
            if (!fits)
                report.find(pool.id).at(&IpPool::isMulticast).with("p", pool.id);
        });
}

} // namespace fd::validation
