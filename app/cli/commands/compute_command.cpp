// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "reachability/compute.h"
#include "simulation/compute/compute.h"

namespace fd::cli {

namespace {

ExitStatus runHash(const Arguments& arguments) {
    const auto csv = readInput(arguments.words().front());
    if (!csv)
        return inputError(csv.error());
    const auto hashes = simulation::computeRssHash(*csv, arguments.utf8("key"));
    return hashes ? writeResult(arguments, *hashes) : inputError(hashes.error());
}

ExitStatus runCompute(const Arguments& arguments) {
    const std::string kind = arguments.utf8("kind");
    if (kind == "rss-hash")
        return runHash(arguments);
    if (!kind.empty() && kind != "reachability" && kind != "models")
        return usageError(Error{"usage.kind", Text{"--kind is models, rss-hash or reachability."}});
    const auto input = readJson(arguments.words().front());
    if (!input)
        return inputError(input.error());
    auto result = kind == "reachability" ? reachability::computeReachability(*input) : simulation::compute(*input);
    if (result)
        return writeResult(arguments, *result);
    Error error = result.error();
    error.place.file = arguments.words().front().toStdString();
    return inputError(error);
}

} // namespace

Command computeCommand() {
    return {"compute", "FILE", 1, 1, "Run the simulation and reachability models on plain inputs.",
            "fabric-designer-cli compute --kind reachability cases.json",
            {{"kind", "models, rss-hash or reachability", "KIND", "models"},
             {"key", "key of the hash in hexadecimal digits", "HEX"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runCompute};
}

} // namespace fd::cli
