// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <compare>
#include <cstdint>

namespace fd {

/// A rate in whole bits per second, from 0 up to 2^62. Written as "10G", "2500M", "64k" or "1bit" with decimal
/// multiples; "2.5 Gbit/s", "10 Gb/s" and "750 MB/s" (bytes) are read too. A bare number counts Mbit/s, the unit of
/// VMM's own parameters.
class Bandwidth {
public:
    constexpr Bandwidth() = default;
    static constexpr Bandwidth bitsPerSecond(std::int64_t value) { return Bandwidth(value < 0 ? 0 : value); }
    static constexpr Bandwidth megabitsPerSecond(std::int64_t value) { return bitsPerSecond(value * 1'000'000); }
    static constexpr Bandwidth gigabitsPerSecond(std::int64_t value) { return bitsPerSecond(value * 1'000'000'000); }
    static Result<Bandwidth> parse(std::string_view text);

    constexpr std::int64_t bitsPerSecond() const { return bitsPerSecond_; }
    constexpr bool isZero() const { return bitsPerSecond_ == 0; }
    void appendTo(std::string& out) const;
    /// For people: "10 Gbit/s", "2.5 Gbit/s", "100 Mbit/s".
    std::string display() const;
    constexpr auto operator<=>(const Bandwidth&) const = default;

private:
    explicit constexpr Bandwidth(std::int64_t value) : bitsPerSecond_(value) {}
    std::int64_t bitsPerSecond_ = 0;
};

} // namespace fd
