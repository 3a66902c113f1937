// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace fd::simulation {
struct SimulationResult;
}

namespace fd::workspace {

/// One finished run and the state of the design that it belongs to.
struct SimulationRun {
    Id<Scenario> scenario;
    std::uint64_t revision = 0;
    /// The design as it was when the run began, for names and comparisons.
    Design design;
    std::shared_ptr<const simulation::SimulationResult> result;
};

/// Runs scenarios on a snapshot of the design, on a thread of its own. One run at a time: a new one cancels the old.
class SimulationService : public QObject {
    Q_OBJECT

public:
    explicit SimulationService(QObject* parent = nullptr);
    ~SimulationService() override;

    void start(const Design& design, std::uint64_t revision, Id<Scenario> scenario);
    /// The run ends soon; finished() follows with what there is by then, marked as cut short.
    void cancel();
    bool isRunning() const;
    /// The share of the run that is done, 0 to 1.
    double progress() const { return progress_; }
    /// The last finished run; nullptr before the first one.
    const std::shared_ptr<const SimulationRun>& lastRun() const { return lastRun_; }
    /// The one before that, for comparisons.
    const std::shared_ptr<const SimulationRun>& previousRun() const { return previousRun_; }
    void forgetRuns();

signals:
    void started();
    void progressed(double share);
    /// lastRun() is a new one.
    void finished();
    void failed(const fd::Error& error);

private:
    struct Worker;
    std::unique_ptr<Worker> worker_;
    std::shared_ptr<const SimulationRun> lastRun_;
    std::shared_ptr<const SimulationRun> previousRun_;
    double progress_ = 0;
};

} // namespace fd::workspace
