// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/sharing.h"

#include <functional>

namespace fd::simulation {

/// A virtual adapter's share of its switch: a weight (1 to 100) or a reserved rate (bit/s). One adapter of a switch
/// stands for all that have neither.
template <class Number>
struct VnicShare {
    std::string id;
    std::optional<Number> weight;
    std::optional<Number> reserve;
};

/// A virtual switch in weight mode (some adapter has a weight), absolute mode (some has a reserve) or none; also the
/// traffic classes of a port. Turns shares into weights and floors of single flows, because towards other hosts a
/// switch counts for as many flows as it sends.
template <class Number>
struct VirtualSwitch {
    std::string id;
    std::vector<VnicShare<Number>> vnics;
};

/// An adapter of a virtual switch, by index, whose share a stream takes part in.
struct VnicReference {
    std::uint32_t virtualSwitch = 0;
    std::uint32_t vnic = 0;
};

/// One of the streams that drain the volume of a job together. Rates in bit/s; without a cap it takes what there is.
template <class Number>
struct Subflow {
    std::vector<PathEntry<Number>> path;
    Number weight{1};
    Number floor{0};
    std::optional<Number> cap;
    std::optional<VnicReference> vnic;
};

/// A transfer of `bytes`, or a flow without a size, from `start` until it is done or `stop`. Times in seconds.
template <class Number>
struct Job {
    std::string id;
    std::optional<Number> bytes;
    Number start{0};
    std::optional<Number> stop;
    std::vector<Subflow<Number>> subflows;
};

/// Something that happens at a fixed time (in seconds): a capacity changes (bit/s), or a job or migration gets other
/// paths.
template <class Number>
struct ScenarioChange {
    enum class Kind : std::uint8_t { SetCapacity, RerouteJob, RerouteMigration };
    Number time{0};
    Kind kind = Kind::SetCapacity;
    std::uint32_t target = 0; ///< resource, job or migration
    Number capacity{0};
    std::vector<Subflow<Number>> subflows;
};

/// How many migrations a host takes part in at the same time; Hyper-V's default is 2.
struct HostSlots {
    std::string id;
    std::uint32_t migrationSlots = 2; // "slots" alone is a macro where Qt is included before
};

/// A live migration by pre-copy. Sizes in bytes, rates in bytes/s, times in seconds.
template <class Number>
struct Migration {
    std::string id;
    std::uint32_t source = 0; ///< index of the host
    std::uint32_t target = 0;
    Number memory{0};         ///< to be sent while the machine runs
    Number dirtyRate{0};
    Number workingSet{0};     ///< upper bound of what is dirtied in one pass
    Number state{0};          ///< device state, sent in the pause
    Number ratio{1};          ///< bytes on the wire for one byte of memory (compression)
    Number setup{0};
    Number resume{0};
    Number request{0};
    Number threshold{0};      ///< no further pass for this little
    Number downtimeTarget{0};
    std::uint32_t maxPasses = 10;
    bool wholeBytes = false;  ///< round each pass down to whole bytes
    std::vector<Subflow<Number>> subflows;
    std::vector<std::uint32_t> vmJobs; ///< stand still in the pause
    /// The paths of the machine's jobs on the target: one list for each of vmJobs, or none to keep the paths.
    std::vector<std::vector<Subflow<Number>>> vmPathsAfter;
};

/// A whole run. It ends when nothing moves any more, or at `until` (seconds).
template <class Number>
struct FluidInput {
    std::vector<Resource<Number>> resources;
    std::vector<VirtualSwitch<Number>> switches;
    std::vector<Job<Number>> jobs;
    std::vector<ScenarioChange<Number>> changes;
    std::vector<HostSlots> hosts;
    std::vector<Migration<Number>> migrations;
    std::optional<Number> until;
};

/// The transfer of a job, or of one pass of a migration.
struct TransferName {
    static constexpr std::uint32_t kStopAndCopy = 0xffffffffU;
    bool isMigration = false;
    std::uint32_t index = 0; ///< of the job or migration
    std::uint32_t pass = 0;
    bool operator==(const TransferName&) const = default;
};

/// The rates (bit/s) that hold from `from` (seconds) on, transfers in order of their start.
template <class Number>
struct RatesFrom {
    Number from{0};
    std::vector<std::pair<TransferName, Number>> rates;
};

/// How much memory one pass of a pre-copy had to send (before compression), and how long it took.
template <class Number>
struct PassResult {
    Number bytes{0};
    Number seconds{0};
};

/// How a migration went: times in seconds since the beginning of the run, downtime and total as spans. What has no value
/// was not reached before the end.
template <class Number>
struct MigrationResult {
    std::optional<Number> started; ///< nothing while it waits for a slot
    std::vector<PassResult<Number>> passes;
    bool forced = false; ///< paused because of the pass limit
    std::optional<Number> stopAndCopyBytes;
    std::optional<Number> pausedAt;
    std::optional<Number> downtime;
    std::optional<Number> finished;
    std::optional<Number> total;
};

/// What came out of a run. Times in seconds; a cancelled run holds what happened until then.
template <class Number>
struct FluidResult {
    std::vector<RatesFrom<Number>> timeline;                 ///< only if asked for
    std::vector<std::pair<std::uint32_t, Number>> finish;    ///< job, time; in order of their ends
    std::vector<std::pair<std::uint32_t, Number>> stopped;   ///< job, bytes sent until its stop
    std::vector<std::pair<TransferName, Number>> unfinished; ///< bytes sent until the end, in order of their start
    std::vector<MigrationResult<Number>> migrations;
    std::vector<ResourceIndex> overcommitted; ///< resources whose floors did not fit at some time, ascending
    Number endTime{0};
    std::uint64_t events = 0;
    std::uint64_t rateChanges = 0;
    bool cancelled = false;
};

/// What an observer may ask between two events.
template <class Number>
class RateView {
public:
    virtual ~RateView() = default;
    /// bit/s; 0 if the job does not run.
    virtual Number jobRate(std::uint32_t job) const = 0;
    virtual Number migrationRate(std::uint32_t migration) const = 0;
    virtual Number resourceLoad(ResourceIndex resource) const = 0;
};

/// Both give the same rates; the second is for many flows, the first works on exact numbers too and is what the second
/// is tested against.
enum class FluidEngine : std::uint8_t {
    Filling,     ///< everything is shared anew after every change
    Incremental, ///< only what a change touches; double only
};

/// What a run does beside computing.
template <class Number>
struct FluidOptions {
    FluidEngine engine = FluidEngine::Filling;
    bool recordTimeline = false;
    /// Called with the beginning and end of every interval of constant rates.
    std::function<void(const Number& from, const Number& to, const RateView<Number>&)> onInterval;
    std::stop_token stop;
};

/// Runs the jobs, changes and migrations in time. Rates are constant between events. At an instant finished transfers
/// are removed in order of their start, with what follows them; then scheduled events run in order of their creation.
/// A cancelled run returns what it has, marked. Errors: as shareBandwidth, and negative sizes or times, unknown
/// adapters, jobs, hosts or migrations.
Result<FluidResult<double>> simulateFluid(const FluidInput<double>& input, const FluidOptions<double>& options = {});

} // namespace fd::simulation
