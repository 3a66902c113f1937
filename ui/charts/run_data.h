// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"
#include "model/relations.h"
#include "simulation/plan/simulation.h"
#include "workspace/simulation_service.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fd::ui {

/// One curve of a chart of rates, with what bounds it from above and what it is sure to get.
struct RateLine {
    QString name;
    AnyId object;
    std::vector<double> bitsPerSecond;
    std::optional<double> limit;
    std::optional<double> guaranteed;
};

/// What the charts ask of one run. Rates are bits per second, loads 1 at capacity.
class RunData {
    Q_DECLARE_TR_FUNCTIONS(fd::ui::RunData)

public:
    /// `sibling` is another result of the same run, whose look-up tables are taken over; nullptr if there is
    /// none.
    explicit RunData(std::shared_ptr<const workspace::SimulationRun> run, const RunData* sibling = nullptr);

    const simulation::SimulationResult& result() const { return *run_->result; }
    const Design& design() const { return run_->design; }
    std::uint64_t revision() const { return run_->revision; }
    /// The name of the scenario in the user's language.
    QString title() const;
    int sampleCount() const { return static_cast<int>(result().sampleSeconds.size()); }
    /// How many there are when the run is complete.
    int plannedSamples() const;
    double secondsAt(int sample) const;
    /// The last sample that is not after this moment; 0 if there is none.
    int sampleAt(double seconds) const;
    bool isComplete() const { return !result().cancelled && !result().partial; }

    /// Hosts with anything to show, by number.
    const std::vector<Id<Host>>& hosts() const { return hosts_; }
    /// One load for each logical processor of a host.
    std::vector<double> coreLoads(Id<Host> host, int sample) const;
    double coreRate(Id<Host> host, int core, int sample) const;
    /// What goes on on a processor: queues there and what the host receives, as lines of text.
    QString whyCore(Id<Host> host, int core, int sample) const;
    /// What a flow gets, and what it is held back by.
    QString whyFlow(const simulation::FlowSeries& flow, int sample) const;
    /// Why a curve has its value at a moment: the flows of its object and what holds them back.
    QString whyLine(const RateLine& line, int sample) const;
    /// "processor 2 of NYC-HV01": what a limit is, inside a sentence.
    QString limitName(const simulation::Limit& limit) const;
    /// What holds a flow back at a moment; nullptr if nothing does.
    const simulation::Limit* limitOf(const simulation::FlowSeries& flow, int sample) const;
    /// "NY-WEB1 to NY-SQL1".
    QString flowName(const simulation::FlowSeries& flow) const;
    AnyId hostOfEnd(AnyId end) const;

    struct Share {
        QString name;
        double weight = 0;
        /// Of all that the host's machines with a weight send.
        double measured = 0;
        /// Why it is not more.
        QString why{};
    };
    std::vector<Share> shares(Id<Host> host, int sample) const;

    std::vector<RateLine> adapterLines(Id<Host> host) const;
    /// What the virtual adapters of a host and of its machines send.
    std::vector<RateLine> virtualAdapterLines(Id<Host> host) const;
    std::vector<RateLine> linkLines() const;
    /// What flows want beyond what they get, the most first.
    std::vector<RateLine> heldBackLines() const;

    /// Loads of adapters, links and processors, to draw on the canvas.
    diagram::Annotations loadsAt(int sample) const;

private:
    Id<VirtualNic> firstAdapterOf(AnyId end) const;
    double weightOf(AnyId end) const;
    const VirtualPortProfile* profileOf(AnyId end) const;

    std::shared_ptr<const workspace::SimulationRun> run_;
    std::shared_ptr<const Relations> relations_;
    std::vector<Id<Host>> hosts_;
    std::map<Id<Host>, std::vector<const simulation::CoreSeries*>> coresOf_;
};

/// One number of two runs.
struct Comparison {
    QString name;
    AnyId object;
    double before = 0;
    double after = 0;
    QString unit;
    /// Less is better for loads and durations, more for throughput.
    bool isLessBetter = true;
};
/// Mean throughput of adapters, peaks of processors and durations of migrations that both runs have.
std::vector<Comparison> compareRuns(const RunData& before, const RunData& after);
/// The loads of the second run less those of the first, at one moment.
diagram::Annotations differenceAt(const RunData& before, const RunData& after, double seconds);

/// The value at a sample; 0 where there is none.
double valueAt(const simulation::Samples& samples, int sample);
double meanOf(const simulation::Samples& samples);
double peakOf(const simulation::Samples& samples);

/// Two significant figures, without an exponent.
QString numberText(double value);
/// "4.2 Gbit/s", two significant figures.
QString rateText(double bitsPerSecond);
/// "4.2 GB".
QString bytesText(double bytes);
/// "41 s", "3 min 20 s".
QString durationText(double seconds);
QString percentText(double load);
/// "00:01:23.450".
QString clockText(double seconds);

} // namespace fd::ui
