// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace fd::reachability {

/// Bits in rows, for "which VLANs does this host's uplink carry".
class BitTable {
public:
    BitTable() = default;
    BitTable(int rows, int columns, bool value = false);
    bool test(int row, int column) const { return (words_[index(row, column)] >> (column & 63) & 1U) != 0; }
    void set(int row, int column, bool value);
    std::span<const std::uint64_t> row(int row) const {
        return {words_.data() + static_cast<std::size_t>(row) * stride_, stride_};
    }

private:
    std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row) * stride_ + static_cast<std::size_t>(column) / 64;
    }
    std::size_t stride_ = 0;
    std::vector<std::uint64_t> words_;
};

/// A large fabric reduced to what separates its endpoints: VLANs with or without a router, private VLANs,
/// uplinks and top-of-rack switches that lack VLANs, and the routing domains of tenants.
struct SegmentFabric {
    struct Vlan {
        /// A router has a leg in it; legs of one VRF reach each other.
        bool gateway = false;
        bool isPrivate = false;
        int vrf = 0;
    };
    struct Domain {
        bool gateway = false;
        int vrf = 0;
    };
    /// Role in a private VLAN. Communities count from `Community`.
    static constexpr int kPlain = 0;
    static constexpr int kPromiscuous = 1;
    static constexpr int kIsolated = 2;
    static constexpr int kCommunity = 3;
    static constexpr int kCommunities = 4;
    static constexpr int kRoles = kCommunity + kCommunities;

    struct Endpoint {
        int host = 0;
        /// The VLAN, or -1 for a tenant.
        int vlan = -1;
        /// The routing domain, or -1.
        int domain = -1;
        int role = kPlain;
    };

    std::vector<Vlan> vlans;
    std::vector<Domain> domains;
    int vrfs = 1;
    std::vector<int> rackOfHost;
    int racks = 0;
    std::vector<bool> hostHasProviderAddress;
    /// By host and VLAN, by rack and VLAN.
    BitTable uplinkCarries;
    BitTable rackCarries;
    std::vector<Endpoint> endpoints;
};

/// The rule for one pair, straight from the fabric. Symmetric; everyone reaches itself.
bool reachesByRule(const SegmentFabric& fabric, int a, int b);

/// Which endpoints reach each other, kept as classes instead of pairs, and kept up to date when a host's
/// uplink gains or loses a VLAN. A class is a role in a segment: the part of a VLAN that layer 2 holds
/// together (the whole fabric, one rack whose switch lacks the VLAN, or one host whose uplink lacks it), or
/// the part of a routing domain.
class SegmentIndex {
public:
    /// One block of pairs: each endpoint that moved, of one role, with all endpoints of a set.
    struct Block {
        enum class Partner : std::uint8_t { Segment, RoutedVlans, RoutedTenants };
        int role = 0;
        Partner partner = Partner::Segment;
        /// The segment or the VRF.
        int where = 0;
        /// Roles in the segment, as bits. The routed VLANs never include the VLAN of the edit.
        unsigned roles = 0;
        bool gained = false;
    };
    /// What an edit did, in compressed form. Blocks speak of the state after the edit; pairs inside the moved
    /// group do not change and are in none.
    struct Change {
        int host = 0;
        int vlan = 0;
        std::vector<Block> blocks;
        /// Ordered pairs that changed.
        std::uint64_t pairs = 0;
    };

    explicit SegmentIndex(SegmentFabric fabric);

    const SegmentFabric& fabric() const { return fabric_; }
    int endpointCount() const { return static_cast<int>(fabric_.endpoints.size()); }
    /// Classes that have a member.
    int classCount() const;
    /// Ordered pairs that reach each other, each endpoint with itself included.
    std::uint64_t reachablePairs() const { return pairs_; }
    bool reaches(int a, int b) const;
    /// Sets the bits of everyone that `endpoint` reaches; `bits` has 64 endpoints a word and is overwritten.
    void row(int endpoint, std::vector<std::uint64_t>& bits) const;
    /// The uplink of `host` gains or loses `vlan`. `change` is overwritten; its memory is used again.
    void setUplink(int host, int vlan, bool carries, Change& change);
    /// Calls `visit(a, b, gained)` for every pair of a change, in one direction, right after that change.
    void expand(const Change& change, const std::function<void(int, int, bool)>& visit) const;
    std::size_t bytes() const;

private:
    /// Members of one role in one segment: a list through next_ and previous_.
    struct Class {
        int first = -1;
        int size = 0;
    };
    struct Segment {
        int vlan = -1;
        /// The part that the whole fabric shares: only there a router is in reach.
        bool spansFabric = false;
        /// First of its classes; kRoles of them.
        int classes = 0;
        int size = 0;
    };

    struct Moved {
        std::array<int, SegmentFabric::kRoles> byRole{};
        int count = 0;
        /// As bits.
        unsigned roles = 0;
    };

    int segmentOf(const SegmentFabric::Endpoint& endpoint);
    int segmentForVlan(int host, int vlan);
    int newSegment(int vlan, bool spansFabric);
    int extraSegment(int network, int part, bool isVlan);
    void link(int endpoint, int classIndex);
    void unlink(int endpoint, int classIndex);
    int classOf(int endpoint) const;
    bool atGateway(const Segment& segment) const;
    std::uint64_t pairsInside(const Segment& segment) const;
    void countPairs();
    std::uint64_t routedPairs(int vrf) const;
    Moved moveEndpoints(int host, int vlan, int from, int to);
    void resize(int segment, int by);
    unsigned rolesHeardBy(int role) const;
    void addBlocks(int segment, unsigned movedRoles, bool gained, Change& change) const;
    std::uint64_t pairsOf(const Block& block, std::uint64_t moved, int vlan) const;
    void visitMembers(int segment, unsigned roles, const std::function<void(int)>& visit) const;

    SegmentFabric fabric_;
    std::vector<Segment> segments_;
    std::vector<Class> classes_;
    std::vector<int> next_;
    std::vector<int> previous_;
    std::vector<int> segmentOfEndpoint_;
    /// Endpoints in the order of their hosts, and where each host starts.
    std::vector<int> byHost_;
    std::vector<int> firstOfHost_;
    std::unordered_map<std::uint64_t, int> extra_;
    /// Per VRF: VLAN endpoints at a gateway, tenants that a gateway leads to.
    std::vector<std::uint64_t> routedVlans_;
    std::vector<std::uint64_t> routedTenants_;
    std::vector<std::uint64_t> squaresOfVlans_;
    std::uint64_t pairs_ = 0;
};

} // namespace fd::reachability
