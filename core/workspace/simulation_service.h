// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"
#include "simulation/plan/simulation.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace fd::workspace {

/// One run and the state of the design that it belongs to.
struct SimulationRun {
    /// None for built-in stories.
    Id<Scenario> scenario;
    std::uint64_t revision = 0;
    /// The design as it was when the run began, for names and comparisons.
    Design design;
    std::shared_ptr<const simulation::SimulationResult> result;
};

/// Runs stories on a snapshot of the design, on a thread of its own. One run at a time: a new one cancels the old.
class SimulationService : public QObject {
    Q_OBJECT

public:
    explicit SimulationService(QObject* parent = nullptr);
    ~SimulationService() override;

    void start(const Design& design, std::uint64_t revision, simulation::Story story);
    /// A scenario of the design.
    void start(const Design& design, std::uint64_t revision, Id<Scenario> scenario);
    /// The run ends soon; finished() follows with what there is by then, marked as cancelled.
    void cancel();
    bool isRunning() const;
    /// The share of the run that is done, 0 to 1.
    double progress() const { return progress_; }
    /// What there is so far of a run that goes on; nullptr if nothing yet, or no run goes on.
    const std::shared_ptr<const SimulationRun>& partialRun() const { return partialRun_; }
    /// The last finished run; nullptr before the first one.
    const std::shared_ptr<const SimulationRun>& lastRun() const { return lastRun_; }
    /// The one before that, for comparisons.
    const std::shared_ptr<const SimulationRun>& previousRun() const { return previousRun_; }
    /// Drops all results, and a run under way without a word.
    void forgetRuns();

    /// Called on the thread of a run at each of its steps, before the step is reported. A run goes on when it returns:
    /// so a run can be held at a step for as long as its stop token says nothing.
    using Step = std::function<void(double share, const std::stop_token& stop)>;
    /// For runs that are started from now on. They give a partial result at every step, however quick they are.
    void setStep(Step step) { step_ = std::move(step); }

signals:
    void started();
    void progressed(double share);
    /// partialRun() is a new one.
    void partialReady();
    /// lastRun() is a new one.
    void finished();
    void failed(const fd::Error& error);

private:
    struct Worker;
    void takeProgress(const Worker* from);
    void takePartial(const Worker* from);
    void takeResult(const Worker* from);
    void retire();

    std::unique_ptr<Worker> worker_;
    /// Runs that were told to stop and have not ended yet.
    std::vector<std::unique_ptr<Worker>> retired_;
    std::shared_ptr<const SimulationRun> partialRun_;
    std::shared_ptr<const SimulationRun> lastRun_;
    std::shared_ptr<const SimulationRun> previousRun_;
    double progress_ = 0;
    Step step_;
};

} // namespace fd::workspace
