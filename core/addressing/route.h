// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"

namespace fd {

/// A default gateway of a pool, with its metric unless that is automatic. Written as "10.0.0.1" or "10.0.0.1 20".
struct PoolGateway {
    IpAddress address;
    std::optional<int> metric;

    static Result<PoolGateway> parse(std::string_view text);
    void appendTo(std::string& out) const;
    bool operator==(const PoolGateway&) const = default;
};

/// A static route. Written as "10.1.0.0/16 via 10.0.0.1" with " metric 20" where one is set.
struct Route {
    IpPrefix destination;
    IpAddress nextHop;
    std::optional<int> metric;

    static Result<Route> parse(std::string_view text);
    void appendTo(std::string& out) const;
    bool operator==(const Route&) const = default;
};

/// An interface's own address together with its subnet's length: "10.0.0.1/24".
struct InterfaceAddress {
    IpAddress address;
    int length = 0;

    IpPrefix prefix() const { return *IpPrefix::of(address, length); }
    static Result<InterfaceAddress> parse(std::string_view text);
    void appendTo(std::string& out) const;
    bool operator==(const InterfaceAddress&) const = default;
};

} // namespace fd
