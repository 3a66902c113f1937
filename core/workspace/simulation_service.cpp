// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/simulation_service.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace fd::workspace {

/// One run on its thread. What it leaves behind is read after its thread said that it is done.
struct SimulationService::Worker {
    Worker(SimulationService& service, Design snapshot, std::uint64_t at, simulation::Story wanted)
        : owner(service), design(std::move(snapshot)), revision(at), story(std::move(wanted)), step(service.step_) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    void run(const std::stop_token& stop) {
        simulation::RunOptions options;
        options.stop = stop;
        if (step)
            options.firstPartial = {};
        options.progress = [this, &stop](double value) {
            if (step)
                step(value, stop);
            share = value;
            // At most one call is on its way, however often the run reports.
            if (!isShareOnItsWay.exchange(true))
                QMetaObject::invokeMethod(&owner, [service = &owner, self = this] { service->takeProgress(self); },
                                          Qt::QueuedConnection);
        };
        options.partial = [this](simulation::SimulationResult soFar) {
            auto next = runWith(std::move(soFar));
            const bool isAnnounced = [&] {
                const std::scoped_lock lock(partialLock);
                return std::exchange(partial, std::move(next)) != nullptr;
            }();
            if (!isAnnounced)
                QMetaObject::invokeMethod(&owner, [service = &owner, self = this] { service->takePartial(self); },
                                          Qt::QueuedConnection);
        };
        result = simulation::run(design, story, options);
        QMetaObject::invokeMethod(&owner, [service = &owner, self = this] { service->takeResult(self); },
                                  Qt::QueuedConnection);
    }

    std::shared_ptr<const SimulationRun> runWith(simulation::SimulationResult what) const {
        auto made = std::make_shared<SimulationRun>();
        made->scenario = story.scenario;
        made->revision = revision;
        made->design = design;
        made->result = std::make_shared<const simulation::SimulationResult>(std::move(what));
        return made;
    }
    /// The latest partial result that nobody has taken yet.
    std::shared_ptr<const SimulationRun> takePartial() {
        const std::scoped_lock lock(partialLock);
        return std::exchange(partial, nullptr);
    }

    SimulationService& owner;
    const Design design;
    const std::uint64_t revision;
    const simulation::Story story;
    const Step step;
    std::atomic<double> share = 0;
    std::atomic<bool> isShareOnItsWay = false;
    std::optional<Result<simulation::SimulationResult>> result;
    std::mutex partialLock;
    std::shared_ptr<const SimulationRun> partial;
    std::jthread thread;
};

SimulationService::SimulationService(QObject* parent) : QObject(parent) {}

SimulationService::~SimulationService() = default;

bool SimulationService::isRunning() const {
    return worker_ != nullptr;
}

void SimulationService::retire() {
    if (!worker_)
        return;
    worker_->thread.request_stop();
    retired_.push_back(std::move(worker_));
}

void SimulationService::start(const Design& design, std::uint64_t revision, simulation::Story story) {
    retire();
    progress_ = 0;
    partialRun_.reset();
    worker_ = std::make_unique<Worker>(*this, design, revision, std::move(story));
    emit started();
}

void SimulationService::start(const Design& design, std::uint64_t revision, Id<Scenario> scenario) {
    start(design, revision, simulation::storyOf(design, scenario));
}

void SimulationService::cancel() {
    if (worker_)
        worker_->thread.request_stop();
}

void SimulationService::forgetRuns() {
    retire();
    progress_ = 0;
    partialRun_.reset();
    lastRun_.reset();
    previousRun_.reset();
}

void SimulationService::takeProgress(const Worker* from) {
    // A run that was replaced has nothing to say; it is still there, because only takeResult() removes it.
    if (from != worker_.get())
        return;
    worker_->isShareOnItsWay = false;
    progress_ = worker_->share;
    emit progressed(progress_);
}

void SimulationService::takePartial(const Worker* from) {
    if (from != worker_.get())
        return;
    if (auto next = worker_->takePartial()) {
        partialRun_ = std::move(next);
        emit partialReady();
    }
}

void SimulationService::takeResult(const Worker* from) {
    std::erase_if(retired_, [&](const std::unique_ptr<Worker>& old) { return old.get() == from; });
    if (from != worker_.get())
        return;
    const std::unique_ptr<Worker> done = std::exchange(worker_, nullptr);
    done->thread.join();
    if (!*done->result) {
        emit failed(done->result->error());
        return;
    }
    progress_ = 1;
    auto run = done->runWith(std::move(**done->result));
    partialRun_.reset();
    previousRun_ = std::exchange(lastRun_, std::move(run));
    emit finished();
}

} // namespace fd::workspace
