// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/fabric_file.h"
#include "workspace/autosave.h"
#include "workspace/patiently.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QLockFile>

#include <stop_token>
#include <thread>
#include <utility>

namespace fd::workspace {

/// What a file holds and what takes long to find in it.
struct Workspace::OpenedDesign {
    std::unique_ptr<Document> document;
    Relations relations;
    exchange::FileStamp stamp;
    std::vector<Error> notes;
    bool isReadOnly = false;
};

/// One file on its way. What its thread leaves behind is read after the thread said that it is done.
struct Workspace::Opening {
    QString path;
    std::function<void(const Result<void>&)> done;
    Result<OpenedDesign> result = Error{};
    std::jthread thread;
};

namespace {

Error givenUp() {
    return {"workspace.given-up", {}, {}, {}};
}

Error readOnlyError(const QString& path) {
    return Error{"workspace.read-only",
                 Text{translatable("Files", "\"{file}\" is open for reading only and was not saved."),
                      {{"file", path.toStdString()}}},
                 Place{path.toStdString(), 0, 0, {}},
                 Text{translatable("Files", "Save it under another name.")}};
}

Error openElsewhereNote(const QString& path) {
    return Error{"workspace.open-elsewhere",
                 Text{translatable("Files", "\"{file}\" is open in another window, so it is read-only here."),
                      {{"file", path.toStdString()}}},
                 Place{path.toStdString(), 0, 0, {}},
                 Text{translatable("Files", "Save it under another name to change it.")}};
}

/// One spelling for one file, also where it is reached through a link.
QString identityOf(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

Result<Workspace::OpenedDesign> Workspace::readDesign(const std::string& path, const std::stop_token& stop) {
    auto file = exchange::readFile(path);
    if (!file)
        return file.error();
    if (stop.stop_requested())
        return givenUp();
    auto read = exchange::readFabric(file->bytes, {.file = path});
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return givenUp();
    OpenedDesign opened;
    opened.document = std::make_unique<Document>(std::move(read->design), read->counters);
    opened.relations.reset(opened.document->design());
    opened.stamp = file->stamp;
    opened.notes = std::move(read->notes);
    opened.isReadOnly = read->isReadOnly;
    return opened;
}

/// The right to write a file, held by at most one window on this computer.
struct Workspace::FileClaim {
    explicit FileClaim(const QString& file) : lock(file) { lock.setStaleLockTime(0); }
    QLockFile lock;
};

void Workspace::FileClaimDeleter::operator()(FileClaim* claim) const {
    delete claim;
}

void Workspace::prepareWatcher() {
    watcher_ = std::make_unique<QFileSystemWatcher>();
    connect(watcher_.get(), &QFileSystemWatcher::fileChanged, this, &Workspace::checkFile);
}

bool Workspace::claimFile() {
    claim_.reset();
    if (options_.recoveryFolder.isEmpty() || path_.isEmpty())
        return true;
    const QString folder = options_.recoveryFolder + QStringLiteral("/open");
    if (!QDir().mkpath(folder))
        return true;
    const QByteArray key =
        QCryptographicHash::hash(identityOf(path_).toUtf8(), QCryptographicHash::Sha1).toHex();
    std::unique_ptr<FileClaim, FileClaimDeleter> claim(
        new FileClaim(folder + u'/' + QLatin1String(key) + QStringLiteral(".lock")));
    // Only a lock that somebody holds counts: a folder that cannot be written must not stop anybody from
    // saving.
    if (!claim->lock.tryLock(0) && claim->lock.error() == QLockFile::LockFailedError)
        return false;
    claim_ = std::move(claim);
    return true;
}

void Workspace::fileIsNow(const QString& path, const std::optional<exchange::FileStamp>& stamp) {
    if (!watcher_->files().isEmpty())
        watcher_->removePaths(watcher_->files());
    path_ = path;
    stamp_ = stamp;
    reportedStamp_.reset();
    if (!path_.isEmpty()) {
        title_ = QFileInfo(path_).completeBaseName();
        watcher_->addPath(path_);
    }
    autosave_->setOrigin({path_, title_, stamp_});
}

QString Workspace::title() const {
    return title_;
}

void Workspace::newDesign(const QString& title) {
    openNotes_.clear();
    claim_.reset();
    replaceDocument(std::make_unique<Document>(), {}, title);
    announceDocument();
}

void Workspace::setAutosaveLatest(int milliseconds) {
    autosave_->setLatest(milliseconds);
}

void Workspace::announceDocument() {
    emit documentReplaced();
    emit historyChanged();
    emit fileStateChanged();
}

Result<void> Workspace::open(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto opened = readDesign(absolute.toStdString(), {});
    return opened ? takeDesign(std::move(*opened), absolute) : refuse(opened.error());
}

Result<void> Workspace::takeDesign(OpenedDesign opened, const QString& path) {
    openNotes_ = std::move(opened.notes);
    replaceDocument(std::move(opened.document), std::move(opened.relations), path, {});
    fileIsNow(path, opened.stamp);
    const bool isClaimed = claimFile();
    if (!isClaimed)
        openNotes_.push_back(openElsewhereNote(path));
    isReadOnly_ = opened.isReadOnly || !isClaimed;
    announceDocument();
    return {};
}

void Workspace::startOpening(const QString& path, std::function<void(const Result<void>&)> done) {
    retireOpening();
    opening_ = std::make_shared<Opening>();
    opening_->path = QFileInfo(path).absoluteFilePath();
    opening_->done = std::move(done);
    opening_->thread = std::jthread(
        [this, self = opening_.get(), name = opening_->path.toStdString()](const std::stop_token& stop) {
            self->result = readDesign(name, stop);
            QMetaObject::invokeMethod(
                this, [this, self] { takeOpened(self); }, Qt::QueuedConnection);
        });
    emit openingChanged();
}

void Workspace::retireOpening() {
    if (!opening_)
        return;
    opening_->thread.request_stop();
    retired_.push_back(std::move(opening_));
}

void Workspace::cancelOpening() {
    if (!opening_)
        return;
    retireOpening();
    emit openingChanged();
}

void Workspace::takeOpened(const Opening* from) {
    std::erase_if(retired_, [&](const std::shared_ptr<Opening>& old) { return old.get() == from; });
    if (from != opening_.get())
        return;
    const std::shared_ptr<Opening> done = std::exchange(opening_, nullptr);
    done->thread.join();
    emit openingChanged();
    done->done(done->result ? takeDesign(std::move(*done->result), done->path)
                            : refuse(done->result.error()));
}

Result<void> Workspace::openDamaged(const QString& path) {
    const auto file = exchange::readFile(path.toStdString());
    if (!file)
        return refuse(file.error());
    auto read = exchange::salvageFabric(file->bytes, {.file = path.toStdString()});
    if (!read)
        return refuse(read.error());
    openNotes_ = std::move(read->notes);
    claim_.reset();
    replaceDocument(std::make_unique<Document>(std::move(read->design), read->counters), {},
                    QFileInfo(path).completeBaseName());
    document_->markModified();
    announceDocument();
    return {};
}

Result<void> Workspace::openCopy(const QString& path, const QString& title) {
    const auto file = exchange::readFile(path.toStdString());
    if (!file)
        return refuse(file.error());
    auto read = exchange::readFabric(file->bytes, {.file = path.toStdString()});
    if (!read)
        return refuse(read.error());
    openNotes_ = std::move(read->notes);
    claim_.reset();
    replaceDocument(std::make_unique<Document>(std::move(read->design), read->counters), {}, title);
    announceDocument();
    return {};
}

void Workspace::adopt(Design design, const IdCounters& counters, const QString& title) {
    openNotes_.clear();
    claim_.reset();
    replaceDocument(std::make_unique<Document>(std::move(design), counters), {}, title);
    document_->markModified();
    autosave_->touch();
    announceDocument();
}

Result<void> Workspace::write(const QString& path, const std::optional<exchange::FileStamp>& expected) {
    const std::string bytes = exchange::writeFabric(design(), document_->counters());
    const auto save = [&] {
        return exchange::saveFile(path.toStdString(), bytes, {.expected = expected, .keepBackup = true});
    };
    // A disk takes its time for what is large, and the window goes on being painted meanwhile.
    constexpr std::size_t kQuicklyWritten = 1'000'000;
    const auto written = bytes.size() > kQuicklyWritten ? patiently(save) : save();
    if (!written)
        return refuse(written.error());
    fileIsNow(path, *written);
    document_->markSaved();
    autosave_->forget();
    emit fileStateChanged();
    return {};
}

Result<void> Workspace::save() {
    if (isReadOnly_ || path_.isEmpty())
        return refuse(readOnlyError(title_));
    return write(path_, stamp_);
}

Result<void> Workspace::saveAnyway() {
    if (isReadOnly_ || path_.isEmpty())
        return refuse(readOnlyError(title_));
    return write(path_, std::nullopt);
}

Result<void> Workspace::saveAs(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isReadOnly_ && identityOf(absolute) == identityOf(path_))
        return refuse(readOnlyError(absolute));
    auto done = write(absolute, std::nullopt);
    if (!done)
        return done;
    isReadOnly_ = !claimFile();
    emit fileStateChanged();
    return {};
}

Result<void> Workspace::reload() {
    return open(path_);
}

void Workspace::close() {
    openNotes_.clear();
    claim_.reset();
    replaceDocument(std::make_unique<Document>(), {}, {});
    isOpen_ = false;
    announceDocument();
}

std::vector<RecoveryEntry> Workspace::recoveries() const {
    return findRecoveries(options_.recoveryFolder);
}

Result<void> Workspace::recover(const RecoveryEntry& entry) {
    const auto file = exchange::readFile(entry.snapshotPath.toStdString());
    if (!file)
        return refuse(file.error());
    auto read = exchange::readFabric(file->bytes, {.file = entry.snapshotPath.toStdString()});
    if (!read)
        return refuse(read.error());
    openNotes_ = std::move(read->notes);
    replaceDocument(std::make_unique<Document>(std::move(read->design), read->counters), entry.origin.path,
                    entry.origin.title);
    fileIsNow(entry.origin.path, entry.origin.stamp);
    document_->markModified();
    isReadOnly_ = !claimFile();
    // The old snapshot goes only when a new one is on the disk.
    autosave_->flush();
    discard(entry);
    announceDocument();
    checkFile();
    return {};
}

void Workspace::discard(const RecoveryEntry& entry) {
    discardRecovery(options_.recoveryFolder, entry);
}

void Workspace::flushRecovery() {
    autosave_->flush();
}

void Workspace::checkFile() {
    if (path_.isEmpty() || !stamp_)
        return;
    // Programs that replace a file as a whole make the watcher lose sight of it.
    if (!watcher_->files().contains(path_))
        watcher_->addPath(path_);
    const auto now = exchange::readFile(path_.toStdString());
    if (!now || now->stamp.sameContent(*stamp_) ||
        (reportedStamp_ && now->stamp.sameContent(*reportedStamp_)))
        return;
    reportedStamp_ = now->stamp;
    emit fileChangedOutside();
}

} // namespace fd::workspace
