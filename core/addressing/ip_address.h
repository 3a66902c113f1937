// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <compare>
#include <cstdint>

namespace fd {

enum class IpFamily : std::uint8_t { V4, V6 };

constexpr int bitsOf(IpFamily family) {
    return family == IpFamily::V4 ? 32 : 128;
}

/// An IPv4 or IPv6 address. IPv6 is read as RFC 4291 section 2.2 allows and written as RFC 5952 asks. Zone indexes
/// are not addresses and refused. Orders IPv4 before IPv6.
class IpAddress {
public:
    /// 0.0.0.0
    constexpr IpAddress() = default;
    static constexpr IpAddress v4(std::uint32_t bits) { return {IpFamily::V4, 0, bits}; }
    static constexpr IpAddress v6(std::uint64_t high, std::uint64_t low) { return {IpFamily::V6, high, low}; }
    static Result<IpAddress> parse(std::string_view text);

    constexpr IpFamily family() const { return family_; }
    constexpr bool isV4() const { return family_ == IpFamily::V4; }
    /// The upper 64 bits; 0 for IPv4.
    constexpr std::uint64_t high() const { return high_; }
    /// The lower 64 bits; the whole address for IPv4.
    constexpr std::uint64_t low() const { return low_; }

    /// The address with the host bits beyond `length` cleared, or all of them set.
    IpAddress masked(int length) const;
    IpAddress filled(int length) const;
    /// The neighbour above or below; nothing at the end of the family's space.
    std::optional<IpAddress> next() const;
    std::optional<IpAddress> previous() const;
    /// This address plus `count`; nothing beyond the family's space.
    std::optional<IpAddress> plus(std::uint64_t count) const;

    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const IpAddress&) const = default;

private:
    constexpr IpAddress(IpFamily family, std::uint64_t high, std::uint64_t low)
        : family_(family), high_(high), low_(low) {}

    IpFamily family_ = IpFamily::V4;
    std::uint64_t high_ = 0;
    std::uint64_t low_ = 0;
};

} // namespace fd
