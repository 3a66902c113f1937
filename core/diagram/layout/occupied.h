// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace fd::diagram {

/// Rectangles that are taken, found by place.
class Occupied {
public:
    void add(const Rect& rect) {
        const auto number = static_cast<std::uint32_t>(rects_.size());
        rects_.push_back(rect);
        forCells(rect, [&](std::uint64_t cell) {
            cells_[cell].push_back(number);
            return false;
        });
    }
    /// One that overlaps; nullptr if the place is free.
    const Rect* hit(const Rect& rect) const {
        const Rect* found = nullptr;
        forCells(rect, [&](std::uint64_t cell) {
            if (const auto at = cells_.find(cell); at != cells_.end())
                for (const std::uint32_t number : at->second)
                    if (rects_[number].intersects(rect))
                        found = &rects_[number];
            return found != nullptr;
        });
        return found;
    }

private:
    static constexpr double kCell = 512;

    template <class Visit>
    static void forCells(const Rect& rect, Visit visit) {
        const auto cell = [](double at) { return static_cast<std::int32_t>(std::floor(at / kCell)); };
        for (std::int32_t y = cell(rect.y); y <= cell(rect.bottom()); ++y)
            for (std::int32_t x = cell(rect.x); x <= cell(rect.right()); ++x)
                if (visit(static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32U |
                          static_cast<std::uint32_t>(y)))
                    return;
    }

    std::vector<Rect> rects_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> cells_;
};

} // namespace fd::diagram
