// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/topology.h"

#include <string>
#include <string_view>

namespace fd::reachability {

/// Reads fields of JSON objects and remembers the first thing that is wrong, with the object's name. After an
/// error everything reads as its default, so the callers need no checks of their own.
class InputReader {
public:
    bool failed() const { return error_.has_value(); }
    Error takeError() { return *error_; }

    /// Names the object that the following fields belong to, as in "vnics[2] A".
    void at(std::string object) { object_ = std::move(object); }
    const std::string& object() const { return object_; }
    void fail(const char* source, std::string_view field, std::string_view value = {});

    std::string text(const json::Value& value, std::string_view field, bool required = true);
    int integer(const json::Value& value, std::string_view field, int otherwise);
    bool boolean(const json::Value& value, std::string_view field);
    /// The items of an array; none if the field is absent.
    const std::vector<json::Value>& list(const json::Value& value, std::string_view field);
    std::vector<int> integers(const json::Value& value, std::string_view field);
    VlanNumbers vlans(const json::Value& value, std::string_view field);

    std::optional<IpAddress> address(const json::Value& value, std::string_view field);
    std::optional<IpPrefix> prefix(const json::Value& value, std::string_view field);
    std::optional<InterfaceAddress> interfaceAddress(const json::Value& value, std::string_view field);
    std::vector<InterfaceAddress> interfaceAddresses(const json::Value& value, std::string_view field);
    std::vector<IpPrefix> prefixes(const json::Value& value, std::string_view field);
    /// A number, or a range "80-90"; nothing for an absent field, "any" and "*".
    std::optional<PortRange> ports(const json::Value& value, std::string_view field);
    std::optional<Protocol> protocol(const json::Value& value, std::string_view field);

    /// The index of the object named in `field` among `all`, -1 with an error if there is none.
    template <class T>
    int reference(const json::Value& value, std::string_view field, const std::vector<T>& all) {
        return find(text(value, field), field, all);
    }
    template <class T>
    int find(const std::string& name, std::string_view field, const std::vector<T>& all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].name == name)
                return static_cast<int>(i);
        failUnknown(field, name);
        return -1;
    }
    void failUnknown(std::string_view field, std::string_view name);

    std::optional<InterfaceAddress> toInterfaceAddress(const json::Value& value, std::string_view field);
    std::optional<IpPrefix> toPrefix(const std::string& text, std::string_view field);

private:
    std::string object_;
    std::optional<Error> error_;
};

/// "any", "*" and "ip" stand for every protocol.
bool isAny(std::string_view text);
std::optional<Protocol> protocolOf(std::string_view name);

} // namespace fd::reachability
