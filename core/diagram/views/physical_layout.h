// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/views/physical_tree.h"

namespace fd::diagram {

/// Distance between cables that run side by side.
inline constexpr double kTrackPitch = 6;
/// More cables than this into one switch share one track.
inline constexpr std::size_t kMostTracks = 14;

/// Finds all sizes bottom-up and all places top-down; afterwards each node, shelf, device and host has its
/// rectangle.
void placeTree(const CardContext& context, PhysicalTree& tree);

} // namespace fd::diagram
