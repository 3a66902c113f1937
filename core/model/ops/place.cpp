// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/place.h"

#include "model/derived/attachment.h"
#include "model/naming.h"
#include "model/ops/support.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace fd::ops {

namespace {

Text faultText(const Design& design, const VirtualNic& nic, const AdapterPlacement& placement, Id<Host> host) {
    const VmNetwork* network = design.get(nic.vmNetwork);
    std::vector<TextArgument> arguments{named("vm", design, nic.vm), named("host", design, host),
                                        named("network", design, nic.vmNetwork),
                                        named("logical", design, network ? AnyId(network->logicalNetwork) : AnyId{}),
                                        named("class", design, nic.classification),
                                        named("switch", design, placement.nearest)};
    const char* source = nullptr;
    switch (placement.fault) {
    case PlacementFault::NoPath:
        source = translatable("Operation", "No path to VM network \"{network}\": logical network \"{logical}\" is not "
                                           "on host {host}.");
        break;
    case PlacementFault::GatewayHost:
        source = translatable("Operation", "{host} is dedicated to gateways and takes no machine on the virtualized "
                                           "network \"{network}\".");
        break;
    case PlacementFault::OsVersion:
        source = translatable("Operation", "Network virtualization, which \"{network}\" uses, needs Windows Server "
                                           "2012. {host} runs an older version.");
        break;
    case PlacementFault::NoClassOnSwitch:
        source = translatable("Operation", "Classification \"{class}\" is not on logical switch \"{switch}\" of "
                                           "{host}.");
        break;
    case PlacementFault::StandardSwitch:
        source = translatable("Operation", "\"{switch}\" on {host} is a standard switch, which knows no "
                                           "classification \"{class}\".");
        break;
    case PlacementFault::None:
    case PlacementFault::NoNetwork:
        break;
    }
    return source ? Text{source, std::move(arguments)} : Text{};
}

Id<HostSwitch> bestSwitch(const Design& design, const VirtualNic& nic, const std::vector<Id<HostSwitch>>& candidates) {
    const HostSwitch* before = design.get(nic.hostSwitch);
    for (const Id<HostSwitch> candidate : candidates)
        if (before && before->logicalSwitch && design.get(candidate)->logicalSwitch == before->logicalSwitch)
            return candidate;
    return candidates.empty() ? Id<HostSwitch>{} : candidates.front();
}

/// An adapter that names its switch is given one of the new host's; the others choose by themselves.
void moveAdapter(Transaction& transaction, const Relations& relations, Id<VirtualNic> id, Id<Host> host,
                 Placed& placed) {
    const VirtualNic nic = *transaction.view().get(id);
    const FabricView view(transaction.view(), relations);
    const AdapterPlacement placement = placeAdapter(view, nic, host);
    if (Text note = faultText(transaction.view(), nic, placement, host); !note.source.empty())
        placed.notes.push_back(std::move(note));
    if (nic.hostSwitch)
        transaction.edit(id, [&](VirtualNic& edited) {
            edited.hostSwitch = bestSwitch(transaction.view(), nic, placement.candidates);
        });
}

} // namespace

Result<Placed> placeVm(Transaction& transaction, const Relations& relations, Id<Vm> vm, Id<Host> host) {
    const Design& design = transaction.view();
    const Vm* record = design.get(vm);
    const Host* target = design.get(host);
    if (!record || !target)
        return isGone();
    if (record->host == host)
        return refusal("place.already", translatable("Operation", "{vm} already runs on {host}."),
                       {named("vm", design, vm), named("host", design, host)});
    Placed placed;
    if (!target->availableForPlacement)
        placed.notes.push_back(Text{translatable("Operation", "{host} is not available for placement."),
                                    {named("host", design, host)}});
    const bool isBarred = !target->availableForPlacement;
    const auto nics = relations.of(&VirtualNic::vm, vm);
    for (const Id<VirtualNic> nic : std::vector<Id<VirtualNic>>(nics.begin(), nics.end()))
        if (transaction.view().get(nic))
            moveAdapter(transaction, relations, nic, host, placed);
    if (design.settings().isDeployed && !placed.notes.empty())
        return Error{isBarred ? "place.unavailable" : "place.no-path", placed.notes.front()};
    transaction.edit(vm, [host](Vm& edited) { edited.host = host; });
    return placed;
}

Result<void> moveHostToGroup(Transaction& transaction, Id<Host> host, Id<HostGroup> group) {
    const Design& design = transaction.view();
    if (!design.get(host) || !design.get(group))
        return isGone();
    if (design.get(host)->hostGroup == group)
        return refusal("place.already", translatable("Operation", "{host} is already in host group {group}."),
                       {named("host", design, host), named("group", design, group)});
    transaction.edit(host, [group](Host& edited) { edited.hostGroup = group; });
    return {};
}

void setPositions(Transaction& transaction, std::string_view view, std::span<const Position> positions) {
    std::unordered_map<AnyId, Id<Placement>> present;
    for (const auto [id, placement] : transaction.view().table<Placement>())
        if (placement.view == view)
            present.emplace(placement.subject, id);
    for (const Position& position : positions) {
        if (!transaction.view().contains(position.subject))
            continue;
        if (const auto found = present.find(position.subject); found != present.end()) {
            transaction.edit(found->second, [&](Placement& placement) {
                placement.x = position.x;
                placement.y = position.y;
            });
            continue;
        }
        Placement placement;
        placement.view = view;
        placement.subject = position.subject;
        placement.x = position.x;
        placement.y = position.y;
        present.emplace(position.subject, transaction.add(std::move(placement)));
    }
}

void setPosition(Transaction& transaction, std::string_view view, const Position& position) {
    setPositions(transaction, view, std::span(&position, 1));
}

void releasePositions(Transaction& transaction, std::string_view view, std::span<const AnyId> subjects) {
    const std::unordered_set<AnyId> released(subjects.begin(), subjects.end());
    std::vector<Id<Placement>> gone;
    for (const auto [id, placement] : transaction.view().table<Placement>())
        if (placement.view == view && released.contains(placement.subject))
            gone.push_back(id);
    for (const Id<Placement> id : gone)
        transaction.erase(id);
}

void setPinned(Transaction& transaction, std::string_view view, std::span<const Position> positions, bool isPinned) {
    setPositions(transaction, view, positions);
    std::unordered_set<AnyId> subjects;
    for (const Position& position : positions)
        subjects.insert(position.subject);
    std::vector<Id<Placement>> found;
    for (const auto [id, placement] : transaction.view().table<Placement>())
        if (placement.view == view && subjects.contains(placement.subject) && placement.isPinned != isPinned)
            found.push_back(id);
    for (const Id<Placement> id : found)
        transaction.edit(id, [&](Placement& placement) { placement.isPinned = isPinned; });
}

} // namespace fd::ops
