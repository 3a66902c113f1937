// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace fd::bench {

inline constexpr std::uint32_t kNetworks = 40;
inline constexpr std::uint32_t kSitesPerNetwork = 10;
inline constexpr std::uint32_t kVlansPerNic = 12;

/// Hosts with two adapters and a team each, machines with one adapter each, 40 logical networks of ten sites. Host h
/// has the adapters 2h-1 and 2h, team h and placement h; machine v has adapter v and placement hosts+v.
Design documentDesign(std::uint32_t hosts, std::uint32_t vms, std::uint64_t seed);

/// The identities that the reference's file has instead of numbers, as text, for each kind by number.
using Identities = std::array<std::vector<std::string>, kKindCount>;
Identities identitiesOf(const Design& design);
/// What the model has no place for, drawn again from the object's number.
int minimumMbps(std::uint32_t vm);
int maximumMbps(std::uint32_t vm);

} // namespace fd::bench
