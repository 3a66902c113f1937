// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background_export.h"

#include "ui/shell/long_work.h"

#include <QMetaObject>

#include <algorithm>
#include <thread>
#include <utility>

namespace fd::ui {

struct BackgroundExport::Run {
    int job = 0;
    Done done;
    Result<void> answer;
    std::jthread thread;
};

BackgroundExport::BackgroundExport(LongWork& work, QObject* parent) : QObject(parent), work_(work) {}

BackgroundExport::~BackgroundExport() {
    for (const auto& run : runs_)
        run->thread.request_stop();
}

void BackgroundExport::start(const QString& title, Write write, Done done) {
    auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->job = work_.begin({title,
                            [weak = std::weak_ptr(run)] {
                                if (const auto found = weak.lock())
                                    found->thread.request_stop();
                            },
                            {},
                            {}});
    runs_.push_back(run);
    run->thread =
        std::jthread([this, self = run.get(), write = std::move(write)](const std::stop_token& stop) {
            self->answer = write(stop);
            QMetaObject::invokeMethod(
                this, [this, self] { finish(self); }, Qt::QueuedConnection);
        });
}

void BackgroundExport::finish(const Run* run) {
    const auto at = std::ranges::find_if(runs_, [run](const auto& one) { return one.get() == run; });
    const std::shared_ptr<Run> done = std::move(*at);
    runs_.erase(at);
    const bool wasStopped = done->thread.get_stop_token().stop_requested();
    done->thread.join();
    work_.end(done->job, !wasStopped && done->answer);
    if (!wasStopped)
        done->done(done->answer);
}

} // namespace fd::ui
