// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/disk.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fd::exchange {

namespace {

constexpr const char* kContext = "Files";

QString nameOf(const std::string& path) {
    return QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
}

Error fileError(const char* code, const std::string& path, const char* source, const char* advice,
                const std::string& reason = {}) {
    Error error;
    error.code = code;
    error.text.source = source;
    error.text.arguments = {{"file", path}};
    if (!reason.empty())
        error.text.arguments.push_back({"reason", reason});
    error.place.file = path;
    error.advice.source = advice;
    return error;
}

Error folderError(const std::string& path) {
    return fileError("file.folder", path, translatable(kContext, "\"{file}\" is a folder, not a file."),
                     translatable(kContext, "Name a file."));
}

/// No room: on the disk, in the user's share of it, or within the size that one file may have.
bool isFull(int code) {
#ifdef EDQUOT
    if (code == EDQUOT)
        return true;
#endif
    return code == ENOSPC || code == EFBIG;
}

/// The sentence for a failed write. `code` is the system's error number, 0 if it is not known.
Error writeError(const std::string& path, int code, const std::string& reason) {
    if (isFull(code))
        return fileError("file.disk-full", path,
                         translatable(kContext, "\"{file}\" was not saved: there is no room for it on the disk. The "
                                                "file is as it was before."),
                         translatable(kContext, "Free some space and save again, or save to another disk."));
    if (code == EACCES || code == EPERM || code == EROFS)
        return fileError("file.unwritable", path,
                         translatable(kContext, "\"{file}\" was not saved: writing there is not allowed."),
                         translatable(kContext, "Save to another folder, or ask for the right to write to this one."));
    return fileError("file.write", path,
                     translatable(kContext, "\"{file}\" was not saved: {reason}. The file is as it was before."),
                     translatable(kContext, "Save again, or save to another place."), reason);
}

std::int64_t modifiedNanoseconds(const QString& name) {
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(name).constData(), &status) != 0)
        return 0;
#ifdef Q_OS_DARWIN
    const timespec& time = status.st_mtimespec;
#else
    const timespec& time = status.st_mtim;
#endif
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    return QFileInfo(name).lastModified().toMSecsSinceEpoch() * 1'000'000;
#endif
}

/// Makes the new name itself survive a power cut; the content is already on the disk.
void syncFolderOf(const QString& name) {
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(name).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(name)
#endif
}

/// A second name for the old content, so that no moment is without the file; a copy where links are not possible.
Result<void> keepBackup(const std::string& path) {
    namespace fs = std::filesystem;
    const fs::path file(nameOf(path).toStdU16String());
    const fs::path backup(nameOf(path + ".bak").toStdU16String());
    std::error_code failure;
    if (!fs::exists(file, failure))
        return {};
    const fs::path target = fs::canonical(file, failure);
    fs::remove(backup, failure);
    fs::create_hard_link(target, backup, failure);
    if (failure)
        fs::copy_file(target, backup, fs::copy_options::overwrite_existing, failure);
    if (failure)
        return fileError("file.backup", path,
                         translatable(kContext, "\"{file}\" was not saved: the old file could not be kept as a backup: {reason}."),
                         translatable(kContext, "Save to another place, or switch the backup off."), failure.message());
    return {};
}

Result<void> checkUnchanged(const std::string& path, const FileStamp& expected) {
    const QString name = nameOf(path);
    const QFileInfo now(name);
    if (!now.exists())
        return {}; // somebody removed it: saving brings it back, nothing is lost
    if (static_cast<std::uint64_t>(now.size()) == expected.bytes && expected.modifiedNanoseconds != 0 &&
        modifiedNanoseconds(name) == expected.modifiedNanoseconds)
        return {};
    const Result<FileBytes> content = readFile(path);
    if (content && content->stamp.sameContent(expected))
        return {};
    return fileError("file.changed", path,
                     translatable(kContext, "\"{file}\" was not saved: another program has changed it since it was opened."),
                     translatable(kContext, "Compare both versions, load the file again, or save under another name."));
}

} // namespace

