// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/team.h"

#include <stop_token>
#include <string>

namespace fd::simulation {

/// The processors of a host. Logical processors (LPs) count from 0; with SMT 2 the siblings are 2k and 2k + 1.
template <class Number>
struct PlacementHost {
    std::uint32_t lpCount = 1;
    std::uint32_t smt = 1;
    /// First and last LP of each NUMA node; empty means one node.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> numaNodes;
    Number coreCapacity{5'000'000'000LL}; ///< bit/s that one LP can receive
    Number busyThreshold = Number(4) / Number(5); ///< share of a core above which Windows looks for another one
    Number dispatchShare = Number(1) / Number(4); ///< work of software vRSS on the core of the queue
};

/// *RSSProfile: how far from the adapter's NUMA node processors are taken, and whether they change with the load.
enum class RssProfile : std::uint8_t { Closest, ClosestStatic, Numa, NumaStatic, Conservative };

/// Receive-side scaling of an adapter that is bound to TCP/IP. Defaults as in "Standardized INF Keywords for RSS".
struct RssSettings {
    bool enabled = true;
    RssProfile profile = RssProfile::NumaStatic;
    std::uint32_t baseProcessor = 0;
    std::uint32_t maxProcessor = 0xffffffffU;
    std::uint32_t maxProcessors = 16;
    std::uint32_t queues = 16;
    std::uint32_t tableSize = 128;
    HashTypes hashTypes;
};

/// Virtual machine queues of an adapter that is bound to a virtual switch. `queues` does not count the default queue.
struct VmqSettings {
    bool enabled = true;
    bool belowTenGig = false; ///< BelowTenGigVmqEnabled
    std::uint32_t baseProcessor = 0;
    std::uint32_t maxProcessor = 0xffffffffU;
    std::uint32_t maxProcessors = 16;
    std::uint32_t queues = 16;
};

/// A physical adapter as the placement sees it.
template <class Number>
struct PlacementNic {
    std::string id;
    Number speed{0}; ///< bit/s
    std::uint32_t numaNode = 0;
    std::optional<RssSettings> rss; ///< missing: off
    std::optional<VmqSettings> vmq; ///< missing: off
};

/// Whether one virtual adapter is served by several cores: in software (vRSS) or by queues of its own (VMMQ).
enum class PortSpread : std::uint8_t { None, Vrss, Vmmq, DynamicVmmq };

/// A virtual adapter on the switch. A weight of 0 asks for no queue.
struct SwitchPort {
    std::string id;
    std::uint32_t vmqWeight = 100;
    PortSpread spread = PortSpread::None;
    std::uint32_t vcpus = 1;
    std::uint32_t queuePairs = 16;
};

/// A flow that arrives at the host.
template <class Number>
struct InboundFlow {
    std::string id;
    FlowHeaders headers;
    Number rate{0};                  ///< offered, bit/s
    std::optional<std::size_t> port; ///< of the virtual switch
    std::optional<std::size_t> nic;  ///< the adapter, if no team decides
    bool rdma = false;               ///< costs no core
};

/// One host and everything that arrives there. References are indices into these lists.
template <class Number>
struct PlacementInput {
    PlacementHost<Number> host;
    std::vector<PlacementNic<Number>> nics;
    std::optional<Team> team;
    std::vector<std::size_t> teamMembers; ///< adapters, in the team's order
    bool hasSwitch = false;               ///< on the team, or else on the first adapter
    std::vector<SwitchPort> ports;
    bool dynamicVmq = false;
    ToeplitzKey key;
    std::vector<InboundFlow<Number>> flows;
};

/// What an adapter does with what it receives: RSS for the host itself, VMQ below a virtual switch.
enum class ReceiveMode : std::uint8_t { Rss, RssOff, Vmq, VmqOff };

/// How an adapter receives, and by which logical processors.
struct NicReceive {
    ReceiveMode mode = ReceiveMode::RssOff;
    std::vector<std::uint32_t> processors; ///< all that may be used, in the order of their use
    std::vector<std::uint32_t> cpuSet;     ///< those that are used (RSS), or LP 0
};

/// Where a flow ends up. Processors are logical processors (LP) by number; `delivered` is bit/s.
template <class Number>
struct PlacedFlow {
    std::optional<std::size_t> nic; ///< nothing: no member is active
    bool usesHash = false;          ///< hashing decided about this flow
    FlowHash hash;
    std::optional<std::uint32_t> index;
    std::optional<std::uint32_t> queue;
    std::optional<std::uint32_t> cpu; ///< nothing: costs no core
    std::optional<std::uint32_t> vcpu;
    std::optional<std::uint32_t> dispatchCpu;
    /// Work on each LP for one bit: one entry, two with software vRSS, none without cost.
    std::vector<std::pair<std::uint32_t, Number>> work;
    Number delivered{0};
};

/// How the queues of a team's members add up: one adapter, the sum of all, or as many as the poorest member has.
enum class QueueMode : std::uint8_t { Single, Sum, Min };

/// A VMQ: which port an adapter's queue serves, and the LP that empties it.
struct PortQueue {
    std::size_t nic = 0;
    std::size_t port = 0;
    std::uint32_t queue = 0;
    std::uint32_t cpu = 0;
};

template <class Number>
struct PlacementResult {
    std::vector<PlacedFlow<Number>> flows;
    std::vector<NicReceive> nics;
    QueueMode queueMode = QueueMode::Single;
    std::uint32_t queuesReported = 0;
    std::vector<std::optional<std::size_t>> affinity; ///< adapter by port; empty with Min-Queues
    std::vector<PortQueue> queues;
    std::vector<Number> coreLoad;  ///< by LP, bit/s offered
    std::vector<bool> coreUsed;    ///< by LP: some flow is placed on it
    Number totalDelivered{0};
};

/// Places inbound flows on adapters, queues and logical processors, and shares what the adapters and processors can
/// take. Errors name the adapter or flow: no processor in range, table size not a power of two, negative rate, ...
template <class Number>
Result<PlacementResult<Number>> placeFlows(const PlacementInput<Number>& input, const std::stop_token& stop = {});

} // namespace fd::simulation
