// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small questions that several rules ask of records.

#include "model/design.h"

#include <optional>
#include <string>

namespace fd::validation {

/// What somebody entered as a VLAN: 0 stands for untagged, nothing for "not given or not a VLAN".
inline std::optional<int> vlanNumber(const Entered<VlanId>& entered) {
    if (entered)
        return entered->number();
    if (toText(entered) == "0")
        return 0;
    return std::nullopt;
}

/// True for a text that is neither a VLAN nor 0.
inline bool isWrongVlan(const Entered<VlanId>& entered) {
    return entered.isWrong() && !vlanNumber(entered);
}

/// Rows with a wrong VLAN or subnet are reported for that, and for nothing else.
inline bool isUsable(const SubnetVlan& row) {
    return !isWrongVlan(row.vlan) && !isWrongVlan(row.secondaryVlan) && !row.subnet.isWrong();
}

/// The row's VLAN, 0 if untagged.
inline int vlanOrUntagged(const SubnetVlan& row) {
    return vlanNumber(row.vlan).value_or(0);
}

inline bool isIndependent(LogicalNetworkKind kind) {
    return kind == LogicalNetworkKind::IndependentVlan || kind == LogicalNetworkKind::IndependentPvlan;
}

} // namespace fd::validation
