// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"
#include "base/random.h"
#include "simulation/plan/streams.h"

#include <deque>

namespace fd::simulation {

/// A story compiled for the kernel: jobs, migrations and changes with their ids kept aside.
class Plan {
public:
    Plan(const Design& design, const Story& story, const std::stop_token& stop);

    Fabric& fabric() { return fabric_; }
    const FluidInput<double>& input() const { return input_; }
    const Story& story() const { return story_; }

    struct PlannedMigration {
        Id<Vm> vm;
        Index source = 0;
        Index target = 0;
    };
    const std::vector<PlannedMigration>& migrations() const { return migrations_; }
    const std::map<std::pair<Index, std::uint32_t>, std::uint32_t>& queueProcessors() const { return queueLp_; }
    std::vector<Text> takeMessages() { return std::move(messages_); }
    const std::vector<EventMark>& marks() const { return marks_; }
    /// The jobs of a flow of the story: none for a flow that cannot run, one for each burst.
    const std::vector<Index>& jobsOf(std::size_t flow) const { return jobsOfFlow_[flow]; }

private:
    struct Wave {
        double seconds = 0;
        const Story::Event* event = nullptr;
        std::vector<Index> migrations;
    };

    void addFlows();
    void addFlow(const ScenarioFlow& flow, std::size_t number);
    std::vector<Job<double>> jobsFor(const ScenarioFlow& flow, SplitMix64& draw);
    StreamEnd endOf(AnyId id);
    FlowHeaders headersOf(const StreamEnd& from, const StreamEnd& to, const ScenarioFlow& flow, SplitMix64& draw);
    void addWaves();
    void addMigration(Wave& wave, Id<Vm> vm, Index target);
    void drain(Wave& wave, Id<Host> host, Id<Host> wanted);
    void addMigrationStreams(Index migration);
    StreamEnd migrationEnd(Index host);
    bool canHost(Id<Vm> vm, Index host);
    void playWaves(const std::stop_token& stop);
    void playFailure(const Wave& wave, FabricState& state);
    void playBusyCore(const ScenarioEvent& event);
    void playSlowLink(const ScenarioEvent& event);
    void forgetSlowness(AnyId subject);
    void setCapacities(double seconds, const FabricState& state, std::map<ResourceIndex, double>& reduced);
    std::set<ResourceIndex> deadResources(const FabricState& state) const;
    std::vector<Subflow<double>> subflowsOf(const StreamPlacement& placement, bool isMigration, Index owner) const;
    void compile(const FabricState& state, const std::stop_token& stop);
    double detectionSeconds(const Story::Event& event) const;
    void say(const char* sentence, std::vector<TextArgument> arguments);
    std::string nameOf(AnyId id) const;

    Story story_;
    Fabric fabric_;
    std::vector<Stream> streams_;
    FluidInput<double> input_;
    std::vector<std::vector<Index>> jobsOfFlow_;
    /// Capacities that an event reduced, with the object that has to be repaired.
    std::map<ResourceIndex, std::pair<double, AnyId>> slowed_;
    std::vector<PlannedMigration> migrations_;
    std::vector<Wave> waves_;
    FabricState state_;
    /// By owner, the paths in the state that was compiled last.
    std::vector<std::vector<Subflow<double>>> jobPaths_;
    std::vector<std::vector<Subflow<double>>> migrationPaths_;
    std::map<std::pair<Index, std::uint32_t>, std::uint32_t> queueLp_;
    std::vector<Text> messages_;
    std::vector<EventMark> marks_;
};

} // namespace fd::simulation
