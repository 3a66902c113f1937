// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "exchange/file/disk.h"
#include "model/naming.h"

#include <QFile>

#include <cstdio>

namespace fd::cli {

namespace {

/// Whether messages are wanted: the one thing that all commands of one call share.
bool& quietFlag() {
    static bool quiet = false;
    return quiet;
}

} // namespace

bool printOut(std::string_view text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return std::fflush(stdout) == 0 && written;
}

void printMessage(std::string_view line) {
    if (!quietFlag())
        std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
}

void setQuiet(bool quiet) {
    quietFlag() = quiet;
}

ExitStatus inputError(const Error& error) {
    std::fprintf(stderr, "%s\n", describe(error).c_str());
    return ExitStatus::BadInput;
}

ExitStatus usageError(const Error& error) {
    std::fprintf(stderr, "%s\n", describe(error).c_str());
    return ExitStatus::Usage;
}

ExitStatus writeResult(const Arguments& arguments, std::string_view bytes) {
    const QString path = arguments.text("o");
    if (path.isEmpty() || path == QStringLiteral("-")) {
        if (printOut(bytes))
            return ExitStatus::Done;
        std::fprintf(stderr, "Standard output could not be written.\n");
        return ExitStatus::BadOutput;
    }
    const auto saved = exchange::saveFile(path.toStdString(), bytes);
    if (saved)
        return ExitStatus::Done;
    std::fprintf(stderr, "%s\n", describe(saved.error()).c_str());
    return ExitStatus::BadOutput;
}

ExitStatus writeResult(const Arguments& arguments, const json::Value& value) {
    return writeResult(arguments, json::write(value, json::Style::Indented) + "\n");
}

Result<std::string> readInput(const QString& path) {
    if (path != QStringLiteral("-")) {
        auto file = exchange::readFile(path.toStdString());
        if (!file)
            return file.error();
        return std::move(file->bytes);
    }
    constexpr std::size_t kMost = json::Limits{}.bytes;
    std::string bytes;
    char block[65536];
    while (const std::size_t count = std::fread(block, 1, sizeof block, stdin)) {
        bytes.append(block, count);
        if (bytes.size() > kMost)
            return Error{"file.too-large", Text{"Standard input is larger than this program reads."}, Place{"-"}};
    }
    return bytes;
}

Result<exchange::ReadDesign> readDesign(const QString& path) {
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    exchange::ReadOptions options;
    options.file = path.toStdString();
    auto read = exchange::readFabric(*bytes, options);
    if (read)
        for (const Error& note : read->notes)
            printMessage(describe(note));
    return read;
}

Result<json::Value> readJson(const QString& path) {
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    auto value = json::parse(*bytes);
    if (value)
        return value;
    Error error = value.error();
    error.place.file = path.toStdString();
    return error;
}

std::optional<std::string> readBuiltIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

json::Value objectJson(const Design& design, AnyId id) {
    std::string text;
    appendAnyId(text, id);
    return json::Value::object({{"id", json::Value::string(text)},
                                {"kind", json::Value::string(id ? kindInfo(id.kind).name : "")},
                                {"name", json::Value::string(displayName(design, id))}});
}

} // namespace fd::cli
