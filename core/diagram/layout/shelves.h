// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fd::diagram {

struct Extent {
    double width = 0;
    double height = 0;
};

/// Divides items into shelves of about equal length, so that the whole becomes about `aspect` times as wide
/// as high. Answers the shelf of each item, in ascending order. Up to four items share one shelf. Linear
/// time.
std::vector<std::size_t> shelvesFor(const std::vector<Extent>& items, double gap, double aspect = 2.0);

} // namespace fd::diagram
