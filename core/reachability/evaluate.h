// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "reachability/fabric.h"
#include "reachability/walk.h"

#include <set>

namespace fd::reachability {

/// The answer to "can A reach B". OneWay: the packet, or the address request before it, reaches B, and the
/// answer is lost.
enum class Verdict : std::uint8_t { Reachable, OneWay, Blocked, NeedsConfiguration };

std::string_view nameOf(Verdict verdict);

/// What is asked: one ordered pair of interfaces (numbers of a Fabric) and one packet.
struct Query {
    int from = -1;
    int to = -1;
    Protocol protocol = Protocol::Icmp;
    int sourcePort = 50000;
    int destinationPort = 0;
    /// Another address than the receiver's own.
    std::optional<IpAddress> destination{};
    /// Length of the IP packet; 0 leaves the size out of account.
    int sizeBytes = 0;
    bool dontFragment = false;
    std::optional<MacAddress> sourceMac{};
};

struct Answer {
    Verdict verdict = Verdict::NeedsConfiguration;
    Reason reason = Reason::VnicNotConnected;
    /// The encapsulated packet was lost on the provider network.
    bool inProviderNetwork = false;
    /// Whether the packet left the host; only for ways inside the overlay.
    std::optional<bool> encapsulated;
    /// Design errors that did not decide this packet.
    std::vector<Reason> advisories;
    bool operator==(const Answer&) const = default;
};

/// Answers questions about one fabric, pair by pair. Not for use by several threads at once.
class Evaluator {
public:
    explicit Evaluator(const Fabric& fabric);

    /// `steps`, if not null, receives the way of the packet and of its answer.
    Answer answer(const Query& query, std::vector<Step>* steps = nullptr) const;
    /// What is wrong with the interface itself; nothing if it can send and receive.
    std::optional<Reason> attachError(int interface) const;

private:
    struct PvlanPort {
        /// Number of the connected part of the network it is in.
        int island;
        PortMode role;
        int primary;
        std::vector<int> secondaries;
        auto operator<=>(const PvlanPort&) const = default;
    };

    Answer packetAnswer(const Query& query, Walk& walk) const;
    Answer frameAnswer(const Query& query, std::vector<Step>* steps) const;
    Answer tenantFrameAnswer(const Query& query, std::vector<Step>* steps) const;
    Answer dhcpAnswer(const Query& query, std::vector<Step>* steps) const;
    std::optional<Reason> sendGuard(const Query& query) const;
    std::optional<Reason> tenantError(const Vnic& vnic) const;
    std::optional<Reason> providerAddressError(const Query& query) const;
    Reason layer2Path(const Query& query) const;
    bool routerJoins(const Attachment& a, const Attachment& b) const;

    void collectPvlanPorts();
    std::vector<Reason> advisories(const Query& query, const Answer& answer, const Walk& walk) const;
    bool leaksNative(const Query& query) const;
    bool usesSecondaryAsPlain(const Query& query) const;
    bool sharesSecondary(const Attachment& end) const;
    bool hasTwoIsolated(const Attachment& end) const;
    bool overlapsOutside(int vmNetwork) const;

    const Fabric& fabric_;
    std::vector<PvlanPort> pvlanPorts_;
    std::vector<int> secondaries_;
    /// Logical network and id of virtual subnets that share their id with another one.
    std::set<std::pair<std::string, long long>> duplicateVsids_;
    bool beyondVmm_ = false;
};

/// The sentence about a pair: the reason's, with the names filled in.
Text sentence(const Answer& answer, const std::string& from, const std::string& to);

} // namespace fd::reachability
