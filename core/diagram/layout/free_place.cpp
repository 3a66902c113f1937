// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout/free_place.h"

#include "diagram/layout/occupied.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace fd::diagram {

namespace {

/// Beyond this nobody would look for the card.
constexpr std::size_t kMostTries = 600;

/// Right of, below, left of and above what is in the way.
std::array<Point, 4> besides(const Rect& wanted, const Rect& other, const Room& room) {
    const auto after = [&](double at) {
        return room.step > 0 ? std::ceil((at + room.gap) / room.step) * room.step : at + room.gap;
    };
    const auto before = [&](double at, double size) {
        const double corner = at - room.gap - size;
        return room.step > 0 ? std::floor(corner / room.step) * room.step : corner;
    };
    return {Point{after(other.right()), wanted.y}, Point{wanted.x, after(other.bottom())},
            Point{before(other.x, wanted.width), wanted.y}, Point{wanted.x, before(other.y, wanted.height)}};
}

} // namespace

Point nearestFreeCorner(const Rect& wanted, const Room& room) {
    Occupied occupied;
    for (const Rect& rect : room.taken)
        occupied.add(rect);
    struct Place {
        double distance = 0;
        std::size_t number = 0;
        Point corner;
        bool operator<(const Place& other) const {
            return std::tie(distance, number) < std::tie(other.distance, other.number);
        }
    };
    // The nearest place that was thought of and not yet looked at comes next.
    std::set<Place> open{{0, 0, {wanted.x, wanted.y}}};
    std::set<std::pair<double, double>> known{{wanted.x, wanted.y}};
    for (std::size_t tries = 0; tries < kMostTries && !open.empty(); ++tries) {
        const Place place = *open.begin();
        open.erase(open.begin());
        const Rect there{place.corner.x, place.corner.y, wanted.width, wanted.height};
        const Rect* other = occupied.hit(there);
        if (!other)
            return place.corner;
        for (const Point& next : besides(there, *other, room))
            if (known.emplace(next.x, next.y).second)
                open.insert({std::hypot(next.x - wanted.x, next.y - wanted.y), known.size(), next});
    }
    return {wanted.x, wanted.y};
}

} // namespace fd::diagram
