// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace fd::architecture {

/// Something that does not agree with the rules, at a place in a file. Line 0 means the file as a whole.
struct Surprise {
    std::string file;
    int line = 0;
    std::string what;
};

/// "FILE:LINE: what"
std::string describe(const Surprise& surprise);

/// One line of levels.txt.
struct Layer {
    std::string name;
    std::string folder;
    std::set<std::string> libraries;
    std::set<std::string> outside;
};

/// levels.txt: the layers from the bottom up.
struct LevelTable {
    std::vector<Layer> layers;
    std::vector<Surprise> mistakes;

    /// The layer that a file (relative to the top folder) belongs to, or null.
    const Layer* ownerOf(const std::string& file) const;
    const Layer* named(const std::string& name) const;
};

/// Reads the table. What is wrong with it, also a library that would use one above itself, is in `mistakes`.
LevelTable readLevelTable(const std::filesystem::path& file);

/// The lines of a file, without their ends; empty if it cannot be read.
std::vector<std::string> readLines(const std::filesystem::path& file);

/// The words of a line.
std::vector<std::string> words(const std::string& text);

} // namespace fd::architecture
