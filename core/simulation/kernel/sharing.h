// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace fd::simulation {

using ResourceIndex = std::uint32_t;

/// A flow of rate x takes `coefficient * x` of the resource. Coefficients are at least 0.
template <class Number>
struct PathEntry {
    ResourceIndex resource = 0;
    Number coefficient{1};
    bool operator==(const PathEntry&) const = default;
};

/// Something with a limited rate (bit/s): one direction of a link, a core, a bandwidth limit.
template <class Number>
struct Resource {
    std::string id;
    Number capacity{0};
};

/// One participant of the sharing. Rates are bit/s; a missing cap means "as much as there is".
template <class Number>
struct SharingFlow {
    std::string id;
    std::vector<PathEntry<Number>> path;
    Number weight{1};
    Number floor{0};
    std::optional<Number> cap;
};

/// What shareBandwidth() gives out.
template <class Number>
struct Allocation {
    std::vector<Number> rates;                ///< one for each flow, bit/s
    std::vector<Number> floors;               ///< the floors after scaling to what the resources can carry
    std::vector<ResourceIndex> overcommitted; ///< resources whose floors add up to more than their capacity
};

/// The weighted max-min fair allocation with floors and caps. It is unique:
///
///     x_f(theta) = min(cap_f, max(floor_f, weight_f * theta))
///
/// where theta rises from 0, and a resource that becomes full freezes every flow that uses it at its present rate.
/// Floors that do not fit are scaled first, once, by the smallest capacity/need on the flow's path.
/// Works on double and on Rational. Errors: unknown resource, negative capacity, coefficient, floor or cap, weight not
/// above 0, a flow that nothing bounds, cancelled.
template <class Number>
Result<Allocation<Number>> shareBandwidth(std::span<const Resource<Number>> resources,
                                          std::span<const SharingFlow<Number>> flows,
                                          const std::stop_token& stop = {});

/// Tests an allocation without knowing how it was found: no resource overloaded, every rate between floor and cap, and
/// every flow below its cap held by a full resource on which no other flow has more per weight, unless by its floor.
/// Returns what is violated, nothing if the allocation is optimal. `tolerance` is relative; 0 for exact numbers.
template <class Number>
std::optional<std::string> findSharingViolation(std::span<const Resource<Number>> resources,
                                                std::span<const SharingFlow<Number>> flows,
                                                const Allocation<Number>& allocation, const Number& tolerance);

} // namespace fd::simulation
