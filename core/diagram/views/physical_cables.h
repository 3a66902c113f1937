// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/views/physical_tree.h"

namespace fd::diagram {

/// The cables between adapters, switches and routers, as lines of horizontal and vertical pieces. Cables to
/// one switch from far shelves share a line like a bus.
std::vector<Edge> routeCables(const CardContext& context, const PhysicalTree& tree,
                              const std::vector<Box>& boxes);

} // namespace fd::diagram
