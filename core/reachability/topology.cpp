// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/topology.h"

namespace fd::reachability {

bool VlanNumbers::contains(int vlan) const {
    for (const auto& [first, last] : runs)
        if (first <= vlan && vlan <= last)
            return true;
    return false;
}

namespace {

/// Any number that somebody may write where a VLAN belongs.
std::optional<int> vlanNumber(std::string_view text) {
    const auto number = parseDecimal(text, 1'000'000);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

std::optional<VlanNumbers> parseVlanNumbers(std::string_view text) {
    VlanNumbers result;
    if (trimmed(text).empty() || text == "none")
        return result;
    if (text == "all")
        return VlanNumbers::all();
    for (const std::string_view part : splitText(text, ',')) {
        const std::string_view run = trimmed(part);
        const auto dash = run.find('-');
        const auto first = vlanNumber(trimmed(run.substr(0, dash)));
        const auto last = dash == std::string_view::npos ? first : vlanNumber(trimmed(run.substr(dash + 1)));
        if (!first || !last || *first > *last)
            return std::nullopt;
        result.runs.emplace_back(*first, *last);
    }
    return result;
}

bool isPvlan(PortMode mode) {
    return mode == PortMode::PvlanIsolated || mode == PortMode::PvlanCommunity ||
           mode == PortMode::PvlanPromiscuous;
}

} // namespace fd::reachability