std::uint64_t contentHash(std::string_view bytes) {
    // Four lanes of word-wise FNV-1a keep the multiplier busy; only equality within this program matters.
    constexpr std::uint64_t prime = 0x100000001b3U;
    std::array<std::uint64_t, 4> lanes{0xcbf29ce484222325U, 0x9E3779B97F4A7C15U, 0xBF58476D1CE4E5B9U, 0x94D049BB133111EBU};
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    const auto mix = [&](std::uint64_t& lane, std::uint64_t word) {
        lane = (lane ^ word) * prime;
        lane ^= lane >> 29U;
    };
    for (; left >= 32; left -= 32, at += 32) {
        std::array<std::uint64_t, 4> words;
        std::memcpy(words.data(), at, sizeof words);
        for (std::size_t i = 0; i < 4; ++i)
            mix(lanes[i], words[i]);
    }
    for (; left > 0; --left, ++at)
        mix(lanes[0], static_cast<unsigned char>(*at));
    for (std::size_t i = 1; i < 4; ++i)
        mix(lanes[0], lanes[i]);
    mix(lanes[0], bytes.size());
    return lanes[0];
}

Result<FileBytes> readFile(const std::string& path, std::size_t maximumBytes) {
    QFile file(nameOf(path));
    const QFileInfo info(file);
    if (!info.exists())
        return fileError("file.missing", path, translatable(kContext, "There is no file \"{file}\"."),
                         translatable(kContext, "Check the name."));
    if (info.isDir())
        return folderError(path);
    FileBytes read;
    // Before the content: a change while reading then shows as a newer time.
    read.stamp.modifiedNanoseconds = modifiedNanoseconds(file.fileName());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError("file.unreadable", path, translatable(kContext, "\"{file}\" cannot be read: {reason}."),
                         translatable(kContext, "Check the rights of the file."), file.errorString().toStdString());
    // Sizes of pipes and special files are not known, so the limit is watched while reading.
    read.bytes.resize(static_cast<std::size_t>(std::max<qint64>(file.size(), 0)) + 1);
    std::size_t used = 0;
    for (;;) {
        if (used > maximumBytes)
            return fileError("file.too-large", path, translatable(kContext, "\"{file}\" is larger than any design."),
                             translatable(kContext, "Check that this is the file you meant."));
        if (used == read.bytes.size())
            read.bytes.resize(used + used / 2 + 65536);
        const qint64 got = file.read(read.bytes.data() + used, static_cast<qint64>(read.bytes.size() - used));
        if (got < 0)
            return fileError("file.unreadable", path, translatable(kContext, "\"{file}\" cannot be read: {reason}."),
                             translatable(kContext, "Check the disk and the rights of the file."),
                             file.errorString().toStdString());
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
    }
    read.bytes.resize(used);
    read.stamp.bytes = used;
    read.stamp.hash = contentHash(read.bytes);
    return read;
}

Result<FileStamp> saveFile(const std::string& path, std::string_view bytes, const SaveOptions& options) {
    const QString name = nameOf(path);
    const QFileInfo target(name);
    if (target.isDir())
        return folderError(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return fileError("file.no-folder", path, translatable(kContext, "\"{file}\" was not saved: its folder does not exist."),
                         translatable(kContext, "Create the folder, or save to another one."));
    if (options.expected)
        if (const Result<void> unchanged = checkUnchanged(path, *options.expected); !unchanged)
            return unchanged.error();

    // QSaveFile writes beside the target, syncs and renames. If the target is a link, what it points to is replaced.
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(path, errno, file.errorString().toStdString());
    for (std::size_t done = 0; done < bytes.size();) {
        errno = 0;
        const qint64 put = file.write(bytes.data() + done, static_cast<qint64>(bytes.size() - done));
        if (put <= 0) {
            const Error error = writeError(path, errno, file.errorString().toStdString());
            file.cancelWriting();
            return error;
        }
        done += static_cast<std::size_t>(put);
    }
    if (options.keepBackup)
        if (const Result<void> kept = keepBackup(path); !kept)
            return kept.error();
    errno = 0;
    if (!file.commit())
        return writeError(path, errno, file.errorString().toStdString());
    syncFolderOf(name);
    return FileStamp{modifiedNanoseconds(name), bytes.size(), contentHash(bytes)};
}

} // namespace fd::exchange
