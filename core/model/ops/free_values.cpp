// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/free_values.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace fd::ops {

std::optional<Vsid> freeVsid(const Design& design) {
    std::set<int> taken;
    for (const auto [id, subnet] : design.table<VmSubnet>())
        if (subnet.vsid)
            taken.insert(subnet.vsid->number());
    for (int number = design.settings().vsidRangeStart; number <= design.settings().vsidRangeEnd; ++number)
        if (!taken.contains(number))
            return Vsid::of(number);
    return std::nullopt;
}

bool fitPool(const Design& design, IpPool& pool) {
    const SubnetVlan* row = design.get(pool.subnetVlan);
    const VmSubnet* subnet = design.get(pool.vmSubnet);
    const Entered<IpPrefix>* entered = row ? &row->subnet : subnet ? &subnet->subnet : nullptr;
    if (!entered || !*entered)
        return false;
    const IpPrefix prefix = **entered;
    auto low = prefix.firstUsable().next();
    const IpAddress high = prefix.lastUsable();
    std::vector<std::pair<IpAddress, IpAddress>> used;
    for (const auto [id, other] : design.table<IpPool>())
        if (other.subnetVlan == pool.subnetVlan && other.vmSubnet == pool.vmSubnet && other.start &&
            other.end)
            used.emplace_back(*other.start, *other.end);
    std::sort(used.begin(), used.end());
    // Most subnets have one pool or none: what lies behind the last one is the part that people mean.
    for (const auto& [start, end] : used)
        if (low && end >= *low)
            low = end.next();
    if (!low || high < *low)
        return false;
    pool.start = low;
    pool.end = high;
    return true;
}

} // namespace fd::ops
