// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"
#include "reachability/classes.h"

#include <memory>
#include <vector>

namespace fd::reachability {

struct CompiledDesign;

/// What is sent, in a question about a design.
struct ReachQuestion {
    Protocol protocol = Protocol::Icmp;
    int port = 0;
    /// Another address than the receiver's own, for example the external address of a VM network.
    std::optional<IpAddress> destination;
};

/// One stop of a packet's way through a design.
struct ReachStep {
    Step::Action action = Step::Action::Send;
    /// Virtual adapter, switch, router interface, gateway, tunnel or host; none for the Internet and assumed
    /// devices.
    AnyId object;
    /// The physical adapter or link by which a switch was reached.
    AnyId via;
    /// The VLAN at a switch, 0 for untagged; -1 elsewhere.
    int vlan = -1;
    bool isProvider = false;
    bool isAnswer = false;
    /// "nyc-tor-a, VLAN 40": for lists.
    Text text;
};

struct ReachAnswer {
    Answer answer;
    Text sentence;
    std::vector<ReachStep> steps;
    /// Defaults that were used because the design does not say.
    std::vector<Text> assumptions;
};

/// Reachability of one design snapshot. Building it costs one pass over the design; keep it for several
/// questions. Not for use by several threads at once.
class DesignReach {
public:
    explicit DesignReach(const Design& design);
    ~DesignReach();
    DesignReach(const DesignReach&) = delete;
    DesignReach& operator=(const DesignReach&) = delete;

    const Fabric& fabric() const { return *fabric_; }
    const Evaluator& evaluator() const { return *evaluator_; }

    /// The interface that stands for an object: an adapter, physical NIC, router interface, gateway or VPN
    /// connection itself; for a VM its first adapter, for a host its management adapter, for a router its
    /// first interface. -1 if the object takes no part in traffic.
    int interfaceOf(AnyId object) const;
    /// The machine that stands for the Internet; -1 if no router has Internet access.
    int internet() const;
    /// The interface that owns an address outside of tenant networks; -1 if nobody does.
    int interfaceWithAddress(const IpAddress& address) const;
    AnyId objectOf(int interface) const;
    /// The object's name as in lists.
    std::string nameOf(int interface) const;

    ReachAnswer between(int from, int to, const ReachQuestion& question = {}) const;
    const std::vector<Text>& assumptions() const;

private:
    ReachStep describeStep(const Step& step) const;
    AnyId objectOfNode(int node) const;
    AnyId objectBehind(const Interface& interface) const;
    void nameMachines(const Design& design);

    std::unique_ptr<CompiledDesign> compiled_;
    std::unique_ptr<Fabric> fabric_;
    std::unique_ptr<Evaluator> evaluator_;
    std::map<AnyId, int> interfaceOf_;
    std::vector<AnyId> objectOf_;
};

/// The answer for one pair of objects. Error "reach.no-interface" for an object that takes no part in
/// traffic.
Result<ReachAnswer> reachBetween(const Design& design, AnyId from, AnyId to,
                                 const ReachQuestion& question = {});

} // namespace fd::reachability
