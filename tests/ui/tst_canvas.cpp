// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas by real events on its viewport: presses, moves, drops and keys go in, the design is looked at.
#include "model/generate/generate.h"
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/place.h"
#include "canvas_session.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace fd;
using namespace fd::ui;

using fd::ui::test::Session;

class TestCanvas : public QObject {
    Q_OBJECT
private slots:
    void showsContoso();
    void clickSelects();
    void smallMoveOnlySelects();
    void dragMovesOneStep();
    void escapeLeavesEverything();
    void dropHost();
    void refusedDrop();
    void placeMachine();
    void connectNicToSwitch();
    void rubberBand();
    void keys();
    void renameInPlace();
    void zoomKeepsThePoint();
    void followedEqualsRebuilt();
    void foreignChangeEndsTheGesture();
    void accessibleChildren();
    void emptyDesign();
};

void TestCanvas::showsContoso() {
    Session s;
    s.openContoso();
    QCOMPARE(s.view->model().cards().size(),
             s.design().table<Host>().size() + s.design().table<PhysicalSwitch>().size() + s.design().table<Router>().size());
    for (const auto [id, host] : s.design().table<Host>())
        QVERIFY(!s.view->model().rectOf(id).isEmpty());
    QVERIFY(!s.view->grab().isNull());
}

void TestCanvas::clickSelects() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.view->centerOn(s.view->model().rectOf(host).center());
    const QRectF card = s.view->model().rectOf(host);
    const QPoint title = s.view->mapFromScene(card.topLeft() + QPointF(60, 12));
    QTest::mouseClick(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, title);
    QVERIFY(s.workspace.selection().current() == host);
    const AnyId nic = Id<PhysicalNic>{*s.workspace.relations().of(&PhysicalNic::host, host.as<Host>()).begin()};
    QTest::mouseClick(s.view->viewport(), Qt::LeftButton, Qt::ControlModifier, s.at(nic));
    QCOMPARE(s.workspace.selection().size(), 2U);
    QVERIFY(s.workspace.selection().contains(nic));
    QTest::mouseClick(s.view->viewport(), Qt::LeftButton, Qt::ControlModifier, s.at(nic));
    QCOMPARE(s.workspace.selection().size(), 1U);
}

void TestCanvas::smallMoveOnlySelects() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.view->centerOn(s.view->model().rectOf(host).center());
    const QPoint title = s.view->mapFromScene(s.view->model().rectOf(host).topLeft() + QPointF(60, 12));
    s.drag(title, title + QPoint(5, 0));
    QVERIFY(s.workspace.selection().current() == host);
    QCOMPARE(s.steps(), 0U);
}

void TestCanvas::dragMovesOneStep() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.view->centerOn(s.view->model().rectOf(host).center());
    const QRectF before = s.view->model().rectOf(host);
    const QPoint title = s.view->mapFromScene(before.topLeft() + QPointF(60, 12));
    s.drag(title, title + QPoint(30, 40));
    QCOMPARE(s.steps(), 1U);
    QCOMPARE(s.view->model().rectOf(host).topLeft(), before.topLeft() + QPointF(30, 40));
    s.workspace.undo();
    QCOMPARE(s.view->model().rectOf(host), before);
}

void TestCanvas::escapeLeavesEverything() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.view->centerOn(s.view->model().rectOf(host).center());
    const QRectF before = s.view->model().rectOf(host);
    const Design untouched = s.design();
    const QPoint title = s.view->mapFromScene(before.topLeft() + QPointF(60, 12));
    s.drag(title, title + QPoint(60, 40), Qt::NoModifier, false);
    QVERIFY(s.view->model().itemOf(host)->pos() != QPointF());
    QTest::keyClick(s.view.get(), Qt::Key_Escape);
    QCOMPARE(s.view->model().itemOf(host)->pos(), QPointF());
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, title + QPoint(60, 40));
    QVERIFY(s.design() == untouched);
    QCOMPARE(s.steps(), 0U);
}

void TestCanvas::dropHost() {
    Session s;
    QVERIFY(s.drop("host", {300, 200}));
    QCOMPARE(s.design().table<Host>().size(), 1U);
    QCOMPARE(s.design().table<PhysicalNic>().size(), 2U);
    QCOMPARE(s.steps(), 1U);
    QVERIFY(s.view->nameEditor());
    s.workspace.undo();
    QCOMPARE(s.design().size(), 0U);
}

void TestCanvas::refusedDrop() {
    Session s;
    Transaction t = s.workspace.begin({"Switch"});
    const auto device = ops::addPhysicalSwitch(t);
    QVERIFY(s.workspace.commit(std::move(t)));
    const QPoint at = s.at(*device);
    s.drop("vmNetwork", at, false);
    QVERIFY(s.view->captionVerdict() == Verdict::Refuse);
    QVERIFY2(s.view->caption().endsWith(
                 QLatin1String("A VM network connects virtual adapters. Drop it on a logical network or in the Tenant view.")),
             qPrintable(s.view->caption()));
    QVERIFY(!s.drop("vmNetwork", at));
    QCOMPARE(s.steps(), 1U);
}

