// SPDX-License-Identifier: GPL-3.0-or-later
// Hands on the canvas: drops from the palette, connections, cables, snapping, keys, VLANs, filters, what is heard.
#include "canvas_session.h"
#include "pictures.h"

#include "diagram/theme.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/connect.h"
#include "model/ops/switching.h"
#include "ui/canvas/how_many.h"
#include "ui/canvas/tools/connect_gesture.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace fd;
using namespace fd::ui;
using fd::ui::test::Session;

namespace {

/// Two hosts and two switches, with a cable from the first adapter.
struct Rack {
    Session s;
    Id<Host> hv01, hv02;
    Id<PhysicalSwitch> torA, torB;

    Rack() {
        Transaction t = s.workspace.begin({"Rack"});
        hv01 = *ops::addHost(t);
        hv02 = *ops::addHost(t);
        torA = *ops::addPhysicalSwitch(t, {"ToR-A", 48, {}});
        torB = *ops::addPhysicalSwitch(t, {"ToR-B", 48, {}});
        if (!ops::connectNic(t, Id<PhysicalNic>{1}, torA) || !s.workspace.commit(std::move(t)))
            qFatal("no rack");
        s.view->zoomToFit();
    }
    const PhysicalNic& nic(std::uint32_t number) const { return *s.design().get(Id<PhysicalNic>{number}); }
};

QPushButton* offerOf(const Session& s) {
    return s.view->findChild<QPushButton*>(QStringLiteral("captionOffer_0"));
}

} // namespace

namespace {

} // namespace

class TestCanvasHands : public QObject {
    Q_OBJECT
private slots:
    void ux030_dropHostIsOneStep();
    void ux031_vmNetworkOnSwitchIsRefused();
    void ux032_fivePixelsOnlySelect();
    void ux033_ghostOutlineAndCaptionInBothThemes();
    void dropStandsWhereTheGhostWas();
    void shiftDropAsksHowMany();
    void dropAsksWhereSeveralFit();
    void teamOfSelectedAdapters();
    void dropOnContainerMovesAndSaysSo();
    void ctrlDragCopies();
    void cableEndIsPluggedInElsewhere();
    void takenPortSaysBywhom();
    void refusalOffersTheRepair();
    void nodeTakesTheFirstFreePort();
    void ux041_pullingOffersWhatThePickerLists();
    void snapsToGridAndNeighbours();
    void lockedPositionsStay();
    void alignAndDistribute();
    void ux090_singleLettersAndArrows();
    void plusOffersChildren();
    void cablesAreReachedByKeys();
    void tabLeaves();
    void ux024_vlanIsShown();
    void ux022_filterKeepsPlaces();
    void ux231_accessibleTree();
    void ux241_themeRepaintsAndKeepsEverything();
    void wheelZoomsAtThePointer();
};

void TestCanvasHands::ux030_dropHostIsOneStep() {
    Session s;
    QVERIFY(s.drop("host", {300, 200}));
    QCOMPARE(s.design().table<Host>().size(), 1U);
    QCOMPARE(s.design().table<PhysicalNic>().size(), 2U);
    QCOMPARE(s.steps(), 1U);
    QVERIFY(s.view->nameEditor());
    QCOMPARE(s.view->nameEditor()->selectedText(), QStringLiteral("HV01"));
    // Naming does not open what was named.
    QSignalSpy opened(s.view.get(), &CanvasView::openRequested);
    QTest::keyClick(s.view->nameEditor(), Qt::Key_Return);
    QVERIFY(!s.view->nameEditor());
    QCOMPARE(opened.count(), 0);
    s.workspace.undo();
    QCOMPARE(s.design().size(), 0U);
}

void TestCanvasHands::ux031_vmNetworkOnSwitchIsRefused() {
    Rack r;
    const std::size_t steps = r.s.steps();
    QVERIFY(!r.s.drop("vmNetwork", r.s.at(r.torA)));
    QCOMPARE(r.s.steps(), steps);
    QVERIFY(r.s.view->captionVerdict() == Verdict::Refuse);
    QVERIFY2(r.s.view->caption().endsWith(QLatin1String("A VM network connects virtual adapters. Drop it on a logical "
                                                        "network or in the Tenant view.")),
             qPrintable(r.s.view->caption()));
}

