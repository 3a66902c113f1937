// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "base/result.h"
#include "model/transaction.h"

#include <string>

namespace fd::ops {

// Adding single objects with what they need to be useful. Each names what it adds so that no name is taken twice.

struct NewHost {
    std::string name = "HV01";
    /// None: the root group, which is made if the design has no group yet.
    Id<HostGroup> group;
    int nicCount = 2;
    Bandwidth nicSpeed = Bandwidth::gigabitsPerSecond(10);
};
/// A host with its adapters. Its Windows Server version is that of the newest host of the design, else the latest one
/// that the fabric's VMM version manages. Error: "op.gone".
Result<Id<Host>> addHost(Transaction& transaction, const NewHost& wanted = {});

/// One more adapter, as fast as the host's last one. Error: "op.gone".
Result<Id<PhysicalNic>> addNic(Transaction& transaction, Id<Host> host);

struct NewVm {
    std::string name = "VM01";
    /// None: the machine is not placed yet.
    Id<Host> host;
    /// None: its adapter is not connected.
    Id<VmNetwork> vmNetwork;
    /// None: the VM network's only subnet.
    Id<VmSubnet> vmSubnet;
    Id<Tenant> tenant;
};
/// A machine with one adapter. Error: "op.gone".
Result<Id<Vm>> addVm(Transaction& transaction, const NewVm& wanted);

/// One more adapter for a machine, not connected. Error: "op.gone".
Result<Id<VirtualNic>> addVirtualNic(Transaction& transaction, Id<Vm> vm);

struct NewPhysicalSwitch {
    std::string name = "ToR01";
    int portCount = 48;
    std::string rack;
};
Result<Id<PhysicalSwitch>> addPhysicalSwitch(Transaction& transaction, const NewPhysicalSwitch& wanted = {});

/// The host group without a parent; "All Hosts" is made if the design has no group.
Id<HostGroup> rootGroup(Transaction& transaction);

} // namespace fd::ops
