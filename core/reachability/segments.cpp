// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/segments.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

std::uint64_t square(int count) {
    return static_cast<std::uint64_t>(count) * static_cast<std::uint64_t>(count);
}

bool sameSegmentByRule(const SegmentFabric& fabric, int hostA, int hostB, int vlan) {
    if (hostA == hostB)
        return true;
    if (!fabric.uplinkCarries.test(hostA, vlan) || !fabric.uplinkCarries.test(hostB, vlan))
        return false;
    const int rackA = fabric.rackOfHost[at(hostA)];
    const int rackB = fabric.rackOfHost[at(hostB)];
    return rackA == rackB || (fabric.rackCarries.test(rackA, vlan) && fabric.rackCarries.test(rackB, vlan));
}

bool atGatewayByRule(const SegmentFabric& fabric, int host, int vlan) {
    return fabric.vlans[at(vlan)].gateway && fabric.uplinkCarries.test(host, vlan) &&
           fabric.rackCarries.test(fabric.rackOfHost[at(host)], vlan);
}

bool privateRolesMeet(int a, int b) {
    return a == SegmentFabric::kPromiscuous || b == SegmentFabric::kPromiscuous ||
           (a == b && a >= SegmentFabric::kCommunity);
}

} // namespace

BitTable::BitTable(int rows, int columns, bool value)
    : stride_((at(columns) + 63) / 64), words_(at(rows) * stride_, value ? ~std::uint64_t{0} : 0) {}

void BitTable::set(int row, int column, bool value) {
    const std::uint64_t bit = std::uint64_t{1} << (column & 63);
    std::uint64_t& word = words_[index(row, column)];
    word = value ? word | bit : word & ~bit;
}

bool reachesByRule(const SegmentFabric& fabric, int a, int b) {
    if (a == b)
        return true;
    const SegmentFabric::Endpoint& from = fabric.endpoints[at(a)];
    const SegmentFabric::Endpoint& to = fabric.endpoints[at(b)];
    if (from.vlan >= 0 && to.vlan >= 0) {
        if (from.vlan == to.vlan)
            return sameSegmentByRule(fabric, from.host, to.host, from.vlan) &&
                   (!fabric.vlans[at(from.vlan)].isPrivate || privateRolesMeet(from.role, to.role));
        return fabric.vlans[at(from.vlan)].vrf == fabric.vlans[at(to.vlan)].vrf &&
               atGatewayByRule(fabric, from.host, from.vlan) && atGatewayByRule(fabric, to.host, to.vlan);
    }
    if (from.vlan < 0 && to.vlan < 0)
        return from.domain == to.domain &&
               (from.host == to.host ||
                (fabric.hostHasProviderAddress[at(from.host)] && fabric.hostHasProviderAddress[at(to.host)]));
    const SegmentFabric::Endpoint& tenant = from.vlan < 0 ? from : to;
    const SegmentFabric::Endpoint& plain = from.vlan < 0 ? to : from;
    const SegmentFabric::Domain& domain = fabric.domains[at(tenant.domain)];
    return domain.gateway && fabric.hostHasProviderAddress[at(tenant.host)] &&
           domain.vrf == fabric.vlans[at(plain.vlan)].vrf && atGatewayByRule(fabric, plain.host, plain.vlan);
}

SegmentIndex::SegmentIndex(SegmentFabric fabric) : fabric_(std::move(fabric)) {
    const std::size_t count = fabric_.endpoints.size();
    const std::size_t networks = fabric_.vlans.size() + fabric_.domains.size();
    segments_.reserve(networks + networks / 4);
    classes_.reserve((networks + networks / 4) * SegmentFabric::kRoles);
    for (std::size_t v = 0; v < fabric_.vlans.size(); ++v)
        newSegment(static_cast<int>(v), true);
    for (std::size_t d = 0; d < fabric_.domains.size(); ++d)
        newSegment(-1 - static_cast<int>(d), true);
    next_.resize(count);
    previous_.resize(count);
    segmentOfEndpoint_.resize(count);
    byHost_.resize(count);
    firstOfHost_.assign(fabric_.rackOfHost.size() + 1, 0);
    for (std::size_t e = 0; e < count; ++e) {
        const int segment = segmentOf(fabric_.endpoints[e]);
        segmentOfEndpoint_[e] = segment;
        ++segments_[at(segment)].size;
        link(static_cast<int>(e), classOf(static_cast<int>(e)));
        ++firstOfHost_[at(fabric_.endpoints[e].host) + 1];
    }
    for (std::size_t h = 1; h < firstOfHost_.size(); ++h)
        firstOfHost_[h] += firstOfHost_[h - 1];
    std::vector<int> fill(firstOfHost_.begin(), firstOfHost_.end() - 1);
    for (std::size_t e = 0; e < count; ++e)
        byHost_[at(fill[at(fabric_.endpoints[e].host)]++)] = static_cast<int>(e);
    countPairs();
}