void TestCanvasHands::ux032_fivePixelsOnlySelect() {
    Rack r;
    const std::size_t steps = r.s.steps();
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv01).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(5, 0));
    QVERIFY(r.s.workspace.selection().current() == AnyId(r.hv01));
    QCOMPARE(r.s.steps(), steps);
}

void TestCanvasHands::ux033_ghostOutlineAndCaptionInBothThemes() {
    for (const char* theme : {"light", "dark"}) {
        applyTheme(QLatin1String(theme));
        Rack r;
        const QImage before = r.s.view->viewport()->grab().toImage();
        const QPoint free(60, r.s.view->viewport()->height() - 60);
        r.s.drop("host", free, false);
        QVERIFY(r.s.view->captionVerdict() == Verdict::Accept);
        QVERIFY(before != r.s.view->viewport()->grab().toImage());
        r.s.drop("vmNetwork", r.s.at(r.torA), false);
        QVERIFY(r.s.view->captionVerdict() == Verdict::Refuse);
        const QImage refused = r.s.view->viewport()->grab().toImage();
        const QColor error = themeColor(diagram::Tone::Error);
        int errorPixels = 0;
        for (int y = 0; y < refused.height(); ++y)
            for (int x = 0; x < refused.width(); ++x)
                errorPixels += refused.pixelColor(x, y) == error ? 1 : 0;
        QVERIFY2(errorPixels > 200, theme);
    }
    applyTheme(QStringLiteral("light"));
}

void TestCanvasHands::dropStandsWhereTheGhostWas() {
    Session s;
    CanvasSettings::write(kSnapToGridKey, true);
    QVERIFY(s.drop("host", {303, 207}));
    const QRectF rect = s.view->model().rectOf(Id<Host>{1});
    QCOMPARE(std::fmod(rect.x(), CanvasSettings().gridStep), 0.0);
    QCOMPARE(std::fmod(rect.y(), CanvasSettings().gridStep), 0.0);
    const QPointF at = s.view->mapToScene(QPoint(303, 207));
    QVERIFY(rect.contains(at));
}

void TestCanvasHands::shiftDropAsksHowMany() {
    Session s;
    QVERIFY(s.drop("host", {300, 200}, true, Qt::ShiftModifier));
    QCOMPARE(s.steps(), 0U);
    auto* question = s.view->findChild<HowMany*>(QStringLiteral("howMany"));
    QVERIFY(question);
    question->findChild<QSpinBox*>(QStringLiteral("howManyCount"))->setValue(6);
    question->findChild<QLineEdit*>(QStringLiteral("howManyPattern"))->setText(QStringLiteral("NY-{08..}"));
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("howManyAdd")), Qt::LeftButton);
    QCOMPARE(s.design().table<Host>().size(), 6U);
    QCOMPARE(s.steps(), 1U);
    QCOMPARE(s.design().get(Id<Host>{1})->name, std::string("NY-08"));
    QCOMPARE(s.design().get(Id<Host>{6})->name, std::string("NY-13"));
    // None stands on another.
    const auto cards = s.view->model().cards();
    for (std::size_t i = 0; i < cards.size(); ++i)
        for (std::size_t j = i + 1; j < cards.size(); ++j)
            QVERIFY(!cards[i]->box().rect.intersects(cards[j]->box().rect));
}

