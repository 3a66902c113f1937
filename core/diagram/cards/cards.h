// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One function for each kind of card. All draw with the upper left corner at (0, 0); views move what comes
// back.

#include "diagram/display_list.h"
#include "diagram/layout/frames.h"
#include "diagram/view.h"

#include <utility>
#include <vector>

namespace fd::diagram {

// hosts
// ----------------------------------------------------------------------------------------------------------

/// Where the parts of a host's card lie.
struct HostGeometry {
    struct TeamStrip {
        /// The team, or the virtual switch whose uplink mode makes one without an object of its own.
        AnyId team;
        Rect rect;
    };
    struct SwitchBlock {
        Id<HostSwitch> id;
        Rect bar;
        std::vector<std::pair<Id<HostVirtualNic>, Rect>> nics;
    };
    Rect card;
    Rect header;
    double railHeight = 0;
    std::vector<std::pair<Id<PhysicalNic>, Rect>> nics;
    /// A team whose members take several rows has a strip in each.
    std::vector<TeamStrip> teams;
    std::vector<SwitchBlock> switches;
    Rect vmCaption;
    std::vector<std::pair<Id<Vm>, Rect>> vms;
};

HostGeometry hostGeometry(const CardContext& context, Id<Host> host);
/// Only where its adapters lie, without the rest: what cables need.
std::vector<std::pair<Id<PhysicalNic>, Rect>> adapterPorts(const CardContext& context, Id<Host> host);
/// The physical adapters of a host in the order of their ports: team by team, then those without a team.
std::vector<Id<PhysicalNic>> adaptersInOrder(const CardContext& context, Id<Host> host);
/// The team of an adapter; none if it has none.
Id<NicTeam> teamOf(const CardContext& context, Id<PhysicalNic> nic);
/// The team of an adapter, or the virtual switch that teams its adapters by its uplink mode; none otherwise.
AnyId bondOf(const CardContext& context, Id<PhysicalNic> nic);
/// "LBFO", "Switch independent", "Dynamic" of the team below a virtual switch; empty if it has none.
std::vector<std::string> bondText(const CardContext& context, AnyId bond);

Part hostCard(const CardContext& context, Id<Host> host);

/// The receive queues of a host's adapters and its logical processors, with what is served where.
Rect processorCardSize(const CardContext& context, Id<Host> host);
Part processorCard(const CardContext& context, Id<Host> host);

// parts of hosts
// -------------------------------------------------------------------------------------------------

Part nicPort(const CardContext& context, Id<PhysicalNic> nic, const Rect& rect);
Part teamStrip(const CardContext& context, AnyId bond, const Rect& rect);
Part hostSwitchBar(const CardContext& context, Id<HostSwitch> hostSwitch, const Rect& rect);
Part hostVirtualNicChip(const CardContext& context, Id<HostVirtualNic> nic, const Rect& rect);
Part vmChip(const CardContext& context, Id<Vm> vm, const Rect& rect);

// devices
// --------------------------------------------------------------------------------------------------------

Rect physicalSwitchSize(const CardContext& context, Id<PhysicalSwitch> device);
Part physicalSwitchCard(const CardContext& context, Id<PhysicalSwitch> device);
Rect routerSize(const CardContext& context, Id<Router> router);
Part routerCard(const CardContext& context, Id<Router> router);

// frames
// ---------------------------------------------------------------------------------------------------------

/// The frame of a host group, rack, tenant or network, in scene coordinates.
Part frame(const CardContext& context, const Box& box);
Part frameTitle(const CardContext& context, const Box& box);

} // namespace fd::diagram
