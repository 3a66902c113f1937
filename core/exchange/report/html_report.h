// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/charts/charts.h"
#include "diagram/display_list.h"
#include "model/design.h"
#include "validation/finding.h"

#include <map>
#include <string>
#include <vector>

namespace fd::exchange {

/// What a report says about a rule beside the finding's own sentence.
struct RuleText {
    std::string title;
    /// Plain sentences: why it matters and what to do.
    std::string explanation;
    /// Where the rule comes from, for example the title of a documentation page.
    std::string source;
};

/// A diagram for the report with its caption.
struct ReportPicture {
    std::string title;
    std::string caption;
    diagram::DisplayList picture;
};

/// The result of one simulated scenario, as plain numbers.
struct ReportSimulation {
    std::string scenario;
    /// What was simulated and under which assumptions, in sentences.
    std::string summary;
    std::vector<diagram::CoreLoadChart> cores;
    std::vector<diagram::LineChart> charts;
    /// Key figures: name and value with unit.
    std::vector<std::pair<std::string, std::string>> figures;
};

struct ReportInput {
    const Design& design;
    std::string title = "Fabric design";
    std::string customer{};
    std::string author{};
    /// As it is to be printed; nothing is printed if empty, the clock is never asked.
    std::string date{};
    std::string version{};
    std::vector<validation::Finding> findings{};
    /// By rule id.
    std::map<std::string, RuleText, std::less<>> rules{};
    /// Empty for the usual ones: the physical view, the logical networks, the tenants.
    std::vector<ReportPicture> pictures{};
    std::vector<ReportSimulation> simulations{};
    /// Leave out the tables of all objects.
    bool hasTables = true;
};

/// A report on the design as one HTML file that needs nothing else: no script, no link outside. Colours
/// follow the reader's light or dark setting; paper gets its own. The same input gives the same bytes.
std::string htmlReport(const ReportInput& input);

} // namespace fd::exchange
