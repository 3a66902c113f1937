// SPDX-License-Identifier: GPL-3.0-or-later
#include "../diagram/sample_fabric.h"
#include "exchange/report/html_report.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <QRegularExpression>
#include <QTest>

using namespace fd;
using namespace fd::exchange;
using validation::Finding;
using validation::Severity;

namespace {

QString reportOf(const ReportInput& input) {
    return QString::fromStdString(htmlReport(input));
}

QStringList allMatches(const QString& text, const char* pattern) {
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

Finding findingOn(AnyId subject, Severity severity, const char* sentence) {
    Finding finding;
    finding.ruleId = "test-rule";
    finding.severity = severity;
    finding.subject = subject;
    finding.message = {sentence};
    finding.why = {"2 > 1"};
    return finding;
}

} // namespace

class TestHtmlReport : public QObject {
    Q_OBJECT

private slots:
    void hasARowForEveryObject() {
        const Design design = test::sampleFabric();
        const QString html = reportOf({design});
        for (const KindInfo& info : allKinds())
            if (info.kind != kindOf<Placement> && info.kind != kindOf<Acceptance>)
                for (const AnyId id : design.idsOf(info.kind)) {
                    QVERIFY2(html.contains(
                                 QStringLiteral("id=\"%1-%2\"").arg(QLatin1String(info.name)).arg(id.number)),
                             info.name);
                    QVERIFY(html.contains(QString::fromStdString(displayName(design, id)).toHtmlEscaped()));
                }
    }

    void linksAndIdsMatch() {
        const Design design = test::sampleFabric();
        const QString html = reportOf({design});
        const QStringList ids = allMatches(html, " id=\"([^\"]+)\"");
        const QSet<QString> known(ids.begin(), ids.end());
        QCOMPARE(known.size(), ids.size());
        const QStringList links = allMatches(html, "href=\"#([^\"]+)\"");
        QVERIFY(links.size() > 50);
        for (const QString& link : links)
            QVERIFY2(known.contains(link), qPrintable(link));
    }

    void needsNothingElse() {
        const Design design = test::sampleFabric();
        const QString html = reportOf({design});
        for (const char* word : {"<script", "://", "<link", "@import", "url(", "src="})
            QVERIFY2(!html.contains(QLatin1String(word)), word);
    }

    void namesCannotBecomeMarkup() {
        test::SampleFabric builder;
        Host host;
        host.name = "<script>alert('1')</script>&\"";
        builder.transaction().add(host);
        const Design design = builder.finish();
        ReportInput input{design};
        input.title = "<b>Title</b>";
        input.customer = "A & B";
        input.findings.push_back(findingOn(Id<Host>{1}, Severity::Error, "<img>"));
        const QString html = reportOf(input);
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<b>Title")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QVERIFY(html.contains(QLatin1String("A &amp; B")));
    }

    void sameBytesEachTime() {
        const Design design = test::sampleFabric();
        QCOMPARE(reportOf({design}), reportOf({design}));
    }

    void findingsStandBySeverityWithReasons() {
        const Design design = test::sampleFabric();
        ReportInput input{design};
        input.findings = {findingOn(Id<Host>{2}, Severity::Advice, "A piece of advice."),
                          findingOn(Id<Host>{1}, Severity::Error, "An error."),
                          findingOn(Id<Host>{1}, Severity::Warning, "A warning.")};
        input.findings[2].isAccepted = true;
        input.rules["test-rule"] = {"A rule", "Explained at length.", "A book"};
        const QString html = reportOf(input);
        const auto at = [&](const char* text) { return html.indexOf(QLatin1String(text)); };
        QVERIFY(at("An error.") > 0);
        QVERIFY(at("An error.") < at("A piece of advice."));
        QVERIFY(at("id=\"accepted\"") > at("A piece of advice."));
        QVERIFY(at("A warning.") > at("id=\"accepted\""));
        QVERIFY(html.contains(QLatin1String("Explained at length.")));
        QVERIFY(html.contains(QLatin1String("2 &gt; 1")));
        QVERIFY(html.contains(QLatin1String("1 error, 0 warnings and 1 piece of advice")));
    }

    void acceptancesAreListedWithTheirReason() {
        test::SampleFabric builder;
        Acceptance acceptance;
        acceptance.rule = "test-rule";
        acceptance.subjects = {Id<Host>{1}};
        acceptance.reason = "Replaced next month";
        acceptance.acceptedBy = "Kim";
        builder.transaction().add(acceptance);
        const Design design = builder.finish();
        const QString html = reportOf({design});
        QVERIFY(html.contains(QLatin1String("Replaced next month")));
        QVERIFY(html.contains(QLatin1String("Kim")));
    }

    void simulationIsDrawn() {
        const Design design = test::sampleFabric();
        ReportInput input{design};
        ReportSimulation run;
        run.scenario = "Backup";
        run.cores.push_back({"HV01 processors", {0.5, 0.9}});
        diagram::LineChart chart;
        chart.title = "Team throughput";
        chart.series = {{"vm", {{0, 1}, {1, 2}}}};
        run.charts.push_back(chart);
        run.figures.emplace_back("Live migration", "41 s");
        input.simulations.push_back(run);
        const QString html = reportOf(input);
        for (const char* text : {"Backup", "HV01 processors", "Team throughput", "41 s", "id=\"simulation\""})
            QVERIFY2(html.contains(QLatin1String(text)), text);
    }

    void emptyDesignMakesAReport() {
        const Design design;
        const QString html = reportOf({design});
        QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>")));
        QVERIFY(html.contains(QLatin1String("nothing to draw")));
    }

    void tablesHaveHeadsForReaders() {
        const Design design = test::sampleFabric();
        const QString html = reportOf({design});
        QCOMPARE(html.count(QLatin1String("<table")), html.count(QLatin1String("<caption>")));
        QVERIFY(html.contains(QLatin1String("<html lang=\"en\">")));
        QVERIFY(html.count(QLatin1String("scope=\"col\"")) > 20);
    }
};

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
