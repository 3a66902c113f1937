// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the classes up to date when the uplink of a host gains or loses a VLAN.
#include "reachability/segments.h"

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

/// The pairs that the moved endpoints have with a segment, and by its router.
void SegmentIndex::addBlocks(int segmentIndex, unsigned movedRoles, bool gained, Change& change) const {
    const Segment& segment = segments_[at(segmentIndex)];
    const bool routed = atGateway(segment);
    const int vrf = fabric_.vlans[at(segment.vlan)].vrf;
    for (int role = 0; role < SegmentFabric::kRoles; ++role) {
        if ((movedRoles >> static_cast<unsigned>(role) & 1U) == 0)
            continue;
        change.blocks.push_back({role, Block::Partner::Segment, segmentIndex, rolesHeardBy(role), gained});
        if (routed) {
            change.blocks.push_back({role, Block::Partner::RoutedVlans, vrf, 0, gained});
            change.blocks.push_back({role, Block::Partner::RoutedTenants, vrf, 0, gained});
        }
    }
}

/// Takes the endpoints of a host that are in the VLAN from one segment to another.
SegmentIndex::Moved SegmentIndex::moveEndpoints(int host, int vlan, int from, int to) {
    Moved moved;
    for (int i = firstOfHost_[at(host)]; i < firstOfHost_[at(host) + 1]; ++i) {
        const int endpoint = byHost_[at(i)];
        if (fabric_.endpoints[at(endpoint)].vlan != vlan)
            continue;
        const int role = fabric_.endpoints[at(endpoint)].role;
        unlink(endpoint, segments_[at(from)].classes + role);
        segmentOfEndpoint_[at(endpoint)] = to;
        link(endpoint, segments_[at(to)].classes + role);
        moved.roles |= 1U << static_cast<unsigned>(role);
        ++moved.byRole[at(role)];
        ++moved.count;
    }
    resize(from, -moved.count);
    resize(to, moved.count);
    return moved;
}

void SegmentIndex::resize(int segmentIndex, int by) {
    Segment& segment = segments_[at(segmentIndex)];
    const auto square = [](int size) {
        return static_cast<std::uint64_t>(size) * static_cast<std::uint64_t>(size);
    };
    const int before = segment.size;
    segment.size += by;
    if (!atGateway(segment))
        return;
    const std::size_t vrf = at(fabric_.vlans[at(segment.vlan)].vrf);
    // Unsigned arithmetic wraps around, so shrinking is adding as well.
    routedVlans_[vrf] += static_cast<std::uint64_t>(by);
    squaresOfVlans_[vrf] += square(segment.size) - square(before);
}

std::uint64_t SegmentIndex::routedPairs(int vrf) const {
    return routedVlans_[at(vrf)] * routedVlans_[at(vrf)] - squaresOfVlans_[at(vrf)] +
           2 * routedVlans_[at(vrf)] * routedTenants_[at(vrf)];
}

void SegmentIndex::setUplink(int host, int vlan, bool carries, Change& change) {
    change.host = host;
    change.vlan = vlan;
    change.blocks.clear();
    change.pairs = 0;
    if (fabric_.uplinkCarries.test(host, vlan) == carries)
        return;
    const int from = segmentForVlan(host, vlan);
    fabric_.uplinkCarries.set(host, vlan, carries);
    const int to = segmentForVlan(host, vlan);
    const int vrf = fabric_.vlans[at(vlan)].vrf;
    pairs_ -= pairsInside(segments_[at(from)]) + pairsInside(segments_[at(to)]) + routedPairs(vrf);
    const Moved moved = moveEndpoints(host, vlan, from, to);
    pairs_ += pairsInside(segments_[at(from)]) + pairsInside(segments_[at(to)]) + routedPairs(vrf);
    if (moved.count == 0)
        return;
    addBlocks(from, moved.roles, false, change);
    addBlocks(to, moved.roles, true, change);
    const auto count = [&moved](int role) { return static_cast<std::uint64_t>(moved.byRole[at(role)]); };
    for (const Block& block : change.blocks)
        change.pairs += 2 * pairsOf(block, count(block.role), vlan);
    // The blocks of the new segment count the moved endpoints among themselves; those pairs did not change.
    for (int a = 0; a < SegmentFabric::kRoles; ++a)
        for (int b = 0; b < SegmentFabric::kRoles && count(a) > 0; ++b)
            if ((rolesHeardBy(a) >> static_cast<unsigned>(b) & 1U) != 0)
                change.pairs -= 2 * count(a) * count(b);
}

std::uint64_t SegmentIndex::pairsOf(const Block& block, std::uint64_t moved, int vlan) const {
    if (block.partner == Block::Partner::RoutedTenants)
        return moved * routedTenants_[at(block.where)];
    if (block.partner == Block::Partner::RoutedVlans)
        return moved * (routedVlans_[at(block.where)] - static_cast<std::uint64_t>(segments_[at(vlan)].size));
    std::uint64_t partners = 0;
    for (int role = 0; role < SegmentFabric::kRoles; ++role)
        if ((block.roles >> static_cast<unsigned>(role) & 1U) != 0)
            partners +=
                static_cast<std::uint64_t>(classes_[at(segments_[at(block.where)].classes + role)].size);
    return moved * partners;
}

void SegmentIndex::expand(const Change& change, const std::function<void(int, int, bool)>& visit) const {
    constexpr unsigned all = (1U << SegmentFabric::kRoles) - 1;
    const auto isMoved = [&](int e) {
        return fabric_.endpoints[at(e)].host == change.host && fabric_.endpoints[at(e)].vlan == change.vlan;
    };
    for (const Block& block : change.blocks)
        for (int i = firstOfHost_[at(change.host)]; i < firstOfHost_[at(change.host) + 1]; ++i) {
            const int endpoint = byHost_[at(i)];
            if (!isMoved(endpoint) || fabric_.endpoints[at(endpoint)].role != block.role)
                continue;
            const auto pair = [&](int partner) {
                if (!isMoved(partner))
                    visit(endpoint, partner, block.gained);
            };
            if (block.partner == Block::Partner::Segment) {
                visitMembers(block.where, block.roles, pair);
                continue;
            }
            const bool tenants = block.partner == Block::Partner::RoutedTenants;
            const std::size_t first = tenants ? fabric_.vlans.size() : 0;
            const std::size_t last = fabric_.vlans.size() + (tenants ? fabric_.domains.size() : 0);
            for (std::size_t s = first; s < last; ++s) {
                const int vrf = tenants ? fabric_.domains[s - first].vrf : fabric_.vlans[s].vrf;
                if (vrf == block.where && static_cast<int>(s) != change.vlan && atGateway(segments_[s]))
                    visitMembers(static_cast<int>(s), all, pair);
            }
        }
}

} // namespace fd::reachability
