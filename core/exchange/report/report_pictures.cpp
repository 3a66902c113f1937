// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/svg/svg_writer.h"
#include "diagram/view.h"
#include "exchange/report/html.h"
#include "exchange/report/report_sections.h"

#include <utility>

namespace fd::exchange::html {

namespace {

std::vector<ReportPicture> usualPictures(const ReportFacts& facts) {
    using diagram::ViewKind;
    std::vector<ReportPicture> pictures;
    const auto add = [&](ViewKind view, const char* title, const char* caption) {
        diagram::ViewOptions options;
        options.view = view;
        diagram::DisplayList picture = diagram::draw(facts.input.design, facts.relations, options);
        if (!picture.parts.empty())
            pictures.push_back({title, caption, std::move(picture)});
    };
    add(ViewKind::Physical, "Physical fabric",
        "Hosts with their adapters, teams, virtual switches and machines, cabled to the physical "
        "switches.");
    add(ViewKind::Logical, "Logical networks",
        "Logical networks by host group: sites, VLANs, subnets and IP pools.");
    add(ViewKind::Tenant, "VM networks and tenants",
        "VM networks with their subnets, machines and gateways.");
    return pictures;
}

std::string figure(const diagram::DisplayList& picture, const std::string& title, const std::string& prefix) {
    diagram::SvgOptions svg;
    svg.title = title;
    svg.hasBackground = false;
    svg.isInline = true;
    svg.idPrefix = prefix;
    return diagram::writeSvg(picture, svg);
}

} // namespace

std::string diagramsSection(const ReportFacts& facts) {
    const std::vector<ReportPicture> usual =
        facts.input.pictures.empty() ? usualPictures(facts) : std::vector<ReportPicture>{};
    std::string out;
    std::size_t number = 0;
    for (const ReportPicture& picture : facts.input.pictures.empty() ? usual : facts.input.pictures) {
        const std::string label = std::to_string(++number);
        out += "<figure>\n" + figure(picture.picture, picture.title, "d" + label + "-") +
               "<figcaption><b>Figure " + label + ". " + text(picture.title) + ".</b> " +
               text(picture.caption) + "</figcaption>\n</figure>\n";
    }
    return out.empty() ? "<p class=\"quiet\">The design holds nothing to draw yet.</p>\n" : out;
}

std::string simulationSection(const ReportFacts& facts) {
    std::string out;
    std::size_t number = 0;
    for (const ReportSimulation& run : facts.input.simulations) {
        out += "<h3>" + text(run.scenario) + "</h3>\n";
        if (!run.summary.empty())
            out += "<p>" + text(run.summary) + "</p>\n";
        if (!run.figures.empty()) {
            out += "<div class=\"scroll\"><table><caption>Key figures</caption>\n<thead><tr><th "
                   "scope=\"col\">Figure</th>"
                   "<th scope=\"col\" class=\"number\">Value</th></tr></thead>\n<tbody>\n";
            for (const auto& [name, value] : run.figures)
                out += "<tr><th scope=\"row\">" + text(name) + "</th><td class=\"number\">" + text(value) +
                       "</td></tr>\n";
            out += "</tbody></table></div>\n";
        }
        for (const diagram::CoreLoadChart& chart : run.cores)
            out += "<figure>\n" +
                   figure(diagram::coreLoadChart(chart), chart.title, "c" + std::to_string(++number) + "-") +
                   "</figure>\n";
        for (const diagram::LineChart& chart : run.charts)
            out += "<figure>\n" +
                   figure(diagram::lineChart(chart), chart.title, "c" + std::to_string(++number) + "-") +
                   "</figure>\n";
    }
    return out + "<p class=\"quiet\">Simulated values are estimates of a model, not measurements.</p>\n";
}

} // namespace fd::exchange::html
