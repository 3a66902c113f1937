// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/evaluate.h"

#include <algorithm>
#include <array>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

Verdict verdictOf(Reason reason) {
    return kindOf(reason) == ReasonKind::Blocked ? Verdict::Blocked : Verdict::NeedsConfiguration;
}

Answer refused(Reason reason) {
    return {.verdict = verdictOf(reason),
            .reason = reason,
            .inProviderNetwork = false,
            .encapsulated = {},
            .advisories = {}};
}

Answer refused(const Drop& drop) {
    Answer answer = refused(drop.reason);
    answer.inProviderNetwork = drop.provider;
    if (drop.replyLost)
        answer.verdict = Verdict::OneWay;
    return answer;
}

Answer reached(Reason path) {
    Answer answer = refused(path);
    answer.verdict = Verdict::Reachable;
    return answer;
}

bool isFrame(Protocol protocol) {
    return protocol == Protocol::Broadcast || protocol == Protocol::NonIp ||
           protocol == Protocol::RouterAdvertisement;
}

} // namespace

std::string_view nameOf(Verdict verdict) {
    static constexpr std::array names{"reachable", "one-way", "blocked", "needs-configuration"};
    return names[static_cast<std::size_t>(verdict)];
}

Evaluator::Evaluator(const Fabric& fabric) : fabric_(fabric) {
    collectPvlanPorts();
    std::set<std::pair<std::string, long long>> seen;
    for (const VmNetwork& network : fabric.topology().overlay.vmNetworks)
        for (const VirtualSubnet& subnet : network.subnets)
            if (!seen.emplace(network.logicalNetwork, subnet.vsid).second)
                duplicateVsids_.emplace(network.logicalNetwork, subnet.vsid);
}

Answer Evaluator::answer(const Query& query, std::vector<Step>* steps) const {
    Walk walk(fabric_, steps);
    Answer result;
    if (query.from == query.to)
        return reached(Reason::PathSameVswitch);
    const auto fromError = attachError(query.from);
    const auto error = fromError ? fromError : attachError(query.to);
    if (error)
        result = refused(*error);
    else if (const auto guard = sendGuard(query))
        result = refused(*guard);
    else if (isFrame(query.protocol))
        result = frameAnswer(query, steps);
    else if (query.protocol == Protocol::Dhcp)
        result = dhcpAnswer(query, steps);
    else
        result = packetAnswer(query, walk);
    result.advisories = advisories(query, result, walk);
    return result;
}

std::optional<Reason> Evaluator::attachError(int id) const {
    const Vnic* vnic = fabric_.vnicOf(id);
    if (vnic == nullptr)
        return fabric_.interface(id).attachment.error;
    if (vnic->port.mode == PortMode::Hnv) {
        if (const auto error = tenantError(*vnic))
            return error;
    } else {
        if (const auto error = fabric_.interface(id).attachment.error)
            return error;
        if (vnic->port.vsid != 0)
            return Reason::HnvAndVlan;
    }
    const bool switchPolicy = !vnic->acls.empty() || !vnic->extendedAcls.empty() || vnic->dhcpGuard ||
                              vnic->routerGuard || isPvlan(vnic->port.mode) ||
                              vnic->port.mode == PortMode::Hnv;
    if (vnic->sriov && switchPolicy)
        return Reason::SriovPolicyConflict;
    return std::nullopt;
}

std::optional<Reason> Evaluator::tenantError(const Vnic& vnic) const {
    if (vnic.port.vmNetwork < 0 || vnic.hostSwitch < 0)
        return Reason::VnicNotConnected;
    if (vnic.guestVlan != 0)
        return Reason::GuestTagOnAccessPort;
    if (vnic.port.vlan != 0 || vnic.port.primary != 0 || vnic.port.secondary != 0)
        return Reason::HnvAndVlan;
    if (vnic.port.vsid < 4096 || vnic.port.vsid > 16777214)
        return Reason::HnvVsidOutOfRange;
    const VmNetwork& own = fabric_.topology().overlay.vmNetworks[at(vnic.port.vmNetwork)];
    if (duplicateVsids_.contains({own.logicalNetwork, vnic.port.vsid}))
        return Reason::HnvVsidDuplicate;
    for (const VirtualSubnet& subnet : own.subnets) {
        if (subnet.vsid != vnic.port.vsid)
            continue;
        for (const VirtualSubnet& other : own.subnets)
            if (other.vsid != subnet.vsid && other.prefix.overlaps(subnet.prefix))
                return Reason::HnvSubnetOverlap;
        if (vnic.ip && vnic.ip->address == subnet.prefix.network().next())
            return Reason::HnvReservedFirstAddress;
    }
    return std::nullopt;
}

