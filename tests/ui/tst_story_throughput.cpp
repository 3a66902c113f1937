// SPDX-License-Identifier: GPL-3.0-or-later
// Story: "Where did my 10 G go?" A copy between two hosts gets half of its adapter. The simulation shows the
// processor that is full, says why and where the number comes from; with another number two runs are
// compared.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/run_data.h"
#include "ui/charts/simulation_panel.h"
#include "ui/shell/view_area.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// A click on the first link that begins so, wherever it is in the text.
bool clickLink(QTextBrowser& text, const QString& begin) {
    const QWidget* view = text.viewport();
    for (text.verticalScrollBar()->setValue(0);;
         text.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd)) {
        for (int y = 2; y < view->height(); y += 4)
            for (int x = 2; x < view->width(); x += 6)
                if (text.anchorAt(QPoint(x, y)).startsWith(begin)) {
                    click(*text.viewport(), QPoint(x, y));
                    return true;
                }
        if (text.verticalScrollBar()->value() == text.verticalScrollBar()->maximum())
            return false;
    }
}

} // namespace

class TestStoryThroughput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_story_throughput"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void ux141_ux144_ux145_whereDidMyTenGigabitGo() {
        Session s;
        Keyboard keys(s.window);
        QTRY_VERIFY(s.find<QAbstractButton>("startSample_contoso")->isVisible());
        click(*s.find<QAbstractButton>("startSample_contoso"));
        QVERIFY(s.workspace.isOpen());
        const Design before = s.workspace.design();
        command(keys, QStringLiteral(">show simulation"));
        copyOneDisk(s);
        run(s, keys);
        QVERIFY(s.workspace.simulation().lastRun());

        // On the diagram the way of the copy bears its load; in the chart it ends at half of what NIC1 can
        // carry.
        CanvasView* canvas = s.window.views().canvas();
        QVERIFY(canvas && !canvas->model().annotations().load.empty());
        const double halfOfIt = rateOfTheCopy(s);
        QVERIFY2(halfOfIt > 4e9 && halfOfIt < 6e9, qPrintable(QString::number(halfOfIt)));

        const HeatMap::Cell full = fullProcessor(s);
        QCOMPARE(AnyId(full.host), s.object("host:nyc-hv02"));
        askWhy(s, full);
        auto* why = s.find<QTextBrowser>("simulationWhyText");
        QVERIFY2(why->toPlainText().contains(QStringLiteral("nyc-hv02")), qPrintable(why->toPlainText()));
        QVERIFY2(why->toPlainText().contains(QStringLiteral("5.0 Gbit/s")), qPrintable(why->toPlainText()));
        // The name in the answer leads to the host.
        QVERIFY(clickLink(*why, QStringLiteral("object:host-2")));
        QCOMPARE(s.workspace.selection().current(), s.object("host:nyc-hv02"));
        QCOMPARE(s.window.simulation().chosenHost(), full.host);

        raiseTheLimit(s, keys);
        QCOMPARE(s.workspace.document().history().position(), std::size_t{1});
        run(s, keys);
        QVERIFY(rateOfTheCopy(s) > 9e9);
        compare(s);
        keys.press("Ctrl+Z");
        QVERIFY(s.workspace.design() == before);
    }

