// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/charts/charts.h"
#include "diagram/hit_test.h"
#include "diagram/icons.h"
#include "diagram/layout/shelves.h"
#include "diagram/text_metrics.h"
#include "diagram/theme.h"
#include "model/kind_operations.h"

#include <QTest>

#include <algorithm>

using namespace fd;
using namespace fd::diagram;

class TestDiagramBasics : public QObject {
    Q_OBJECT

private slots:
    void textWidth_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isBold");
        QTest::addColumn<double>("units");
        // Advance widths in 1/2048 em as the font's own tables have them.
        QTest::newRow("empty") << "" << false << 0.0;
        QTest::newRow("A") << "A" << false << 1401.0;
        QTest::newRow("A bold") << "A" << true << 1585.0;
        QTest::newRow("ellipsis") << QStringLiteral("\u2026") << false << 2048.0;
        QTest::newRow("two letters") << "AA" << false << 2802.0;
        QTest::newRow("chinese") << QStringLiteral("\u7f51\u7edc") << false << 4096.0;
        QTest::newRow("combining accent") << QStringLiteral("A\u0301") << false << 1401.0;
    }
    void textWidth() {
        QFETCH(QString, text);
        QFETCH(bool, isBold);
        QFETCH(double, units);
        QCOMPARE(diagram::textWidth(text.toStdString(), 2048, isBold ? Weight::Bold : Weight::Normal), units);
    }

    void elidedFitsAndStaysUtf8_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << "nyc-hv01.contoso.com";
        QTest::newRow("umlauts") << QStringLiteral("M\u00fcnchen-R\u00fccken-K\u00f6rper");
        QTest::newRow("chinese") << QStringLiteral("\u5317\u4eac\u865a\u62df\u4ea4\u6362\u673a\u4e0a\u6d77");
        QTest::newRow("blanks") << "a b c d e f g h i j";
    }
    void elidedFitsAndStaysUtf8() {
        QFETCH(QString, text);
        const std::string full = text.toStdString();
        for (double width = 0; width < 200; width += 3.7) {
            const std::string shown = elided(full, width, 11);
            QVERIFY(diagram::textWidth(shown, 11) <= width + 1e-9);
            QVERIFY(isValidUtf8(shown));
            QVERIFY(shown == full || shown.empty() || shown.substr(shown.size() - 3) == "\u2026");
        }
        QCOMPARE(elided(full, 10000, 11), full);
    }

    void contrast_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("forText");
        QTest::newRow("light") << static_cast<int>(Theme::Light) << 4.5;
        QTest::newRow("dark") << static_cast<int>(Theme::Dark) << 4.5;
        QTest::newRow("print") << static_cast<int>(Theme::Print) << 4.5;
        QTest::newRow("high contrast") << static_cast<int>(Theme::HighContrast) << 7.0;
    }
    void contrast() {
        QFETCH(int, theme);
        QFETCH(double, forText);
        const auto colour = [&](Tone tone) { return colorOf(tone, static_cast<Theme>(theme)); };
        for (const Tone ground :
             {Tone::Canvas, Tone::Card, Tone::CardHeader, Tone::Frame, Tone::HostSoft, Tone::SwitchSoft,
              Tone::NetworkSoft, Tone::VmSoft, Tone::NicSoft, Tone::TeamSoft, Tone::DeviceSoft,
              Tone::SiteSoft, Tone::VmNetworkSoft, Tone::GatewaySoft})
            for (const Tone text : {Tone::Text, Tone::TextMuted})
                QVERIFY2(contrastRatio(colour(text), colour(ground)) >= forText,
                         qPrintable(QStringLiteral("ground %1").arg(static_cast<int>(ground))));
        const std::pair<Tone, Tone> families[] = {{Tone::HostTone, Tone::HostSoft},
                                                  {Tone::SwitchTone, Tone::SwitchSoft},
                                                  {Tone::NetworkTone, Tone::NetworkSoft},
                                                  {Tone::VmTone, Tone::VmSoft},
                                                  {Tone::TenantTone, Tone::TenantSoft},
                                                  {Tone::GatewayTone, Tone::GatewaySoft},
                                                  {Tone::NicTone, Tone::NicSoft},
                                                  {Tone::TeamTone, Tone::TeamSoft},
                                                  {Tone::DeviceTone, Tone::DeviceSoft},
                                                  {Tone::SiteTone, Tone::SiteSoft},
                                                  {Tone::VmNetworkTone, Tone::VmNetworkSoft},
                                                  {Tone::Error, Tone::ErrorSoft},
                                                  {Tone::Warning, Tone::WarningSoft},
                                                  {Tone::Advice, Tone::AdviceSoft},
                                                  {Tone::Good, Tone::GoodSoft}};
        for (const auto& [tone, soft] : families) {
            QVERIFY(contrastRatio(colour(tone), colour(soft)) >= 4.5);
            QVERIFY(contrastRatio(colour(tone), colour(Tone::Card)) >= 4.5);
            // Icons on a tile of the family's colour.
            QVERIFY(contrastRatio(colour(Tone::TextOnAccent), colour(tone)) >= 3.0);
        }
        QVERIFY(contrastRatio(colour(Tone::Cable), colour(Tone::Frame)) >= 3.0);
    }

    void contrastOfBlackAndWhite() { QCOMPARE(contrastRatio({0, 0, 0}, {255, 255, 255}), 21.0); }

    void shelves_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("shelves");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("four") << 4 << 1;
        QTest::newRow("ten") << 10 << 3;
        QTest::newRow("hundred") << 100 << 8;
    }
    void shelves() {
        QFETCH(int, count);
        QFETCH(int, shelves);
        const std::vector<std::size_t> found =
            shelvesFor(std::vector<Extent>(static_cast<std::size_t>(count), {300, 300}), 20);
        QCOMPARE(found.size(), static_cast<std::size_t>(count));
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QCOMPARE(found.empty() ? 0 : static_cast<int>(found.back()) + 1, shelves);
        // Even shelves: no two differ by more than one item.
        std::vector<std::ptrdiff_t> sizes;
        for (int shelf = 0; shelf < shelves; ++shelf)
            sizes.push_back(std::count(found.begin(), found.end(), static_cast<std::size_t>(shelf)));
        if (!sizes.empty())
            QVERIFY(*std::max_element(sizes.begin(), sizes.end()) -
                        *std::min_element(sizes.begin(), sizes.end()) <=
                    1);
    }

    void iconsAreSortedAndFound() {
        const auto icons = allIcons();
        QVERIFY(icons.size() > 100);
        QVERIFY(std::is_sorted(icons.begin(), icons.end(),
                               [](const Icon& a, const Icon& b) { return a.name < b.name; }));
        for (const Icon& icon : icons)
            QCOMPARE(iconBody(icon.name), icon.body);
        QVERIFY(iconBody("no such icon").empty());
    }

    void everyKindHasAnIcon() {
        for (const KindInfo& info : allKinds())
            QVERIFY2(!iconBody(info.name).empty(), info.name);
    }

    void ticks_data() {
        QTest::addColumn<double>("largest");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("ticks");
        QTest::newRow("nothing") << 0.0 << 5 << "0 1";
        QTest::newRow("seconds") << 60.0 << 10 << "0 10 20 30 40 50 60";
        QTest::newRow("fraction") << 0.9 << 5 << "0 0.2 0.4 0.6 0.8 1";
        QTest::newRow("odd") << 23.0 << 5 << "0 5 10 15 20 25";
        QTest::newRow("small") << 0.003 << 3 << "0 0.001 0.002 0.003";
    }
    void ticks() {
        QFETCH(double, largest);
        QFETCH(int, most);
        QFETCH(QString, ticks);
        std::string found;
        for (const double tick : axisTicks(largest, most))
            found += (found.empty() ? "" : " ") + tickText(tick);
        QCOMPARE(QString::fromStdString(found), ticks);
    }

    void coreChartHasOneBarForEachProcessor() {
        CoreLoadChart chart;
        chart.title = "HV01";
        chart.load = {0.1, 0.5, 1.4, 0};
        const DisplayList list = coreLoadChart(chart);
        QCOMPARE(list.parts.size(), std::size_t{1});
        const Part& part = list.parts.front();
        std::size_t bars = 0;
        for (const Shape& shape : part.shapes)
            if (const auto* box = std::get_if<BoxShape>(&shape); box && box->rect.width < 100) {
                ++bars;
                QVERIFY(list.bounds.contains({box->rect.x, box->rect.y}));
                QVERIFY(box->rect.height <= 120.0);
            }
        QCOMPARE(bars, chart.load.size());
        QVERIFY(part.accessibleName.find("busiest processor 2 with 140 %") != std::string::npos);
    }

    void lineChartStaysInItsPlot() {
        LineChart chart;
        chart.title = "Throughput";
        chart.limit = 10;
        chart.series = {{"a", {{0, 3}, {30, 9}, {60, 2}}}, {"b", {{0, 0}, {60, 12}}}};
        const DisplayList list = lineChart(chart);
        for (const Shape& shape : list.parts.front().shapes)
            if (const auto* line = std::get_if<LineShape>(&shape))
                for (const Point point : line->points)
                    QVERIFY(list.bounds.contains(point));
    }

    void linesAreHitOnTheirPieces() {
        DisplayList list;
        Part part;
        part.subject = AnyId(Id<PhysicalLink>{1});
        part.bounds = {0, 0, 100, 100};
        part.shapes.push_back(LineShape{{{0, 0}, {0, 100}, {100, 100}}, Tone::Cable, 2, false});
        list.parts.push_back(part);
        QVERIFY(partAt(list, {1, 50}));
        QVERIFY(partAt(list, {50, 98}));
        QVERIFY(!partAt(list, {50, 50}));
    }
};

QTEST_GUILESS_MAIN(TestDiagramBasics)
#include "tst_diagram_basics.moc"
