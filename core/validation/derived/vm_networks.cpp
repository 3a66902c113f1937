// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived/derived_rules.h"

namespace fd::validation::derived {

namespace {

NetworkNature natureOf(On<VmNetwork> network, const Look& look) {
    NetworkNature nature;
    nature.logicalNetwork = network->logicalNetwork;
    nature.isolation = network->isolation;
    if (const LogicalNetwork* logical = look.get(network->logicalNetwork)) {
        nature.kind = logical->kind;
        nature.hnv = hnvVersionOf(*logical);
    }
    nature.rows = rowsOf(look, network.id);
    std::sort(nature.rows.begin(), nature.rows.end());
    return nature;
}

std::vector<Tenancy> tenantsOf(On<Host> host, const Look& look) {
    std::vector<Tenancy> out;
    look.each(&Vm::host, host.id, [&](Id<Vm> vm, const Vm&) {
        look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
            const NetworkNature& nature = look.value(kNature, nic.vmNetwork);
            if (nature.isVirtualized() && nic.vmSubnet && !nic.isGatewayBackEnd)
                addUnique(out, Tenancy{nic.vmSubnet, nature.logicalNetwork, nature.hnv});
        });
    });
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

DerivedRule nature() {
    const auto sites = via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork);
    return ruleFor(
        "nature of a VM network", kNature,
        {own(&VmNetwork::logicalNetwork, &VmNetwork::isolation),
         via(&VmNetwork::logicalNetwork).own(&LogicalNetwork::kind, &LogicalNetwork::networkController),
         from(&VmSubnet::vmNetwork).own(&VmSubnet::subnetVlan),
         from(&VmSubnet::vmNetwork).via(&VmSubnet::subnetVlan), sites.from(&SubnetVlan::site)},
        &natureOf);
}

DerivedRule tenants() {
    const auto adapter = from(&Vm::host).from(&VirtualNic::vm);
    return ruleFor("tenants of a host", kTenants,
                   {adapter.own(&VirtualNic::vmNetwork, &VirtualNic::vmSubnet, &VirtualNic::isGatewayBackEnd),
                    adapter.via(&VirtualNic::vmNetwork).value(kNature)},
                   &tenantsOf);
}

} // namespace fd::validation::derived
