// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/html_report.h"

#include "exchange/report/html.h"
#include "exchange/report/report_sections.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fd::exchange {

namespace html {

ReportFacts::ReportFacts(const ReportInput& given) : input(given), open(given.findings) {
    relations.reset(input.design);
    const auto firstAccepted = std::stable_partition(
        open.begin(), open.end(), [](const validation::Finding& f) { return !f.isAccepted; });
    accepted.assign(firstAccepted, open.end());
    open.erase(firstAccepted, open.end());
    std::sort(open.begin(), open.end());
    std::sort(accepted.begin(), accepted.end());
}

std::size_t ReportFacts::countOf(validation::Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        open.begin(), open.end(), [&](const validation::Finding& f) { return f.severity == severity; }));
}

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

} // namespace html

namespace {

using html::plural;
using html::ReportFacts;
using html::text;
using validation::Severity;

/// What tables of contents and headings need.
struct Section {
    std::string id;
    std::string title;
    std::string body;
};

std::string tiles(const ReportFacts& facts) {
    std::string out = "<ul class=\"tiles\">\n";
    const auto tile = [&](std::size_t number, std::string_view label, std::string_view look) {
        out += "<li" + (look.empty() ? std::string{} : " class=\"" + std::string(look) + '"') + "><b>" +
               groupedDigits(number) + "</b><span>" + std::string(label) + "</span></li>\n";
    };
    tile(facts.count<Host>(), "hosts", "");
    tile(facts.count<PhysicalNic>(), "physical adapters", "");
    tile(facts.count<Vm>(), "virtual machines", "");
    tile(facts.count<LogicalNetwork>(), "logical networks", "");
    tile(facts.count<NetworkSite>(), "network sites", "");
    tile(facts.count<IpPool>(), "IP pools", "");
    const std::size_t errors = facts.countOf(Severity::Error);
    const std::size_t warnings = facts.countOf(Severity::Warning);
    tile(errors, errors == 1 ? "error" : "errors", errors ? "error" : "good");
    tile(warnings, warnings == 1 ? "warning" : "warnings", warnings ? "warning" : "good");
    return out + "</ul>\n";
}

std::string leadSentence(const ReportFacts& facts) {
    std::string out = "A design of " + plural(facts.count<Host>(), "host", "hosts") + " with " +
                      plural(facts.count<Vm>(), "virtual machine", "virtual machines") + ", " +
                      plural(facts.count<LogicalNetwork>(), "logical network", "logical networks") + " and " +
                      plural(facts.count<VmNetwork>(), "VM network", "VM networks") + '.';
    return out;
}

std::string cover(const ReportFacts& facts) {
    std::string out =
        "<header class=\"cover\">\n<div class=\"kicker\">Virtualisation network fabric</div>\n<h1>" +
        text(facts.input.title) + "</h1>\n<p class=\"lead\">" + leadSentence(facts) + "</p>\n";
    std::string list;
    const auto fact = [&](const char* name, const std::string& value) {
        if (!value.empty())
            list += "<li>" + std::string(name) + " <b>" + text(value) + "</b></li>\n";
    };
    fact("Customer", facts.input.customer);
    fact("Author", facts.input.author);
    fact("Date", facts.input.date);
    fact("Version", facts.input.version);
    fact("Target", labelOf(facts.input.design.settings().vmmVersion));
    out += "<ul class=\"facts\">\n" + list + "</ul>\n" + tiles(facts) + "</header>\n";
    return out;
}

std::string contents(const ReportFacts& facts, const std::vector<Section>& sections,
                     const std::vector<Kind>& kinds) {
    std::string out = "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 "
                      "id=\"contents\">Contents</h2>\n<ol>\n";
    for (const Section& section : sections) {
        out += "<li><a href=\"#" + section.id + "\">" + text(section.title) + "</a>";
        if (section.id == "objects" && !kinds.empty()) {
            out += "\n<ul>\n";
            for (const Kind kind : kinds)
                out += "<li><a href=\"#kind-" + std::string(kindInfo(kind).name) + "\">" +
                       text(kindInfo(kind).plural) + "</a> <span class=\"count\">" +
                       std::to_string(facts.input.design.size(kind)) + "</span></li>\n";
            out += "</ul>\n";
        }
        out += "</li>\n";
    }
    return out + "</ol>\n</nav>\n";
}

std::string page(const ReportFacts& facts, const std::vector<Section>& sections,
                 const std::vector<Kind>& kinds) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                      text(facts.input.title) +
                      "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<meta name=\"generator\" content=\"Fabric Designer\">\n<style>\n" +
                      html::styleSheet() + "</style>\n</head>\n<body>\n";
    out += cover(facts);
    out += "<div class=\"page\">\n" + contents(facts, sections, kinds) + "<main>\n";
    for (const Section& section : sections)
        out += "<section aria-labelledby=\"" + section.id + "\">\n<h2 id=\"" + section.id + "\">" +
               text(section.title) + "</h2>\n" + section.body + "</section>\n";
    out += "</main>\n<footer>" + text(facts.input.title) +
           (facts.input.date.empty() ? "" : " \u00b7 " + text(facts.input.date)) +
           " \u00b7 made with Fabric Designer. Names and settings are those of the design; nothing was "
           "read from a running fabric.</footer>\n</div>\n</body>\n</html>\n";
    return out;
}

} // namespace

std::string htmlReport(const ReportInput& input) {
    const ReportFacts facts(input);
    std::vector<Section> sections;
    sections.push_back({"summary", "Summary", summarySection(facts)});
    sections.push_back({"diagrams", "Diagrams", diagramsSection(facts)});
    sections.push_back({"findings", "Findings", findingsSection(facts)});
    if (!facts.accepted.empty() || facts.count<Acceptance>() > 0)
        sections.push_back({"accepted", "Accepted findings", acceptedSection(facts)});
    if (!input.simulations.empty())
        sections.push_back({"simulation", "Simulation", simulationSection(facts)});
    std::vector<Kind> kinds;
    if (input.hasTables) {
        std::string tables =
            "<p class=\"quiet\">Every object of the design. Columns in which no object has a value "
            "are left out; what is the same for all objects of a kind stands above its table.</p>\n";
        kinds = html::appendObjectTables(tables, input.design);
        sections.push_back({"objects", "Objects", std::move(tables)});
    }
    return page(facts, sections, kinds);
}

} // namespace fd::exchange
