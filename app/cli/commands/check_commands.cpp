// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about findings: validate, rules, explain, fix.
#include "cli/commands/commands.h"
#include "cli/finding_formats.h"
#include "cli/output.h"
#include "model/document.h"
#include "model/naming.h"
#include "validation/catalog.h"
#include "validation/engine.h"

#include <algorithm>

namespace fd::cli {

namespace {

using validation::Finding;
using validation::RuleInfo;

Error unknownRule(const std::string& id) {
    return Error{"usage.rule",
                 Text{"There is no rule \"{id}\".", {{"id", id}}},
                 {},
                 Text{"\"fabric-designer-cli rules\" lists them."}};
}

/// The severity from which on findings make the exit status "no".
Result<validation::Severity> failOn(const Arguments& arguments) {
    return parseValueText<validation::Severity>(arguments.utf8("fail-on"));
}

Result<CheckedFile> checkFile(const QString& path, const QStringList& onlyRules) {
    auto read = readDesign(path);
    if (!read)
        return read.error();
    CheckedFile checked{path.toStdString(), std::move(read->design), {}};
    checked.findings = validation::validate(checked.design);
    if (!onlyRules.isEmpty())
        std::erase_if(checked.findings, [&](const Finding& finding) {
            return !onlyRules.contains(QString::fromUtf8(finding.ruleId.data(), static_cast<qsizetype>(finding.ruleId.size())));
        });
    return checked;
}

ExitStatus runValidate(const Arguments& arguments) {
    const auto limit = failOn(arguments);
    if (!limit)
        return usageError(limit.error());
    for (const QString& rule : arguments.texts("rule"))
        if (!validation::findRule(rule.toStdString()))
            return usageError(unknownRule(rule.toStdString()));
    const FindingFormat format = findingFormat(arguments.utf8("format"));
    if (!format)
        return usageError(Error{"usage.format", Text{"--format is text, json, sarif or junit."}});
    std::vector<CheckedFile> files;
    bool fails = false;
    for (const QString& path : arguments.words()) {
        auto checked = checkFile(path, arguments.texts("rule"));
        if (!checked)
            return inputError(checked.error());
        fails = fails || std::any_of(checked->findings.begin(), checked->findings.end(), [&](const Finding& finding) {
                    return !finding.isAccepted && finding.severity <= *limit;
                });
        files.push_back(std::move(*checked));
    }
    const ExitStatus written = writeResult(arguments, format(files));
    return written == ExitStatus::Done && fails ? ExitStatus::No : written;
}

json::Value ruleJson(const RuleInfo& rule) {
    return json::Value::object({{"id", json::Value::string(std::string(rule.id))},
                                {"severity", json::Value::string(std::string(nameOf(rule.severity)))},
                                {"basis", json::Value::string(std::string(nameOf(rule.basis)))},
                                {"family", json::Value::string(std::string(rule.family))},
                                {"title", json::Value::string(rule.title)},
                                {"message", json::Value::string(rule.message)},
                                {"subject", json::Value::string(kindInfo(rule.subject).name)},
                                {"since", json::Value::string(std::string(nameOf(rule.since)))},
                                {"hasFix", json::Value::boolean(rule.hasFix)}});
}

ExitStatus runRules(const Arguments& arguments) {
    const std::string format = arguments.utf8("format");
    if (format == "json") {
        auto list = json::Value::array();
        for (const RuleInfo& rule : validation::ruleCatalog())
            list.append(ruleJson(rule));
        return writeResult(arguments, json::Value::object({{"schema", json::Value::string("rules/1")}, {"rules", list}}));
    }
    if (format != "text" && format != "markdown")
        return usageError(Error{"usage.format", Text{"--format is text, json or markdown."}});
    std::string text = format == "markdown" ? "| Rule | Severity | What it finds |\n|---|---|---|\n" : "";
    for (const RuleInfo& rule : validation::ruleCatalog()) {
        if (format == "markdown") {
            text += "| `" + std::string(rule.id) + "` | " + std::string(nameOf(rule.severity)) + " | " + rule.title + " |\n";
            continue;
        }
        std::string id(rule.id);
        id.resize(std::max<std::size_t>(id.size() + 1, 32), ' ');
        std::string severity(nameOf(rule.severity));
        severity.resize(9, ' ');
        text += severity + id + rule.title + "\n";
    }
    return writeResult(arguments, text);
}

ExitStatus runExplain(const Arguments& arguments) {
    const std::string id = arguments.words().front().toStdString();
    const RuleInfo* rule = validation::findRule(id);
    if (!rule)
        return usageError(unknownRule(id));
    const auto page = readBuiltIn(QStringLiteral(":/rules/%1.md").arg(QString::fromStdString(id)));
    return writeResult(arguments, page ? *page : "# " + id + "\n\n" + rule->message + "\n");
}

/// The findings that the user wants to have repaired.
Result<std::vector<Finding>> wantedFindings(const Arguments& arguments, const Design& design) {
    AnyId subject;
    if (arguments.has("subject")) {
        const auto found = findObject(design, arguments.utf8("subject"));
        if (!found)
            return found.error();
        subject = *found;
    }
    const std::string rule = arguments.utf8("rule");
    std::vector<Finding> findings = validation::validate(design);
    std::erase_if(findings, [&](const Finding& finding) {
        return finding.ruleId != rule || (subject && finding.subject != subject);
    });
    return findings;
}

/// Applies the first repair of each finding, one after the other; each sees what the ones before it did.
int repairAll(Document& document, const std::vector<Finding>& findings) {
    int repaired = 0;
    for (const Finding& finding : findings) {
        const auto fixes = validation::fixesFor(document.design(), finding);
        if (fixes.empty()) {
            printMessage(displayName(document.design(), finding.subject) + ": no repair offered");
            continue;
        }
        Transaction transaction = document.begin(fixes.front().label);
        if (const auto applied = validation::applyFix(transaction, finding, fixes.front().index); !applied) {
            printMessage(describe(applied.error()));
            continue;
        }
        printMessage(displayName(document.design(), finding.subject) + ": " + english(fixes.front().label));
        if (document.commit(std::move(transaction)))
            ++repaired;
    }
    return repaired;
}

ExitStatus runFix(const Arguments& arguments) {
    const std::string rule = arguments.utf8("rule");
    if (!validation::findRule(rule))
        return usageError(unknownRule(rule));
    auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    if (read->isReadOnly)
        return inputError(Error{"file.newer", Text{"This file was made by a newer version and would lose content."}});
    const auto findings = wantedFindings(arguments, read->design);
    if (!findings)
        return usageError(findings.error());
    Document document(std::move(read->design), read->counters);
    const int repaired = repairAll(document, *findings);
    printMessage(std::to_string(repaired) + " of " + std::to_string(findings->size()) + " findings repaired");
    const bool all = repaired == static_cast<int>(findings->size());
    if (arguments.has("dry-run"))
        return all ? ExitStatus::Done : ExitStatus::No;
    const ExitStatus written = writeResult(arguments, exchange::writeFabric(document.design(), document.counters()));
    return written == ExitStatus::Done && !all ? ExitStatus::No : written;
}

} // namespace

Command validateCommand() {
    return {"validate", "FILE...", 1, 10'000, "Check designs and list all findings.",
            "fabric-designer-cli validate contoso.fabric --format json",
            {{"format", "text, json, sarif or junit", "FORMAT", "text"},
             {"fail-on", "exit with 1 from this severity on: error, warning or advice", "SEVERITY", "error"},
             {"rule", "only this rule; may be repeated", "ID"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runValidate};
}

Command rulesCommand() {
    return {"rules", "", 0, 0, "List all validation rules.", "fabric-designer-cli rules --format markdown",
            {{"format", "text, json or markdown", "FORMAT", "text"}, {"o", "write to this file instead of standard output", "FILE"}},
            runRules};
}

Command explainCommand() {
    return {"explain", "RULE", 1, 1, "Show the explanation of one rule.", "fabric-designer-cli explain pool-overlap",
            {{"o", "write to this file instead of standard output", "FILE"}}, runExplain};
}

Command fixCommand() {
    return {"fix", "FILE", 1, 1, "Apply the repairs that a rule offers.",
            "fabric-designer-cli fix broken.fabric --rule pool-gateway-assignable -o repaired.fabric",
            {{"rule", "the rule whose findings to repair", "ID"},
             {"subject", "only this object, e.g. ipPool:Prod-Pool", "NAME"},
             {"dry-run", "say what would be done and write nothing"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runFix};
}

} // namespace fd::cli
