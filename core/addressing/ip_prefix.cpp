// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/ip_prefix.h"

#include <algorithm>

namespace fd {

std::optional<IpPrefix> IpPrefix::of(const IpAddress& address, int length) {
    if (length < 0 || length > bitsOf(address.family()))
        return std::nullopt;
    return IpPrefix(address.masked(length), length);
}

Result<IpPrefix> IpPrefix::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    const size_t slash = body.find('/');
    if (slash != std::string_view::npos) {
        const auto address = IpAddress::parse(body.substr(0, slash));
        const auto length = parseDecimal(body.substr(slash + 1), 128);
        if (const auto prefix = address && length ? of(*address, static_cast<int>(*length)) : std::nullopt)
            return *prefix;
    }
    return notAValue("value.prefix",
                     translatable("Values", "\"{text}\" is not a subnet in CIDR form, e.g. 10.0.0.0/24."), text);
}

IpAddress IpPrefix::firstUsable() const {
    const bool whole = length_ >= bitsOf(family()) - 1;
    return whole ? first() : first().next().value_or(first());
}

IpAddress IpPrefix::lastUsable() const {
    const bool whole = length_ >= bitsOf(family()) - 1 || family() == IpFamily::V6;
    return whole ? last() : last().previous().value_or(last());
}

bool IpPrefix::contains(const IpAddress& address) const {
    return address.family() == family() && address.masked(length_) == network_;
}

bool IpPrefix::contains(const IpPrefix& other) const {
    return other.length_ >= length_ && contains(other.network_);
}

bool IpPrefix::overlaps(const IpPrefix& other) const {
    return contains(other) || other.contains(*this);
}

void IpPrefix::appendTo(std::string& out) const {
    network_.appendTo(out);
    out += '/';
    out += std::to_string(length_);
}

std::optional<IpRange> IpRange::of(const IpAddress& first, const IpAddress& last) {
    if (first.family() != last.family() || last < first)
        return std::nullopt;
    return IpRange{first, last};
}

Result<IpRange> IpRange::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    const size_t dash = body.find('-');
    const auto first = IpAddress::parse(body.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : IpAddress::parse(body.substr(dash + 1));
    if (first && last)
        if (const auto range = of(*first, *last))
            return *range;
    return notAValue("value.range",
                     translatable("Values", "\"{text}\" is not an address range such as 10.0.0.5-10.0.0.9."), text);
}

void IpRange::appendTo(std::string& out) const {
    first.appendTo(out);
    if (first != last) {
        out += '-';
        last.appendTo(out);
    }
}

} // namespace fd
