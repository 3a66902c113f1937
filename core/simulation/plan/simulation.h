// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/story.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace fd::simulation {

/// One value for each of SimulationResult::sampleSeconds.
using Samples = std::vector<double>;

/// A logical processor of a host that received anything.
struct CoreSeries {
    Id<Host> host;
    int logicalProcessor = 0;
    double capacityBitsPerSecond = 0;
    Samples bitsPerSecond;
    double peakUtilisation = 0; ///< 1 = full
};

/// A receive queue of an adapter that carried anything; 0 is the default queue.
struct QueueSeries {
    Id<PhysicalNic> nic;
    int queue = 0;
    int logicalProcessor = 0; ///< where it was served first
    Samples bitsPerSecond;
};

struct NicSeries {
    Id<PhysicalNic> nic;
    Id<Host> host;
    std::string name; ///< "host / adapter"
    double capacityBitsPerSecond = 0; ///< each way; 0 while it is down is not shown here
    Samples sentBitsPerSecond;
    Samples receivedBitsPerSecond;
};

/// A cable between physical switches.
struct LinkSeries {
    Id<PhysicalLink> link;
    std::string name;
    double capacityBitsPerSecond = 0;
    Samples forwardBitsPerSecond; ///< from its `from` switch to its `to` switch
    Samples backwardBitsPerSecond;
};

struct FlowSeries {
    Id<ScenarioFlow> flow; ///< none in built-in stories
    AnyId from;
    AnyId to;
    std::string name;
    double wantedBitsPerSecond = 0; ///< 0: as fast as it goes
    Samples bitsPerSecond;
    double sentBytes = 0;
    std::optional<double> finishSeconds; ///< of flows with an amount
    /// What held it back for the longest time, and for how many seconds; empty if it always got what it wanted.
    std::string limitedBy;
    AnyId limitingObject;
    double limitedSeconds = 0;
    /// By sample: what holds it back at that moment, a position in SimulationResult::limits; -1: nothing does.
    std::vector<std::int32_t> limitBySample;
};

/// Something that held a flow back at some moment.
struct Limit {
    std::string name;
    AnyId object;
    int logicalProcessor = -1; ///< of the host that `object` then is
    double capacityBitsPerSecond = 0;
    std::vector<std::uint32_t> flows; ///< those whose path crosses it, positions in SimulationResult::flows
};

struct MigrationPass {
    double bytes = 0;
    double seconds = 0;
};

struct MigrationSeries {
    Id<Vm> vm;
    Id<Host> source;
    Id<Host> target;
    std::string name;
    double memoryBytes = 0;
    double dirtyBytesPerSecond = 0;
    double requestSeconds = 0;
    std::optional<double> startSeconds; ///< nothing: it waits for a slot until the end
    std::vector<MigrationPass> passes;
    bool forced = false; ///< paused because of the pass limit
    std::optional<double> pausedAtSeconds;
    std::optional<double> stopAndCopyBytes;
    std::optional<double> downtimeSeconds; ///< the machine stands still (black-out)
    std::optional<double> finishSeconds;
    std::optional<double> totalSeconds;
    Samples bitsPerSecond;
};

/// A moment to mark on the time slider.
struct EventMark {
    double seconds = 0;
    AnyId subject;
    Text text;
};

/// Something taken for granted because the design does not say it, or because nothing is published.
struct Assumption {
    std::string id; ///< stable, for example "one-numa-node"
    Text text;
    std::vector<AnyId> objects; ///< whom it is about; empty means all
};

struct SimulationResult {
    Story story;
    bool cancelled = false; ///< the run was stopped; series end at endSeconds
    bool partial = false;   ///< a picture of a run that goes on; series end at endSeconds
    double endSeconds = 0;
    Samples sampleSeconds;
    std::vector<CoreSeries> cores;     ///< by host and processor
    std::vector<QueueSeries> queues;   ///< by adapter and queue
    std::vector<NicSeries> nics;       ///< adapters under a load, by id
    std::vector<LinkSeries> links;     ///< links under a load, by id
    std::vector<FlowSeries> flows;     ///< in the order of the story
    std::vector<Limit> limits;               ///< what FlowSeries::limitBySample points to
    std::vector<MigrationSeries> migrations; ///< in the order of their requests
    std::vector<EventMark> marks;      ///< by time
    std::vector<Text> messages;        ///< warnings: forced pauses, long pauses, reservations that do not fit, ...
    std::vector<Assumption> assumptions;
    std::uint64_t events = 0;
    /// FNV-1a over all results, rates rounded to 1 kbit/s and times to 1 us: the same on every machine.
    std::uint64_t fingerprint = 0;
};

/// Told how far the run is, from 0 to 1, now and then.
using ProgressSink = std::function<void(double)>;

/// Given what there is so far, now and then; called on the thread that runs.
using PartialSink = std::function<void(SimulationResult)>;

struct RunOptions {
    std::stop_token stop;
    ProgressSink progress;
    PartialSink partial{};
    /// A run that is done sooner gives no partial result.
    std::chrono::milliseconds firstPartial{250};
};

/// Simulates a story on a design: a pure function of its arguments. Events on objects that cannot fail or move are
/// messages, not errors. Errors: no time to simulate, or more samples than fit.
Result<SimulationResult> run(const Design& design, const Story& story, const RunOptions& options = {});

} // namespace fd::simulation
