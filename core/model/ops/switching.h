// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/transaction.h"

#include <span>
#include <string>
#include <vector>

namespace fd::ops {

/// A standard switch on a host. External needs a free adapter, the others none.
struct NewHostSwitch {
    std::string name = "vSwitch1";
    SwitchBinding binding = SwitchBinding::External;
    /// None: the host's first free adapter.
    Id<PhysicalNic> nic;
};
/// Errors: "op.gone", "switch.no-free-nic", "nic.in-use".
Result<Id<HostSwitch>> addHostSwitch(Transaction& transaction, Id<Host> host, NewHostSwitch wanted = {});

/// What a logical switch is deployed with.
struct Deployment {
    /// None: the switch's only uplink port profile set; with several, the first.
    Id<UplinkPortProfileSet> uplinkSet;
    /// Empty: all free adapters of the host, or the first without an uplink team.
    std::vector<Id<PhysicalNic>> nics;
};
/// Errors: "op.gone", "switch.deployed", "switch.no-free-nic", "nic.in-use", "nic.other-host", "switch.needs-set-os",
/// "switch.lbfo-os".
Result<Id<HostSwitch>> deployLogicalSwitch(Transaction& transaction, Id<Host> host, Id<LogicalSwitch> logicalSwitch,
                                           const Deployment& with = {});

/// An adapter of the management operating system on a virtual switch. It is used by management if the host has no
/// other one that is. Errors: "op.gone", "switch.one-host-vnic", "vnic.virtualized".
Result<Id<HostVirtualNic>> addHostVirtualNic(Transaction& transaction, Id<HostSwitch> hostSwitch,
                                             Id<VmNetwork> vmNetwork = {});

/// A team of adapters of one host. Errors: "op.gone", "team.empty", "team.several-hosts", "nic.in-use",
/// "team.needs-2012".
Result<Id<NicTeam>> teamNics(Transaction& transaction, std::span<const Id<PhysicalNic>> nics);

/// Adds an adapter to a team. Errors: "op.gone", "team.several-hosts", "nic.in-use".
Result<void> addToTeam(Transaction& transaction, Id<PhysicalNic> nic, Id<NicTeam> team);

/// Gives a virtual switch one more adapter. Errors: "op.gone", "nic.other-host", "nic.in-use", "switch.one-nic".
Result<void> addToSwitch(Transaction& transaction, Id<PhysicalNic> nic, Id<HostSwitch> hostSwitch);

/// Binds a standard switch to a team. Errors: "op.gone", "nic.other-host", "switch.lbfo-os", "team.in-use",
/// "switch.is-logical".
Result<void> bindToTeam(Transaction& transaction, Id<NicTeam> team, Id<HostSwitch> hostSwitch);

} // namespace fd::ops
