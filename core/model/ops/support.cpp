// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/support.h"

#include "model/naming.h"

#include <algorithm>

namespace fd::ops {

Error refusal(const char* code, const char* source, std::vector<TextArgument> arguments) {
    return Error{code, Text{source, std::move(arguments)}};
}

Error isGone() {
    return refusal("op.gone", translatable("Operation", "This object no longer exists."));
}

TextArgument named(const char* placeholder, const Design& design, AnyId id) {
    return {placeholder, displayName(design, id)};
}

std::vector<Id<PhysicalNic>> nicsOf(const Design& design, Id<Host> host) {
    std::vector<Id<PhysicalNic>> nics;
    for (const auto [id, nic] : design.table<PhysicalNic>())
        if (nic.host == host)
            nics.push_back(id);
    return nics;
}

AnyId userOf(const Design& design, Id<PhysicalNic> nic) {
    const auto uses = [nic](const auto& list) { return std::find(list.begin(), list.end(), nic) != list.end(); };
    for (const auto [id, hostSwitch] : design.table<HostSwitch>())
        if (uses(hostSwitch.nics))
            return id;
    for (const auto [id, team] : design.table<NicTeam>())
        if (uses(team.members))
            return id;
    return {};
}

std::vector<Id<PhysicalNic>> freeNicsOf(const Design& design, Id<Host> host) {
    std::vector<Id<PhysicalNic>> nics = nicsOf(design, host);
    std::erase_if(nics, [&](Id<PhysicalNic> nic) { return static_cast<bool>(userOf(design, nic)); });
    return nics;
}

std::vector<Id<HostSwitch>> switchesOf(const Design& design, Id<Host> host) {
    std::vector<Id<HostSwitch>> switches;
    for (const auto [id, hostSwitch] : design.table<HostSwitch>())
        if (hostSwitch.host == host)
            switches.push_back(id);
    return switches;
}

Id<Host> hostOf(const Design& design, AnyId id) {
    if (id.is<Host>())
        return id.as<Host>();
    if (const auto* nic = design.get(id.as<PhysicalNic>()))
        return nic->host;
    if (const auto* team = design.get(id.as<NicTeam>()))
        return team->host;
    if (const auto* hostSwitch = design.get(id.as<HostSwitch>()))
        return hostSwitch->host;
    if (const auto* nic = design.get(id.as<HostVirtualNic>()))
        return hostOf(design, nic->hostSwitch);
    if (const auto* vm = design.get(id.as<Vm>()))
        return vm->host;
    if (const auto* nic = design.get(id.as<VirtualNic>()))
        return hostOf(design, nic->vm);
    return {};
}

Transaction trial(const Design& design) {
    IdCounters counters{};
    forEachKind([&]<class T>() { counters[indexOf(kindOf<T>)] = design.table<T>().limit(); });
    return {design, counters, 0, {}};
}

std::string numberedName(std::string_view stem, const std::vector<std::string>& taken) {
    for (std::size_t number = 1;; ++number) {
        std::string name = std::string(stem) + std::to_string(number);
        if (std::find(taken.begin(), taken.end(), name) == taken.end())
            return name;
    }
}

} // namespace fd::ops
