// SPDX-License-Identifier: GPL-3.0-or-later
// Hands on the canvas: drops from the palette, connections, cables, snapping, keys, VLANs, filters, what is heard.
#include "canvas_rack.h"
#include "pictures.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace fd;
using namespace fd::ui;
using fd::ui::test::Session;
using fd::ui::test::Rack;

class TestCanvasHands : public QObject {
    Q_OBJECT
private slots:
    void ux032_fivePixelsOnlySelect();
    void snapsToGridAndNeighbours();
    void lockedPositionsStay();
    void alignAndDistribute();
    void ux090_singleLettersAndArrows();
    void plusOffersChildren();
    void tabLeaves();
    void ux024_vlanIsShown();
    void ux022_filterKeepsPlaces();
    void ux231_accessibleTree();
    void ux241_themeRepaintsAndKeepsEverything();
    void wheelZoomsAtThePointer();
};

void TestCanvasHands::ux032_fivePixelsOnlySelect() {
    Rack r;
    const std::size_t steps = r.s.steps();
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv01).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(5, 0));
    QVERIFY(r.s.workspace.selection().current() == AnyId(r.hv01));
    QCOMPARE(r.s.steps(), steps);
}

void TestCanvasHands::snapsToGridAndNeighbours() {
    Rack r;
    r.s.view->zoomToActual();
    r.s.view->centerOn(r.s.view->model().rectOf(r.hv02).center());
    CanvasSettings::write(kSnapToGridKey, true);
    QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(33, 47));
    QRectF rect = r.s.view->model().rectOf(r.hv02);
    QCOMPARE(std::fmod(rect.x(), CanvasSettings().gridStep), 0.0);
    QCOMPARE(std::fmod(rect.y(), CanvasSettings().gridStep), 0.0);
    // Within reach of a neighbour its edge wins over the grid.
    CanvasSettings::write(kShowGuidesKey, true);
    const QRectF neighbour = r.s.view->model().rectOf(r.hv01);
    title = r.s.view->mapFromScene(rect.topLeft() + QPointF(60, 12));
    const QPointF by = neighbour.topLeft() + QPointF(3, neighbour.height() + 60) - rect.topLeft();
    r.s.drag(title, title + by.toPoint());
    rect = r.s.view->model().rectOf(r.hv02);
    QCOMPARE(rect.x(), neighbour.x());
}

void TestCanvasHands::lockedPositionsStay() {
    Rack r;
    CanvasSettings::write(kLockPositionsKey, true);
    const std::size_t steps = r.s.steps();
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(80, 90));
    QCOMPARE(r.s.steps(), steps);
    r.s.view->setFocus();
    r.s.workspace.selection().set(AnyId(r.hv02));
    QTest::keyClick(r.s.view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(r.s.steps(), steps);
    QVERIFY(r.s.view->caption().contains(QLatin1String("locked")));
}

void TestCanvasHands::alignAndDistribute() {
    Rack r;
    r.s.workspace.selection().set({AnyId(r.hv01), AnyId(r.hv02), AnyId(r.torA)});
    const std::size_t steps = r.s.steps();
    r.s.view->alignSelection(diagram::Alignment::Left);
    QCOMPARE(r.s.steps(), steps + 1);
    const double left = r.s.view->model().rectOf(r.hv01).x();
    QCOMPARE(r.s.view->model().rectOf(r.hv02).x(), left);
    QCOMPARE(r.s.view->model().rectOf(r.torA).x(), left);
    r.s.view->distributeSelection(false);
    r.s.workspace.undo();
    r.s.workspace.undo();
    QCOMPARE(r.s.steps(), steps);
}

