// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <compare>
#include <cstdint>

namespace fd {

/// A globally unique identifier in its usual 8-4-4-4-12 form (RFC 9562), as VMM uses it for routing domains.
class Guid {
public:
    constexpr Guid() = default;
    constexpr Guid(std::uint64_t high, std::uint64_t low) : high_(high), low_(low) {}
    static Result<Guid> parse(std::string_view text);

    constexpr std::uint64_t high() const { return high_; }
    constexpr std::uint64_t low() const { return low_; }
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const Guid&) const = default;

private:
    std::uint64_t high_ = 0;
    std::uint64_t low_ = 0;
};

} // namespace fd
