// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/finding_formats.h"

#include "base/json/value.h"
#include "cli/output.h"
#include "diagram/svg/svg_writer.h"
#include "model/naming.h"
#include "validation/catalog.h"

#include <array>

namespace fd::cli {

namespace {

using json::Value;
using validation::Finding;
using validation::Severity;

std::array<int, 4> counts(const std::vector<Finding>& findings) {
    std::array<int, 4> out{};
    for (const Finding& finding : findings)
        ++out[finding.isAccepted ? 3 : static_cast<std::size_t>(finding.severity)];
    return out;
}

std::string asText(const std::vector<CheckedFile>& files) {
    std::string out;
    for (const CheckedFile& file : files) {
        for (const Finding& finding : file.findings) {
            std::string severity(nameOf(finding.severity));
            severity.resize(8, ' ');
            out += file.path + ": " + severity + " " + kindInfo(finding.subject.kind).singular + " \"" +
                   displayName(file.design, finding.subject) + "\": " + english(finding.message) + " [" +
                   std::string(finding.ruleId) + "]" + (finding.isAccepted ? " (accepted)" : "") + "\n";
            if (!finding.why.source.empty())
                out += "    " + english(finding.why) + "\n";
        }
        const auto [errors, warnings, advice, accepted] = counts(file.findings);
        out += file.path + ": " + std::to_string(errors) + " errors, " + std::to_string(warnings) + " warnings, " +
               std::to_string(advice) + " advice, " + std::to_string(accepted) + " accepted\n";
    }
    return out;
}

Value findingJson(const CheckedFile& file, const Finding& finding) {
    auto others = Value::array();
    for (const AnyId other : finding.others)
        others.append(objectJson(file.design, other));
    auto out = Value::object({{"rule", Value::string(std::string(finding.ruleId))},
                              {"severity", Value::string(std::string(nameOf(finding.severity)))},
                              {"subject", objectJson(file.design, finding.subject)},
                              {"field", Value::string(std::string(finding.field))},
                              {"others", others},
                              {"message", Value::string(english(finding.message))},
                              {"why", Value::string(english(finding.why))},
                              {"accepted", Value::boolean(finding.isAccepted)},
                              {"fingerprint", Value::string(finding.fingerprint())}});
    return out;
}

std::string asJson(const std::vector<CheckedFile>& files) {
    auto list = Value::array();
    for (const CheckedFile& file : files) {
        auto findings = Value::array();
        for (const Finding& finding : file.findings)
            findings.append(findingJson(file, finding));
        const auto [errors, warnings, advice, accepted] = counts(file.findings);
        list.append(Value::object({{"file", Value::string(file.path)},
                                   {"errors", Value::number(static_cast<long long>(errors))},
                                   {"warnings", Value::number(static_cast<long long>(warnings))},
                                   {"advice", Value::number(static_cast<long long>(advice))},
                                   {"accepted", Value::number(static_cast<long long>(accepted))},
                                   {"findings", findings}}));
    }
    return json::write(Value::object({{"schema", Value::string("findings/1")}, {"files", list}}), json::Style::Indented) + "\n";
}

const char* sarifLevel(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Advice:
        break;
    }
    return "note";
}

Value sarifResult(const CheckedFile& file, const Finding& finding) {
    const auto text = [](std::string words) { return Value::object({{"text", Value::string(std::move(words))}}); };
    auto location = Value::object(
        {{"physicalLocation",
          Value::object({{"artifactLocation", Value::object({{"uri", Value::string(file.path)}})}})},
         {"logicalLocations",
          Value::array({Value::object({{"name", Value::string(displayName(file.design, finding.subject))},
                                       {"kind", Value::string(kindInfo(finding.subject.kind).name)}})})}});
    auto result = Value::object({{"ruleId", Value::string(std::string(finding.ruleId))},
                                 {"level", Value::string(sarifLevel(finding.severity))},
                                 {"message", text(english(finding.message))},
                                 {"locations", Value::array({location})},
                                 {"partialFingerprints",
                                  Value::object({{"finding/1", Value::string(finding.fingerprint())}})}});
    if (finding.isAccepted)
        result.set("suppressions", Value::array({Value::object({{"kind", Value::string("inSource")}})}));
    return result;
}

/// Static Analysis Results Interchange Format, OASIS standard, version 2.1.0.
std::string asSarif(const std::vector<CheckedFile>& files) {
    auto rules = Value::array();
    for (const validation::RuleInfo& rule : validation::ruleCatalog())
        rules.append(Value::object({{"id", Value::string(std::string(rule.id))},
                                    {"shortDescription", Value::object({{"text", Value::string(rule.title)}})}}));
    auto results = Value::array();
    for (const CheckedFile& file : files)
        for (const Finding& finding : file.findings)
            results.append(sarifResult(file, finding));
    auto driver = Value::object({{"name", Value::string("fabric-designer-cli")}, {"rules", rules}});
    auto run = Value::object({{"tool", Value::object({{"driver", driver}})}, {"results", results}});
    return json::write(Value::object({{"$schema", Value::string("https://json.schemastore.org/sarif-2.1.0.json")},
                                      {"version", Value::string("2.1.0")},
                                      {"runs", Value::array({run})}}),
                       json::Style::Indented) +
           "\n";
}

/// One test suite for each file, one test case for each rule: failed if it found something that nobody accepted.
std::string asJunit(const std::vector<CheckedFile>& files) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    for (const CheckedFile& file : files) {
        std::string cases;
        int failures = 0;
        for (const validation::RuleInfo& rule : validation::ruleCatalog()) {
            std::string found;
            for (const Finding& finding : file.findings)
                if (finding.ruleId == rule.id && !finding.isAccepted)
                    found += std::string(nameOf(finding.severity)) + ": " + displayName(file.design, finding.subject) + ": " +
                             english(finding.message) + "\n";
            cases += "<testcase classname=\"" + diagram::xmlEscaped(rule.family) + "\" name=\"" + diagram::xmlEscaped(rule.id) + "\"";
            if (found.empty()) {
                cases += "/>\n";
                continue;
            }
            ++failures;
            cases += "><failure message=\"" + diagram::xmlEscaped(rule.title) + "\">" + diagram::xmlEscaped(found) + "</failure></testcase>\n";
        }
        out += "<testsuite name=\"" + diagram::xmlEscaped(file.path) + "\" tests=\"" + std::to_string(validation::ruleCatalog().size()) +
               "\" failures=\"" + std::to_string(failures) + "\">\n" + cases + "</testsuite>\n";
    }
    return out + "</testsuites>\n";
}

} // namespace

FindingFormat findingFormat(std::string_view name) {
    if (name == "text")
        return asText;
    if (name == "json")
        return asJson;
    if (name == "sarif")
        return asSarif;
    return name == "junit" ? asJunit : nullptr;
}

} // namespace fd::cli
