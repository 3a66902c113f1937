// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reach_service.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <thread>
#include <utility>

namespace fd::workspace {

using reachability::ClassMatrix;
using reachability::ReachQuestion;

namespace {

reachability::Query queryOf(const ReachQuestion& question) {
    reachability::Query query;
    query.protocol = question.protocol;
    query.destinationPort = question.port;
    query.destination = question.destination;
    return query;
}

} // namespace

ReachResult::ReachResult(Design snapshot, std::uint64_t at, const ReachQuestion& asked)
    : design(std::move(snapshot))
    , revision(at)
    , question(asked)
    , reach(design)
    , matrix(reach.fabric(), reach.evaluator(), queryOf(asked)) {}

/// One computation on its thread. What it leaves behind is read after its thread said that it is done.
struct ReachService::Worker {
    Worker(ReachService& service, Design snapshot, std::uint64_t at, ReachQuestion asked)
        : owner(service), design(std::move(snapshot)), revision(at), question(std::move(asked)) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    void run(const std::stop_token& stop) {
        if (!stop.stop_requested()) {
            auto made = std::make_shared<ReachResult>(design, revision, question);
            const auto report = [this](int done, int all) {
                share = all > 0 ? static_cast<double>(done) / all : 1;
                // At most one call is on its way, however often the computation reports.
                if (!isShareOnItsWay.exchange(true))
                    QMetaObject::invokeMethod(
                        &owner, [service = &owner, self = this] { service->takeProgress(self); },
                        Qt::QueuedConnection);
            };
            if (made->matrix.summarize(stop, report).complete)
                result = std::move(made);
        }
        QMetaObject::invokeMethod(
            &owner, [service = &owner, self = this] { service->takeResult(self); }, Qt::QueuedConnection);
    }

    ReachService& owner;
    const Design design;
    const std::uint64_t revision;
    const ReachQuestion question;
    std::atomic<double> share = 0;
    std::atomic<bool> isShareOnItsWay = false;
    std::shared_ptr<ReachResult> result;
    std::jthread thread;
};

ReachService::ReachService(QObject* parent) : QObject(parent) {}

ReachService::~ReachService() = default;

void ReachService::retire() {
    if (!worker_)
        return;
    worker_->thread.request_stop();
    retired_.push_back(std::move(worker_));
}

void ReachService::start(const Design& design, std::uint64_t revision, const ReachQuestion& question) {
    retire();
    progress_ = 0;
    worker_ = std::make_unique<Worker>(*this, design, revision, question);
    emit started();
}

void ReachService::cancel() {
    if (!worker_)
        return;
    retire();
    emit cancelled();
}

void ReachService::forget() {
    retire();
    progress_ = 0;
    result_.reset();
}

void ReachService::waitForIdle() {
    while (worker_)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void ReachService::takeProgress(const Worker* from) {
    // One that was replaced has nothing to say; it is still there, because only takeResult() removes it.
    if (from != worker_.get())
        return;
    worker_->isShareOnItsWay = false;
    progress_ = worker_->share;
    emit progressed(progress_);
}

void ReachService::takeResult(const Worker* from) {
    std::erase_if(retired_, [&](const std::unique_ptr<Worker>& old) { return old.get() == from; });
    if (from != worker_.get())
        return;
    const std::unique_ptr<Worker> done = std::exchange(worker_, nullptr);
    done->thread.join();
    progress_ = 1;
    result_ = std::move(done->result);
    emit finished();
}

} // namespace fd::workspace