void TestCanvasHands::dropAsksWhereSeveralFit() {
    Rack r;
    Transaction t = r.s.workspace.begin({"Networks"});
    LogicalNetwork logical;
    logical.name = "Prod";
    VmNetwork network;
    network.name = "Management";
    network.logicalNetwork = t.add(logical);
    network.isolation = IsolationType::NoIsolation;
    const Id<VmNetwork> management = t.add(network);
    const auto hostSwitch = ops::addHostSwitch(t, r.hv01);
    QVERIFY(hostSwitch && r.s.workspace.commit(std::move(t)));
    const std::size_t steps = r.s.steps();
    QVERIFY(r.s.drop("hostVirtualNic", r.s.at(*hostSwitch)));
    auto* question = r.s.view->findChild<QMenu*>(QStringLiteral("canvasQuestion"));
    QVERIFY(question);
    QCOMPARE(r.s.steps(), steps);
    // A section, the network, and the choice of none.
    QCOMPARE(question->actions().size(), 3);
    question->actions().at(1)->trigger();
    QCOMPARE(r.s.steps(), steps + 1);
    QCOMPARE(r.s.design().table<HostVirtualNic>().size(), 1U);
    QVERIFY(r.s.design().get(Id<HostVirtualNic>{1})->vmNetwork == management);
    question->close();
}

void TestCanvasHands::teamOfSelectedAdapters() {
    Session s;
    Transaction t = s.workspace.begin({"Host"});
    ops::NewHost wanted;
    wanted.nicCount = 4;
    const auto host = ops::addHost(t, wanted);
    t.edit(*host, [](Host& record) { record.osVersion = OsVersion::Ws2019; });
    QVERIFY(s.workspace.commit(std::move(t)));
    s.view->zoomToFit();
    s.workspace.selection().set({AnyId(Id<PhysicalNic>{2}), AnyId(Id<PhysicalNic>{3})});
    QVERIFY(s.drop("nicTeam", s.at(Id<PhysicalNic>{3})));
    QCOMPARE(s.design().table<NicTeam>().size(), 1U);
    QCOMPARE(s.design().get(Id<NicTeam>{1})->members, (std::vector{Id<PhysicalNic>{2}, Id<PhysicalNic>{3}}));
}

void TestCanvasHands::dropOnContainerMovesAndSaysSo() {
    Session s;
    s.openContoso();
    s.view->zoomToFit();
    const AnyId host = s.named("host:nyc-hv01");
    const Id<HostGroup> before = s.design().get(host.as<Host>())->hostGroup;
    Id<HostGroup> other;
    for (const auto [id, record] : s.design().table<Host>())
        if (record.hostGroup != before)
            other = record.hostGroup;
    QVERIFY(other);
    const QPoint title = s.view->mapFromScene(s.view->model().rectOf(host).topLeft() + QPointF(60, 12));
    const QRectF frame = s.view->model().rectOf(other);
    const QPoint into = s.view->mapFromScene(QPointF(frame.center().x(), frame.bottom() - 8));
    s.drag(title, into, Qt::NoModifier, false);
    QVERIFY2(s.view->caption().contains(QLatin1String("Move nyc-hv01 to host group ")), qPrintable(s.view->caption()));
    QTest::mouseRelease(s.view->viewport(), Qt::LeftButton, Qt::NoModifier, into);
    QVERIFY(s.design().get(host.as<Host>())->hostGroup != before);
    QCOMPARE(s.steps(), 1U);
}

void TestCanvasHands::ctrlDragCopies() {
    Rack r;
    const std::size_t steps = r.s.steps();
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(0, 120), Qt::ControlModifier, false);
    QVERIFY2(r.s.view->caption().contains(QLatin1String("Copy HV02")), qPrintable(r.s.view->caption()));
    QTest::mouseRelease(r.s.view->viewport(), Qt::LeftButton, Qt::ControlModifier, title + QPoint(0, 120));
    QCOMPARE(r.s.design().table<Host>().size(), 3U);
    QCOMPARE(r.s.steps(), steps + 1);
}

void TestCanvasHands::cableEndIsPluggedInElsewhere() {
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

void TestCanvasHands::takenPortSaysBywhom() {
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

void TestCanvasHands::refusalOffersTheRepair() {
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

void TestCanvasHands::nodeTakesTheFirstFreePort() {
    Rack r;
    // From the switch to the body of the host's card, not to one of its ports.
    r.s.view->setTool(ToolKind::Connect);
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(r.s.at(r.torB), title);
    QVERIFY(r.nic(3).physicalSwitch == r.torB);
}

void TestCanvasHands::ux041_pullingOffersWhatThePickerLists() {
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

void TestCanvasHands::cablesAreReachedByKeys() {
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
