// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/routes.h"

namespace fd::simulation {

/// One end of a stream: a virtual adapter, a physical adapter of a host, or the outside world.
struct StreamEnd {
    Index adapter = kNoIndex;
    Index nic = kNoIndex;
    bool isOutside() const { return adapter == kNoIndex && nic == kNoIndex; }
};

/// One connection: a four-tuple with its ends. Several make up a flow or a migration.
struct Stream {
    bool isMigration = false;
    Index owner = 0; ///< job or migration
    StreamEnd from;
    StreamEnd to;
    FlowHeaders headers;
    double offered = 0; ///< bit/s, for decisions that depend on load
    std::optional<double> cap;
    std::optional<std::size_t> member; ///< SMB: the member of both teams that it is bound to
    bool rdma = false;
};

/// Where machines are and what has failed, at some time of the story.
struct FabricState {
    std::map<std::uint32_t, Index> vmHost; ///< machines that have moved, by number
    Failures failures;
};

/// Finds the members, queues, processors and links of all streams in one state of the fabric.
class StreamPlacement {
public:
    StreamPlacement(Fabric& fabric, const FabricState& state, const std::vector<Stream>& streams,
                    std::vector<VirtualSwitch<double>>& virtualSwitches);

    void place(const std::stop_token& stop);
    /// The path of a stream; a stream without a way has a path that carries nothing.
    const Subflow<double>& subflow(std::size_t stream) const { return subflows_[stream]; }
    /// Where a receive queue is served.
    const std::map<std::pair<Index, std::uint32_t>, std::uint32_t>& queueProcessors() const { return queueLp_; }

    /// The virtual switch of an adapter in this state; none if it finds none.
    Index switchOf(Index adapter);

private:
    struct Received {
        Index nic = kNoIndex;
        std::optional<std::uint32_t> queue;
        std::vector<std::pair<std::uint32_t, double>> work;
    };

    bool failed(Index nic) const;
    Index hostOf(const StreamEnd& end);
    Team teamNow(const FabricSwitch& entry) const;
    std::vector<Index> portsOf(Index onSwitch);
    void chooseOutbound();
    void outboundOfSwitch(Index onSwitch, const std::vector<std::size_t>& streams);
    void chooseInbound(const std::stop_token& stop);
    void receive(Index host, Index onSwitch, const std::vector<std::size_t>& streams, const std::stop_token& stop);
    PlacementInput<double> placementInput(Index host, const std::vector<Index>& members, Index onSwitch);
    SwitchPort portSettings(Index adapter, Index onSwitch);
    void assemble(std::size_t stream, Routes& routes);
    VnicReference vnicOf(Index adapter, Index onSwitch);

    Fabric& fabric_;
    const FabricState& state_;
    const std::vector<Stream>& streams_;
    std::vector<VirtualSwitch<double>>& virtualSwitches_;
    std::map<Index, Index> switchOfAdapter_;
    std::map<Index, std::vector<Index>> arrivals_; ///< adapters of moved machines, by switch
    std::vector<Index> outbound_; ///< adapter on which each stream leaves
    std::vector<Received> inbound_;
    std::vector<Subflow<double>> subflows_;
    std::map<std::pair<Index, std::uint32_t>, std::uint32_t> queueLp_;
};

} // namespace fd::simulation
