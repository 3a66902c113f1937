// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"

namespace fd::simulation {

/// One active flow of a virtual switch with the weight and floor that it has without the switch.
template <class Number>
struct VnicMember {
    std::uint32_t vnic = 0;
    Number weight{1};
    Number floor{0};
};

/// Weight mode: with N active flows on the switch, n of them of this adapter, and W its weight,
///
///     weight of a flow = (W / n) * (N / sum of the W of adapters with active flows)
///
/// so the switch divides its uplink by weight while towards other hosts it counts as N flows. Absolute mode: the
/// floor of a flow is reserve / n. Adapters without either share the weight 1 of the default flow, as in
/// Set-VMSwitch; in absolute mode the caller says how much the default flow reserves.
template <class Number>
void applyVnicShares(const VirtualSwitch<Number>& virtualSwitch, std::span<VnicMember<Number>> members) {
    bool weightMode = false;
    for (const auto& vnic : virtualSwitch.vnics)
        weightMode = weightMode || vnic.weight.has_value();
    std::vector<int> active(virtualSwitch.vnics.size(), 0);
    for (const auto& member : members)
        ++active[member.vnic];
    const auto weightOf = [&](std::uint32_t v) { return virtualSwitch.vnics[v].weight.value_or(Number(1)); };
    Number sum{0};
    for (std::uint32_t v = 0; v < active.size(); ++v) {
        if (active[v] > 0)
            sum += weightOf(v);
    }
    for (auto& member : members) {
        const Number count(active[member.vnic]);
        if (weightMode)
            member.weight = weightOf(member.vnic) / count * Number(static_cast<int>(members.size())) / sum;
        else if (const auto& reserve = virtualSwitch.vnics[member.vnic].reserve)
            member.floor = *reserve / count;
    }
}

} // namespace fd::simulation
