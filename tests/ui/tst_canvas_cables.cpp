// SPDX-License-Identifier: GPL-3.0-or-later
// Cables pulled on the canvas, by real events.
#include "canvas_rack.h"

#include "model/ops/add.h"
#include "model/ops/switching.h"
#include "ui/canvas/tools/connect_gesture.h"

#include <QPushButton>
#include <QTest>

using namespace fd;
using namespace fd::ui;
using fd::ui::test::Session;
using fd::ui::test::offerOf;
using fd::ui::test::Rack;

class TestCanvasCables : public QObject {
    Q_OBJECT
private slots:
    void cableEndIsPluggedInElsewhere();
    void takenPortSaysBywhom();
    void refusalOffersTheRepair();
    void nodeTakesTheFirstFreePort();
    void ux041_pullingOffersWhatThePickerLists();
    void cablesAreReachedByKeys();
};

void TestCanvasCables::cableEndIsPluggedInElsewhere() {
    Rack r;
    r.s.workspace.selection().set(AnyId(Id<PhysicalNic>{1}));
    const auto edges = r.s.view->model().edgesFor(Id<PhysicalNic>{1});
    QCOMPARE(edges.size(), 1U);
    // The end at the switch.
    const QPointF switchSide = r.s.view->model().rectOf(r.torA).center();
    const auto& route = edges.front()->edge().route;
    const QPointF front(route.front().x, route.front().y);
    const QPointF back(route.back().x, route.back().y);
    const QPointF end = QLineF(front, switchSide).length() < QLineF(back, switchSide).length() ? front : back;
    r.s.drag(r.s.view->mapFromScene(end), r.s.at(r.torB));
    QVERIFY(r.nic(1).physicalSwitch == r.torB);
    r.s.workspace.undo();
    QVERIFY(r.nic(1).physicalSwitch == r.torA);
}

void TestCanvasCables::takenPortSaysBywhom() {
    Rack r;
    const auto edges = r.s.view->model().edgesFor(Id<PhysicalNic>{1});
    const QRectF card = r.s.view->model().rectOf(r.torA);
    const auto& route = edges.front()->edge().route;
    QPointF end(route.front().x, route.front().y);
    if (!card.adjusted(-4, -4, 4, 4).contains(end))
        end = QPointF(route.back().x, route.back().y);
    // Just outside the switch, on the plug of the cable.
    end.ry() += end.y() > card.center().y() ? 8 : -8;
    r.s.drag(r.s.at(Id<PhysicalNic>{2}), r.s.view->mapFromScene(end), Qt::NoModifier, false);
    QVERIFY2(r.s.view->caption().contains(QLatin1String("is already connected to HV01 NIC1.")),
             qPrintable(r.s.view->caption()));
    QTest::mouseRelease(r.s.view->viewport(), Qt::LeftButton, Qt::NoModifier, r.s.view->mapFromScene(end));
    QVERIFY(!r.nic(2).physicalSwitch);
}

void TestCanvasCables::refusalOffersTheRepair() {
    Session s;
    Transaction t = s.workspace.begin({"Host"});
    ops::NewHost wanted;
    wanted.nicCount = 3;
    const auto host = ops::addHost(t, wanted);
    t.edit(*host, [](Host& record) { record.osVersion = OsVersion::Ws2022; });
    const std::array members{Id<PhysicalNic>{1}, Id<PhysicalNic>{2}};
    const auto team = ops::teamNics(t, members);
    ops::NewHostSwitch inner;
    inner.binding = SwitchBinding::Internal;
    const auto hostSwitch = ops::addHostSwitch(t, *host, inner);
    QVERIFY(team && hostSwitch && s.workspace.commit(std::move(t)));
    s.view->zoomToFit();
    s.view->setTool(ToolKind::Connect);
    s.drag(s.at(*team), s.at(*hostSwitch));
    QVERIFY(!s.design().get(*hostSwitch)->team);
    QVERIFY2(s.view->caption().contains(QLatin1String("Use SET.")), qPrintable(s.view->caption()));
    QPushButton* offer = offerOf(s);
    QVERIFY(offer);
    QCOMPARE(offer->text(), QStringLiteral("Make this a SET switch"));
    const std::size_t steps = s.steps();
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(s.design().get(*hostSwitch)->team == *team);
    QCOMPARE(s.design().get(*team)->kind, TeamKind::Set);
    QCOMPARE(s.steps(), steps + 1);
}

void TestCanvasCables::nodeTakesTheFirstFreePort() {
    Rack r;
    // From the switch to the body of the host's card, not to one of its ports.
    r.s.view->setTool(ToolKind::Connect);
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(r.s.at(r.torB), title);
    QVERIFY(r.nic(3).physicalSwitch == r.torB);
}

void TestCanvasCables::ux041_pullingOffersWhatThePickerLists() {
    Rack r;
    ConnectGesture gesture(*r.s.view);
    for (const AnyId from : {AnyId(Id<PhysicalNic>{2}), AnyId(r.torA), AnyId(r.hv01)}) {
        gesture.start(from);
        std::vector<AnyId> listed;
        for (const AnyId id : ops::connectionTargets(r.s.design(), r.s.workspace.relations(), from))
            if (!r.s.view->model().rectOf(id).isEmpty())
                listed.push_back(id);
        QVERIFY(gesture.targets() == listed);
        QVERIFY(!listed.empty());
        gesture.cancel();
    }
}

void TestCanvasCables::cablesAreReachedByKeys() {
    Rack r;
    Transaction t = r.s.workspace.begin({"Link"});
    const auto link = ops::connectSwitches(t, r.torA, r.torB);
    QVERIFY(link && r.s.workspace.commit(std::move(t)));
    r.s.view->setFocus();
    r.s.workspace.selection().set(AnyId(r.torA));
    std::set<AnyId> seen;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(r.s.view.get(), Qt::Key_PageDown);
        seen.insert(r.s.workspace.selection().current());
    }
    QVERIFY(seen.contains(*link));
    QVERIFY(seen.contains(AnyId(Id<PhysicalNic>{1})));
    r.s.workspace.selection().set(AnyId(*link));
    QTest::keyClick(r.s.view.get(), Qt::Key_Delete);
    QVERIFY(r.s.design().table<PhysicalLink>().empty());
}

QTEST_MAIN(TestCanvasCables)
#include "tst_canvas_cables.moc"
