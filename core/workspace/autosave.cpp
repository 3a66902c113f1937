// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/autosave.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace fd::workspace {

Autosave::Autosave(const Workspace& workspace, const WorkspaceOptions& options)
    : workspace_(workspace), slot_(options.recoveryFolder) {
    for (QTimer* timer : {&rest_, &latest_}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::write);
    }
    rest_.setInterval(options.autosaveRestMilliseconds);
    latest_.setInterval(options.autosaveLatestMilliseconds);
}

void Autosave::setLatest(int milliseconds) {
    latest_.setInterval(milliseconds);
    rest_.setInterval(std::min(rest_.interval(), milliseconds));
}

void Autosave::touch() {
    rest_.start();
    if (!latest_.isActive())
        latest_.start();
}

void Autosave::forget() {
    rest_.stop();
    latest_.stop();
    slot_.clear();
}

void Autosave::flush() {
    write();
    slot_.waitForIdle();
}

void Autosave::write() {
    rest_.stop();
    latest_.stop();
    if (workspace_.isModified())
        slot_.write(workspace_.design(), workspace_.document().counters(), origin_);
    else
        slot_.clear();
}

} // namespace fd::workspace
