// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout/shelves.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

constexpr std::size_t kAlwaysOneShelf = 4;

std::vector<std::size_t> fill(const std::vector<Extent>& items, double gap, double limit) {
    std::vector<std::size_t> shelves;
    shelves.reserve(items.size());
    std::size_t shelf = 0;
    std::size_t inShelf = 0;
    double width = 0;
    for (const Extent& item : items) {
        if (inShelf > 0 && width + item.width > limit + 0.5) {
            ++shelf;
            inShelf = 0;
            width = 0;
        }
        shelves.push_back(shelf);
        width += item.width + gap;
        ++inShelf;
    }
    return shelves;
}

} // namespace

std::vector<std::size_t> shelvesFor(const std::vector<Extent>& items, double gap, double aspect) {
    if (items.size() <= kAlwaysOneShelf)
        return std::vector<std::size_t>(items.size(), 0);
    double area = 0;
    double widest = 0;
    double narrowest = items.front().width;
    for (const Extent& item : items) {
        area += (item.width + gap) * (item.height + gap);
        widest = std::max(widest, item.width);
        narrowest = std::min(narrowest, item.width);
    }
    const double limit = std::max(widest, std::sqrt(area * aspect));
    std::vector<std::size_t> shelves = fill(items, gap, limit);
    const std::size_t count = shelves.back() + 1;
    // Items of about one size: the same number on each shelf, or one more on the first ones, looks calmer
    // than a short last shelf.
    if (widest < narrowest * 1.3)
        for (std::size_t shelf = 0, item = 0; shelf < count; ++shelf)
            for (std::size_t left = (items.size() - item + count - shelf - 1) / (count - shelf); left > 0;
                 --left)
                shelves[item++] = shelf;
    return shelves;
}

} // namespace fd::diagram
