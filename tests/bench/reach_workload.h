// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "reachability/segments.h"

#include <algorithm>

namespace fd::bench {

inline constexpr int kHostsPerRack = 20;

/// The reachability workload: `endpoints` machines on `hosts` hosts, drawn in a fixed order from one seed, so that
/// everybody who follows the order gets the same fabric.
inline reachability::SegmentFabric reachWorkload(int endpoints, int hosts, std::uint64_t seed = 1) {
    using reachability::BitTable;
    using reachability::SegmentFabric;
    SplitMix64 random(seed);
    const auto below = [&random](int n) { return static_cast<int>(random.below(static_cast<std::uint64_t>(n))); };
    SegmentFabric fabric;
    fabric.vrfs = 4;
    const int vlans = std::max(4, endpoints / 100);
    std::vector<int> plain;
    std::vector<int> closed;
    for (int v = 0; v < vlans; ++v) {
        SegmentFabric::Vlan vlan;
        vlan.gateway = below(10) < 8;
        vlan.isPrivate = below(100) < 20;
        vlan.vrf = below(4);
        if (v < 2)
            vlan.isPrivate = v == 1;
        (vlan.isPrivate ? closed : plain).push_back(v);
        fabric.vlans.push_back(vlan);
    }
    fabric.racks = (hosts + kHostsPerRack - 1) / kHostsPerRack;
    fabric.uplinkCarries = BitTable(hosts, vlans, true);
    fabric.rackCarries = BitTable(fabric.racks, vlans, true);
    for (int h = 0; h < hosts; ++h) {
        fabric.rackOfHost.push_back(h / kHostsPerRack);
        for (int i = 0; i < std::max(1, vlans / 100); ++i)
            fabric.uplinkCarries.set(h, below(vlans), false);
    }
    for (int r = 0; r < fabric.racks; ++r)
        for (int i = 0; i < std::max(1, vlans / 200); ++i)
            fabric.rackCarries.set(r, below(vlans), false);
    for (int h = 0; h < hosts; ++h)
        fabric.hostHasProviderAddress.push_back(below(100) != 0);
    const int subnets = std::max(4, endpoints / 50);
    const int domains = std::max(1, subnets / 4);
    std::vector<int> domainOfSubnet;
    for (int s = 0; s < subnets; ++s)
        domainOfSubnet.push_back(below(domains));
    for (int d = 0; d < domains; ++d) {
        SegmentFabric::Domain domain;
        domain.gateway = below(10) < 3;
        domain.vrf = below(4);
        fabric.domains.push_back(domain);
    }
    for (int e = 0; e < endpoints; ++e) {
        SegmentFabric::Endpoint endpoint;
        endpoint.host = below(hosts);
        const int kind = below(10);
        if (kind < 6) {
            endpoint.vlan = plain[static_cast<std::size_t>(below(static_cast<int>(plain.size())))];
        } else if (kind < 8) {
            endpoint.vlan = closed[static_cast<std::size_t>(below(static_cast<int>(closed.size())))];
            const int role = below(10);
            endpoint.role = role == 0  ? SegmentFabric::kPromiscuous
                            : role < 6 ? SegmentFabric::kIsolated
                                       : SegmentFabric::kCommunity + below(4);
        } else {
            endpoint.domain = domainOfSubnet[static_cast<std::size_t>(below(subnets))];
        }
        fabric.endpoints.push_back(endpoint);
    }
    return fabric;
}

} // namespace fd::bench
