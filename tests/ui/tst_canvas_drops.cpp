// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the canvas, by real events.
#include "canvas_rack.h"

#include "model/ops/add.h"
#include "model/ops/switching.h"
#include "ui/canvas/how_many.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace fd;
using namespace fd::ui;
using fd::ui::test::Session;
using fd::ui::test::Rack;

class TestCanvasDrops : public QObject {
    Q_OBJECT
private slots:
    void ux030_dropHostIsOneStep();
    void ux031_vmNetworkOnSwitchIsRefused();
    void ux033_ghostOutlineAndCaptionInBothThemes();
    void dropStandsWhereTheGhostWas();
    void shiftDropAsksHowMany();
    void dropAsksWhereSeveralFit();
    void teamOfSelectedAdapters();
    void dropOnContainerMovesAndSaysSo();
    void ctrlDragCopies();
};

void TestCanvasDrops::ux030_dropHostIsOneStep() {
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

void TestCanvasDrops::ux031_vmNetworkOnSwitchIsRefused() {
    Rack r;
    const std::size_t steps = r.s.steps();
    QVERIFY(!r.s.drop("vmNetwork", r.s.at(r.torA)));
    QCOMPARE(r.s.steps(), steps);
    QVERIFY(r.s.view->captionVerdict() == Verdict::Refuse);
    QVERIFY2(r.s.view->caption().endsWith(QLatin1String("A VM network connects virtual adapters. Drop it on a logical "
                                                        "network or in the Tenant view.")),
             qPrintable(r.s.view->caption()));
}

void TestCanvasDrops::ux033_ghostOutlineAndCaptionInBothThemes() {
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

void TestCanvasDrops::dropStandsWhereTheGhostWas() {
    Session s;
    CanvasSettings::write(kSnapToGridKey, true);
    QVERIFY(s.drop("host", {303, 207}));
    const QRectF rect = s.view->model().rectOf(Id<Host>{1});
    QCOMPARE(std::fmod(rect.x(), CanvasSettings().gridStep), 0.0);
    QCOMPARE(std::fmod(rect.y(), CanvasSettings().gridStep), 0.0);
    const QPointF at = s.view->mapToScene(QPoint(303, 207));
    QVERIFY(rect.contains(at));
}

void TestCanvasDrops::shiftDropAsksHowMany() {
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

void TestCanvasDrops::dropAsksWhereSeveralFit() {
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

void TestCanvasDrops::teamOfSelectedAdapters() {
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

void TestCanvasDrops::dropOnContainerMovesAndSaysSo() {
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

void TestCanvasDrops::ctrlDragCopies() {
    Rack r;
    const std::size_t steps = r.s.steps();
    const QPoint title = r.s.view->mapFromScene(r.s.view->model().rectOf(r.hv02).topLeft() + QPointF(60, 12));
    r.s.drag(title, title + QPoint(0, 120), Qt::ControlModifier, false);
    QVERIFY2(r.s.view->caption().contains(QLatin1String("Copy HV02")), qPrintable(r.s.view->caption()));
    QTest::mouseRelease(r.s.view->viewport(), Qt::LeftButton, Qt::ControlModifier, title + QPoint(0, 120));
    QCOMPARE(r.s.design().table<Host>().size(), 3U);
    QCOMPARE(r.s.steps(), steps + 1);
}

QTEST_MAIN(TestCanvasDrops)
#include "tst_canvas_drops.moc"
