// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/placement.h"

namespace fd::simulation {

/// The LPs that a range of settings allows: first of each physical core, within base and max, ascending.
std::vector<std::uint32_t> candidateProcessors(std::uint32_t lpCount, std::uint32_t smt, std::uint32_t base,
                                               std::uint32_t max);

/// The candidates in the order in which a profile uses them. Closest, ClosestStatic and Conservative: those of the
/// adapter's node first, then the other nodes by number. NUMA and NUMAStatic: one of each node in turn.
std::vector<std::uint32_t> orderedProcessors(const std::vector<std::uint32_t>& candidates, RssProfile profile,
                                             std::uint32_t numaNode,
                                             std::span<const std::pair<std::uint32_t, std::uint32_t>> nodes);

} // namespace fd::simulation
