// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fd::exchange {

/// What a file was when it was read or written, to notice later that another program has changed it.
struct FileStamp {
    /// Last change, in nanoseconds of the file system's clock; equal times mean that the content need not be read.
    std::int64_t modifiedNanoseconds = 0;
    std::uint64_t bytes = 0;
    std::uint64_t hash = 0;
    bool operator==(const FileStamp&) const = default;
    bool sameContent(const FileStamp& other) const { return bytes == other.bytes && hash == other.hash; }
};

/// A file's bytes and its stamp.
struct FileBytes {
    std::string bytes;
    FileStamp stamp;
};

/// A quick 64-bit hash of bytes to recognise a content again; not a checksum against intent.
std::uint64_t contentHash(std::string_view bytes);

/// Reads a whole file. `path` is UTF-8. Errors: file.missing, file.folder, file.unreadable, file.too-large.
Result<FileBytes> readFile(const std::string& path, std::size_t maximumBytes = std::size_t{512} << 20U);

struct SaveOptions {
    /// The stamp of the last reading or writing: if the file has another content by now, nothing is written and the
    /// error is file.changed. Without it the file is replaced whatever it is.
    std::optional<FileStamp> expected{};
    /// Keeps the replaced file as PATH.bak.
    bool keepBackup = false;
};

/// Replaces a file as a whole or not at all: the bytes go to a temporary file beside it, are flushed to the disk, and
/// the temporary file takes the name. Whenever the program or the machine stops, the name stands for a complete file,
/// the old or the new one. Errors: file.no-folder, file.folder, file.unwritable, file.disk-full, file.write,
/// file.changed, file.backup; in each case the old file is as it was.
Result<FileStamp> saveFile(const std::string& path, std::string_view bytes, const SaveOptions& options = {});

} // namespace fd::exchange
