// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"
#include "model/relations.h"
#include "simulation/plan/simulation.h"
#include "workspace/simulation_service.h"

#include <QString>

#include <memory>
#include <vector>

namespace fd::ui {

/// What the charts ask of one finished run. Rates are bits per second, loads 1 at capacity.
class RunData {
public:
    explicit RunData(std::shared_ptr<const workspace::SimulationRun> run);

    const simulation::SimulationResult& result() const { return *run_->result; }
    const Design& design() const { return run_->design; }
    std::uint64_t revision() const { return run_->revision; }
    int sampleCount() const { return static_cast<int>(result().sampleSeconds.size()); }
    /// The last sample that is not after this moment; 0 if there is none.
    int sampleAt(double seconds) const;

    /// Hosts with anything to show, by number.
    std::vector<Id<Host>> hosts() const;
    /// One load for each logical processor of a host.
    std::vector<double> coreLoads(Id<Host> host, int sample) const;
    /// What goes on on a processor: queues there and what the host receives, as lines of text.
    QString whyCore(Id<Host> host, int core, int sample) const;
    /// What a flow was held back by.
    QString whyFlow(const simulation::FlowSeries& flow, int sample) const;

    struct Share {
        QString name;
        double weight = 0;
        /// Of all that the host's machines with a weight send.
        double measured = 0;
    };
    std::vector<Share> shares(Id<Host> host, int sample) const;

    /// Loads of adapters, links and processors, to draw on the canvas.
    diagram::Annotations loadsAt(int sample) const;

private:
    AnyId hostOfEnd(AnyId end) const;
    double weightOf(AnyId end) const;

    std::shared_ptr<const workspace::SimulationRun> run_;
    Relations relations_;
};

/// One number of two runs.
struct Comparison {
    QString name;
    double before = 0;
    double after = 0;
    QString unit;
};
/// Mean throughput of adapters, peaks of processors and durations of migrations that both runs have.
std::vector<Comparison> compareRuns(const RunData& before, const RunData& after);

/// "4.2 Gbit/s", two significant figures.
QString rateText(double bitsPerSecond);
QString percentText(double load);

} // namespace fd::ui
