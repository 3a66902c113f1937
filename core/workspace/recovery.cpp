// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recovery.h"

#include "exchange/file/fabric_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace fd::workspace {

namespace {

QString fileOf(const QString& folder, const QString& key, const char* ending) {
    return folder + u'/' + key + QLatin1String(ending);
}

QByteArray describeOrigin(const RecoveryOrigin& origin) {
    QJsonObject object{{QStringLiteral("path"), origin.path}, {QStringLiteral("title"), origin.title}};
    if (origin.stamp) {
        // As text: JSON numbers do not hold 64 bits.
        object[QStringLiteral("modified")] = QString::number(origin.stamp->modifiedNanoseconds);
        object[QStringLiteral("bytes")] = QString::number(origin.stamp->bytes);
        object[QStringLiteral("hash")] = QString::number(origin.stamp->hash);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RecoveryOrigin> readOrigin(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return std::nullopt;
    RecoveryOrigin origin{object[QStringLiteral("path")].toString(), object[QStringLiteral("title")].toString(), {}};
    if (object.contains(QStringLiteral("hash")))
        origin.stamp = exchange::FileStamp{object[QStringLiteral("modified")].toString().toLongLong(),
                                           object[QStringLiteral("bytes")].toString().toULongLong(),
                                           object[QStringLiteral("hash")].toString().toULongLong()};
    return origin;
}

/// A lock without a time limit: only the end of the owning program makes it stale.
std::unique_ptr<QLockFile> lockOf(const QString& folder, const QString& key) {
    auto lock = std::make_unique<QLockFile>(fileOf(folder, key, ".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

void removeFiles(const QString& folder, const QString& key) {
    QFile::remove(fileOf(folder, key, ".fabric"));
    QFile::remove(fileOf(folder, key, ".json"));
}

} // namespace

std::vector<RecoveryEntry> findRecoveries(const QString& folder) {
    std::vector<RecoveryEntry> entries;
    if (folder.isEmpty())
        return entries;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        RecoveryEntry entry;
        entry.key = info.completeBaseName();
        entry.snapshotPath = fileOf(folder, entry.key, ".fabric");
        const QFileInfo snapshot(entry.snapshotPath);
        auto origin = readOrigin(info.filePath());
        const auto lock = lockOf(folder, entry.key);
        if (!snapshot.exists() || !origin || !lock->tryLock(0))
            continue;
        entry.origin = std::move(*origin);
        entry.savedAt = snapshot.lastModified();
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(),
              [](const RecoveryEntry& a, const RecoveryEntry& b) { return a.savedAt > b.savedAt; });
    return entries;
}

void discardRecovery(const QString& folder, const RecoveryEntry& entry) {
    const auto lock = lockOf(folder, entry.key);
    if (lock->tryLock(0))
        removeFiles(folder, entry.key);
}

struct RecoverySlot::Worker {
    struct Job {
        Design design;
        IdCounters counters{};
        RecoveryOrigin origin;
    };

    explicit Worker(QString where) : folder(std::move(where)), key(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~Worker() {
        thread.request_stop();
        thread.join();
    }

    void run(const std::stop_token& stop) {
        for (;;) {
            std::optional<Job> job;
            bool remove = false;
            {
                std::unique_lock lock(mutex);
                // What was asked for is done even when the program ends: a stop only wakes an idle thread.
                wake.wait(lock, stop, [&] { return waiting.has_value() || removeWanted; });
                if (!waiting && !removeWanted)
                    return;
                job = std::exchange(waiting, std::nullopt);
                remove = std::exchange(removeWanted, false);
                isBusy = true;
            }
            if (remove)
                removeAll();
            if (job)
                isHealthy = store(*job);
            {
                const std::lock_guard lock(mutex);
                isBusy = false;
            }
            idle.notify_all();
        }
    }

    bool store(const Job& job) {
        if (!owned) {
            if (!QDir().mkpath(folder))
                return false;
            owned = lockOf(folder, key);
            if (!owned->tryLock(0)) {
                owned.reset();
                return false;
            }
        }
        const QByteArray about = describeOrigin(job.origin);
        if (about != writtenAbout) {
            if (!exchange::saveFile(fileOf(folder, key, ".json").toStdString(), {about.data(), std::size_t(about.size())}))
                return false;
            writtenAbout = about;
        }
        return exchange::saveFile(fileOf(folder, key, ".fabric").toStdString(),
                                  exchange::writeFabric(job.design, job.counters))
            .has_value();
    }

    void removeAll() {
        removeFiles(folder, key);
        writtenAbout.clear();
        owned.reset();
    }

    const QString folder;
    const QString key;
    std::unique_ptr<QLockFile> owned;
    QByteArray writtenAbout;
    std::atomic<bool> isHealthy = true;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::condition_variable_any idle;
    std::optional<Job> waiting;
    bool removeWanted = false;
    bool isBusy = false;
    std::jthread thread;
};

RecoverySlot::RecoverySlot(QString folder) {
    if (!folder.isEmpty())
        worker_ = std::make_unique<Worker>(std::move(folder));
}

RecoverySlot::~RecoverySlot() = default;

void RecoverySlot::write(const Design& design, const IdCounters& counters, const RecoveryOrigin& origin) {
    if (!worker_)
        return;
    {
        const std::lock_guard lock(worker_->mutex);
        worker_->waiting = Worker::Job{design, counters, origin};
    }
    worker_->wake.notify_all();
}

void RecoverySlot::clear() {
    if (!worker_)
        return;
    {
        const std::lock_guard lock(worker_->mutex);
        worker_->waiting.reset();
        worker_->removeWanted = true;
    }
    worker_->wake.notify_all();
}

void RecoverySlot::waitForIdle() {
    if (!worker_)
        return;
    std::unique_lock lock(worker_->mutex);
    worker_->idle.wait(lock, [&] { return !worker_->waiting && !worker_->removeWanted && !worker_->isBusy; });
}

bool RecoverySlot::isHealthy() const {
    return !worker_ || worker_->isHealthy;
}

} // namespace fd::workspace
