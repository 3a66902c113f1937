// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/port_rules.h"

#include <algorithm>

namespace fd::reachability {

namespace {

bool isUsable(int vlan) {
    return vlan >= 1 && vlan <= 4094;
}

/// 0 stands for "untagged" where that makes sense.
bool isUsableOrNone(int vlan) {
    return vlan == 0 || isUsable(vlan);
}

bool listIsValid(const VlanNumbers& list) {
    return std::all_of(list.runs.begin(), list.runs.end(),
                       [](const auto& run) { return run.first >= 0 && run.second <= 4094; });
}

std::optional<Reason> pvlanNumbersError(const Port& port) {
    std::vector<int> secondaries = port.secondaries;
    if (port.mode != PortMode::PvlanPromiscuous)
        secondaries.assign(1, port.secondary);
    if (!isUsable(port.primary) || !std::all_of(secondaries.begin(), secondaries.end(), isUsable))
        return Reason::VlanIdInvalid;
    if (std::find(secondaries.begin(), secondaries.end(), port.primary) != secondaries.end())
        return Reason::PvlanIdConflict;
    return std::nullopt;
}

void attachPvlan(Attachment& result, const Port& port) {
    result.primary = port.primary;
    result.secondaries =
        port.mode == PortMode::PvlanPromiscuous ? port.secondaries : std::vector{port.secondary};
    result.sendsIn = port.mode == PortMode::PvlanPromiscuous ? port.primary : port.secondary;
    result.hears = {port.primary};
    if (port.mode == PortMode::PvlanCommunity)
        result.hears.push_back(port.secondary);
    if (port.mode == PortMode::PvlanPromiscuous)
        result.hears.insert(result.hears.end(), port.secondaries.begin(), port.secondaries.end());
}

} // namespace

int vlanTakenIn(const Port& port, int tag) {
    if (port.mode == PortMode::Trunk) {
        const int vlan = tag == 0 ? port.native : tag;
        return isUsable(vlan) && port.allowed.contains(vlan) ? vlan : -1;
    }
    if (tag != 0)
        return -1;
    const int vlan = port.mode == PortMode::Access ? port.vlan : attachPort(port).sendsIn;
    return isUsable(vlan) ? vlan : -1;
}

int tagGivenOut(const Port& port, int vlan) {
    if (port.mode == PortMode::Trunk) {
        if (!port.allowed.contains(vlan))
            return -1;
        return vlan == port.native ? 0 : vlan;
    }
    if (port.mode == PortMode::Access)
        return vlan == port.vlan ? 0 : -1;
    return attachPort(port).hearsVlan(vlan) ? 0 : -1;
}

std::optional<Reason> numbersError(const Port& port, int guestVlan) {
    switch (port.mode) {
    case PortMode::Access:
        if (!isUsableOrNone(port.vlan))
            return Reason::VlanIdInvalid;
        break;
    case PortMode::Trunk:
        if (!isUsableOrNone(port.native) || !listIsValid(port.allowed))
            return Reason::VlanIdInvalid;
        break;
    case PortMode::PvlanIsolated:
    case PortMode::PvlanCommunity:
    case PortMode::PvlanPromiscuous:
        if (const auto error = pvlanNumbersError(port))
            return error;
        break;
    default:
        break;
    }
    return isUsableOrNone(guestVlan) ? std::nullopt : std::optional(Reason::VlanIdInvalid);
}

Attachment attachPort(const Port& port, int guestVlan) {
    Attachment result;
    result.role = port.mode;
    switch (port.mode) {
    case PortMode::Disconnected:
        result.error = Reason::VnicNotConnected;
        return result;
    case PortMode::NoSite:
        result.error = Reason::SiteNotAvailable;
        return result;
    case PortMode::Hnv:
        // Tenant adapters are not part of the VLAN world; nothing asks for their layer 2 but by mistake.
        result.error = Reason::HnvNoGateway;
        return result;
    case PortMode::Untagged:
        result.hears = {0};
        break;
    case PortMode::Access:
        result.sendsIn = port.vlan;
        result.hears = {port.vlan};
        break;
    case PortMode::Trunk:
        result.sendsIn = guestVlan != 0 ? guestVlan : port.native;
        result.hears = {result.sendsIn};
        break;
    case PortMode::PvlanIsolated:
    case PortMode::PvlanCommunity:
    case PortMode::PvlanPromiscuous:
        attachPvlan(result, port);
        break;
    }
    result.error = numbersError(port, guestVlan);
    if (!result.error && guestVlan != 0) {
        if (port.mode != PortMode::Trunk)
            result.error = Reason::GuestTagOnAccessPort;
        else if (!port.allowed.contains(guestVlan))
            result.error = Reason::GuestVlanNotAllowed;
    }
    return result;
}

} // namespace fd::reachability
