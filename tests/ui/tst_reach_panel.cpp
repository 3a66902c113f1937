// SPDX-License-Identifier: GPL-3.0-or-later
// The reachability panel by real events.
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/path_overlay.h"
#include "ui/panels/reach_model.h"
#include "ui/panels/reach_panel.h"
#include "ui/panels/reach_view.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;
using reachability::CellState;

namespace {

/// A window with the sample open and the matrix computed.
struct ReachSession : Session {
    ReachPanel* panel = nullptr;

    ReachSession() {
        openContoso();
        key(Qt::Key_F7);
        panel = window.findChild<ReachPanel*>(QStringLiteral("reachPanel"));
        if (!panel)
            qFatal("F7 does not show the panel");
        compute();
    }
    void compute() {
        panel->refreshNow();
        panel->service().waitForIdle();
    }
    ReachModel& model() { return panel->model(); }
    ReachView& view() { return panel->view(); }
    int lineNamed(Qt::Orientation orientation, const QString& name) {
        const int count = orientation == Qt::Vertical ? model().rowCount() : model().columnCount();
        for (int i = 0; i < count; ++i)
            if (model().line(orientation, i).name.startsWith(name))
                return i;
        return -1;
    }
    /// Opens everything on both axes.
    void openAll() {
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal})
            for (int i = 0; i < (orientation == Qt::Vertical ? model().rowCount() : model().columnCount());
                 ++i)
                if (model().line(orientation, i).canOpen && !model().line(orientation, i).isOpen)
                    model().toggle(orientation, i);
    }
    void closeAll() {
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal})
            for (int i = 0; i < (orientation == Qt::Vertical ? model().rowCount() : model().columnCount());
                 ++i)
                if (model().line(orientation, i).isOpen)
                    model().toggle(orientation, i);
    }
    /// The cell of the adapters of two machines.
    QModelIndex between(const QString& from, const QString& to) {
        const auto find = [&](Qt::Orientation orientation, const QString& name) {
            const int count = orientation == Qt::Vertical ? model().rowCount() : model().columnCount();
            for (int i = 0; i < count; ++i) {
                const ReachModel::Line& line = model().line(orientation, i);
                if (line.line->members().size() == 1 && line.level > 0 && line.name.startsWith(name))
                    return i;
            }
            return -1;
        };
        return model().index(find(Qt::Vertical, from), find(Qt::Horizontal, to));
    }
};

} // namespace

class TestReachPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_reach_panel"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
    }

    void ux160_isolatedPortsAreApartAndReachThePromiscuousOne() {
        ReachSession s;
        s.openAll();
        // Two isolated web servers; which hosts they are on does not matter to PVLAN.
        const QModelIndex isolated = s.between(QStringLiteral("NY-WEB1"), QStringLiteral("NY-WEB2"));
        QVERIFY(isolated.isValid());
        QCOMPARE(static_cast<CellState>(isolated.data(ReachModel::StateRole).toInt()), CellState::No);
        const QString reason = isolated.data(Qt::ToolTipRole).toString();
        QVERIFY2(reason.contains(QStringLiteral("isolated"), Qt::CaseInsensitive), qPrintable(reason));
        QCOMPARE(s.model().cell(isolated.row(), isolated.column()).state, CellState::No);
    }

    void ux161_arrowKeysGoFromCellToCellAndHeadersAreAnnounced() {
        ReachSession s;
        QVERIFY(s.model().rowCount() > 2);
        s.view().setFocus();
        s.view().setCurrentIndex(s.model().index(0, 0));
        QTest::keyClick(&s.view(), Qt::Key_Down);
        QCOMPARE(s.view().currentIndex(), s.model().index(1, 0));
        QTest::keyClick(&s.view(), Qt::Key_Right);
        QCOMPARE(s.view().currentIndex(), s.model().index(1, 1));
        const QString spoken = s.view().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(s.model().line(Qt::Vertical, 1).name), qPrintable(spoken));
        QVERIFY2(spoken.contains(s.model().line(Qt::Horizontal, 1).name), qPrintable(spoken));
        QVERIFY(spoken.contains(ReachModel::stateText(s.model().cell(1, 1).state)));
        // The same stands beside the matrix, with the reason.
        QCOMPARE(s.find<QLabel>("reachCell")->text(), spoken);
        QVERIFY(!s.find<QLabel>("reachReason")->text().isEmpty());
        for (int i = 0; i < s.model().rowCount(); ++i)
            QVERIFY(!s.model().headerData(i, Qt::Vertical, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void ux162_signsDifferWithoutColour() {
        // Each sign in grey, drawn on one ground: no two pictures may be nearly the same.
        std::vector<QImage> pictures;
        for (const CellState state : {CellState::Yes, CellState::No, CellState::OneWay, CellState::Some,
                                      CellState::Unknown, CellState::Self}) {
            QImage image(32, 32, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintReachState(painter, image.rect(), state, false);
            painter.end();
            // Only the dark sign counts, not its ground.
            image.convertTo(QImage::Format_Grayscale8);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    image.scanLine(y)[x] = image.constScanLine(y)[x] < 170 ? 0 : 255;
            pictures.push_back(image);
        }
        for (std::size_t a = 0; a < pictures.size(); ++a)
            for (std::size_t b = a + 1; b < pictures.size(); ++b) {
                int different = 0;
                for (int y = 0; y < 32; ++y)
                    for (int x = 0; x < 32; ++x)
                        different += pictures[a].pixel(x, y) != pictures[b].pixel(x, y) ? 1 : 0;
                QVERIFY2(different > 12,
                         qPrintable(QStringLiteral("%1 and %2 differ in %3").arg(a).arg(b).arg(different)));
            }
        std::set<QChar> letters;
        for (const CellState state : {CellState::Yes, CellState::No, CellState::OneWay, CellState::Some,
                                      CellState::Unknown, CellState::Self})
            QVERIFY(letters.insert(ReachModel::stateLetter(state)).second);
    }

    void foldsWithTheKeyboardAndTheMouse() {
        ReachSession s;
        // A small design is shown as a whole at first.
        QVERIFY(s.model().line(Qt::Vertical, 0).isOpen);
        s.closeAll();
        const int rows = s.model().rowCount();
        const int columns = s.model().columnCount();
        s.view().setFocus();
        s.view().setCurrentIndex(s.model().index(0, 0));
        QTest::keyClick(&s.view(), Qt::Key_Space);
        QVERIFY(s.model().rowCount() > rows);
        QCOMPARE(s.model().columnCount(), columns);
        QCOMPARE(s.view().currentIndex(), s.model().index(0, 0));
        QTest::keyClick(&s.view(), Qt::Key_Space);
        QCOMPARE(s.model().rowCount(), rows);
        QTest::keyClick(&s.view(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(s.model().columnCount() > columns);
        QHeaderView* header = s.view().horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(0) + header->sectionSize(0) / 2, header->height() / 2));
        QCOMPARE(s.model().columnCount(), columns);
    }

    void enterShowsTheWayHereAndOnThePicture() {
        ReachSession s;
        s.openAll();
        QModelIndex reached;
        for (int row = 0; row < s.model().rowCount() && !reached.isValid(); ++row)
            for (int column = 0; column < s.model().columnCount() && !reached.isValid(); ++column)
                if (s.model().cell(row, column).state == CellState::Yes &&
                    s.model().line(Qt::Vertical, row).line->members().size() == 1)
                    reached = s.model().index(row, column);
        QVERIFY(reached.isValid());
        s.view().setFocus();
        s.view().setCurrentIndex(reached);
        auto* path = s.find<QListWidget>("reachPath");
        QVERIFY(!path->isVisible());
        QTest::keyClick(&s.view(), Qt::Key_Return);
        QVERIFY(path->isVisible());
        QVERIFY(path->count() >= 2);
        CanvasView* canvas = s.window.views().canvas();
        QVERIFY(canvas);
        QVERIFY(!PathOverlay::of(*canvas).stops().empty());
        // Another cell ends it.
        QTest::keyClick(&s.view(), reached.row() > 0 ? Qt::Key_Up : Qt::Key_Down);
        QVERIFY(!path->isVisible());
        QVERIFY(PathOverlay::of(*canvas).stops().empty());
    }

    void followsEditsAndCancels() {
        ReachSession s;
        const auto before = s.panel->service().result();
        QVERIFY(before);
        // An edit that says nothing about traffic computes nothing.
        Transaction note = s.workspace.begin({"Note", {}});
        note.add(Scenario{});
        QVERIFY(s.workspace.commit(std::move(note)).has_value());
        QTest::qWait(10);
        QVERIFY(!s.panel->service().isRunning());
        const AnyId vm = firstOf(s.workspace.design(), kindOf<Vm>);
        s.workspace.erase({vm});
        QTRY_VERIFY_WITH_TIMEOUT(s.panel->service().result() != before && !s.panel->service().isRunning(),
                                 20000);
        QVERIFY(s.panel->service().result()->matrix.interfaces().size() < before->matrix.interfaces().size());
        QSignalSpy cancelled(&s.panel->service(), &workspace::ReachService::cancelled);
        QSignalSpy finished(&s.panel->service(), &workspace::ReachService::finished);
        s.panel->refreshNow();
        s.panel->service().cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!s.panel->service().isRunning());
        QTest::qWait(50);
        QCOMPARE(finished.count(), 0);
        QVERIFY(s.panel->service().result());
    }

    void expectationsAreObjectsAndMarkDifferences() {
        ReachSession s;
        s.closeAll();
        // Two groups of which some pair reaches some pair.
        QModelIndex wrong;
        for (int row = 0; row < s.model().rowCount() && !wrong.isValid(); ++row)
            for (int column = 0; column < s.model().columnCount() && !wrong.isValid(); ++column)
                if (s.model().line(Qt::Vertical, row).object &&
                    s.model().line(Qt::Horizontal, column).object &&
                    (s.model().cell(row, column).state == CellState::Yes ||
                     s.model().cell(row, column).state == CellState::Some))
                    wrong = s.model().index(row, column);
        QVERIFY(wrong.isValid());
        const QString from = s.model().line(Qt::Vertical, wrong.row()).name;
        s.view().setCurrentIndex(wrong);
        QTest::mouseClick(s.find<QPushButton>("reachMustNotReach"), Qt::LeftButton);
        QCOMPARE(s.workspace.design().table<ReachExpectation>().size(), std::size_t{1});
        s.panel->service().waitForIdle();
        QVERIFY(s.model().isDifference(s.lineNamed(Qt::Vertical, from), wrong.column()));
        QCOMPARE(s.find<QListWidget>("reachExpected")->count(), 1);
        QVERIFY(
            s.find<QListWidget>("reachExpected")->item(0)->text().contains(QStringLiteral("does not hold")));
        s.find<QCheckBox>("reachOnlyDifferences")->setChecked(true);
        QVERIFY(s.model().rowCount() >= 1);
        QVERIFY(s.model().rowCount() < 3);
        s.find<QCheckBox>("reachOnlyDifferences")->setChecked(false);
        // One step, taken back like any other.
        s.workspace.undo();
        QVERIFY(s.workspace.design().table<ReachExpectation>().empty());
    }

    void filterGroupingAndTraffic() {
        ReachSession s;
        const int rows = s.model().rowCount();
        QTest::keyClicks(s.find<QLineEdit>("reachFilter"), QStringLiteral("BLUE-WEB"));
        QVERIFY(s.model().rowCount() < rows);
        QVERIFY(s.model().rowCount() > 0);
        s.find<QLineEdit>("reachFilter")->clear();
        QCOMPARE(s.model().rowCount(), rows);
        auto* grouping = s.find<QComboBox>("reachGrouping");
        grouping->setCurrentIndex(1);
        emit grouping->activated(1);
        QCOMPARE(s.model().grouping(), reachability::GroupBy::Host);
        QVERIFY(s.model().line(Qt::Vertical, 0).object.is<Host>());
        auto* traffic = s.find<QComboBox>("reachProtocol");
        traffic->setCurrentIndex(1);
        emit traffic->activated(1);
        s.panel->service().waitForIdle();
        QCOMPARE(s.panel->service().result()->question.protocol, reachability::Protocol::Broadcast);
    }

    void savesAPictureAndATable() {
        ReachSession s;
        QTemporaryDir folder;
        QVERIFY(s.panel->writePicture(folder.filePath(QStringLiteral("m.png"))));
        const QImage picture(folder.filePath(QStringLiteral("m.png")));
        QVERIFY(picture.width() > 200 && picture.height() > 200);
        QVERIFY(s.panel->writeCsv(folder.filePath(QStringLiteral("m.csv"))));
        const QByteArray table = contentOf(folder.filePath(QStringLiteral("m.csv")));
        QCOMPARE(table.count('\n'), s.model().rowCount() + 1);
        QVERIFY(!s.panel->writeCsv(folder.filePath(QStringLiteral("no/m.csv"))));
    }
};

QTEST_MAIN(TestReachPanel)
#include "tst_reach_panel.moc"
