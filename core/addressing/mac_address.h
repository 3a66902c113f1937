// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <compare>
#include <cstdint>

namespace fd {

/// A 48-bit Ethernet address, written as "00:1D:D8:B7:1C:11". Hyphens and the bare twelve digits are read too.
class MacAddress {
public:
    constexpr MacAddress() = default;
    static constexpr std::uint64_t kMaximum = (std::uint64_t{1} << 48U) - 1;

    /// Only the low 48 bits count.
    static constexpr MacAddress fromBits(std::uint64_t bits) { return MacAddress(bits & kMaximum); }
    static Result<MacAddress> parse(std::string_view text);

    constexpr std::uint64_t bits() const { return bits_; }
    /// The organisation's part: the first three octets.
    constexpr std::uint32_t prefix() const { return static_cast<std::uint32_t>(bits_ >> 24U); }
    /// The group bit, lowest of the first octet (IEEE 802-2014, 8.2.2).
    constexpr bool isMulticast() const { return ((bits_ >> 40U) & 1U) != 0; }
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const MacAddress&) const = default;

private:
    explicit constexpr MacAddress(std::uint64_t bits) : bits_(bits) {}
    std::uint64_t bits_ = 0;
};

} // namespace fd
