// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the simulation panel: starting, stopping, taking what comes, keeping what can be compared.
#include "ui/charts/chart_page.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/migration_chart.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/scenario_list.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/simulation_panel.h"
#include "ui/charts/transport_bar.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace fd::ui {

namespace {

constexpr std::size_t kMostRuns = 8;
/// Runs on other designs count from here; this design has no such revision.
constexpr std::uint64_t kOtherDesigns = std::uint64_t{1} << 63;

} // namespace

void SimulationPanel::run() {
    if (!workspace_.isOpen())
        return;
    auto story = scenarios_->story();
    if (!story)
        return scenarios_->setStatus(sentence(story.error()));
    transport_->play(false);
    workspace_.simulation().start(workspace_.design(), workspace_.revision(), std::move(*story));
    refreshState();
}

void SimulationPanel::runOn(const Design& other, const QString& name) {
    auto story = scenarios_->storyOn(other);
    if (!story)
        return scenarios_->setStatus(sentence(story.error()));
    story->name = toUtf8(tr("%1 on %2", "scenario, design").arg(translated(story->name), name));
    transport_->play(false);
    workspace_.simulation().start(other, kOtherDesigns + ++otherDesigns_, std::move(*story));
    refreshState();
}

void SimulationPanel::stop() {
    workspace_.simulation().cancel();
}

void SimulationPanel::forgetRuns() {
    run_.reset();
    runs_.clear();
    subject_ = {};
    compare_->setRuns({});
    showRun(true);
    emit loadsChanged({});
}

/// A run on another design is there to be compared with; what is looked at stays this design's.
void SimulationPanel::takeOther(const std::shared_ptr<const workspace::SimulationRun>& run) {
    keepRun(std::make_shared<RunData>(run));
    compare_->setRuns(runs_);
    tabs_->setCurrentWidget(compare_);
    refreshState();
    scenarios_->setStatus(tr("Done: %1").arg(runs_.back()->title()));
}

void SimulationPanel::keepRun(std::shared_ptr<const RunData> run) {
    runs_.push_back(std::move(run));
    if (runs_.size() > kMostRuns)
        runs_.erase(runs_.begin());
}

void SimulationPanel::takeRun(const std::shared_ptr<const workspace::SimulationRun>& run, bool isFinished) {
    if (!run || !run->result)
        return;
    if (run->revision >= kOtherDesigns) {
        if (isFinished)
            takeOther(run);
        return;
    }
    if (run->result->sampleSeconds.empty() && run->result->cancelled) {
        refreshState();
        scenarios_->setStatus(tr("Stopped before anything was computed."));
        return;
    }
    const bool goesOn = run_ && run_->result().partial;
    run_ = std::make_shared<RunData>(run, run_.get());
    if (isFinished) {
        keepRun(run_);
        compare_->setRuns(runs_);
    }
    if (!goesOn && tabs_->currentIndex() == 0)
        tabs_->setCurrentIndex(1);
    showRun(!goesOn);
    refreshState();
}

void SimulationPanel::showRun(bool isNew) {
    if (isNew)
        subject_ = {};
    refillHosts();
    transport_->setRun(run_, isNew);
    heat_->setRun(run_);
    migrations_->setRun(run_);
    heldBack_->setLines(run_ ? run_->heldBackLines() : std::vector<RateLine>{},
                        run_ ? run_->result().story.sampleSeconds : 1,
                        run_ ? run_->result().story.durationSeconds : 1);
    showHost();
    showNotes();
    if (isNew && !transport_->isFrozen())
        emit loadsChanged({}); // nothing of another run stays on the diagram
    showSample();
    emit runChanged();
}

void SimulationPanel::refillHosts() {
    const Id<Host> chosen = chosenHost();
    const QSignalBlocker quiet(host_);
    host_->clear();
    if (!run_)
        return;
    for (const Id<Host> host : run_->hosts())
        host_->addItem(icon("host"), shownName(run_->design(), host), host.number);
    host_->setCurrentIndex(std::max(0, host_->findData(chosen.number)));
}

Id<Host> SimulationPanel::chosenHost() const {
    return Id<Host>{host_->currentData().toUInt()};
}

void SimulationPanel::chooseHost(Id<Host> host) {
    if (const int at = host_->findData(host.number); at >= 0)
        host_->setCurrentIndex(at);
}

QString SimulationPanel::status() const {
    return scenarios_->status();
}

void SimulationPanel::refreshState() {
    scenarios_->refreshState();
    host_->setEnabled(run_ != nullptr);
    if (workspace_.simulation().isRunning())
        scenarios_->setStatus(tr("Computing…"));
    else if (!run_)
        scenarios_->setStatus(tr("Choose a scenario and run it."));
    else if (run_->result().cancelled)
        scenarios_->setStatus(
            tr("Stopped at %1. The results are partial.").arg(clockText(run_->result().endSeconds)));
    else if (run_->revision() != workspace_.revision())
        scenarios_->setStatus(tr("The design has changed since this run."));
    else
        scenarios_->setStatus(tr("Done: %1").arg(run_->title()));
}

} // namespace fd::ui
