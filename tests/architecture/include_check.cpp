// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_check.h"

#include <algorithm>

namespace fd::architecture {

namespace fs = std::filesystem;

namespace {

bool isQtModuleFolder(const std::string& name) {
    return name.size() > 2 && name.starts_with("Qt") && name[2] >= 'A' && name[2] <= 'Z';
}

/// "#  include <x>" -> the part from the opening mark on, or empty.
std::string_view afterInclude(std::string_view line) {
    const auto skipBlanks = [&line] {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    skipBlanks();
    if (!line.starts_with('#'))
        return {};
    line.remove_prefix(1);
    skipBlanks();
    if (!line.starts_with("include"))
        return {};
    line.remove_prefix(7);
    skipBlanks();
    return line;
}

/// Follows block comments that begin and end at the sides of a line, which is where this code base has them.
bool insideComment(const std::string& line, bool inside) {
    const auto open = line.rfind("/*");
    const auto close = line.rfind("*/");
    if (open != std::string::npos && (close == std::string::npos || close < open))
        return true;
    return close == std::string::npos && inside;
}

/// Judges the includes of one file.
class FileJudge {
public:
    FileJudge(const fs::path& top, const LevelTable& table, const QtHeaders& qt)
        : top_(top), table_(table), qt_(qt) {}

    std::optional<std::string> judge(const std::string& file, const Layer& layer,
                                     const Include& include) const {
        return include.quoted ? judgeOwn(file, layer, include.name) : judgeOutside(layer, include.name);
    }

private:
    std::optional<std::string> judgeOwn(const std::string& file, const Layer& layer,
                                        const std::string& name) const {
        if (name.ends_with(".moc") || name.starts_with("ui_") || name.starts_with("moc_"))
            return std::nullopt;
        for (const auto& candidate : {"core/" + name, "app/" + name, name}) {
            if (!fs::exists(top_ / candidate))
                continue;
            const Layer* owner = table_.ownerOf(candidate);
            if (!owner)
                return "\"" + name + "\" belongs to no library of the table";
            if (owner == &layer || layer.libraries.contains(owner->name))
                return std::nullopt;
            return "'" + layer.name + "' may not use '" + owner->name + "' (\"" + name + "\")";
        }
        if (fs::exists((top_ / file).parent_path() / name) && name.find("..") == std::string::npos)
            return std::nullopt;
        return "\"" + name + "\" is neither in the sources nor beside this file";
    }

    std::optional<std::string> judgeOutside(const Layer& layer, const std::string& name) const {
        const auto refuse = [&](const std::string& what) -> std::optional<std::string> {
            if (layer.outside.contains(what))
                return std::nullopt;
            return "'" + layer.name + "' may not use " + what + " (<" + name + ">)";
        };
        if (name.starts_with("boost/") || layer.outside.contains("<" + name + ">"))
            return std::nullopt;
        if (name == "qcustomplot.h")
            return refuse("QCustomPlot");
        const auto slash = name.find('/');
        if (slash != std::string::npos && isQtModuleFolder(name.substr(0, slash)))
            return refuse("Qt:" + name.substr(2, slash - 2));
        if (isQtModuleFolder(name))
            return "<" + name + "> is a whole Qt module; include what is used";
        if (const auto found = qt_.find(name); found != qt_.end())
            return refuse("Qt:" + found->second);
        if (name.find_first_of("./") == std::string::npos && !name.starts_with('Q'))
            return std::nullopt;
        return refuse("system");
    }

    const fs::path& top_;
    const LevelTable& table_;
    const QtHeaders& qt_;
};

} // namespace

QtHeaders readQtHeaders(const fs::path& includeFolder) {
    QtHeaders result;
    for (const auto& folder : fs::directory_iterator(includeFolder)) {
        const auto module = folder.path().filename().string();
        if (!folder.is_directory() || !isQtModuleFolder(module))
            continue;
        for (const auto& header : fs::directory_iterator(folder.path())) {
            const auto name = header.path().filename().string();
            if (header.is_regular_file() && (name.starts_with('Q') || name.starts_with('q')))
                result.emplace(name, module.substr(2));
        }
    }
    return result;
}

std::vector<Include> includesOf(const fs::path& file) {
    std::vector<Include> result;
    const auto lines = readLines(file);
    bool comment = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool before = comment;
        comment = insideComment(lines[i], comment);
        const auto rest = afterInclude(lines[i]);
        if (before || rest.size() < 2 || (rest[0] != '"' && rest[0] != '<'))
            continue;
        const auto end = rest.find(rest[0] == '"' ? '"' : '>', 1);
        if (end != std::string_view::npos)
            result.push_back({std::string(rest.substr(1, end - 1)), rest[0] == '"', static_cast<int>(i) + 1});
    }
    return result;
}

std::vector<std::string> sourcesBelow(const fs::path& top, const std::string& folder) {
    std::vector<std::string> result;
    if (!fs::is_directory(top / folder))
        return result;
    for (const auto& entry : fs::recursive_directory_iterator(top / folder)) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
            result.push_back(fs::relative(entry.path(), top).generic_string());
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<Surprise> checkIncludes(const fs::path& top, const LevelTable& table, const QtHeaders& qt) {
    std::vector<Surprise> surprises;
    const FileJudge judge(top, table, qt);
    for (const auto* folder : {"core", "ui", "app"}) {
        for (const auto& file : sourcesBelow(top, folder)) {
            const Layer* layer = table.ownerOf(file);
            if (!layer) {
                surprises.push_back({file, 0, "lies in no folder of the table"});
                continue;
            }
            for (const auto& include : includesOf(top / file))
                if (auto what = judge.judge(file, *layer, include))
                    surprises.push_back({file, include.line, *what});
        }
    }
    return surprises;
}

std::vector<Surprise> checkLinks(const fs::path& file, const LevelTable& table) {
    std::vector<Surprise> surprises;
    const auto lines = readLines(file);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto parts = words(lines[i]);
        if (parts.size() < 2)
            continue;
        const int number = static_cast<int>(i) + 1;
        const Layer* layer = table.ownerOf(parts[1] + "/CMakeLists.txt");
        if (!layer) {
            surprises.push_back(
                {file.string(), number, "target '" + parts[0] + "' lies in no folder of the table"});
            continue;
        }
        for (std::size_t k = 2; k < parts.size(); ++k) {
            auto link = parts[k];
            if (link.starts_with("fd_"))
                link = "fd::" + link.substr(3);
            const auto colons = link.find("::");
            const auto from = colons == std::string::npos ? std::string() : link.substr(0, colons);
            const auto what = colons == std::string::npos ? link : link.substr(colons + 2);
            const bool fine = (from == "fd" && (what == layer->name || layer->libraries.contains(what))) ||
                              (from == "Qt6" && layer->outside.contains("Qt:" + what)) ||
                              (from == "QCustomPlotQt6" && layer->outside.contains("QCustomPlot")) ||
                              from == "Boost" || from == "Threads" || link.starts_with("-fsanitize");
            if (!fine)
                surprises.push_back({parts[1] + "/CMakeLists.txt", 0,
                                     "target '" + parts[0] + "' may not link '" + link + "'"});
        }
    }
    return surprises;
}

} // namespace fd::architecture
