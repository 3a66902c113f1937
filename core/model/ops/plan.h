// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "base/result.h"
#include "model/transaction.h"

#include <string>
#include <vector>

namespace fd::ops {

/// One place with hosts; it becomes a host group with its own VLANs, subnets and top-of-rack switches.
struct PlannedSite {
    std::string name;
    int hosts = 2;
};

/// What a design begins with, in the words of somebody who has not drawn anything yet.
struct DesignPlan {
    /// At least one.
    std::vector<PlannedSite> sites{{"Datacenter", 2}};
    /// Hosts are called by this and a number of at least two digits.
    std::string hostStem = "HV";
    /// Adapters of each host that carry everything, 1 to 8. Only of use if the traffic is converged.
    int nicsPerHost = 2;
    Bandwidth nicSpeed = Bandwidth::gigabitsPerSecond(10);
    /// Kinds of traffic besides management and virtual machines.
    bool hasCluster = true;
    bool hasLiveMigration = true;
    bool hasStorage = false;
    /// All traffic over one embedded team with host virtual NICs; else one adapter for each kind of traffic
    /// and two in a team for the machines.
    bool isConverged = true;
    /// Minimum bandwidth weights for the kinds of traffic.
    bool hasWeights = false;
    /// Machines on each host, spread over the machines' network and the tenants.
    int machinesPerHost = 0;
    /// Each gets a VM network of its own by network virtualization; all use the same customer addresses.
    std::vector<std::string> tenants;
};

/// Adds a whole fabric that has no findings: host groups, logical networks with sites and pools, a logical
/// switch, hosts with adapters, cables and virtual NICs, VM networks, machines, tenants. Everything is
/// ordinary and can be edited afterwards. Meant for an empty design; names that are taken get a number. Error
/// "plan.range" names the number that is out of range.
Result<void> carryOutPlan(Transaction& transaction, const DesignPlan& plan);

} // namespace fd::ops
