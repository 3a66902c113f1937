// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/from_design.h"

#include <string>
#include <vector>

namespace fd::reachability {

/// By what the rows and columns of the matrix are put together.
enum class GroupBy : std::uint8_t { Tenant, Host, Subnet };

/// Adapters that belong together, for example those of one tenant.
struct InterfaceGroup {
    /// The tenant, host or subnet; none for adapters that have none.
    AnyId object;
    /// The object's name; empty for adapters that have none.
    std::string name;
    std::vector<int> members;
};

/// All adapters that `matrix` speaks of, in groups by name; those without a group come last.
std::vector<InterfaceGroup> groupInterfaces(const Design& design, const DesignReach& reach,
                                            const ClassMatrix& matrix, GroupBy by);

/// The adapters that belong to an object: a VM's, a host's and those of the machines on it, a tenant's, those
/// in a VM network or subnet, and so on; the adapter itself if it is one. In ascending order.
std::vector<int> interfacesOf(const Design& design, const DesignReach& reach, const ClassMatrix& matrix,
                              AnyId object);

} // namespace fd::reachability
