// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "validation/finding.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

namespace fd::workspace {

class Workspace;

/// Repairs many findings alike as one step. The repairs are worked out on a thread of its own, each on what
/// those before it left, and made together at the end. One such job at a time.
class RepairService : public QObject {
    Q_OBJECT

public:
    explicit RepairService(Workspace& workspace);
    ~RepairService() override;

    void start(std::vector<validation::Finding> findings, std::size_t fixIndex, Text label);
    /// Nothing is changed then.
    void cancel();
    bool isRunning() const { return worker_ != nullptr; }

signals:
    void started();
    void progressed(double share);
    /// `isDone` is false if nothing was changed: cancelled, impossible, or the design was changed meanwhile.
    void finished(bool isDone);

private:
    struct Worker;
    void retire();
    void takeProgress(const Worker* from);
    void takeResult(const Worker* from);

    Workspace& workspace_;
    std::shared_ptr<Worker> worker_;
    /// Those that were told to stop and have not ended yet.
    std::vector<std::shared_ptr<Worker>> retired_;
};

} // namespace fd::workspace