int SegmentIndex::newSegment(int vlan, bool spansFabric) {
    segments_.push_back({vlan, spansFabric, static_cast<int>(classes_.size()), 0});
    classes_.resize(classes_.size() + SegmentFabric::kRoles);
    return static_cast<int>(segments_.size()) - 1;
}

int SegmentIndex::extraSegment(int network, int part, bool isVlan) {
    const std::uint64_t key = static_cast<std::uint64_t>(network) << 33U |
                              static_cast<std::uint64_t>(part) << 1U | static_cast<std::uint64_t>(isVlan);
    const auto [entry, isNew] = extra_.emplace(key, 0);
    if (isNew)
        entry->second = newSegment(isVlan ? network : -1 - network, false);
    return entry->second;
}

int SegmentIndex::segmentForVlan(int host, int vlan) {
    // Parts: hosts first, then racks.
    if (!fabric_.uplinkCarries.test(host, vlan))
        return extraSegment(vlan, host, true);
    const int rack = fabric_.rackOfHost[at(host)];
    if (!fabric_.rackCarries.test(rack, vlan))
        return extraSegment(vlan, static_cast<int>(fabric_.rackOfHost.size()) + rack, true);
    return vlan;
}

int SegmentIndex::segmentOf(const SegmentFabric::Endpoint& endpoint) {
    if (endpoint.vlan >= 0)
        return segmentForVlan(endpoint.host, endpoint.vlan);
    if (fabric_.hostHasProviderAddress[at(endpoint.host)])
        return static_cast<int>(fabric_.vlans.size()) + endpoint.domain;
    return extraSegment(endpoint.domain, endpoint.host, false);
}

int SegmentIndex::classOf(int endpoint) const {
    return segments_[at(segmentOfEndpoint_[at(endpoint)])].classes + fabric_.endpoints[at(endpoint)].role;
}

void SegmentIndex::link(int endpoint, int classIndex) {
    Class& members = classes_[at(classIndex)];
    next_[at(endpoint)] = members.first;
    previous_[at(endpoint)] = -1;
    if (members.first >= 0)
        previous_[at(members.first)] = endpoint;
    members.first = endpoint;
    ++members.size;
}

void SegmentIndex::unlink(int endpoint, int classIndex) {
    Class& members = classes_[at(classIndex)];
    const int before = previous_[at(endpoint)];
    const int after = next_[at(endpoint)];
    if (before >= 0)
        next_[at(before)] = after;
    else
        members.first = after;
    if (after >= 0)
        previous_[at(after)] = before;
    --members.size;
}

bool SegmentIndex::atGateway(const Segment& segment) const {
    if (!segment.spansFabric)
        return false;
    return segment.vlan >= 0 ? fabric_.vlans[at(segment.vlan)].gateway
                             : fabric_.domains[at(-1 - segment.vlan)].gateway;
}

std::uint64_t SegmentIndex::pairsInside(const Segment& segment) const {
    if (segment.vlan < 0 || !fabric_.vlans[at(segment.vlan)].isPrivate)
        return square(segment.size);
    const auto sizeOf = [&](int role) { return classes_[at(segment.classes + role)].size; };
    // Everyone meets a promiscuous port; communities meet inside; an isolated port meets itself.
    std::uint64_t pairs = square(segment.size) - square(segment.size - sizeOf(SegmentFabric::kPromiscuous));
    for (int c = SegmentFabric::kCommunity; c < SegmentFabric::kRoles; ++c)
        pairs += square(sizeOf(c));
    return pairs + static_cast<std::uint64_t>(sizeOf(SegmentFabric::kIsolated));
}