private:
    static void command(Keyboard& keys, const QString& text) {
        keys.whenOpen("commandPalette", [&keys, text](QWidget*) {
            keys.type(text);
            keys.press(Qt::Key_Return);
        });
        keys.press("Ctrl+K");
        QVERIFY(keys.isAnswered());
    }

    /// In a narrow dock a tab has its tip alone.
    static void showTab(Session& s, const QString& title, const QString& tip) {
        QTabBar* bar = s.window.simulation().tabs()->findChild<QTabBar*>();
        QVERIFY(bar);
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabText(i) == title || bar->tabToolTip(i).contains(tip)) {
                click(*bar, bar->tabRect(i).center());
                QCOMPARE(bar->currentIndex(), i);
                return;
            }
        QFAIL(qPrintable(title));
    }

    static void copyOneDisk(Session& s) {
        auto* list = s.find<QListWidget>("scenarioList");
        QTRY_VERIFY(list->isVisible());
        const auto found = list->findItems(QStringLiteral("Copy a 100 GB VHDX"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        click(*list, list->indexFromItem(found.front()));
        QCOMPARE(list->currentItem(), found.front());
    }

    static void run(Session& s, Keyboard& keys) {
        const auto former = s.workspace.simulation().lastRun();
        keys.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(
            s.workspace.simulation().lastRun() != former && !s.workspace.simulation().isRunning(), 60000);
    }

    static double rateOfTheCopy(Session& s) {
        const auto& data = s.window.simulation().runData();
        const auto& rates = data->result().flows.front().bitsPerSecond;
        return rates[static_cast<std::size_t>(data->sampleAt(10))];
    }

    /// The one processor that has 100 per cent to do.
    static HeatMap::Cell fullProcessor(Session& s) {
        showTab(s, QStringLiteral("Processors"), QStringLiteral("Load of each processor"));
        click(*s.find<QToolButton>("processorsAsTable"));
        const auto* table = s.find<QTableWidget>("processorsTable");
        HeatMap::Cell full;
        int count = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 2)->text().startsWith(QStringLiteral("100"))) {
                ++count;
                const std::string host = "host:" + table->item(row, 0)->text().toStdString();
                full = {s.object(host.c_str()).as<Host>(), table->item(row, 1)->text().toInt()};
            }
        click(*s.find<QToolButton>("processorsAsTable"));
        [count] { QCOMPARE(count, 1); }();
        return full;
    }

    static void askWhy(Session& s, const HeatMap::Cell& cell) {
        click(*s.find<QToolButton>("simulationWhy"));
        HeatMap& heat = s.window.simulation().heatMap();
        QTRY_VERIFY(heat.isVisible());
        heat.verticalScrollBar()->setValue(heat.verticalScrollBar()->maximum());
        heat.verticalScrollBar()->setValue(std::max(
            0, heat.rectOf(cell).top() + heat.verticalScrollBar()->value() - heat.viewport()->height() / 2));
        QVERIFY(heat.viewport()->rect().contains(heat.rectOf(cell).center()));
        click(*heat.viewport(), heat.rectOf(cell).center());
        QTRY_VERIFY(s.find<QTextBrowser>("simulationWhyText")->isVisible());
    }

    /// The footnote names the setting; its link leads to the field.
    static void raiseTheLimit(Session& s, Keyboard& keys) {
        auto* footnote = s.find<QLabel>("processorsFootnote");
        QVERIFY2(footnote->text().contains(QStringLiteral("settings:host-2")), qPrintable(footnote->text()));
        emit footnote->linkActivated(QStringLiteral("settings:host-2"));
        auto* field = s.find<QLineEdit>("field_coreCapacity");
        QTRY_VERIFY(field->hasFocus());
        keys.retype(QStringLiteral("10 Gbit/s"));
        keys.press(Qt::Key_Return);
        const Host* host = s.workspace.design().get(s.object("host:nyc-hv02").as<Host>());
        QTRY_COMPARE(host->coreCapacity, Bandwidth::gigabitsPerSecond(10));
    }

    static void compare(Session& s) {
        showTab(s, QStringLiteral("Compare"), QStringLiteral("Comparison of two runs"));
        ComparePage& page = s.window.simulation().comparison();
        QTRY_VERIFY(page.table()->isVisible());
        // "VHDX is done after 170 s -> 86 s": a sign and a word say that it is better.
        bool isBetter = false;
        for (int row = 0; row < page.table()->rowCount(); ++row) {
            const auto text = [&](int column) { return page.table()->item(row, column)->text(); };
            isBetter = isBetter || (text(0).contains(QStringLiteral("VHDX")) && text(1) != text(2) &&
                                    (text(3).contains(u'▲') || text(3).contains(u'▼')) &&
                                    text(4) == QStringLiteral("better"));
        }
        QVERIFY2(isBetter, qPrintable(page.summary()));
        click(*s.find<QToolButton>("compareWhatChanged"));
        auto* changes = s.find<QListWidget>("compareChanges");
        QTRY_VERIFY(changes->isVisible());
        QCOMPARE(changes->count(), 1);
        QVERIFY2(changes->item(0)->text().contains(QStringLiteral("nyc-hv02")),
                 qPrintable(changes->item(0)->text()));
        click(*s.find<QCheckBox>("compareOnDiagram"), QPoint(10, 10));
        QVERIFY(page.isOnDiagram());
        QTRY_VERIFY(!s.window.views().canvas()->model().annotations().difference.empty());
    }
};

QTEST_MAIN(TestStoryThroughput)
#include "tst_story_throughput.moc"
