// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/relations.h"

#include <vector>

namespace fd::ops {

// Which other objects are meant by "all of this kind", "all at this site", "what hangs on it". Results are in
// ascending order and hold what was asked about; places of pictures and the like are never among them.

/// Objects that nobody selects: places of pictures, accepted findings, records of assigned addresses, the
/// settings.
bool isSelectable(Kind kind);

/// The host groups that an object stands in (hosts and what is on them, by their group) or is made for
/// (network sites and what belongs to them); those of the hosts cabled to a physical switch.
std::vector<Id<HostGroup>> hostGroupsOf(const Design& design, AnyId id);

std::vector<AnyId> ofSameKinds(const Design& design, const std::vector<AnyId>& ids);
/// What stands in or is made for one of the same host groups, or, for physical switches without hosts, the
/// same rack.
std::vector<AnyId> atSameSites(const Design& design, const std::vector<AnyId>& ids);
/// What the objects refer to and what refers to them.
std::vector<AnyId> connected(const Design& design, const Relations& relations, const std::vector<AnyId>& ids);

} // namespace fd::ops
