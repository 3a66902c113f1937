// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/repair_service.h"

#include "validation/catalog.h"
#include "workspace/workspace.h"

#include <QMetaObject>

#include <atomic>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace fd::workspace {

/// One job on its thread. What it leaves behind is read after the thread said that it is done.
struct RepairService::Worker {
    explicit Worker(Transaction on) : transaction(std::move(on)) {}

    void start(RepairService& owner, std::vector<validation::Finding> findings, std::size_t fixIndex) {
        thread = std::jthread([this, &owner, findings = std::move(findings),
                               fixIndex](const std::stop_token& stop) {
            const auto report = [this, &owner](double value) {
                share = value;
                // At most one call is on its way, however often the work reports.
                if (!isShareOnItsWay.exchange(true))
                    QMetaObject::invokeMethod(
                        &owner, [&owner, self = this] { owner.takeProgress(self); }, Qt::QueuedConnection);
            };
            repaired = validation::applyFixToAll(transaction, findings, fixIndex, {stop, report});
            QMetaObject::invokeMethod(
                &owner, [&owner, self = this] { owner.takeResult(self); }, Qt::QueuedConnection);
        });
    }

    Transaction transaction;
    std::size_t repaired = 0;
    std::atomic<double> share = 0;
    std::atomic<bool> isShareOnItsWay = false;
    std::jthread thread;
};

RepairService::RepairService(Workspace& workspace) : QObject(&workspace), workspace_(workspace) {}

RepairService::~RepairService() = default;

void RepairService::start(std::vector<validation::Finding> findings, std::size_t fixIndex, Text label) {
    cancel();
    worker_ = std::make_shared<Worker>(workspace_.begin(std::move(label)));
    worker_->start(*this, std::move(findings), fixIndex);
    emit started();
}

void RepairService::retire() {
    worker_->thread.request_stop();
    retired_.push_back(std::move(worker_));
}

void RepairService::cancel() {
    if (!worker_)
        return;
    retire();
    emit finished(false);
}

void RepairService::takeProgress(const Worker* from) {
    if (from != worker_.get())
        return;
    worker_->isShareOnItsWay = false;
    emit progressed(worker_->share);
}

void RepairService::takeResult(const Worker* from) {
    std::erase_if(retired_, [&](const std::shared_ptr<Worker>& old) { return old.get() == from; });
    if (from != worker_.get())
        return;
    const std::shared_ptr<Worker> done = std::exchange(worker_, nullptr);
    done->thread.join();
    // The workspace refuses what was worked out for an earlier state, and says so.
    const bool isMade = done->repaired > 0 && workspace_.commit(std::move(done->transaction));
    emit finished(isMade);
}

} // namespace fd::workspace
