// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_table.h"

#include <fstream>
#include <map>
#include <sstream>

namespace fd::architecture {

namespace {

using Groups = std::map<std::string, std::set<std::string>>;

std::vector<std::string> columns(const std::string& line) {
    std::vector<std::string> result;
    std::stringstream stream(line);
    for (std::string column; std::getline(stream, column, '|');)
        result.push_back(column);
    return result;
}

std::set<std::string> expanded(const std::string& text, const Groups& groups) {
    std::set<std::string> result;
    for (const auto& word : words(text)) {
        if (word.front() == '@') {
            const auto group = groups.find(word.substr(1));
            if (group == groups.end())
                result.insert(word);
            else
                result.insert(group->second.begin(), group->second.end());
        } else if (word != "-") {
            result.insert(word);
        }
    }
    return result;
}

/// Reads one line of the table into `table`; returns what is wrong with it, or nothing.
std::string readLayer(const std::string& line, const Groups& groups, LevelTable& table) {
    const auto parts = columns(line);
    if (parts.size() != 4)
        return "expected four columns: name | folder | libraries | what else";
    const auto name = words(parts[0]);
    const auto folder = words(parts[1]);
    if (name.size() != 1 || folder.size() != 1)
        return "the name and the folder must be one word each";
    Layer layer{name[0], folder[0], expanded(parts[2], groups), expanded(parts[3], groups)};
    if (table.named(layer.name))
        return "the library '" + layer.name + "' is listed twice";
    for (const auto& library : layer.libraries)
        if (!table.named(library))
            return "'" + layer.name + "' would use '" + library + "', which no line above names";
    table.layers.push_back(std::move(layer));
    return {};
}

} // namespace

std::string describe(const Surprise& surprise) {
    return surprise.file + ":" + std::to_string(surprise.line) + ": " + surprise.what;
}

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

std::vector<std::string> readLines(const std::filesystem::path& file) {
    std::vector<std::string> result;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        result.push_back(line);
    return result;
}

const Layer* LevelTable::ownerOf(const std::string& file) const {
    const Layer* best = nullptr;
    for (const auto& layer : layers)
        if (file.starts_with(layer.folder + "/") && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    return best;
}

const Layer* LevelTable::named(const std::string& name) const {
    for (const auto& layer : layers)
        if (layer.name == name)
            return &layer;
    return nullptr;
}

LevelTable readLevelTable(const std::filesystem::path& file) {
    LevelTable table;
    Groups groups;
    const auto lines = readLines(file);
    if (lines.empty())
        table.mistakes.push_back({file.string(), 0, "cannot be read, or is empty"});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto parts = words(lines[i]);
        if (parts.empty() || parts[0].front() == '#')
            continue;
        if (parts[0] == "group" && parts.size() > 3 && parts[2] == "=") {
            groups[parts[1]] = expanded(lines[i].substr(lines[i].find('=') + 1), groups);
            continue;
        }
        if (auto mistake = readLayer(lines[i], groups, table); !mistake.empty())
            table.mistakes.push_back({file.string(), static_cast<int>(i) + 1, std::move(mistake)});
    }
    return table;
}

} // namespace fd::architecture
