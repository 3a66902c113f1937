// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "reachability/groups.h"

#include <QObject>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace fd::workspace {

/// Who reaches whom in one state of the design: all pairs, by classes. Once it is handed out nobody computes
/// with it any more, so the window's thread may ask it for ways as well.
struct ReachResult {
    ReachResult(Design snapshot, std::uint64_t at, const reachability::ReachQuestion& asked);

    const Design design;
    const std::uint64_t revision;
    const reachability::ReachQuestion question;
    reachability::DesignReach reach;
    reachability::ClassMatrix matrix;
};

/// Computes reachability on a thread of its own. One computation at a time: a new one cancels the old.
class ReachService : public QObject {
    Q_OBJECT

public:
    explicit ReachService(QObject* parent = nullptr);
    ~ReachService() override;

    void start(const Design& design, std::uint64_t revision, const reachability::ReachQuestion& question);
    /// Ends the computation without a result; cancelled() follows at once.
    void cancel();
    bool isRunning() const { return worker_ != nullptr; }
    /// The share that is done, 0 to 1.
    double progress() const { return progress_; }
    /// The newest finished result; nullptr before the first one.
    const std::shared_ptr<const ReachResult>& result() const { return result_; }
    /// Drops the result, and a computation under way without a word.
    void forget();
    /// Waits for the computation under way. For tests and exports.
    void waitForIdle();

signals:
    void started();
    void progressed(double share);
    /// result() is a new one.
    void finished();
    void cancelled();

private:
    struct Worker;
    void takeProgress(const Worker* from);
    void takeResult(const Worker* from);
    void retire();

    std::unique_ptr<Worker> worker_;
    /// Those that were told to stop and have not ended yet.
    std::vector<std::unique_ptr<Worker>> retired_;
    std::shared_ptr<const ReachResult> result_;
    double progress_ = 0;
};

} // namespace fd::workspace
