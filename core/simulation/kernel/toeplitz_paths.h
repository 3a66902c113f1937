// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/toeplitz.h"

namespace fd::simulation::toeplitz {

/// Per input byte, the hash of each of its values.
using ByteTables = std::array<std::array<std::uint32_t, 256>, 4 * ToeplitzHasher::kMaxColumns>;
/// Per column, the 63 key bits that its word meets, first key bit lowest.
using KeyWindows = std::array<std::uint64_t, ToeplitzHasher::kMaxColumns>;
/// Per column and rotation r, for each input byte k the 8x8 matrix to output byte (k + r) mod 4, twice in a row so
/// that byte k fills a lane of 128 bits.
struct alignas(64) LaneMatrices {
    std::uint64_t qwords[8];
};
using BitMatrices = std::array<std::array<LaneMatrices, 4>, ToeplitzHasher::kMaxColumns>;

KeyWindows makeKeyWindows(const ToeplitzKey& key);
BitMatrices makeBitMatrices(const ToeplitzKey& key);

bool hasPclmul();
bool hasAvx512();
void hashPclmul(const KeyWindows& windows, ToeplitzHasher::Columns columns, std::size_t count, std::uint32_t* hashes);
void hashAvx512(const BitMatrices& matrices, ToeplitzHasher::Columns columns, std::size_t count,
                std::uint32_t* hashes);

} // namespace fd::simulation::toeplitz
