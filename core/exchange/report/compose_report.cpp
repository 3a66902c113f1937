// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/compose_report.h"

#include "model/naming.h"
#include "validation/catalog.h"
#include "validation/engine.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace fd::exchange {

namespace {

using simulation::SimulationResult;

constexpr std::size_t kMostHosts = 4;
constexpr std::size_t kMostLines = 6;
constexpr std::size_t kMostScenarios = 5;

std::string fixed(double value, int digits) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

std::string gigabits(double bitsPerSecond) {
    return fixed(bitsPerSecond / 1e9, 2) + " Gbit/s";
}

double peak(const simulation::Samples& samples) {
    return samples.empty() ? 0 : *std::max_element(samples.begin(), samples.end());
}

/// The hosts whose processors were busiest, with the peak of each processor.
std::vector<diagram::CoreLoadChart> coreCharts(const Design& design, const SimulationResult& result) {
    std::map<Id<Host>, double> busiest;
    for (const simulation::CoreSeries& core : result.cores)
        busiest[core.host] = std::max(busiest[core.host], core.peakUtilisation);
    std::vector<std::pair<double, Id<Host>>> order;
    for (const auto& [host, utilisation] : busiest)
        order.emplace_back(-utilisation, host);
    std::sort(order.begin(), order.end());
    std::vector<diagram::CoreLoadChart> charts;
    for (std::size_t i = 0; i < order.size() && i < kMostHosts; ++i) {
        const Id<Host> host = order[i].second;
        const Host* record = design.get(host);
        diagram::CoreLoadChart chart;
        chart.title = displayName(design, host);
        chart.load.resize(record ? static_cast<std::size_t>(std::max(1, record->logicalProcessors)) : 0);
        for (const simulation::CoreSeries& core : result.cores)
            if (core.host == host && static_cast<std::size_t>(core.logicalProcessor) < chart.load.size())
                chart.load[static_cast<std::size_t>(core.logicalProcessor)] = core.peakUtilisation;
        charts.push_back(std::move(chart));
    }
    return charts;
}

diagram::ChartSeries line(const SimulationResult& result, std::string name, const simulation::Samples& bitsPerSecond) {
    diagram::ChartSeries series{std::move(name), {}};
    for (std::size_t i = 0; i < bitsPerSecond.size() && i < result.sampleSeconds.size(); ++i)
        series.points.push_back({result.sampleSeconds[i], bitsPerSecond[i] / 1e9});
    return series;
}

/// The adapters that received most at their busiest moment.
diagram::LineChart adapterChart(const SimulationResult& result) {
    std::vector<const simulation::NicSeries*> order;
    for (const simulation::NicSeries& nic : result.nics)
        order.push_back(&nic);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return peak(a->receivedBitsPerSecond) > peak(b->receivedBitsPerSecond);
    });
    diagram::LineChart chart;
    chart.title = "Received by the busiest adapters";
    chart.xLabel = "seconds";
    chart.yLabel = "Gbit/s";
    for (std::size_t i = 0; i < order.size() && i < kMostLines; ++i)
        chart.series.push_back(line(result, order[i]->name, order[i]->receivedBitsPerSecond));
    return chart;
}

std::vector<std::pair<std::string, std::string>> keyFigures(const SimulationResult& result) {
    double busiestCore = 0;
    for (const simulation::CoreSeries& core : result.cores)
        busiestCore = std::max(busiestCore, core.peakUtilisation);
    double wanted = 0;
    double held = 0;
    for (const simulation::FlowSeries& flow : result.flows) {
        wanted += flow.wantedBitsPerSecond;
        held += flow.limitedSeconds > 0 ? 1 : 0;
    }
    std::vector<std::pair<std::string, std::string>> figures{
        {"Simulated time", fixed(result.endSeconds, 0) + " s"},
        {"Busiest processor", fixed(busiestCore * 100, 0) + " %"},
        {"Traffic asked for", gigabits(wanted)},
        {"Flows held back at some time", fixed(held, 0) + " of " + std::to_string(result.flows.size())}};
    for (const simulation::MigrationSeries& migration : result.migrations)
        figures.emplace_back("Live migration of " + migration.name,
                             migration.totalSeconds ? fixed(*migration.totalSeconds, 1) + " s, " +
                                                          std::to_string(migration.passes.size()) + " passes, paused for " +
                                                          fixed(migration.downtimeSeconds.value_or(0), 2) + " s"
                                                    : "not finished");
    return figures;
}

/// The plain sentences of an explanation page: without its heading, sources and marks of emphasis.
std::string plainPage(const std::string& page) {
    std::string out;
    for (const std::string_view textLine : splitText(page, '\n')) {
        const std::string_view body = trimmed(textLine);
        if (body.rfind("Source", 0) == 0 || body.rfind("## Source", 0) == 0)
            break;
        if (body.empty() || body.front() == '#')
            continue;
        out += out.empty() ? "" : " ";
        for (const char c : body)
            if (c != '*' && c != '`')
                out += c;
    }
    return out;
}

void addRules(ReportInput& input, const ComposeOptions& options) {
    for (const validation::Finding& finding : input.findings) {
        const validation::RuleInfo* rule = validation::findRule(finding.ruleId);
        if (!rule || input.rules.contains(rule->id))
            continue;
        RuleText text{rule->title, {}, labelOf(rule->basis)};
        if (const auto page = options.rulePage ? options.rulePage(rule->id) : std::nullopt)
            text.explanation = plainPage(*page);
        input.rules.emplace(rule->id, std::move(text));
    }
}

std::vector<simulation::Story> stories(const Design& design) {
    std::vector<simulation::Story> out;
    for (const auto entry : design.table<Scenario>())
        if (out.size() < kMostScenarios)
            out.push_back(simulation::storyOf(design, entry.id));
    if (out.empty() && !design.table<Vm>().empty())
        out.push_back(simulation::builtInStory(design, "busy-hour"));
    return out;
}

} // namespace

ReportSimulation reportSimulation(const Design& design, const SimulationResult& result) {
    ReportSimulation out;
    out.scenario = result.story.name;
    if (const Scenario* scenario = design.get(result.story.scenario))
        out.summary = scenario->description;
    for (const Text& message : result.messages)
        out.summary += (out.summary.empty() ? "" : " ") + english(message);
    for (const simulation::Assumption& assumption : result.assumptions)
        out.summary += (out.summary.empty() ? "" : " ") + english(assumption.text);
    out.cores = coreCharts(design, result);
    if (!result.nics.empty())
        out.charts.push_back(adapterChart(result));
    out.figures = keyFigures(result);
    return out;
}

ReportInput composeReport(const Design& design, const ComposeOptions& options) {
    ReportInput input{design};
    input.title = !options.title.empty()             ? options.title
                  : !design.settings().name.empty() ? design.settings().name
                                                    : input.title;
    input.customer = options.customer;
    input.author = options.author;
    input.date = options.date;
    input.version = options.version;
    input.hasTables = options.hasTables;
    input.findings = validation::validate(design);
    addRules(input, options);
    if (options.hasSimulation)
        for (const simulation::Story& story : stories(design))
            if (const auto result = simulation::run(design, story, {options.stop, {}}))
                input.simulations.push_back(reportSimulation(design, *result));
    return input;
}

} // namespace fd::exchange