std::optional<Reason> Evaluator::sendGuard(const Query& query) const {
    const Vnic* vnic = fabric_.vnicOf(query.from);
    if (vnic == nullptr)
        return std::nullopt;
    if (query.sourceMac && query.sourceMac != vnic->mac && !vnic->macSpoofing)
        return Reason::MacSpoofingOff;
    if (query.protocol == Protocol::RouterAdvertisement && vnic->routerGuard)
        return Reason::RouterGuard;
    return std::nullopt;
}

/// Provider addresses serve encapsulated traffic alone.
std::optional<Reason> Evaluator::providerAddressError(const Query& query) const {
    const Interface& from = fabric_.interface(query.from);
    const Interface& to = fabric_.interface(query.to);
    const bool fromProvider = from.kind == InterfaceKind::ProviderAddress;
    const bool toProvider = to.kind == InterfaceKind::ProviderAddress;
    if (fromProvider != toProvider)
        return Reason::HnvPaNotVisible;
    if (fromProvider || !query.destination || to.owns(*query.destination))
        return std::nullopt;
    if (from.isTenant() && fabric_.insideVmNetwork(from.vmNetwork, *query.destination))
        return std::nullopt;
    if (fabric_.hostOfProviderAddress(*query.destination) >= 0)
        return Reason::HnvPaNotVisible;
    return std::nullopt;
}

Answer Evaluator::packetAnswer(const Query& query, Walk& walk) const {
    const Interface& from = fabric_.interface(query.from);
    const Interface& to = fabric_.interface(query.to);
    walk.target = query.to;
    walk.addressGiven = query.destination && !to.owns(*query.destination);
    if (!query.destination && to.addresses.empty())
        return refused(Reason::DestinationNotFound);
    if (from.addresses.empty())
        return refused(Reason::NoDefaultGateway);
    walk.packet = {.source = from.addresses.front().address,
                   .destination = query.destination ? *query.destination : to.addresses.front().address,
                   .protocol = query.protocol,
                   .sourcePort = query.sourcePort,
                   .destinationPort = query.destinationPort,
                   .sizeBytes = query.sizeBytes,
                   .dontFragment = query.dontFragment};
    if (const auto drop = walk.applySendPolicy(query.from))
        return refused(*drop);
    if (const auto hidden = providerAddressError(query))
        return refused(*hidden);
    if (const auto drop = walk.request(query.from))
        return refused(*drop);
    Reason path = walk.pathReason();
    const bool overlay = path == Reason::PathHnvSameSubnet || path == Reason::PathHnvRouted;
    if (path == Reason::PathL2)
        path = layer2Path(query);
    // The answer is as large as the request; it is not tested against the smallest link again.
    walk.packet.dontFragment = false;
    if (const auto drop = walk.answer()) {
        Answer lost = refused(*drop);
        lost.verdict = Verdict::OneWay;
        return lost;
    }
    Answer result = reached(path);
    if (overlay)
        result.encapsulated = walk.encapsulated();
    return result;
}

/// The name of the way between two interfaces that layer 2 joins.
Reason Evaluator::layer2Path(const Query& query) const {
    const Attachment& from = fabric_.interface(query.from).attachment;
    const Attachment& to = fabric_.interface(query.to).attachment;
    if (from.role == PortMode::PvlanPromiscuous || to.role == PortMode::PvlanPromiscuous)
        return Reason::PathPvlanPromiscuous;
    if (from.role == PortMode::PvlanCommunity && to.role == PortMode::PvlanCommunity)
        return Reason::PathPvlanCommunity;
    for (const int end : {query.from, query.to})
        if (const Vnic* vnic = fabric_.vnicOf(end); vnic != nullptr && vnic->sriov)
            return Reason::PathSriov;
    if (from.node == to.node && !fabric_.layer2().isPhysical(from.node))
        return Reason::PathSameVswitch;
    return Reason::PathL2;
}

bool Evaluator::routerJoins(const Attachment& a, const Attachment& b) const {
    const auto& routers = fabric_.topology().routers;
    for (std::size_t r = 0; r < routers.size(); ++r) {
        bool inA = false;
        bool inB = false;
        for (std::size_t p = 0; p < routers[r].interfaces.size(); ++p) {
            const int id = fabric_.routerInterface(static_cast<int>(r), static_cast<int>(p));
            const Attachment& leg = fabric_.interface(id).attachment;
            inA = inA || leg.hearsVlan(a.sendsIn);
            inB = inB || leg.hearsVlan(b.sendsIn);
        }
        if (inA && inB)
            return true;
    }
    return false;
}

