// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_check.h"

#include <algorithm>
#include <cctype>

namespace fd::architecture {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestFile = 600;

/// Files that people write by hand. Recorded results, samples and translations are not among them.
bool isWrittenByHand(const fs::path& file) {
    static const std::set<std::string> extensions{".h",   ".cpp",  ".cmake", ".sh", ".md",
                                                  ".txt", ".json", ".yaml",  ".xml"};
    return extensions.contains(file.extension().string()) || file.extension().empty();
}

bool isSource(const fs::path& file) {
    return file.extension() == ".h" || file.extension() == ".cpp" || file.extension() == ".cmake" ||
           file.extension() == ".sh" || file.filename() == "CMakeLists.txt";
}

/// Folders that exist on one machine only. Put together here, so that this file does not contain them itself.
std::vector<std::string> machinePaths() {
    std::vector<std::string> result;
    for (const auto* name : {"work", "root", "home", "Users"})
        result.push_back(std::string("/") + name + "/");
    return result;
}

/// True if `path` stands in `line` as the beginning of an absolute path, not as the middle of a longer one.
bool mentions(const std::string& line, const std::string& path) {
    for (auto at = line.find(path); at != std::string::npos; at = line.find(path, at + 1)) {
        const char before = at == 0 ? ' ' : line[at - 1];
        if (!std::isalnum(static_cast<unsigned char>(before)) &&
            std::string_view("_-./}$>*)~").find(before) == std::string_view::npos)
            return true;
    }
    return false;
}

bool hasLicenceLine(const std::vector<std::string>& lines) {
    const auto last = lines.begin() + std::min<std::ptrdiff_t>(3, static_cast<std::ptrdiff_t>(lines.size()));
    return std::any_of(lines.begin(), last, [](const std::string& line) {
        return line.find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos;
    });
}

bool mayHoldLocks(const std::string& file) {
    return file.starts_with("core/base/") || file.starts_with("core/workspace/") ||
           file.starts_with("tests/");
}

void checkLine(const std::string& file, const std::string& line, int number,
               std::vector<Surprise>& surprises) {
    for (const auto& path : machinePaths())
        if (mentions(line, path))
            surprises.push_back({file, number, "names a folder of one machine (" + path + ")"});
    const bool header = file.ends_with(".h");
    if (header && line.starts_with("using namespace"))
        surprises.push_back({file, number, "opens a namespace to everyone who includes this header"});
    const bool code = header || file.ends_with(".cpp");
    const bool lock =
        line.find("std::mutex") != std::string::npos || line.find("QMutex") != std::string::npos;
    if (code && lock && !mayHoldLocks(file) && line.find("\"std::mutex") == std::string::npos)
        surprises.push_back({file, number, "holds a lock outside base and workspace, which own the threads"});
}

void checkFile(const fs::path& top, const std::string& file, std::vector<Surprise>& surprises) {
    const auto lines = readLines(top / file);
    if (isSource(file)) {
        if (lines.size() > kLongestFile)
            surprises.push_back(
                {file, 0,
                 std::to_string(lines.size()) + " lines; " + std::to_string(kLongestFile) + " is the limit"});
        if (!lines.empty() && !hasLicenceLine(lines))
            surprises.push_back({file, 1, "has no SPDX licence line in its first three lines"});
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        checkLine(file, lines[i], static_cast<int>(i) + 1, surprises);
}

bool matches(const std::string& name, std::string pattern) {
    if (pattern.starts_with('/'))
        pattern.erase(0, 1);
    if (pattern.ends_with('/'))
        pattern.pop_back();
    if (pattern.starts_with('*'))
        return name.ends_with(pattern.substr(1));
    if (pattern.ends_with('*'))
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return name == pattern;
}

} // namespace

std::vector<Surprise> checkTopLevel(const fs::path& top, const fs::path& allowed) {
    std::set<std::string> expected;
    for (const auto& line : readLines(allowed))
        if (!line.empty() && line.front() != '#')
            expected.insert(line);
    auto ignored = readLines(top / ".gitignore");
    ignored.push_back(".git");

    std::vector<Surprise> surprises;
    for (const auto& entry : fs::directory_iterator(top)) {
        const auto name = entry.path().filename().string();
        const bool skipped =
            std::any_of(ignored.begin(), ignored.end(), [&](const auto& p) { return matches(name, p); });
        if (expected.erase(name) == 0 && !skipped)
            surprises.push_back({name, 0, "is not among the names of " + allowed.filename().string()});
    }
    for (const auto& name : expected)
        surprises.push_back({name, 0, "is missing from the top folder"});
    return surprises;
}

std::vector<Surprise> checkHabits(const fs::path& top) {
    std::vector<Surprise> surprises;
    for (const auto* folder :
         {"app", "core", "packaging", "resources", "tests", "translations", "ui", ".ci"}) {
        if (!fs::is_directory(top / folder))
            continue;
        std::vector<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(top / folder))
            if (entry.is_regular_file() && isWrittenByHand(entry.path()))
                files.push_back(fs::relative(entry.path(), top).generic_string());
        std::sort(files.begin(), files.end());
        for (const auto& file : files)
            if (!file.starts_with("tests/architecture/fixtures/"))
                checkFile(top, file, surprises);
    }
    return surprises;
}

} // namespace fd::architecture
