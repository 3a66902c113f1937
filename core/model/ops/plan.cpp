// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/plan.h"

#include "model/ops/plan_builder.h"
#include "model/ops/support.h"

namespace fd::ops {

namespace {

constexpr int kMostSites = 16;
constexpr int kMostHosts = 200;
constexpr int kMostMachines = 20;
/// More do not fit into one embedded team.
constexpr int kMostNics = 8;
constexpr int kMostTenants = 50;

Result<void> checkRange(const char* what, int value, int first, int last) {
    if (value >= first && value <= last)
        return {};
    return refusal(
        "plan.range",
        translatable("Operation", "{value} is too few or too many {what}; allowed are {first} to {last}."),
        {{"value", std::to_string(value)},
         {"what", what},
         {"first", std::to_string(first)},
         {"last", std::to_string(last)}});
}

} // namespace

void PlanBuilder::run() {
    addFoundations();
    addTraffic();
    addLogicalSwitch();
    addTenants();
    for (std::size_t i = 0; i < plan_.sites.size(); ++i)
        addSite(i);
}

Result<void> carryOutPlan(Transaction& transaction, const DesignPlan& plan) {
    if (auto ok = checkRange("sites", static_cast<int>(plan.sites.size()), 1, kMostSites); !ok)
        return ok;
    for (const PlannedSite& site : plan.sites)
        if (auto ok = checkRange("hosts", site.hosts, 0, kMostHosts); !ok)
            return ok;
    if (auto ok = checkRange("adapters", plan.nicsPerHost, 1, kMostNics); !ok)
        return ok;
    if (auto ok = checkRange("machines", plan.machinesPerHost, 0, kMostMachines); !ok)
        return ok;
    if (auto ok = checkRange("tenants", static_cast<int>(plan.tenants.size()), 0, kMostTenants); !ok)
        return ok;
    PlanBuilder(transaction, plan).run();
    return {};
}

} // namespace fd::ops
