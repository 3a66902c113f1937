// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace fd::ui {

class LongWork;

/// Writes what takes its time on threads of their own, with progress and Cancel as all long work has them.
/// Several may be under way.
class BackgroundExport : public QObject {
    Q_OBJECT

public:
    explicit BackgroundExport(LongWork& work, QObject* parent);
    ~BackgroundExport() override;

    using Write = std::function<Result<void>(const std::stop_token&)>;
    using Done = std::function<void(const Result<void>&)>;
    /// `write` gets a thread; `done` hears the answer on this one, unless it was cancelled.
    void start(const QString& title, Write write, Done done);
    bool isBusy() const { return !runs_.empty(); }

private:
    struct Run;
    void finish(const Run* run);

    LongWork& work_;
    std::vector<std::shared_ptr<Run>> runs_;
};

} // namespace fd::ui
