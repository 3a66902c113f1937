// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/html.h"
#include "exchange/report/report_sections.h"
#include "model/kind_operations.h"
#include "model/naming.h"
#include "validation/profiles.h"

#include <utility>

namespace fd::exchange::html {

namespace {

using validation::Finding;
using validation::Severity;

std::string findingBlock(const ReportFacts& facts, const Finding& finding) {
    const std::string name(nameOf(finding.severity));
    std::string out = "<div class=\"finding " + name + "\">\n<p class=\"what\"><span class=\"tag " + name +
                      "\">" + labelOf(finding.severity) + "</span>" + text(english(finding.message)) +
                      "</p>\n";
    if (const std::string why = english(finding.why); !why.empty())
        out += "<p class=\"why\">" + text(why) + "</p>\n";
    const auto rule = facts.input.rules.find(finding.ruleId);
    if (rule != facts.input.rules.end() && !rule->second.explanation.empty())
        out += "<p class=\"why\">" + text(rule->second.explanation) + "</p>\n";
    out += "<p class=\"rule\">";
    if (finding.subject)
        out += text(kindInfo(finding.subject.kind).singular) + ' ' +
               link(facts.input.design, finding.subject) + " \u00b7 ";
    if (rule != facts.input.rules.end() && !rule->second.title.empty())
        out += text(rule->second.title) + " \u00b7 ";
    out += "rule " + text(finding.ruleId);
    if (rule != facts.input.rules.end() && !rule->second.source.empty())
        out += " \u00b7 " + text(rule->second.source);
    return out + "</p>\n</div>\n";
}

std::string acceptances(const ReportFacts& facts) {
    std::string out =
        "<div class=\"scroll\"><table>"
        "<caption>Accepted findings</caption>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">"
        "Objects</th><th scope=\"col\">Reason</th><th scope=\"col\">Accepted by</th><th "
        "scope=\"col\">On</th>"
        "</tr></thead>\n<tbody>\n";
    for (const auto& [id, acceptance] : facts.input.design.table<Acceptance>()) {
        std::string subjects;
        for (const AnyId subject : acceptance.subjects)
            subjects += (subjects.empty() ? "" : ", ") + link(facts.input.design, subject);
        if (subjects.empty())
            subjects = "all objects";
        out += "<tr><th scope=\"row\">" + text(acceptance.rule) + "</th><td>" + subjects + "</td><td>" +
               text(acceptance.reason) + "</td><td>" + text(acceptance.acceptedBy) + "</td><td>" +
               text(acceptance.acceptedOn) + "</td></tr>\n";
    }
    return out + "</tbody></table></div>\n";
}

} // namespace

std::string findingsSection(const ReportFacts& facts) {
    const std::string profile = "<p class=\"quiet\">Checked with the profile \"" +
                                text(validation::profileOf(facts.input.design).name) +
                                "\" of the rules.</p>\n";
    if (facts.open.empty())
        return profile +
               "<p class=\"none\">No open findings: every rule that applies to this design is met.</p>\n";
    std::string out = profile;
    for (const auto& [severity, heading] :
         {std::pair{Severity::Error, "Errors"}, std::pair{Severity::Warning, "Warnings"},
          std::pair{Severity::Advice, "Advice"}}) {
        const std::size_t many = facts.countOf(severity);
        if (many == 0)
            continue;
        out += "<h3>" + std::string(heading) + " <span class=\"count\">" + std::to_string(many) +
               "</span></h3>\n";
        for (const Finding& finding : facts.open)
            if (finding.severity == severity)
                out += findingBlock(facts, finding);
    }
    return out;
}

std::string acceptedSection(const ReportFacts& facts) {
    std::string out = "<p class=\"quiet\">These were looked at and accepted with a reason.</p>\n";
    if (!facts.input.design.table<Acceptance>().empty())
        out += acceptances(facts);
    for (const Finding& finding : facts.accepted)
        out += findingBlock(facts, finding);
    return out;
}

} // namespace fd::exchange::html
