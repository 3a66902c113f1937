// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file/disk.h"
#include "model/document.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace fd::workspace {

/// What a recovery snapshot belongs to.
struct RecoveryOrigin {
    /// The file of the design; empty if it never had one.
    QString path;
    QString title;
    /// The file as it was when it was last read or written.
    std::optional<exchange::FileStamp> stamp;
};

/// Unsaved work that a stopped program left behind.
struct RecoveryEntry {
    /// Its name in the recovery folder.
    QString key;
    QString snapshotPath;
    RecoveryOrigin origin;
    QDateTime savedAt;
};

/// The entries of a recovery folder that no running program owns, the latest first.
std::vector<RecoveryEntry> findRecoveries(const QString& folder);
/// Removes an entry and its files.
void discardRecovery(const QString& folder, const RecoveryEntry& entry);

/// The recovery snapshot of one open design. Files are written on a thread of its own:
///
///     KEY.json     what the snapshot belongs to, written first
///     KEY.fabric   the design, replaced as a whole, so that stopping the program at any moment leaves a complete one
///     KEY.lock     names the program that owns the entry; if that is gone the entry can be recovered
class RecoverySlot {
public:
    /// An empty folder name switches recovery off.
    explicit RecoverySlot(QString folder);
    /// Waits for the thread; the files of a slot that was not cleared stay.
    ~RecoverySlot();
    RecoverySlot(const RecoverySlot&) = delete;
    RecoverySlot& operator=(const RecoverySlot&) = delete;

    /// Has the design written in the background; only the newest waiting request is carried out.
    void write(const Design& design, const IdCounters& counters, const RecoveryOrigin& origin);
    /// Removes the files, after whatever is being written.
    void clear();
    /// Waits until everything asked for so far is done.
    void waitForIdle();
    /// True if the last write succeeded or none was tried.
    bool isHealthy() const;

private:
    struct Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace fd::workspace