void TestCanvasHands::ux090_singleLettersAndArrows() {
    Rack r;
    r.s.view->setFocus();
    QTest::keyClick(r.s.view.get(), Qt::Key_C);
    QVERIFY(r.s.view->toolKind() == ToolKind::Connect);
    QTest::keyClick(r.s.view.get(), Qt::Key_H);
    QVERIFY(r.s.view->toolKind() == ToolKind::Pan);
    QTest::keyClick(r.s.view.get(), Qt::Key_V);
    QVERIFY(r.s.view->toolKind() == ToolKind::Select);
    CanvasSettings::write(kSingleLettersKey, false);
    QTest::keyClick(r.s.view.get(), Qt::Key_C);
    QVERIFY(r.s.view->toolKind() == ToolKind::Select);
    // Every card is reached by arrows from any other.
    const auto cards = r.s.view->model().cards();
    std::set<AnyId> seen;
    r.s.workspace.selection().set(AnyId(r.hv01));
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left,
                              Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Right}) {
        seen.insert(r.s.workspace.selection().current());
        QTest::keyClick(r.s.view.get(), key);
    }
    seen.insert(r.s.workspace.selection().current());
    QCOMPARE(seen.size(), cards.size());
    r.s.workspace.selection().set(AnyId(r.hv01));
    QTest::keyClick(r.s.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(r.s.workspace.selection().size(), 2U);
    QSignalSpy back(r.s.view.get(), &CanvasView::backRequested);
    QTest::keyClick(r.s.view.get(), Qt::Key_Backspace);
    QTest::keyClick(r.s.view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(back.count(), 2);
}

void TestCanvasHands::plusOffersChildren() {
    Rack r;
    r.s.view->setFocus();
    r.s.workspace.selection().set(AnyId(r.hv01));
    QTest::keyClick(r.s.view.get(), Qt::Key_Plus);
    auto* menu = r.s.view->findChild<QMenu*>(QStringLiteral("canvasAddMenu"));
    QVERIFY(menu);
    QVERIFY(!menu->actions().isEmpty());
    const std::size_t nics = r.s.design().table<PhysicalNic>().size();
    menu->actions().first()->trigger();
    QCOMPARE(r.s.design().table<PhysicalNic>().size(), nics + 1);
    menu->close();
}

void TestCanvasHands::tabLeaves() {
    Session s;
    QWidget window;
    auto* before = new QLineEdit(&window);
    auto* canvas = new CanvasView(s.workspace, &window);
    auto* after = new QLineEdit(&window);
    canvas->setGeometry(0, 40, 300, 200);
    after->move(0, 260);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestCanvasHands::ux024_vlanIsShown() {
    Session s;
    s.openContoso();
    const auto vlans = diagram::vlansOf(s.design());
    QVERIFY(!vlans.empty());
    s.view->zoomToFit();
    const QImage before = s.view->viewport()->grab().toImage();
    s.view->setVlan(vlans.front().vlan);
    QVERIFY(before != s.view->viewport()->grab().toImage());
    int faded = 0;
    for (const diagram::Part& part : s.view->model().picture())
        faded += part.isFaded ? 1 : 0;
    QVERIFY(faded > 0);
    QCOMPARE(s.steps(), 0U);
    s.view->setVlan({});
    QVERIFY(before == s.view->viewport()->grab().toImage());
}

void TestCanvasHands::ux022_filterKeepsPlaces() {
    Session s;
    s.openContoso();
    s.view->zoomToFit();
    const Id<HostGroup> group = s.design().get(s.named("host:nyc-hv01").as<Host>())->hostGroup;
    std::map<AnyId, QRectF> before;
    for (const DiagramItem* card : s.view->model().cards())
        before[card->subject()] = s.view->model().rectOf(card->subject());
    diagram::ViewFilter filter;
    filter.group = group;
    filter.hides = true;
    s.view->setFilter(filter);
    const auto shown = s.view->model().cards();
    QVERIFY(!shown.empty() && shown.size() < before.size());
    // Moving what is left leaves the hidden ones where they are.
    s.workspace.selection().set(shown.front()->subject());
    s.view->setFocus();
    QTest::keyClick(s.view.get(), Qt::Key_Right, Qt::ControlModifier);
    s.view->selectAll();
    QCOMPARE(s.workspace.selection().size(), shown.size());
    const AnyId moved = shown.front()->subject();
    s.view->setFilter({});
    QCOMPARE(s.view->model().cards().size(), before.size());
    for (const auto& [id, rect] : before)
        if (id != moved)
            QCOMPARE(s.view->model().rectOf(id), rect);
    QCOMPARE(s.steps(), 1U);
}

void TestCanvasHands::ux231_accessibleTree() {
    Rack r;
    QAccessible::setActive(true);
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(r.s.view.get());
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QCOMPARE(canvas->childCount(), static_cast<int>(r.s.view->model().cards().size()));
    r.s.view->setFocus();
    r.s.workspace.selection().set(AnyId(Id<PhysicalNic>{1}));
    bool isFound = false;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* child = canvas->child(i);
        QVERIFY(child && child->isValid());
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY(child->role() != QAccessible::NoRole);
        QVERIFY(child->rect().isValid());
        QVERIFY(child->state().focusable);
        if (!child->text(QAccessible::Name).startsWith(QLatin1String("Host HV01, site All Hosts, 2 adapter")))
            continue;
        isFound = true;
        QCOMPARE(child->text(QAccessible::Description), QStringLiteral("Connected to ToR-A"));
        QVERIFY(child->text(QAccessible::Value).contains(QLatin1String("NIC1")));
        QSignalSpy opened(r.s.view.get(), &CanvasView::openRequested);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
        QVERIFY(r.s.workspace.selection().current() == AnyId(r.hv01));
        QVERIFY(child->state().selected);
    }
    QVERIFY(isFound);
    diagram::ViewFilter filter;
    filter.kind = kindOf<PhysicalSwitch>;
    filter.hides = true;
    r.s.view->setFilter(filter);
    QCOMPARE(canvas->childCount(), 2);
}

void TestCanvasHands::ux241_themeRepaintsAndKeepsEverything() {
    applyTheme(QStringLiteral("light"));
    Rack r;
    r.s.workspace.selection().set(AnyId(r.hv02));
    const std::size_t steps = r.s.steps();
    r.s.workspace.validation().waitForIdle(); // badges are on the cards
    const QImage light = r.s.view->viewport()->grab().toImage();
    applyTheme(QStringLiteral("dark"));
    QCoreApplication::processEvents();
    const QImage dark = r.s.view->viewport()->grab().toImage();
    QVERIFY(light.pixelColor(3, 3) != dark.pixelColor(3, 3));
    QCOMPARE(dark.pixelColor(3, 3), themeColor(diagram::Tone::Canvas));
    QCOMPARE(r.s.steps(), steps);
    QVERIFY(r.s.workspace.selection().current() == AnyId(r.hv02));
    applyTheme(QStringLiteral("light"));
    QCoreApplication::processEvents();
    const QImage again = r.s.view->viewport()->grab().toImage();
    // Ground and outline of a box may be rounded once each: two steps of 255, which nobody sees.
    QCOMPARE(test::differenceOf(again, light, 2), 0.0);
}

void TestCanvasHands::wheelZoomsAtThePointer() {
    Rack r;
    const double before = r.s.view->zoom();
    QWheelEvent wheel(QPointF(200, 200), r.s.view->viewport()->mapToGlobal(QPointF(200, 200)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(r.s.view->viewport(), &wheel);
    QVERIFY(r.s.view->zoom() > before);
}

QTEST_MAIN(TestCanvasHands)
#include "tst_canvas_hands.moc"
