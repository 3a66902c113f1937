// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/html_report.h"
#include "simulation/plan/simulation.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace fd::exchange {

/// What goes into a report beside the design itself.
struct ComposeOptions {
    std::string title;
    std::string customer;
    std::string author;
    /// As it is to be printed; the clock is never asked.
    std::string date;
    std::string version;
    /// The explanation page of a rule, by id; nothing if there is none.
    std::function<std::optional<std::string>(std::string_view)> rulePage;
    bool hasTables = true;
    bool hasSimulation = true;
    std::stop_token stop;
};

/// The numbers of one run as a report shows them: the busiest hosts' processors, the busiest adapters, migrations.
ReportSimulation reportSimulation(const Design& design, const simulation::SimulationResult& result);

/// Checks the design, runs its scenarios (or the built-in busy hour) and puts everything into a report. The window and
/// the command line make their reports this way.
ReportInput composeReport(const Design& design, const ComposeOptions& options);

} // namespace fd::exchange
