// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/input_reader.h"

#include <array>
#include <charconv>

namespace fd::reachability {

namespace {

std::optional<int> toInt(std::string_view text) {
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, code] = std::from_chars(text.data(), end, number);
    if (code != std::errc{} || rest != end)
        return std::nullopt;
    return number;
}

const std::vector<json::Value>& noItems() {
    static const std::vector<json::Value> none;
    return none;
}

constexpr std::array<std::pair<std::string_view, Protocol>, 16> kProtocols{{
    {"icmp", Protocol::Icmp},
    {"tcp", Protocol::Tcp},
    {"udp", Protocol::Udp},
    {"gre", Protocol::Gre},
    {"nvgre", Protocol::Gre},
    {"broadcast", Protocol::Broadcast},
    {"non-ip", Protocol::NonIp},
    {"dhcp", Protocol::Dhcp},
    {"ra", Protocol::RouterAdvertisement},
    // IP protocol numbers, as access lists of routers may give them.
    {"1", Protocol::Icmp},
    {"6", Protocol::Tcp},
    {"17", Protocol::Udp},
    {"47", Protocol::Gre},
    {"ICMP", Protocol::Icmp},
    {"TCP", Protocol::Tcp},
    {"UDP", Protocol::Udp},
}};

} // namespace

bool isAny(std::string_view text) {
    return text == "any" || text == "*" || text == "ip";
}

std::optional<Protocol> protocolOf(std::string_view name) {
    for (const auto& [known, protocol] : kProtocols)
        if (known == name)
            return protocol;
    return std::nullopt;
}

void InputReader::fail(const char* source, std::string_view field, std::string_view value) {
    if (error_)
        return;
    error_ = Error{"REACH_INPUT",
                   {source, {{"field", std::string(field)}, {"value", std::string(value)}}},
                   {.file = {}, .line = 0, .column = 0, .object = object_},
                   {}};
}

void InputReader::failUnknown(std::string_view field, std::string_view name) {
    fail(translatable("Reachability", "\"{field}\" refers to \"{value}\", which is not in the topology."),
         field, name);
}

std::string InputReader::text(const json::Value& value, std::string_view field, bool required) {
    const json::Value& member = value[field];
    if (member.isString())
        return member.text();
    if (required || !member.isNull())
        fail(translatable("Reachability", "\"{field}\" must be a text."), field);
    return {};
}

int InputReader::integer(const json::Value& value, std::string_view field, int otherwise) {
    const json::Value& member = value[field];
    if (member.isNull())
        return otherwise;
    const auto number = member.isNumber() ? toInt(member.text()) : std::nullopt;
    if (!number)
        fail(translatable("Reachability", "\"{field}\" must be a whole number."), field);
    return number.value_or(otherwise);
}

bool InputReader::boolean(const json::Value& value, std::string_view field) {
    const json::Value& member = value[field];
    if (!member.isNull() && !member.isBoolean())
        fail(translatable("Reachability", "\"{field}\" must be true or false."), field);
    return member.toBoolean();
}

const std::vector<json::Value>& InputReader::list(const json::Value& value, std::string_view field) {
    const json::Value& member = value[field];
    if (member.isArray())
        return member.items();
    if (!member.isNull())
        fail(translatable("Reachability", "\"{field}\" must be a list."), field);
    return noItems();
}

std::vector<int> InputReader::integers(const json::Value& value, std::string_view field) {
    std::vector<int> result;
    for (const json::Value& item : list(value, field)) {
        const auto number = item.isNumber() ? toInt(item.text()) : std::nullopt;
        if (!number)
            fail(translatable("Reachability", "\"{field}\" must be a list of whole numbers."), field);
        result.push_back(number.value_or(0));
    }
    return result;
}

VlanNumbers InputReader::vlans(const json::Value& value, std::string_view field) {
    const json::Value& member = value[field];
    if (member.isNull())
        return VlanNumbers::all();
    VlanNumbers result;
    if (member.isArray()) {
        for (const int vlan : integers(value, field))
            result.runs.emplace_back(vlan, vlan);
        return result;
    }
    const auto parsed =
        member.isString() || member.isNumber() ? parseVlanNumbers(member.text()) : std::nullopt;
    if (!parsed)
        fail(translatable("Reachability", "\"{field}\" must be a VLAN list such as 1-9,11, not \"{value}\"."),
             field, member.text());
    return parsed.value_or(result);
}

