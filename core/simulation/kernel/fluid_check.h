// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"
#include "simulation/kernel/sharing_impl.h"

namespace fd::simulation {

/// Everything that must hold before a fluid simulation may start, so that the loop itself need not check.
template <class Number>
class FluidCheck {
public:
    explicit FluidCheck(const FluidInput<Number>& input) : input_(input) {}

    Result<void> run() const {
        for (const auto& resource : input_.resources) {
            if (auto checked = checkResource(resource); !checked)
                return checked;
        }
        for (const auto& virtualSwitch : input_.switches) {
            if (auto checked = checkSwitch(virtualSwitch); !checked)
                return checked;
        }
        for (const auto& job : input_.jobs) {
            if (auto checked = checkJob(job); !checked)
                return checked;
        }
        for (const auto& migration : input_.migrations) {
            if (auto checked = checkMigration(migration); !checked)
                return checked;
        }
        for (const auto& change : input_.changes) {
            if (auto checked = checkChange(change); !checked)
                return checked;
        }
        if (input_.until && *input_.until < 0)
            return negative("until");
        return {};
    }

private:
    static Error negative(const std::string& owner) {
        return problem("simulation.negative-value", owner,
                       translatable("Simulation", "A size, rate or time of \"{name}\" is negative."));
    }

    Result<void> checkSwitch(const VirtualSwitch<Number>& virtualSwitch) const {
        for (const auto& vnic : virtualSwitch.vnics) {
            if (vnic.weight && !(*vnic.weight > 0))
                return problem("simulation.weight-not-positive", vnic.id,
                               translatable("Simulation", "The weight of \"{name}\" must be above 0."));
            if (vnic.reserve && *vnic.reserve < 0)
                return negative(vnic.id);
        }
        return {};
    }

    Result<void> checkSubflows(const std::vector<Subflow<Number>>& flows, const std::string& owner) const {
        for (const auto& flow : flows) {
            const SharingFlow<Number> plain{owner, flow.path, flow.weight, flow.floor, flow.cap};
            if (auto checked = checkFlow(plain, owner, input_.resources.size()); !checked)
                return checked;
            if (flow.vnic && (flow.vnic->virtualSwitch >= input_.switches.size() ||
                              flow.vnic->vnic >= input_.switches[flow.vnic->virtualSwitch].vnics.size()))
                return problem("simulation.unknown-vnic", owner,
                               translatable("Simulation", "\"{name}\" belongs to a virtual adapter that does not exist."));
        }
        return {};
    }

    Result<void> checkJob(const Job<Number>& job) const {
        if (job.start < 0 || (job.bytes && *job.bytes < 0))
            return negative(job.id);
        if (job.stop && *job.stop < job.start)
            return problem("simulation.stop-before-start", job.id,
                           translatable("Simulation", "\"{name}\" stops before it starts."));
        return checkSubflows(job.subflows, job.id);
    }

    Result<void> checkMigration(const Migration<Number>& migration) const {
        const std::string& id = migration.id;
        for (const Number* value :
             {&migration.memory, &migration.dirtyRate, &migration.workingSet, &migration.state, &migration.ratio,
              &migration.setup, &migration.resume, &migration.request, &migration.threshold,
              &migration.downtimeTarget}) {
            if (*value < 0)
                return negative(id);
        }
        if (migration.maxPasses == 0)
            return problem("simulation.no-pass", id,
                           translatable("Simulation", "\"{name}\" needs at least one copy pass."));
        if (migration.source >= input_.hosts.size() || migration.target >= input_.hosts.size())
            return problem("simulation.unknown-host", id,
                           translatable("Simulation", "\"{name}\" names a host that does not exist."));
        if (migration.source == migration.target)
            return problem("simulation.same-host", id,
                           translatable("Simulation", "\"{name}\" has the same source and target host."));
        for (const auto job : migration.vmJobs) {
            if (job >= input_.jobs.size())
                return problem("simulation.unknown-job", id,
                               translatable("Simulation", "\"{name}\" names a job that does not exist."));
        }
        for (const auto& flows : migration.vmPathsAfter) {
            if (auto checked = checkSubflows(flows, id); !checked)
                return checked;
        }
        return checkSubflows(migration.subflows, id);
    }

    Result<void> checkChange(const ScenarioChange<Number>& change) const {
        using Kind = typename ScenarioChange<Number>::Kind;
        const std::size_t known = change.kind == Kind::SetCapacity  ? input_.resources.size()
                                  : change.kind == Kind::RerouteJob ? input_.jobs.size()
                                                                    : input_.migrations.size();
        if (change.target >= known)
            return problem("simulation.unknown-target", "event",
                           translatable("Simulation", "An event names something that does not exist."));
        const std::string& owner = change.kind == Kind::SetCapacity  ? input_.resources[change.target].id
                                   : change.kind == Kind::RerouteJob ? input_.jobs[change.target].id
                                                                     : input_.migrations[change.target].id;
        if (change.time < 0)
            return negative(owner);
        if (change.capacity < 0)
            return problem("simulation.negative-capacity", owner,
                           translatable("Simulation", "The capacity of \"{name}\" is negative."));
        return checkSubflows(change.subflows, owner);
    }

    const FluidInput<Number>& input_;
};

} // namespace fd::simulation
