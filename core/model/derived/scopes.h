// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/fabric_view.h"

#include <vector>

namespace fd {

/// A set of host groups, sorted by id.
using HostGroupSet = std::vector<Id<HostGroup>>;

bool contains(const HostGroupSet& groups, Id<HostGroup> group);
/// The groups in both sets.
HostGroupSet intersection(const HostGroupSet& a, const HostGroupSet& b);

/// The groups and all their descendants that are reached through groups which inherit network settings ("Set up host
/// groups in the VMM fabric": a group receives its parent's logical networks and pools only while it inherits).
HostGroupSet inheritedScope(const FabricView& view, const std::vector<Id<HostGroup>>& groups);

/// Where a network site is available.
HostGroupSet siteScope(const FabricView& view, Id<NetworkSite> site);

/// Where an uplink port profile can be applied: the groups in the scope of every one of its sites ("Set up port
/// profiles": otherwise the host is out of scope). Empty for a profile without sites.
HostGroupSet effectiveScope(const FabricView& view, Id<UplinkPortProfile> profile);

/// The chain of groups from `group` up to its root, `group` first. Ends where a group repeats.
std::vector<Id<HostGroup>> ancestry(const FabricView& view, Id<HostGroup> group);

/// "All Hosts\New York\NY-Compute", as VMM writes it.
std::string hostGroupPath(const FabricView& view, Id<HostGroup> group);

} // namespace fd
