// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/address_count.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolMulticastCapacity() {
    return localRule<IpPool>(
        {.id = "pool-multicast-capacity",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Too few multicast addresses"),
         .message =
             translatable("Rule", "Each VM subnet takes one multicast address; {n} are needed, \"{p}\" has "
                                  "{m}.")},
        {own(&IpPool::isMulticast), self<IpPool>().value(kPool),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .from(&VmNetwork::logicalNetwork)
             .own(&VmNetwork::isolation),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .from(&VmNetwork::logicalNetwork)
             .from(&VmSubnet::vmNetwork)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (!pool->isMulticast || !state.isSound() || !state.logicalNetwork)
                return;
            std::size_t subnets = 0;
            look.each(&VmNetwork::logicalNetwork, state.logicalNetwork,
                      [&](Id<VmNetwork> id, const VmNetwork& network) {
                          if (network.isolation == IsolationType::NetworkVirtualization)
                              subnets += look.referring(&VmSubnet::vmNetwork, id).size();
                      });
            const AddressCount count = addressCount(state.range);
            if (count < subnets)
                report.find(pool.id)
                    .at(&IpPool::end)
                    .with("n", subnets)
                    .with("p", pool.id)
                    .with("m", toText(count));
        });
}

} // namespace fd::validation
