// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/route.h"

#include <vector>

namespace fd {

namespace {

constexpr unsigned long long kMaximumMetric = 9999;

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> out;
    for (const std::string_view word : splitText(trimmed(text), ' '))
        if (!word.empty())
            out.push_back(word);
    return out;
}

std::optional<int> parseMetric(std::string_view word) {
    const auto number = parseDecimal(word, kMaximumMetric);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

Result<PoolGateway> PoolGateway::parse(std::string_view text) {
    const auto parts = words(text);
    if (parts.size() == 1 || parts.size() == 2) {
        const auto address = IpAddress::parse(parts[0]);
        const auto metric = parts.size() == 2 ? parseMetric(parts[1]) : std::nullopt;
        if (address && (parts.size() == 1 || metric))
            return PoolGateway{*address, metric};
    }
    return notAValue("value.gateway",
                     translatable("Values", "\"{text}\" is not a gateway such as 10.0.0.1, or 10.0.0.1 20 with its metric."),
                     text);
}

void PoolGateway::appendTo(std::string& out) const {
    address.appendTo(out);
    if (metric)
        out += " " + std::to_string(*metric);
}

Result<Route> Route::parse(std::string_view text) {
    const auto parts = words(text);
    const bool hasMetric = parts.size() == 5 && parts[3] == "metric";
    if ((parts.size() == 3 || hasMetric) && parts[1] == "via") {
        const auto destination = IpPrefix::parse(parts[0]);
        const auto nextHop = IpAddress::parse(parts[2]);
        const auto metric = hasMetric ? parseMetric(parts[4]) : std::nullopt;
        if (destination && nextHop && (!hasMetric || metric))
            return Route{*destination, *nextHop, metric};
    }
    return notAValue("value.route",
                     translatable("Values", "\"{text}\" is not a route such as 10.1.0.0/16 via 10.0.0.1."), text);
}

void Route::appendTo(std::string& out) const {
    destination.appendTo(out);
    out += " via ";
    nextHop.appendTo(out);
    if (metric)
        out += " metric " + std::to_string(*metric);
}

Result<InterfaceAddress> InterfaceAddress::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    const size_t slash = body.find('/');
    if (slash != std::string_view::npos) {
        const auto address = IpAddress::parse(body.substr(0, slash));
        const auto length = parseDecimal(body.substr(slash + 1), 128);
        if (address && length && IpPrefix::of(*address, static_cast<int>(*length)))
            return InterfaceAddress{*address, static_cast<int>(*length)};
    }
    return notAValue("value.interface-address",
                     translatable("Values", "\"{text}\" is not an address with its length such as 10.0.0.1/24."), text);
}

void InterfaceAddress::appendTo(std::string& out) const {
    address.appendTo(out);
    out += '/' + std::to_string(length);
}

} // namespace fd
