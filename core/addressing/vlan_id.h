// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <compare>
#include <cstdint>

namespace fd {

/// A VLAN identifier that may be used for a network: 1 to 4094 (IEEE 802.1Q-2018, table 9-2: 0 is the priority tag,
/// 4095 reserved). "Untagged" is the absence of a VlanId, never the number 0.
class VlanId {
public:
    static constexpr int kMinimum = 1;
    static constexpr int kMaximum = 4094;

    /// Nothing outside 1 to 4094.
    static constexpr std::optional<VlanId> of(long long number) {
        if (number < kMinimum || number > kMaximum)
            return std::nullopt;
        return VlanId(static_cast<std::uint16_t>(number));
    }
    static Result<VlanId> parse(std::string_view text);

    constexpr int number() const { return number_; }
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const VlanId&) const = default;

private:
    explicit constexpr VlanId(std::uint16_t number) : number_(number) {}
    std::uint16_t number_;
};

/// A virtual subnet identifier that VMM gives to tenants: 4096 to 16777214 (RFC 7637, section 3.2: 24 bits, the
/// first 4096 and the top value are reserved).
class Vsid {
public:
    static constexpr int kMinimum = 4096;
    static constexpr int kMaximum = 16777214;

    static constexpr std::optional<Vsid> of(long long number) {
        if (number < kMinimum || number > kMaximum)
            return std::nullopt;
        return Vsid(static_cast<std::uint32_t>(number));
    }
    static Result<Vsid> parse(std::string_view text);

    constexpr int number() const { return static_cast<int>(number_); }
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const Vsid&) const = default;

private:
    explicit constexpr Vsid(std::uint32_t number) : number_(number) {}
    std::uint32_t number_;
};

} // namespace fd
