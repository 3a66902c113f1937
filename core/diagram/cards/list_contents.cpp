// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/list_card.h"

namespace fd::diagram {

ListCard contentOf(const CardContext& context, AnyId subject) {
    if (!subject || !context.design.contains(subject))
        return {};
    switch (context.view) {
    case ViewKind::Logical:
        return logicalCard(context, subject);
    case ViewKind::Tenant:
        return tenantCard(context, subject);
    case ViewKind::Host:
        return hostViewCard(context, subject);
    case ViewKind::Physical:
        break;
    }
    return {};
}

AnyId listCardOf(const CardContext& context, AnyId subject) {
    const Design& design = context.design;
    if (const ListCard own = contentOf(context, subject); own.subject)
        return subject;
    if (context.view == ViewKind::Logical) {
        if (const SubnetVlan* row = design.get(subject.as<SubnetVlan>()))
            return row->site;
        if (const IpPool* pool = design.get(subject.as<IpPool>()))
            return pool->subnetVlan ? listCardOf(context, pool->subnetVlan) : AnyId{};
        if (const UplinkPortProfileSet* set = design.get(subject.as<UplinkPortProfileSet>()))
            return set->logicalSwitch;
        if (const VirtualPort* port = design.get(subject.as<VirtualPort>()))
            return port->logicalSwitch;
    } else if (context.view == ViewKind::Tenant) {
        if (const VmSubnet* subnet = design.get(subject.as<VmSubnet>()))
            return subnet->vmNetwork;
        if (const VirtualNic* nic = design.get(subject.as<VirtualNic>()))
            return nic->vmNetwork;
        if (const HostVirtualNic* nic = design.get(subject.as<HostVirtualNic>()))
            return nic->vmNetwork;
        if (const VmNetworkGateway* gateway = design.get(subject.as<VmNetworkGateway>()))
            return gateway->vmNetwork;
        if (const NatConnection* nat = design.get(subject.as<NatConnection>()))
            return listCardOf(context, nat->vmNetworkGateway);
        if (const VpnConnection* vpn = design.get(subject.as<VpnConnection>()))
            return listCardOf(context, vpn->vmNetworkGateway);
        if (const Vm* vm = design.get(subject.as<Vm>()); vm && vm->gateway)
            return vm->gateway;
    } else if (const VirtualNic* nic = design.get(subject.as<VirtualNic>())) {
        return nic->vm;
    }
    return {};
}

} // namespace fd::diagram
