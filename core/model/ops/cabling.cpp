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

Error portTaken(const Design& design, const std::string& port, AnyId other) {
    const std::string host = displayName(design, hostOf(design, other));
    return refusal("cable.port-taken", translatable("Operation", "Port {port} is already connected to {other}."),
                   {{"port", port}, {"other", (host.empty() ? "" : host + " ") + displayName(design, other)}});
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
        return portTaken(design, port, other);
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

namespace {

Error wrongEnd(const Design& design, const Replugging& wanted) {
    return refusal("cable.ends",
                   translatable("Operation", "A cable joins a physical NIC and a physical switch, a link two physical "
                                             "switches. {to} is neither."),
                   {named("to", design, wanted.to)});
}

Result<AnyId> replugLink(Transaction& transaction, Id<PhysicalLink> id, const Replugging& wanted) {
    const Design& design = transaction.view();
    const PhysicalLink* link = design.get(id);
    const Id<PhysicalSwitch> to = wanted.to.as<PhysicalSwitch>();
    if (!link || !design.contains(wanted.to))
        return isGone();
    if (!to)
        return wrongEnd(design, wanted);
    const bool keepsFrom = AnyId(link->from) == wanted.fixed;
    if (AnyId(to) == wanted.fixed)
        return refusal("cable.same-switch", translatable("Operation", "A link joins two different switches."));
    std::string port = wanted.port.empty() ? firstFreePort(design, to) : wanted.port;
    if (port.empty())
        return noFreePort(design, to);
    if (const AnyId other = pluggedInto(design, to, port); other && other != AnyId(id))
        return portTaken(design, port, other);
    transaction.edit(id, [&](PhysicalLink& record) {
        (keepsFrom ? record.to : record.from) = to;
        (keepsFrom ? record.toPort : record.fromPort) = std::move(port);
    });
    return AnyId(id);
}

/// Another adapter takes the cable over.
Result<AnyId> handOver(Transaction& transaction, Id<PhysicalNic> from, Id<PhysicalNic> to) {
    const PhysicalNic before = *transaction.view().get(from);
    if (const PhysicalNic* taker = transaction.view().get(to); taker && taker->physicalSwitch)
        return refusal("cable.nic-taken", translatable("Operation", "{nic} already has a cable."),
                       {named("nic", transaction.view(), to)});
    transaction.edit(from, [](PhysicalNic& record) {
        record.physicalSwitch = {};
        record.physicalPort.clear();
    });
    transaction.edit(to, [&](PhysicalNic& record) {
        record.physicalSwitch = before.physicalSwitch;
        record.physicalPort = before.physicalPort;
        record.trunkAllowedVlans = before.trunkAllowedVlans;
        record.nativeVlan = before.nativeVlan;
    });
    return AnyId(to);
}

} // namespace

Result<AnyId> replug(Transaction& transaction, const Replugging& wanted) {
    if (wanted.cable.is<PhysicalLink>())
        return replugLink(transaction, wanted.cable.as<PhysicalLink>(), wanted);
    const Design& design = transaction.view();
    const Id<PhysicalNic> nic = wanted.cable.as<PhysicalNic>();
    const PhysicalNic* record = design.get(nic);
    if (!record || !design.contains(wanted.to))
        return isGone();
    if (!record->physicalSwitch)
        return refusal("cable.not-connected", translatable("Operation", "{nic} is not connected to a switch."),
                       {named("nic", design, nic)});
    const bool keepsNic = wanted.fixed == AnyId(nic);
    if (keepsNic ? !wanted.to.is<PhysicalSwitch>() : !wanted.to.is<PhysicalNic>())
        return wrongEnd(design, wanted);
    if (!keepsNic)
        return handOver(transaction, nic, wanted.to.as<PhysicalNic>());
    const auto done = connectNic(transaction, nic, wanted.to.as<PhysicalSwitch>(), wanted.port);
    return done ? Result<AnyId>{AnyId(nic)} : Result<AnyId>{done.error()};
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
