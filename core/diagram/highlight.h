// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <string>
#include <vector>

namespace fd::diagram {

/// A VLAN of the design and what uses it, for people who choose one.
struct VlanUse {
    VlanId vlan;
    /// Names of network sites and adapters, separated by commas.
    std::string users;
};
/// All VLANs that network sites and host virtual NICs name, in ascending order.
std::vector<VlanUse> vlansOf(const Design& design);

/// What carries a VLAN, and what should but does not: a port whose virtual switch has that VLAN although the
/// physical port does not allow it, a link between switches that both have such ports. A port that allows
/// every VLAN counts only where the VLAN is used, or each port of the fabric would.
std::unordered_map<AnyId, VlanMark> vlanMarks(const Design& design, const Relations& relations, VlanId vlan);

/// What a view is narrowed to. A filter fades or hides; it never deletes, and places are kept.
struct ViewFilter {
    /// Only what belongs to this host group and those below it, to the groups of this site, or to this
    /// tenant.
    Id<HostGroup> group;
    Id<NetworkSite> site;
    Id<Tenant> tenant;
    std::optional<VlanId> vlan;
    std::optional<Kind> kind;
    bool problemsOnly = false;
    /// Hides instead of fading.
    bool hides = false;

    bool isActive() const { return group || site || tenant || vlan || kind || problemsOnly; }
    bool operator==(const ViewFilter&) const = default;
};

/// The objects that pass every condition of the filter, with the cards that show them and the objects that
/// they belong to.
std::unordered_set<AnyId> keptBy(const ViewFilter& filter, const CardContext& context);

/// Fades a part and its children where the annotations say so, and adds the marks of a VLAN.
void applyHighlight(Part& part, const CardContext& context);
/// True if the annotations fade a line: one of the cards at its ends is left out, or it does not carry the
/// VLAN.
bool isFaded(const CardContext& context, const Edge& edge);
/// The same for a line: it counts for its adapter or link.
void applyHighlight(Part& part, const CardContext& context, const Edge& edge);

} // namespace fd::diagram
