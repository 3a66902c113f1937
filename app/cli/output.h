// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "cli/command.h"
#include "exchange/file/fabric_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace fd::cli {

/// Writes to standard output; false if that failed.
bool printOut(std::string_view text);
/// One line to standard error, unless the user wants quiet.
void printMessage(std::string_view line);
void setQuiet(bool quiet);

/// Tells the user what was wrong with an input.
ExitStatus inputError(const Error& error);
ExitStatus usageError(const Error& error);

/// Writes a result to the file of option -o, as a whole or not at all, or to standard output.
ExitStatus writeResult(const Arguments& arguments, std::string_view bytes);
ExitStatus writeResult(const Arguments& arguments, const json::Value& value);

/// The bytes of a file, or of standard input for "-".
Result<std::string> readInput(const QString& path);
/// Reads a design; notes of the reader go to standard error.
Result<exchange::ReadDesign> readDesign(const QString& path);
Result<json::Value> readJson(const QString& path);

/// The bytes of something that is built in, e.g. ":/samples/contoso.fabric"; nothing if there is no such thing.
std::optional<std::string> readBuiltIn(const QString& path);

/// {"id", "kind", "name"} of an object.
json::Value objectJson(const Design& design, AnyId id);

} // namespace fd::cli
