// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/recovery.h"

#include <QObject>
#include <QTimer>

namespace fd::workspace {

class Workspace;
struct WorkspaceOptions;

/// Decides when unsaved work goes to the recovery folder: after a rest, and at the latest after a fixed time.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(const Workspace& workspace, const WorkspaceOptions& options);

    /// The design was edited.
    void touch();
    /// The design is as it is on disk, or nothing is open.
    void forget();
    /// Writes at once and waits for it.
    void flush();
    /// Writes at the latest so long after an edit.
    void setLatest(int milliseconds);
    /// The present file as the origin of the next snapshots.
    void setOrigin(RecoveryOrigin origin) { origin_ = std::move(origin); }

private:
    void write();

    const Workspace& workspace_;
    RecoverySlot slot_;
    RecoveryOrigin origin_;
    QTimer rest_;
    QTimer latest_;
};

} // namespace fd::workspace
