// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation as a part of the window: its commands in the menu and on the keyboard, what it lays on
// diagrams, and what of it goes into exported pictures.
#include "exchange/file/fabric_file.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/scenario_list.h"
#include "ui/charts/simulation_panel.h"
#include "ui/charts/time_slider.h"
#include "ui/charts/transport_bar.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/picture_request.h"
#include "ui/shell/simulate_actions.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <cctype>
#include <set>
#include <string>
#include <utility>

using namespace fd;
using namespace fd::ui;
using test::Session;

namespace {

bool runBusyHour(Session& s) {
    s.window.panels().show("simulation");
    s.window.simulation().scenarios().chooseReadyMade(QStringLiteral("busy-hour"));
    QSignalSpy finished(&s.workspace.simulation(), &workspace::SimulationService::finished);
    s.window.actions().get("simulate.run")->trigger();
    return finished.count() > 0 || finished.wait(60000);
}

template <class Visit>
void visitTexts(const diagram::Part& part, Visit visit) {
    for (const auto& shape : part.shapes)
        if (const auto* text = std::get_if<diagram::TextShape>(&shape))
            visit(text->full);
    for (const auto& child : part.children)
        visitTexts(child, visit);
}

std::size_t shapesIn(const diagram::Part& part) {
    std::size_t count = part.shapes.size();
    for (const auto& child : part.children)
        count += shapesIn(child);
    return count;
}

std::size_t shapesIn(const diagram::DisplayList& list) {
    std::size_t count = 0;
    for (const auto& part : list.parts)
        count += shapesIn(part);
    return count;
}

} // namespace

class TestSimulationWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
        applyTheme(QStringLiteral("light"));
    }

    void transportIsInTheTableOfActions() {
        Session s;
        s.openContoso();
        ActionSet& actions = s.window.actions();
        for (const char* id :
             {"simulate.play", "simulate.back", "simulate.forth", "simulate.toStart", "simulate.toEnd",
              "simulate.slower", "simulate.faster", "simulate.loop", "simulate.freeze"})
            QVERIFY2(actions.get(id) && actions.hasHandler(actions.get(id)), id);
        QVERIFY2(!actions.get("simulate.play")->isEnabled(), "there is no run yet");
        QVERIFY(runBusyHour(s));
        QTRY_VERIFY_WITH_TIMEOUT(actions.get("simulate.play")->isEnabled(), 20000);
        TransportBar& bar = s.window.simulation().transport();
        actions.get("simulate.toStart")->trigger();
        QCOMPARE(bar.sample(), 0);
        actions.get("simulate.forth")->trigger();
        QCOMPARE(bar.sample(), 1);
        actions.get("simulate.back")->trigger();
        QCOMPARE(bar.sample(), 0);
        actions.get("simulate.toEnd")->trigger();
        QCOMPARE(bar.sample(), bar.slider()->maximum());
        auto* speed = s.find<QComboBox>("simulationSpeed");
        const int before = speed->currentIndex();
        actions.get("simulate.faster")->trigger();
        QCOMPARE(speed->currentIndex(), before + 1);
        actions.get("simulate.slower")->trigger();
        QCOMPARE(speed->currentIndex(), before);
        actions.get("simulate.loop")->trigger();
        QVERIFY(s.find<QToolButton>("simulationLoop")->isChecked());
        QVERIFY(actions.get("simulate.loop")->isChecked());
        QTest::mouseClick(s.find<QToolButton>("simulationLoop"), Qt::LeftButton);
        QVERIFY(!actions.get("simulate.loop")->isChecked());
        actions.get("simulate.play")->trigger();
        QVERIFY(bar.isPlaying());
        actions.get("simulate.play")->trigger();
        QVERIFY(!bar.isPlaying());
    }

    void transportKeysCountInThePanelOnly() {
        Session s;
        s.openContoso();
        QVERIFY(runBusyHour(s));
        SimulationPanel& panel = s.window.simulation();
        panel.tabs()->setCurrentIndex(1);
        panel.heatMap().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(s.window.actions().get("simulate.forth")->isEnabled(), 20000);
        const int at = panel.sample();
        s.key(Qt::Key_Period);
        QCOMPARE(panel.sample(), at + 1);
        s.key(Qt::Key_Comma);
        QCOMPARE(panel.sample(), at);
        s.key(Qt::Key_Space);
        QVERIFY(panel.transport().isPlaying());
        s.key(Qt::Key_Space);
        QVERIFY(!panel.transport().isPlaying());
        // A space presses the button that has the focus.
        auto* button = s.find<QToolButton>("processorsAsTable");
        button->setFocus();
        s.key(Qt::Key_Space);
        QVERIFY(button->isChecked());
        QVERIFY(!panel.transport().isPlaying());
        // Elsewhere in the window these keys are not the simulation's.
        s.window.views().canvas()->setFocus();
        const int there = panel.sample();
        s.key(Qt::Key_Period);
        s.key(Qt::Key_Space);
        QCOMPARE(panel.sample(), there);
        QVERIFY(!panel.transport().isPlaying());
    }

    /// What is frozen on the diagram stays there while time moves on, and goes into pictures as it is.
    void frozenLoadsAreExported() {
        Session s;
        s.openContoso();
        const auto plain =
            shapesIn(pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false}));
        QVERIFY(runBusyHour(s));
        s.window.actions().get("simulate.freeze")->trigger();
        const auto frozen = s.window.views().loads().load;
        QVERIFY(!frozen.empty());
        s.window.actions().get("simulate.toStart")->trigger();
        QVERIFY(s.window.views().loads().load == frozen);
        const auto with =
            shapesIn(pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false}));
        const auto without = shapesIn(
            pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false, .hasLoads = false}));
        QVERIFY(with > without);
        QCOMPARE(without, plain);
    }

    void exportDialogOffersTheLoads() {
        Session s;
        s.openContoso();
        bool isOffered = true;
        test::whenDialogOpens([&](QWidget* dialog) {
            isOffered = dialog->findChild<QCheckBox*>(QStringLiteral("exportLoads"))->isEnabled();
            dialog->close();
        });
        s.window.actions().get("file.export")->trigger();
        QVERIFY2(!isOffered, "there is nothing to lay on the picture");
        QVERIFY(runBusyHour(s));
        std::size_t with = 0;
        std::size_t without = 0;
        test::whenDialogOpens([&](QWidget* widget) {
            auto* dialog = qobject_cast<ExportDialog*>(widget);
            auto* box = dialog->findChild<QCheckBox*>(QStringLiteral("exportLoads"));
            isOffered = box->isEnabled();
            box->setChecked(true);
            with = shapesIn(dialog->source().draw());
            box->setChecked(false);
            without = shapesIn(dialog->source().draw());
            box->setChecked(true);
            dialog->close();
        });
        s.window.actions().get("file.export")->trigger();
        QVERIFY(isOffered);
        QVERIFY(with > without);
    }

    /// Two designs under one scenario: what changed between them, and the differences.
    void ux144_anotherDesignIsCompared() {
        Session s;
        s.openContoso();
        Transaction t = s.workspace.begin({"Cheaper"});
        const AnyId host = test::firstOf(s.workspace.design(), kindOf<Host>);
        t.edit(host.as<Host>(),
               [](Host& record) { record.coreCapacity = Bandwidth::megabitsPerSecond(900); });
        QVERIFY(s.workspace.commit(std::move(t)));
        const Design other = s.workspace.design();
        s.window.actions().get("edit.undo")->trigger();
        QVERIFY(runBusyHour(s));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cheaper.fabric"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(exchange::writeFabric(other)));
        file.close();
        const std::uint64_t before = s.workspace.revision();
        const auto shown = s.window.simulation().runData();
        QSignalSpy finished(&s.workspace.simulation(), &workspace::SimulationService::finished);
        runOnFile(s.window, path);
        QVERIFY(finished.count() > 0 || finished.wait(60000));
        ComparePage& page = s.window.simulation().comparison();
        QVERIFY(page.first() && page.second());
        QVERIFY2(page.second()->title().contains(QStringLiteral("cheaper")),
                 qPrintable(page.second()->title()));
        auto* changes = s.find<QListWidget>("compareChanges");
        QCOMPARE(changes->count(), 1);
        QVERIFY2(changes->item(0)->text().contains(QStringLiteral("900")),
                 qPrintable(changes->item(0)->text()));
        QVERIFY(page.table()->rowCount() > 0);
        QVERIFY(page.table()->item(0, 3)->text() != QStringLiteral("="));
        // This design and the run that is looked at stay as they are.
        QCOMPARE(s.workspace.revision(), before);
        QCOMPARE(s.window.simulation().runData(), shown);
        // What cannot be read is said, without a dialog.
        runOnFile(s.window, folder.filePath(QStringLiteral("none.fabric")));
        QVERIFY(s.window.messages().text().contains(QStringLiteral("none.fabric")));
    }

    /// All that a picture adds to the names of the design passes through the translator.
    void picturesSpeakTheReadersLanguage_data() {
        QTest::addColumn<int>("view");
        for (const auto& choice : Choices<diagram::ViewKind>::values)
            QTest::newRow(choice.name) << static_cast<int>(choice.value);
    }
    void picturesSpeakTheReadersLanguage() {
        QFETCH(int, view);
        Session s;
        s.openContoso();
        const diagram::Words words = [](const Text& text) { return "\u00ab" + english(text) + "\u00bb"; };
        diagram::Annotations loads;
        for (const AnyId id : s.workspace.design().idsOf(kindOf<PhysicalNic>))
            loads.load[id] = 1;
        for (const AnyId id : s.workspace.design().idsOf(kindOf<PhysicalLink>))
            loads.load[id] = 1;
        diagram::ViewOptions options;
        options.view = static_cast<diagram::ViewKind>(view);
        options.host = test::firstOf(s.workspace.design(), kindOf<Host>).as<Host>();
        options.annotations = &loads;
        options.words = &words;
        // The words that the user wrote.
        std::set<std::string> own{"VLAN", "VMQ",    "RSS",  "RDMA", "LBFO", "SET", "NAT", "VPN", "BGP",
                                  "VSID", "SR-IOV", "Gbit", "Mbit", "bit",  "s",   "G",   "M",   "RoCE"};
        const auto addWords = [&own](std::string_view text) {
            std::string word;
            for (const char c : text) {
                if (std::isalpha(static_cast<unsigned char>(c)) || c == '-') {
                    word += c;
                    continue;
                }
                own.insert(word);
                word.clear();
            }
            own.insert(word);
        };
        addWords(test::contentOf(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric")).toStdString());
        std::set<std::string> said;
        for (const auto& part : diagram::draw(s.workspace.design(), s.workspace.relations(), options).parts)
            visitTexts(part, [&](const std::string& text) {
                std::string word;
                int depth = 0;
                const auto end = [&] {
                    if (!word.empty() && !own.contains(word))
                        said.insert(text);
                    word.clear();
                };
                for (std::size_t i = 0; i < text.size(); ++i) {
                    if (text.compare(i, 2, "\u00ab") == 0)
                        ++depth;
                    if (text.compare(i, 2, "\u00bb") == 0)
                        --depth;
                    const char c = text[i];
                    if (depth == 0 && (std::isalpha(static_cast<unsigned char>(c)) || c == '-'))
                        word += c;
                    else
                        end();
                }
                end();
            });
        std::string all;
        for (const std::string& text : said)
            all += text + "\n";
        QVERIFY2(said.empty(), all.c_str());
    }
};

QTEST_MAIN(TestSimulationWindow)
#include "tst_simulation_window.moc"
