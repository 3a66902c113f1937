// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "level_table.h"

#include <map>
#include <optional>

namespace fd::architecture {

/// Which Qt module a header name belongs to: "QFile" -> "Core".
using QtHeaders = std::map<std::string, std::string>;

/// Reads the module folders (QtCore, QtGui, ...) below Qt's include folder.
QtHeaders readQtHeaders(const std::filesystem::path& includeFolder);

/// One #include line.
struct Include {
    std::string name;
    bool quoted = false;
    int line = 0;
};

/// The #include lines of a source file, without those inside comments.
std::vector<Include> includesOf(const std::filesystem::path& file);

/// All sources (.h, .cpp) below `folder`, relative to `top`, in order of name.
std::vector<std::string> sourcesBelow(const std::filesystem::path& top, const std::string& folder);

/// Compares every #include line below app, core and ui with the table.
std::vector<Surprise> checkIncludes(const std::filesystem::path& top, const LevelTable& table,
                                    const QtHeaders& qt);

/// Compares the link libraries of the targets with the table. `file` has one line for each target: its name,
/// its folder, and the libraries it links, as CMake knows them.
std::vector<Surprise> checkLinks(const std::filesystem::path& file, const LevelTable& table);

/// Compares the names in the top folder with the list in `allowed`.
std::vector<Surprise> checkTopLevel(const std::filesystem::path& top, const std::filesystem::path& allowed);

/// The rules that hold for each text file by itself: its length, its licence line, no paths of one machine,
/// no header that opens a namespace to all, locks only where threads are owned.
std::vector<Surprise> checkHabits(const std::filesystem::path& top);

} // namespace fd::architecture
