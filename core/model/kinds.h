// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The definitions of all object kinds.
#include "model/entities/acceptance.h"
#include "model/entities/bgp_peer.h"
#include "model/entities/fabric_settings.h"
#include "model/entities/gateway.h"
#include "model/entities/host.h"
#include "model/entities/host_cluster.h"
#include "model/entities/host_group.h"
#include "model/entities/host_switch.h"
#include "model/entities/host_virtual_nic.h"
#include "model/entities/ip_assignment.h"
#include "model/entities/ip_pool.h"
#include "model/entities/load_balanced_tier.h"
#include "model/entities/load_balancer.h"
#include "model/entities/logical_network.h"
#include "model/entities/logical_switch.h"
#include "model/entities/mac_assignment.h"
#include "model/entities/mac_pool.h"
#include "model/entities/nat_connection.h"
#include "model/entities/nat_rule.h"
#include "model/entities/network_controller.h"
#include "model/entities/network_route.h"
#include "model/entities/network_site.h"
#include "model/entities/nic_team.h"
#include "model/entities/physical_link.h"
#include "model/entities/physical_nic.h"
#include "model/entities/physical_switch.h"
#include "model/entities/placement.h"
#include "model/entities/port_acl.h"
#include "model/entities/port_acl_rule.h"
#include "model/entities/port_classification.h"
#include "model/entities/router.h"
#include "model/entities/router_interface.h"
#include "model/entities/reach_expectation.h"
#include "model/entities/rule_setting.h"
#include "model/entities/run_as_account.h"
#include "model/entities/scenario.h"
#include "model/entities/scenario_event.h"
#include "model/entities/scenario_flow.h"
#include "model/entities/subnet_vlan.h"
#include "model/entities/switch_extension.h"
#include "model/entities/tenant.h"
#include "model/entities/uplink_port_profile.h"
#include "model/entities/uplink_port_profile_set.h"
#include "model/entities/vip_template.h"
#include "model/entities/virtual_nic.h"
#include "model/entities/virtual_port.h"
#include "model/entities/virtual_port_profile.h"
#include "model/entities/vm.h"
#include "model/entities/vm_network.h"
#include "model/entities/vm_network_gateway.h"
#include "model/entities/vm_subnet.h"
#include "model/entities/vm_template.h"
#include "model/entities/vpn_connection.h"
#include "model/id.h"

namespace fd {

/// Calls `visit.template operator()<T>()` for each object kind in order.
template <class Visit>
constexpr void forEachKind(Visit&& visit) {
    [&]<class... T>(TypeList<T...>) { (visit.template operator()<T>(), ...); }(AllKinds{});
}

} // namespace fd