void TestCanvas::placeMachine() {
    Session s;
    s.openContoso();
    s.view->setZoom(0.5);
    Id<Vm> vm;
    for (const auto [id, record] : s.design().table<Vm>())
        if (record.host && !vm)
            vm = id;
    const Id<Host> from = s.design().get(vm)->host;
    const AnyId to = s.named(s.design().get(from)->name == "nyc-hv01" ? "host:nyc-hv02" : "host:nyc-hv01");
    s.view->centerOn((s.view->model().rectOf(vm).center() + s.view->model().rectOf(to).center()) / 2);
    s.drag(s.at(vm), s.at(to), Qt::NoModifier, false);
    QVERIFY2(!s.view->caption().isEmpty(), "no caption while a machine is dragged over a host");
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, s.at(to));
    QVERIFY(s.design().get(vm)->host == to.as<Host>());
    QCOMPARE(s.steps(), 1U);
    s.workspace.undo();
    QVERIFY(s.design().get(vm)->host == from);
}

void TestCanvas::connectNicToSwitch() {
    Session s;
    Transaction t = s.workspace.begin({"Fixture"});
    const auto host = ops::addHost(t);
    const auto device = ops::addPhysicalSwitch(t);
    QVERIFY(s.workspace.commit(std::move(t)));
    s.view->zoomToFit();
    s.view->setTool(ToolKind::Connect);
    const AnyId nic = Id<PhysicalNic>{1};
    s.drag(s.at(nic), s.at(*device));
    QVERIFY(s.design().get(nic.as<PhysicalNic>())->physicalSwitch == *device);
    QCOMPARE(s.steps(), 2U);
    // Pulled from the adapter with the ordinary tool too.
    s.view->setTool(ToolKind::Select);
    s.drag(s.at(Id<PhysicalNic>{2}), s.at(*device));
    QVERIFY(s.design().get(Id<PhysicalNic>{2})->physicalSwitch == *device);
    QVERIFY(s.design().get(*host));
}

void TestCanvas::rubberBand() {
    Session s;
    s.openContoso();
    s.view->zoomToFit();
    const QRect room = s.view->viewport()->rect();
    s.drag(room.topLeft() + QPoint(2, 2), room.bottomRight() - QPoint(2, 2));
    QVERIFY(s.workspace.selection().size() >= s.view->model().cards().size());
    QCOMPARE(s.steps(), 0U);
}

