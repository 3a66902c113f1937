// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/cabling.h"

#include "model/naming.h"
#include "model/ops/support.h"

namespace fd::ops {

namespace {

Error noFreePort(const Design& design, Id<PhysicalSwitch> device) {
    return refusal("cable.no-free-port", translatable("Operation", "All {n} ports of {switch} are taken."),
                   {named("switch", design, device), {"n", std::to_string(design.get(device)->portCount)}});
}

} // namespace

std::set<std::string> portsInUse(const Design& design, Id<PhysicalSwitch> device) {
    std::set<std::string> ports;
    for (const auto [id, nic] : design.table<PhysicalNic>())
        if (nic.physicalSwitch == device)
            ports.insert(nic.physicalPort);
    for (const auto [id, link] : design.table<PhysicalLink>()) {
        if (link.from == device)
            ports.insert(link.fromPort);
        if (link.to == device)
            ports.insert(link.toPort);
    }
    return ports;
}

std::string firstFreePort(const Design& design, Id<PhysicalSwitch> device) {
    const PhysicalSwitch* record = design.get(device);
    if (!record)
        return {};
    const std::set<std::string> used = portsInUse(design, device);
    if (used.size() >= static_cast<std::size_t>(std::max(0, record->portCount)))
        return {};
    for (int number = 1;; ++number)
        if (std::string name = std::to_string(number); !used.contains(name))
            return name;
}

AnyId pluggedInto(const Design& design, Id<PhysicalSwitch> device, std::string_view port) {
    for (const auto [id, nic] : design.table<PhysicalNic>())
        if (nic.physicalSwitch == device && nic.physicalPort == port)
            return id;
    for (const auto [id, link] : design.table<PhysicalLink>())
        if ((link.from == device && link.fromPort == port) || (link.to == device && link.toPort == port))
            return id;
    return {};
}

Result<void> connectNic(Transaction& transaction, Id<PhysicalNic> nic, Id<PhysicalSwitch> device, std::string port) {
    const Design& design = transaction.view();
    if (!design.get(nic) || !design.get(device))
        return isGone();
    if (port.empty()) {
        if (design.get(nic)->physicalSwitch == device && !design.get(nic)->physicalPort.empty())
            return refusal("cable.already", translatable("Operation", "{nic} is already connected to {switch}."),
                           {named("nic", design, nic), named("switch", design, device)});
        port = firstFreePort(design, device);
        if (port.empty())
            return noFreePort(design, device);
    } else if (const AnyId other = pluggedInto(design, device, port); other && other != AnyId(nic)) {
        const std::string host = displayName(design, hostOf(design, other));
        return refusal("cable.port-taken",
                       translatable("Operation", "Port {port} is already connected to {other}."),
                       {{"port", port}, {"other", (host.empty() ? "" : host + " ") + displayName(design, other)}});
    }
    transaction.edit(nic, [&](PhysicalNic& record) {
        record.physicalSwitch = device;
        record.physicalPort = std::move(port);
    });
    return {};
}

Result<Id<PhysicalLink>> connectSwitches(Transaction& transaction, Id<PhysicalSwitch> from, Id<PhysicalSwitch> to) {
    const Design& design = transaction.view();
    if (!design.get(from) || !design.get(to))
        return isGone();
    if (from == to)
        return refusal("cable.same-switch",
                       translatable("Operation", "A link joins two different switches."));
    PhysicalLink link;
    link.from = from;
    link.to = to;
    link.fromPort = firstFreePort(design, from);
    link.toPort = firstFreePort(design, to);
    if (link.fromPort.empty() || link.toPort.empty())
        return noFreePort(design, link.fromPort.empty() ? from : to);
    return transaction.add(std::move(link));
}

Result<void> disconnect(Transaction& transaction, AnyId nicOrLink) {
    if (nicOrLink.is<PhysicalLink>())
        return transaction.erase(nicOrLink.as<PhysicalLink>()) ? Result<void>{} : Result<void>{isGone()};
    const PhysicalNic* nic = transaction.view().get(nicOrLink.as<PhysicalNic>());
    if (!nic)
        return isGone();
    if (!nic->physicalSwitch)
        return refusal("cable.not-connected", translatable("Operation", "{nic} is not connected to a switch."),
                       {named("nic", transaction.view(), nicOrLink)});
    transaction.edit(nicOrLink.as<PhysicalNic>(), [](PhysicalNic& record) {
        record.physicalSwitch = {};
        record.physicalPort.clear();
    });
    return {};
}

} // namespace fd::ops