namespace {

void recordFrame(const Fabric& fabric, const Query& query, std::vector<Step>* steps) {
    if (steps == nullptr)
        return;
    steps->push_back({.action = Step::Action::Send, .interface = query.from});
    for (const Layer2Hop& hop :
         fabric.layer2().path(fabric.interface(query.from).attachment, fabric.interface(query.to).attachment))
        steps->push_back({.action = Step::Action::Switch, .interface = -1, .hop = hop});
    steps->push_back({.action = Step::Action::Deliver, .interface = query.to});
}

} // namespace

Answer Evaluator::frameAnswer(const Query& query, std::vector<Step>* steps) const {
    const Interface& from = fabric_.interface(query.from);
    const Interface& to = fabric_.interface(query.to);
    if (query.protocol == Protocol::Broadcast)
        if (const Vnic* vnic = fabric_.vnicOf(query.from)) {
            Packet packet;
            packet.protocol = Protocol::Broadcast;
            packet.destination = IpAddress::v4(0xFFFFFFFFU);
            if (vnic->ip)
                packet.source = vnic->ip->address;
            if (const auto drop = checkPortPolicy(*vnic, packet, Direction::Out, false).drop)
                return refused(*drop);
        }
    if (from.isTenant() || to.isTenant())
        return tenantFrameAnswer(query, steps);
    const Layer2& layer2 = fabric_.layer2();
    if (layer2.delivers(from.attachment, to.attachment)) {
        recordFrame(fabric_, query, steps);
        return reached(layer2Path(query));
    }
    const Reason reason = layer2.refusal(from.attachment, to.attachment);
    if (query.protocol == Protocol::Broadcast && reason == Reason::VlanDifferent &&
        routerJoins(from.attachment, to.attachment))
        return refused(Reason::BroadcastNotRouted);
    return refused(reason);
}

Answer Evaluator::tenantFrameAnswer(const Query& query, std::vector<Step>* steps) const {
    const Interface& from = fabric_.interface(query.from);
    const Interface& to = fabric_.interface(query.to);
    if (query.protocol == Protocol::NonIp)
        return refused(Reason::HnvNonIpDropped);
    if (!from.isTenant() || !to.isTenant())
        return refused(Reason::HnvNoGateway);
    if (from.vmNetwork != to.vmNetwork)
        return refused(Reason::HnvDifferentVmNetwork);
    if (from.vsid != to.vsid)
        return refused(Reason::BroadcastNotRouted);
    if (from.host != to.host) {
        // A copy goes by unicast to every host of the virtual subnet.
        Walk copy(fabric_, steps);
        if (const auto drop = copy.betweenProviders(from.host, to.host))
            return refused(*drop);
    }
    Answer result = reached(Reason::PathHnvSameSubnet);
    result.encapsulated = from.host != to.host;
    return result;
}

/// Discover and offer: the client broadcasts, the server's port may not send server messages.
Answer Evaluator::dhcpAnswer(const Query& query, std::vector<Step>* steps) const {
    const Interface& client = fabric_.interface(query.from);
    const Interface& server = fabric_.interface(query.to);
    Answer result;
    if (client.isTenant() || server.isTenant()) {
        result = tenantFrameAnswer(query, steps);
        if (result.verdict != Verdict::Reachable)
            return result;
    } else {
        const Layer2& layer2 = fabric_.layer2();
        if (!layer2.delivers(client.attachment, server.attachment))
            return refused(layer2.refusal(client.attachment, server.attachment));
        recordFrame(fabric_, query, steps);
        result = reached(layer2Path(query));
        if (!layer2.delivers(server.attachment, client.attachment)) {
            result = refused(layer2.refusal(server.attachment, client.attachment));
            result.verdict = Verdict::OneWay;
        }
    }
    if (const Vnic* vnic = fabric_.vnicOf(query.to); vnic != nullptr && vnic->dhcpGuard) {
        result = refused(Reason::DhcpGuard);
        result.verdict = Verdict::OneWay;
    }
    return result;
}

Text sentence(const Answer& answer, const std::string& from, const std::string& to) {
    return {info(answer.reason).sentence, {{"from", from}, {"to", to}}};
}

} // namespace fd::reachability
