// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"

namespace fd {

struct IpRange;

/// A subnet in CIDR form (RFC 4632). It never has host bits: "192.168.0.1/24" is read as 192.168.0.0/24.
class IpPrefix {
public:
    /// 0.0.0.0/0
    constexpr IpPrefix() = default;
    /// `address` with its host bits cleared; nothing if the length does not fit the family.
    static std::optional<IpPrefix> of(const IpAddress& address, int length);
    static Result<IpPrefix> parse(std::string_view text);

    const IpAddress& network() const { return network_; }
    int length() const { return length_; }
    IpFamily family() const { return network_.family(); }
    IpAddress first() const { return network_; }
    IpAddress last() const { return network_.filled(length_); }
    /// The lowest and highest address that a machine may have: without network and broadcast address for IPv4
    /// prefixes shorter than /31 (RFC 3021), without the subnet-router anycast address for IPv6 (RFC 4291, 2.6.1).
    IpAddress firstUsable() const;
    IpAddress lastUsable() const;
    bool contains(const IpAddress& address) const;
    bool contains(const IpPrefix& other) const;
    bool overlaps(const IpPrefix& other) const;
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const IpPrefix&) const = default;

private:
    constexpr IpPrefix(const IpAddress& network, int length) : network_(network), length_(length) {}
    IpAddress network_;
    int length_ = 0;
};

/// Addresses from `first` to `last`, both included, of one family and in order. Written as "10.0.0.5-10.0.0.9", or
/// as the address alone where both are equal.
struct IpRange {
    IpAddress first;
    IpAddress last;

    static std::optional<IpRange> of(const IpAddress& first, const IpAddress& last);
    static Result<IpRange> parse(std::string_view text);

    bool contains(const IpAddress& address) const { return first <= address && address <= last; }
    bool contains(const IpRange& other) const { return first <= other.first && other.last <= last; }
    bool overlaps(const IpRange& other) const { return first <= other.last && other.first <= last; }
    void appendTo(std::string& out) const;
    constexpr auto operator<=>(const IpRange&) const = default;
};

} // namespace fd