std::optional<IpAddress> InputReader::address(const json::Value& value, std::string_view field) {
    if (value[field].isNull())
        return std::nullopt;
    const std::string spelled = text(value, field);
    auto parsed = IpAddress::parse(std::string_view(spelled).substr(0, spelled.find('/')));
    if (!parsed) {
        fail(translatable("Reachability", "\"{field}\" must be an IP address, not \"{value}\"."), field,
             spelled);
        return std::nullopt;
    }
    return *parsed;
}

std::optional<IpPrefix> InputReader::toPrefix(const std::string& spelled, std::string_view field) {
    if (spelled.find('/') == std::string::npos) {
        if (auto address = IpAddress::parse(spelled))
            return IpPrefix::of(*address, bitsOf(address->family()));
    } else if (auto prefix = IpPrefix::parse(spelled)) {
        return *prefix;
    }
    fail(translatable("Reachability", "\"{field}\" must be a prefix such as 10.0.0.0/24, not \"{value}\"."),
         field, spelled);
    return std::nullopt;
}

std::optional<IpPrefix> InputReader::prefix(const json::Value& value, std::string_view field) {
    if (value[field].isNull())
        return std::nullopt;
    const std::string spelled = text(value, field);
    if (isAny(spelled))
        return std::nullopt;
    return toPrefix(spelled, field);
}

std::vector<IpPrefix> InputReader::prefixes(const json::Value& value, std::string_view field) {
    std::vector<IpPrefix> result;
    for (const json::Value& item : list(value, field))
        if (const auto prefix = toPrefix(item.text(), field))
            result.push_back(*prefix);
    return result;
}

std::optional<InterfaceAddress> InputReader::toInterfaceAddress(const json::Value& value,
                                                                std::string_view field) {
    const std::string& spelled = value.text();
    const auto slash = spelled.find('/');
    auto address = IpAddress::parse(std::string_view(spelled).substr(0, slash));
    if (value.isString() && address) {
        const auto length = slash == std::string::npos ? std::optional<int>(bitsOf(address->family()))
                                                       : toInt(std::string_view(spelled).substr(slash + 1));
        if (length && *length >= 0 && *length <= bitsOf(address->family()))
            return InterfaceAddress{*address, *length};
    }
    fail(translatable("Reachability", "\"{field}\" must be an address such as 10.0.0.5/24, not \"{value}\"."),
         field, spelled);
    return std::nullopt;
}

std::optional<InterfaceAddress> InputReader::interfaceAddress(const json::Value& value,
                                                              std::string_view field) {
    const json::Value& member = value[field];
    return member.isNull() ? std::nullopt : toInterfaceAddress(member, field);
}

std::vector<InterfaceAddress> InputReader::interfaceAddresses(const json::Value& value,
                                                              std::string_view field) {
    std::vector<InterfaceAddress> result;
    const json::Value& member = value[field];
    if (member.isNull())
        return result;
    const std::vector<json::Value> one{member};
    for (const json::Value& item : member.isArray() ? member.items() : one)
        if (const auto address = toInterfaceAddress(item, field))
            result.push_back(*address);
    return result;
}

std::optional<PortRange> InputReader::ports(const json::Value& value, std::string_view field) {
    const json::Value& member = value[field];
    if (member.isNull() || isAny(member.text()))
        return std::nullopt;
    const std::string_view spelled = member.text();
    const auto dash = spelled.find('-');
    const auto first = toInt(spelled.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : toInt(spelled.substr(dash + 1));
    if (!first || !last)
        fail(translatable("Reachability", "\"{field}\" must be a port or a range of ports, not \"{value}\"."),
             field, spelled);
    return PortRange{first.value_or(0), last.value_or(0)};
}

std::optional<Protocol> InputReader::protocol(const json::Value& value, std::string_view field) {
    const json::Value& member = value[field];
    if (member.isNull() || isAny(member.text()))
        return std::nullopt;
    const auto known = protocolOf(member.text());
    if (!known)
        fail(translatable("Reachability", "\"{field}\" is \"{value}\", which is no known protocol."), field,
             member.text());
    return known;
}

} // namespace fd::reachability