void SegmentIndex::countPairs() {
    routedVlans_.assign(at(fabric_.vrfs), 0);
    routedTenants_.assign(at(fabric_.vrfs), 0);
    squaresOfVlans_.assign(at(fabric_.vrfs), 0);
    pairs_ = 0;
    for (const Segment& segment : segments_) {
        pairs_ += pairsInside(segment);
        if (!atGateway(segment))
            continue;
        if (segment.vlan >= 0) {
            const int vrf = fabric_.vlans[at(segment.vlan)].vrf;
            routedVlans_[at(vrf)] += static_cast<std::uint64_t>(segment.size);
            squaresOfVlans_[at(vrf)] += square(segment.size);
        } else {
            routedTenants_[at(fabric_.domains[at(-1 - segment.vlan)].vrf)] +=
                static_cast<std::uint64_t>(segment.size);
        }
    }
    for (int vrf = 0; vrf < fabric_.vrfs; ++vrf)
        pairs_ += routedPairs(vrf);
}

int SegmentIndex::classCount() const {
    return static_cast<int>(std::count_if(classes_.begin(), classes_.end(),
                                          [](const Class& members) { return members.size > 0; }));
}

bool SegmentIndex::reaches(int a, int b) const {
    if (a == b)
        return true;
    const int segmentA = segmentOfEndpoint_[at(a)];
    const int segmentB = segmentOfEndpoint_[at(b)];
    const Segment& from = segments_[at(segmentA)];
    const Segment& to = segments_[at(segmentB)];
    if (segmentA == segmentB)
        return from.vlan < 0 || !fabric_.vlans[at(from.vlan)].isPrivate ||
               privateRolesMeet(fabric_.endpoints[at(a)].role, fabric_.endpoints[at(b)].role);
    if (from.vlan == to.vlan || (from.vlan < 0 && to.vlan < 0) || !atGateway(from) || !atGateway(to))
        return false;
    const auto vrfOf = [this](const Segment& segment) {
        return segment.vlan >= 0 ? fabric_.vlans[at(segment.vlan)].vrf
                                 : fabric_.domains[at(-1 - segment.vlan)].vrf;
    };
    return vrfOf(from) == vrfOf(to);
}

unsigned SegmentIndex::rolesHeardBy(int role) const {
    constexpr unsigned all = (1U << SegmentFabric::kRoles) - 1;
    if (role == SegmentFabric::kPlain || role == SegmentFabric::kPromiscuous)
        return all;
    const unsigned promiscuous = 1U << SegmentFabric::kPromiscuous;
    return role == SegmentFabric::kIsolated ? promiscuous : promiscuous | 1U << static_cast<unsigned>(role);
}

void SegmentIndex::visitMembers(int segment, unsigned roles, const std::function<void(int)>& visit) const {
    for (int role = 0; role < SegmentFabric::kRoles; ++role)
        if ((roles >> static_cast<unsigned>(role) & 1U) != 0)
            for (int e = classes_[at(segments_[at(segment)].classes + role)].first; e >= 0; e = next_[at(e)])
                visit(e);
}

void SegmentIndex::row(int endpoint, std::vector<std::uint64_t>& bits) const {
    bits.assign((fabric_.endpoints.size() + 63) / 64, 0);
    const auto set = [&bits](int e) { bits[at(e) / 64] |= std::uint64_t{1} << (e & 63); };
    const int own = segmentOfEndpoint_[at(endpoint)];
    const Segment& segment = segments_[at(own)];
    set(endpoint);
    visitMembers(own, rolesHeardBy(fabric_.endpoints[at(endpoint)].role), set);
    if (!atGateway(segment))
        return;
    constexpr unsigned all = (1U << SegmentFabric::kRoles) - 1;
    const std::size_t shared = fabric_.vlans.size() + (segment.vlan >= 0 ? fabric_.domains.size() : 0);
    const int vrf =
        segment.vlan >= 0 ? fabric_.vlans[at(segment.vlan)].vrf : fabric_.domains[at(-1 - segment.vlan)].vrf;
    for (std::size_t s = 0; s < shared; ++s) {
        const int otherVrf =
            s < fabric_.vlans.size() ? fabric_.vlans[s].vrf : fabric_.domains[s - fabric_.vlans.size()].vrf;
        if (static_cast<int>(s) != own && otherVrf == vrf && atGateway(segments_[s]))
            visitMembers(static_cast<int>(s), all, set);
    }
}

std::size_t SegmentIndex::bytes() const {
    return segments_.capacity() * sizeof(Segment) + classes_.capacity() * sizeof(Class) +
           (next_.capacity() + previous_.capacity() + segmentOfEndpoint_.capacity() + byHost_.capacity() +
            firstOfHost_.capacity()) *
               sizeof(int) +
           extra_.size() * 40 + extra_.bucket_count() * sizeof(void*);
}

} // namespace fd::reachability
