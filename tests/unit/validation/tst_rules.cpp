// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule: its page, its cases under tests/fixtures/rules/<id>, its repairs.
//
// bad-*.edit   edits of the reference fabric (see edit_script.h) after which the rule must find what `expect`
// names,
//              and no rule anything that is neither expected nor allowed.
// good-*.edit  near misses: the rule must find nothing.
#include "edit_script.h"
#include "validation/compared_values.h"
#include "validation/why.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace fd;
using namespace fd::test;
using validation::Finding;
using validation::RuleInfo;

namespace {

const QString kCases = QStringLiteral(FD_TEST_DATA "/fixtures/rules");

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList casesOf(std::string_view rule, const char* pattern) {
    const QDir folder(kCases + QLatin1Char('/') +
                      QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())));
    QStringList paths;
    for (const QString& name : folder.entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

bool isOf(const Finding& finding, const EditScript::Expectation& expected, const Design& design) {
    return finding.ruleId == expected.rule && concerns(design, finding, expected.object);
}

void eachRule() {
    QTest::addColumn<QString>("id");
    for (const RuleInfo& rule : validation::ruleCatalog())
        QTest::newRow(std::string(rule.id).c_str())
            << QString::fromUtf8(rule.id.data(), static_cast<qsizetype>(rule.id.size()));
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void catalogueIsSound() {
        std::set<std::string_view> ids;
        for (const RuleInfo& rule : validation::ruleCatalog()) {
            QVERIFY2(ids.insert(rule.id).second, std::string(rule.id).c_str());
            QVERIFY(*rule.title && *rule.message && !rule.family.empty());
            QCOMPARE(validation::findRule(rule.id)->id, rule.id);
        }
        QVERIFY(!validation::findRule("no-such-rule"));
        QVERIFY(ids.size() >= 200);
    }

    void hasPage_data() { eachRule(); }
    void hasPage() {
        QFETCH(QString, id);
        const RuleInfo* rule = validation::findRule(id.toStdString());
        const std::string page = contentOf(QStringLiteral(FD_RESOURCES "/rules/%1.md").arg(id));
        QVERIFY2(page.starts_with("# " + std::string(rule->title) + "\n"),
                 "the page is missing or has another title");
        for (const char* part : {"## What was found", "## Why it matters", "## How VMM shows it",
                                 "## How to repair it", "## When to accept it", "## Basis"})
            QVERIFY2(page.find(part) != std::string::npos, part);
    }

    void pagesBelongToRules() {
        for (const QString& name :
             QDir(QStringLiteral(FD_RESOURCES "/rules")).entryList({QStringLiteral("*.md")}, QDir::Files))
            QVERIFY2(validation::findRule(name.chopped(3).toStdString()), qPrintable(name));
        for (const QString& name : QDir(kCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(validation::findRule(name.toStdString()), qPrintable(name));
    }

    void ux120_messagesAreShortSentences_data() { eachRule(); }
    void ux120_messagesAreShortSentences() {
        QFETCH(QString, id);
        const RuleInfo* rule = validation::findRule(id.toStdString());
        const QString message = QString::fromUtf8(rule->message);
        QVERIFY2(!message.contains(u'!'), rule->message);
        // A headline and at most two sentences after it.
        QVERIFY2(message.count(QRegularExpression(QStringLiteral("\\.(?= [A-Z\"]|$)"))) <= 3, rule->message);
        QVERIFY2(message.endsWith(u'.'), rule->message);
        QVERIFY2(message.size() <= 200, rule->message);
        // Placeholders have names, and every brace belongs to one.
        QString rest = message;
        rest.remove(QRegularExpression(QStringLiteral("\\{[a-z][a-zA-Z0-9]*\\}")));
        QVERIFY2(!rest.contains(u'{') && !rest.contains(u'}'), rule->message);
        if (const char* why = validation::whyOf(rule->id)) {
            const QString comparison = QString::fromUtf8(why);
            QVERIFY2(!comparison.contains(u'!') && comparison.endsWith(u'.'), why);
            auto names = QRegularExpression(QStringLiteral("\\{[^}]*\\}")).globalMatch(comparison);
            while (names.hasNext())
                QVERIFY2(message.contains(names.next().captured()), why);
        }
    }

    void ux132_saysWhyAndWhatHappens_data() { eachRule(); }
    void ux132_saysWhyAndWhatHappens() {
        QFETCH(QString, id);
        for (const char* folder : {"", "de/", "zh_CN/"}) {
            const QString page = QString::fromStdString(
                contentOf(QStringLiteral(FD_RESOURCES "/rules/%1%2.md").arg(QLatin1String(folder), id)));
            const QStringList parts = page.split(QStringLiteral("\n## "));
            QVERIFY2(parts.size() == 7, qPrintable(QLatin1String(folder) + id));
            // What was found, why it matters, how to repair it: the panel shows them.
            for (const int part : {1, 2, 4})
                QVERIFY2(parts[part].section(u'\n', 1).trimmed().size() > 4, qPrintable(parts[part]));
        }
    }

    void findsBadCases_data() { eachRule(); }
    void findsBadCases() {
        QFETCH(QString, id);
        const RuleInfo* rule = validation::findRule(id.toStdString());
        bool hasRepair = false;
        int withoutValues = 0;
        const QStringList paths = casesOf(rule->id, "bad-*.edit");
        QVERIFY2(!paths.empty(), "no case of this rule");
        for (const QString& path : paths) {
            EditScript run = runScript(contentOf(path));
            QVERIFY2(run.error.empty(), (path.toStdString() + ": " + run.error).c_str());
            const Design& design = run.document.design();
            validation::ValidationEngine engine;
            engine.reset(design);
            const auto findings = engine.findings();
            const std::string list = path.toStdString() + "\n" + listOf(design, findings);
            const auto has = [&](const auto& wanted) {
                return std::any_of(findings.begin(), findings.end(), wanted);
            };
            QVERIFY2(has([&](const Finding& f) { return f.ruleId == rule->id; }), list.c_str());
            for (const auto& expected : run.expected)
                QVERIFY2(has([&](const Finding& f) { return isOf(f, expected, design); }),
                         ("missing: " + expected.rule + " " + expected.object + "\n" + list).c_str());
            for (const auto& [sentenceOf, sentence] : run.sentences)
                QVERIFY2(has([&](const Finding& f) {
                             return f.ruleId == sentenceOf && english(f.message) == sentence;
                         }),
                         ("not said: " + sentence + "\n" + list).c_str());
            judge(run, findings, list);
            for (const Finding& finding : findings)
                if (finding.ruleId == rule->id) {
                    const QString why = QString::fromStdString(english(validation::comparedValues(design, finding)));
                    withoutValues += why.isEmpty() ? 1 : 0;
                    QVERIFY2(why.isEmpty() || (why.endsWith(u'.') && !why.contains(u'{')), qPrintable(why));
                    hasRepair = !engine.fixesFor(finding).empty() || hasRepair;
                }
        }
        // UX-132: the values that were compared can be told for each finding.
        QCOMPARE(withoutValues, 0);
        QVERIFY2(!rule->hasFix || hasRepair, "no case shows a repair that works");
    }

    void ignoresGoodCases_data() { eachRule(); }
    void ignoresGoodCases() {
        QFETCH(QString, id);
        for (const QString& path : casesOf(id.toStdString(), "good-*.edit")) {
            EditScript run = runScript(contentOf(path));
            QVERIFY2(run.error.empty(), (path.toStdString() + ": " + run.error).c_str());
            for (const Finding& finding : validation::validate(run.document.design()))
                QVERIFY2(finding.ruleId != id.toStdString(),
                         (path.toStdString() + ": " + english(finding.message)).c_str());
        }
    }

    void ux120_comparisonsWriteTheValuesOut_data() {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("why");
        QTest::newRow("addresses") << QStringLiteral("set ipPool PA-NY-Pool end 10.10.60.21")
                                   << QStringLiteral("hnv-pa-small")
                                   << QStringLiteral(" x 2 = 3 > 2 free in ");
        QTest::newRow("weights") << QStringLiteral(
                                        "set virtualPortProfile \"High bandwidth\" minimumWeight 25")
                                 << QStringLiteral("ls-weight-sum") << QStringLiteral(" = 109 > 100.");
        QTest::newRow("range") << QStringLiteral("set ipPool PA-NY-Pool end 10.10.60.1")
                               << QStringLiteral("pool-range-order") << QStringLiteral(" > 10.10.60.1.");
    }
    void ux120_comparisonsWriteTheValuesOut() {
        QFETCH(QString, edit);
        QFETCH(QString, rule);
        QFETCH(QString, why);
        EditScript run = runScript((edit + u'\n').toStdString());
        QVERIFY2(run.error.empty(), run.error.c_str());
        QStringList found;
        for (const Finding& finding : validation::validate(run.document.design()))
            if (finding.ruleId == rule.toStdString())
                found += QString::fromStdString(english(finding.why));
        QVERIFY2(!found.isEmpty() && found.front().contains(why), qPrintable(found.join(u'\n')));
    }

private:
    static void judge(const EditScript& run, const std::vector<Finding>& findings, const std::string& list) {
        std::set<std::string> prints;
        for (const Finding& finding : findings) {
            const bool isExpected = std::any_of(run.expected.begin(), run.expected.end(),
                                                [&](const auto& e) { return e.rule == finding.ruleId; });
            const bool isAllowed =
                std::find(run.allowed.begin(), run.allowed.end(), finding.ruleId) != run.allowed.end();
            QVERIFY2(isExpected || isAllowed,
                     ("unexpected: " + std::string(finding.ruleId) + "\n" + list).c_str());
            QVERIFY2(english(finding.message).find('{') == std::string::npos,
                     english(finding.message).c_str());
            QVERIFY2(english(finding.why).find('{') == std::string::npos, english(finding.why).c_str());
            QVERIFY2(prints.insert(finding.fingerprint()).second,
                     ("twice: " + finding.fingerprint()).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