void TestCanvas::keys() {
    Session s;
    s.openContoso();
    s.view->setFocus();
    const AnyId host = s.named("host:nyc-hv01");
    s.workspace.selection().set(host);
    const QRectF before = s.view->model().rectOf(host);
    QTest::keyClick(s.view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(s.view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(s.view->model().rectOf(host).topLeft(), before.topLeft() + QPointF(20, 0));
    s.workspace.selection().set(host);
    QTest::keyClick(s.view.get(), Qt::Key_Right);
    QVERIFY(s.workspace.selection().current() != host);
    QVERIFY(s.workspace.selection().current());
    QSignalSpy opened(s.view.get(), &CanvasView::openRequested);
    s.workspace.selection().set(host);
    QTest::keyClick(s.view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const std::size_t hosts = s.design().table<Host>().size();
    QTest::keyClick(s.view.get(), Qt::Key_Delete);
    QCOMPARE(s.design().table<Host>().size(), hosts - 1);
    s.workspace.undo();
    QCOMPARE(s.design().table<Host>().size(), hosts);
}

void TestCanvas::renameInPlace() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.workspace.selection().set(host);
    s.view->setFocus();
    QTest::keyClick(s.view.get(), Qt::Key_F2);
    QVERIFY(s.view->nameEditor());
    s.view->nameEditor()->setText(QStringLiteral("nyc-new"));
    QTest::keyClick(s.view->nameEditor(), Qt::Key_Return);
    QCOMPARE(displayName(s.design(), host), std::string("nyc-new"));
    QCOMPARE(s.steps(), 1U);
    s.view->rename(host);
    s.view->nameEditor()->setText(QStringLiteral("dropped"));
    QTest::keyClick(s.view->nameEditor(), Qt::Key_Escape);
    QVERIFY(!s.view->nameEditor());
    QCOMPARE(displayName(s.design(), host), std::string("nyc-new"));
}

void TestCanvas::zoomKeepsThePoint() {
    Session s;
    s.openContoso();
    s.view->zoomToFit();
    const QPoint at(400, 300);
    const QPointF before = s.view->mapToScene(at);
    QWheelEvent wheel(at, s.view->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    const double scale = s.view->zoom();
    QCoreApplication::sendEvent(s.view->viewport(), &wheel);
    QVERIFY(s.view->zoom() > scale * 1.2);
    const QPointF drift = s.view->mapToScene(at) - before;
    QVERIFY2(std::abs(drift.x()) * s.view->zoom() <= 2 && std::abs(drift.y()) * s.view->zoom() <= 2,
             qPrintable(QStringLiteral("%1 %2").arg(drift.x()).arg(drift.y())));
    s.view->setZoom(1000);
    QCOMPARE(s.view->zoom(), 8.0);
    s.view->setZoom(0);
    QCOMPARE(s.view->zoom(), 0.05);
}

/// The picture that followed random edits, undo and redo is the one that is made anew.
void TestCanvas::followedEqualsRebuilt() {
    Session s;
    GenerateOptions options;
    options.hosts = 6;
    options.vms = 20;
    const auto generated = generateFabric(options);
    QVERIFY(generated);
    s.workspace.adopt(*generated, countersFor(*generated), QStringLiteral("Generated"));
    QGraphicsScene other;
    CanvasModel fresh(s.workspace, other);
    std::mt19937 random(7);
    const auto anyOf = [&]<class T>(const Table<T>& table) {
        std::vector<Id<T>> ids;
        for (const auto [id, record] : table)
            ids.push_back(id);
        return ids.empty() ? Id<T>{} : ids[random() % ids.size()];
    };
    for (int i = 0; i < 120; ++i) {
        Transaction t = s.workspace.begin({"Random"});
        const auto host = anyOf(s.design().table<Host>());
        const auto vm = anyOf(s.design().table<Vm>());
        switch (random() % 9) {
        case 0: static_cast<void>(ops::addHost(t)); break;
        case 1: static_cast<void>(ops::addNic(t, host)); break;
        case 2: static_cast<void>(ops::placeVm(t, s.workspace.relations(), vm, host)); break;
        case 3: t.edit(vm, [&](Vm& v) { v.name = "vm" + std::to_string(i); }); break;
        case 4: t.edit(host, [&](Host& h) { h.name = "host" + std::to_string(i); }); break;
        case 5: ops::setPosition(t, "physical", {host, static_cast<int>(random() % 2000), 300}); break;
        case 6: s.workspace.erase({vm}); break;
        case 7: t.edit(anyOf(s.design().table<VmNetwork>()), [&](VmNetwork& n) { n.name = "net" + std::to_string(i); }); break;
        default: (random() % 2 != 0U) ? s.workspace.undo() : s.workspace.redo(); break;
        }
        if (!t.empty())
            QVERIFY(s.workspace.commit(std::move(t)));
        if (i % 10 != 9)
            continue;
        s.workspace.validation().waitForIdle();
        fresh.rebuild();
        QCOMPARE(s.view->model().picture().size(), fresh.picture().size());
        QVERIFY2(s.view->model().picture() == fresh.picture(), qPrintable(QString::number(i)));
    }
}

void TestCanvas::foreignChangeEndsTheGesture() {
    Session s;
    s.openContoso();
    const AnyId host = s.named("host:nyc-hv01");
    s.view->centerOn(s.view->model().rectOf(host).center());
    const QPoint title = s.view->mapFromScene(s.view->model().rectOf(host).topLeft() + QPointF(60, 12));
    s.drag(title, title + QPoint(60, 40), Qt::NoModifier, false);
    s.workspace.erase({host});
    QVERIFY(!s.view->model().itemOf(host));
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, title + QPoint(60, 40));
    QCOMPARE(s.steps(), 1U);
}

void TestCanvas::accessibleChildren() {
    Session s;
    s.openContoso();
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(s.view.get());
    QVERIFY(canvas);
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QCOMPARE(canvas->childCount(), static_cast<int>(s.view->model().cards().size()));
    const AnyId host = s.named("host:nyc-hv01");
    s.workspace.selection().set(host);
    bool isFound = false;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* child = canvas->child(i);
        QVERIFY(child);
        QCOMPARE(canvas->indexOfChild(child), i);
        if (!child->text(QAccessible::Name).contains(QLatin1String("nyc-hv01")))
            continue;
        isFound = true;
        QVERIFY(child->state().selected);
        QVERIFY(child->rect().isValid());
    }
    QVERIFY(isFound);
}

void TestCanvas::emptyDesign() {
    Session s;
    QVERIFY(s.view->model().boxes().empty());
    QTest::mouseClick(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, {200, 200});
    QTest::keyClick(s.view.get(), Qt::Key_Right);
    QTest::keyClick(s.view.get(), Qt::Key_Delete);
    QVERIFY(!s.view->grab().isNull());
    s.view->setViewKind(diagram::ViewKind::Logical);
    s.view->setViewKind(diagram::ViewKind::Physical);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
