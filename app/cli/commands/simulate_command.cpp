// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "simulation/plan/output.h"
#include "simulation/plan/simulation.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace fd::cli {

namespace {

/// Set by Ctrl+C; a signal handler may touch nothing else.
volatile std::sig_atomic_t interrupted = 0;

bool isTerminal() {
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

/// The design that a run uses, and its story: kept in the design, built in, or in another file.
Result<simulation::Story> readStory(const Arguments& arguments, Design& design) {
    const QString name = arguments.text("scenario");
    if (name.endsWith(QStringLiteral(".fabric"))) {
        // A scenario refers to the objects of its design, so the other file has to hold that design too.
        auto other = readDesign(name);
        if (!other)
            return other.error();
        design = std::move(other->design);
        return simulation::findStory(design, "");
    }
    return simulation::findStory(design, name.toStdString());
}

Result<void> applyOptions(const Arguments& arguments, simulation::Story& story) {
    if (arguments.has("seed")) {
        const auto seed = arguments.number("seed");
        if (!seed)
            return seed.error();
        story.seed = static_cast<std::uint64_t>(*seed);
    }
    if (arguments.has("until")) {
        bool good = false;
        story.durationSeconds = arguments.text("until").toDouble(&good);
        if (!good || story.durationSeconds <= 0)
            return Error{"usage.number", Text{"--until needs a number of seconds above 0."}};
    }
    return {};
}

simulation::ProgressSink progressLine() {
    if (!isTerminal())
        return {};
    return [](double share) { std::fprintf(stderr, "\rSimulating: %3d %%%s", static_cast<int>(share * 100), share >= 1 ? "\n" : ""); };
}

ExitStatus runSimulate(const Arguments& arguments) {
    auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    const QString format = arguments.text("format");
    if (format != QStringLiteral("json") && format != QStringLiteral("csv"))
        return usageError(Error{"usage.format", Text{"--format is json or csv."}});
    Design design = std::move(read->design);
    auto story = readStory(arguments, design);
    if (!story)
        return usageError(story.error());
    if (const auto applied = applyOptions(arguments, *story); !applied)
        return usageError(applied.error());
    std::stop_source stop;
    std::signal(SIGINT, [](int) { interrupted = 1; });
    simulation::RunOptions options{stop.get_token(), [&, line = progressLine()](double share) {
                                       if (line)
                                           line(share);
                                       if (interrupted)
                                           stop.request_stop();
                                   }};
    const auto result = simulation::run(design, *story, options);
    if (!result)
        return inputError(result.error());
    for (const Text& message : result->messages)
        printMessage(english(message));
    const ExitStatus written = format == QStringLiteral("json") ? writeResult(arguments, simulation::toJson(design, *result))
                                                                : writeResult(arguments, simulation::toCsv(design, *result));
    return interrupted ? ExitStatus::Cancelled : written;
}

} // namespace

Command simulateCommand() {
    return {"simulate", "FILE", 1, 1, "Run a scenario and write what happened over time.",
            "fabric-designer-cli simulate contoso.fabric --scenario \"Patch day\" --format csv",
            {{"scenario", "a scenario of the design, busy-hour, patch-day or nic-failure; or a design file with one", "NAME"},
             {"seed", "seed of everything that is drawn", "N"},
             {"until", "end after so many seconds", "S"},
             {"format", "json or csv", "FORMAT", "json"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runSimulate};
}

} // namespace fd::cli
