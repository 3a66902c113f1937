// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/ip_address.h"

#include "addressing/digits.h"

#include <array>

namespace fd {

namespace {

std::optional<std::uint32_t> parseV4(std::string_view text) {
    const auto parts = splitText(text, '.');
    if (parts.size() != 4)
        return std::nullopt;
    std::uint32_t bits = 0;
    for (const std::string_view part : parts) {
        const auto octet = parseDecimal(part, 255);
        if (!octet)
            return std::nullopt;
        bits = (bits << 8U) | static_cast<std::uint32_t>(*octet);
    }
    return bits;
}

using Groups = std::array<std::uint16_t, 8>;

/// Reads groups separated by single colons, the last of which may be a dotted IPv4 part. The number of groups, or
/// nothing if the text is malformed.
std::optional<size_t> parseGroups(std::string_view text, Groups& out) {
    size_t count = 0;
    if (text.empty())
        return count;
    const auto parts = splitText(text, ':');
    for (size_t i = 0; i < parts.size(); ++i) {
        if (const auto v4 = i + 1 == parts.size() ? parseV4(parts[i]) : std::nullopt) {
            if (count + 2 > out.size())
                return std::nullopt;
            out[count++] = static_cast<std::uint16_t>(*v4 >> 16U);
            out[count++] = static_cast<std::uint16_t>(*v4);
            continue;
        }
        if (parts[i].empty() || parts[i].size() > 4 || count == out.size())
            return std::nullopt;
        unsigned value = 0;
        for (const char c : parts[i]) {
            const int digit = hexDigit(c);
            if (digit < 0)
                return std::nullopt;
            value = value * 16 + static_cast<unsigned>(digit);
        }
        out[count++] = static_cast<std::uint16_t>(value);
    }
    return count;
}

std::optional<IpAddress> parseV6(std::string_view text) {
    Groups groups{};
    const size_t gap = text.find("::");
    Groups head{};
    Groups tail{};
    const auto headCount = parseGroups(text.substr(0, gap), head);
    const auto tailCount = gap == std::string_view::npos ? std::optional<size_t>(0)
                                                         : parseGroups(text.substr(gap + 2), tail);
    if (!headCount || !tailCount)
        return std::nullopt;
    const size_t total = *headCount + *tailCount;
    // "::" stands for at least one group (RFC 5952, section 4.2.2 calls a shorter use wrong; we refuse none at all).
    if (gap == std::string_view::npos ? total != 8 : total > 7)
        return std::nullopt;
    for (size_t i = 0; i < *headCount; ++i)
        groups[i] = head[i];
    for (size_t i = 0; i < *tailCount; ++i)
        groups[8 - *tailCount + i] = tail[i];
    std::array<std::uint64_t, 2> halves{};
    for (size_t i = 0; i < 8; ++i)
        halves[i / 4] = (halves[i / 4] << 16U) | groups[i];
    return IpAddress::v6(halves[0], halves[1]);
}

void appendGroup(std::string& out, unsigned group) {
    bool started = false;
    for (int shift = 12; shift >= 0; shift -= 4) {
        const unsigned digit = (group >> static_cast<unsigned>(shift)) & 15U;
        started = started || digit != 0 || shift == 0;
        if (started)
            out += kLowerHexDigits[digit];
    }
}

/// RFC 5952: lower case, no leading zeros, the longest (first) run of two or more zero groups as "::".
void appendV6(std::string& out, std::uint64_t high, std::uint64_t low) {
    Groups groups{};
    for (unsigned i = 0; i < 8; ++i)
        groups[i] = static_cast<std::uint16_t>((i < 4 ? high : low) >> (48U - 16U * (i % 4U)));
    int bestAt = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; ++i) {
        int length = 0;
        while (i + length < 8 && groups[static_cast<size_t>(i + length)] == 0)
            ++length;
        if (length > bestLength) {
            bestAt = i;
            bestLength = length;
        }
    }
    for (int i = 0; i < 8; ++i) {
        if (i == bestAt) {
            out += "::";
            i += bestLength - 1;
            continue;
        }
        if (i > 0 && out.back() != ':')
            out += ':';
        appendGroup(out, groups[static_cast<size_t>(i)]);
    }
}

/// The bits of the lower `bits` places of a 64-bit word.
constexpr std::uint64_t lowBits(int bits) {
    return bits <= 0 ? 0 : bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << static_cast<unsigned>(bits)) - 1;
}

} // namespace

Result<IpAddress> IpAddress::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    if (const auto bits = parseV4(body))
        return v4(*bits);
    if (body.find(':') != std::string_view::npos && body.size() <= 45)
        if (const auto address = parseV6(body))
            return *address;
    return notAValue("value.ip", translatable("Values", "\"{text}\" is not an IP address such as 10.0.0.1 or 2001:db8::1."),
                     text);
}

IpAddress IpAddress::masked(int length) const {
    const int host = bitsOf(family_) - length;
    return {family_, high_ & ~lowBits(host - 64), low_ & ~lowBits(host)};
}

IpAddress IpAddress::filled(int length) const {
    const int host = bitsOf(family_) - length;
    return {family_, high_ | lowBits(host - 64), low_ | lowBits(host)};
}

std::optional<IpAddress> IpAddress::next() const {
    return plus(1);
}

std::optional<IpAddress> IpAddress::previous() const {
    if (low_ > 0)
        return IpAddress(family_, high_, low_ - 1);
    if (high_ > 0)
        return IpAddress(family_, high_ - 1, ~std::uint64_t{0});
    return std::nullopt;
}

std::optional<IpAddress> IpAddress::plus(std::uint64_t count) const {
    const std::uint64_t low = low_ + count;
    const bool carry = low < low_;
    if (isV4())
        return carry || low > 0xFFFFFFFFU ? std::nullopt : std::optional(IpAddress(family_, 0, low));
    if (carry && high_ == ~std::uint64_t{0})
        return std::nullopt;
    return IpAddress(family_, high_ + (carry ? 1 : 0), low);
}

void IpAddress::appendTo(std::string& out) const {
    if (!isV4()) {
        // A separate text, so that "::" is recognised by its own last character.
        std::string text;
        appendV6(text, high_, low_);
        out += text;
        return;
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
        out += std::to_string((low_ >> static_cast<unsigned>(shift)) & 0xFFU);
        if (shift > 0)
            out += '.';
    }
}

} // namespace fd
