// SPDX-License-Identifier: GPL-3.0-or-later
// Layout on request: looked at first, kept as one step or given back.
#include "model/generate/generate.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_bar.h"
#include "ui/canvas/layout_preview.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace fd;
using namespace fd::ui;
using fd::ui::test::Session;

namespace {

std::map<AnyId, QRectF> cardsOf(CanvasView& canvas) {
    std::map<AnyId, QRectF> rects;
    for (const DiagramItem* card : canvas.model().cards())
        rects.emplace(card->subject(), render::toQt(card->box().rect));
    return rects;
}

struct Layouts : Session {
    Layouts() {
        openContoso();
        window.views().showView("physical");
    }
    CanvasView& canvas() { return *window.views().canvas(); }
    LayoutPreview& preview() { return canvas().layoutPreview(); }
    std::size_t steps() const { return workspace.document().history().position(); }
    /// Waits until the layout asked for is shown.
    bool isShown() {
        return QTest::qWaitFor([this] { return preview().isActive() && !preview().isBusy(); }, 20000);
    }
    void start(const char* action) {
        window.actions().get(action)->trigger();
        if (!isShown())
            qFatal("no layout was shown");
    }
};

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::startTests("tst_layout"); }

    void ux084_layoutIsOneStepAndUndoRestores_data() {
        QTest::addColumn<QByteArray>("action");
        for (const char* action : {"arrange.grid", "arrange.radial"})
            QTest::newRow(action) << QByteArray(action);
    }
    void ux084_layoutIsOneStepAndUndoRestores() {
        QFETCH(QByteArray, action);
        Layouts s;
        const auto before = cardsOf(s.canvas());
        const std::size_t steps = s.steps();
        s.start(action.constData());
        const auto seen = cardsOf(s.canvas());
        QVERIFY(seen != before);
        QCOMPARE(s.steps(), steps);
        QTest::mouseClick(s.find<QPushButton>("layoutKeep"), Qt::LeftButton);
        QCOMPARE(s.steps(), steps + 1);
        QVERIFY(cardsOf(s.canvas()) == seen);
        QVERIFY(!s.find<LayoutBar>("layoutBar")->isVisible());
        s.workspace.undo();
        QVERIFY(cardsOf(s.canvas()) == before);
        s.workspace.redo();
        QVERIFY(cardsOf(s.canvas()) == seen);
    }

    void ux220_layoutDoesNotHoldTheWindowUp() {
        Layouts s;
        s.window.actions().get("arrange.radial")->trigger();
        // It comes back at once; places arrive by an event.
        QVERIFY(s.preview().isBusy());
        QVERIFY(!s.find<QPushButton>("layoutKeep")->isEnabled());
        QVERIFY(s.find<QPushButton>("layoutBack")->isEnabled());
        QVERIFY(s.isShown());
        QVERIFY(s.find<QPushButton>("layoutKeep")->isEnabled());
    }

    void backLeavesTheDesignAlone() {
        Layouts s;
        const auto before = cardsOf(s.canvas());
        const std::size_t steps = s.steps();
        s.start("arrange.grid");
        QVERIFY(cardsOf(s.canvas()) != before);
        QTest::mouseClick(s.find<QPushButton>("layoutBack"), Qt::LeftButton);
        QVERIFY(cardsOf(s.canvas()) == before);
        QCOMPARE(s.steps(), steps);
        QVERIFY(!s.workspace.isModified());
    }

    void keysKeepAndGoBack() {
        Layouts s;
        const auto before = cardsOf(s.canvas());
        s.start("arrange.radial");
        QTest::keyClick(&s.canvas(), Qt::Key_Escape);
        QVERIFY(!s.preview().isActive());
        QVERIFY(cardsOf(s.canvas()) == before);
        s.start("arrange.radial");
        QVERIFY(s.find<QPushButton>("layoutKeep")->hasFocus());
        s.key(Qt::Key_Return);
        QVERIFY(!s.preview().isActive());
        QCOMPARE(s.steps(), std::size_t{1});
    }

    void kindsAreTriedInTheBar() {
        Layouts s;
        s.canvas().setFocus();
        s.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(s.isShown());
        const auto layered = cardsOf(s.canvas());
        QTest::mouseClick(s.find<QToolButton>("layout_grid"), Qt::LeftButton);
        QVERIFY(s.isShown());
        QVERIFY(cardsOf(s.canvas()) != layered);
        // Asking for others before the first one is there ends with the last one.
        QTest::mouseClick(s.find<QToolButton>("layout_radial"), Qt::LeftButton);
        QTest::mouseClick(s.find<QToolButton>("layout_layered"), Qt::LeftButton);
        QVERIFY(s.isShown());
        QVERIFY(s.preview().kind() == diagram::LayoutKind::Layered);
        QVERIFY(cardsOf(s.canvas()) == layered);
        QCOMPARE(s.steps(), std::size_t{0});
    }

    void anEditEndsIt() {
        Layouts s;
        const auto before = cardsOf(s.canvas());
        s.start("arrange.grid");
        const AnyId host = s.object("host:nyc-hv01");
        Transaction rename = s.workspace.begin({"Rename"});
        QVERIFY(rename.setField(host, "name", std::string("nyc-other")));
        QVERIFY(s.workspace.commit(std::move(rename)));
        QVERIFY(!s.preview().isActive());
        QVERIFY(cardsOf(s.canvas()) == before);
    }

    void nothingIsDraggedMeanwhile() {
        Layouts s;
        s.start("arrange.grid");
        s.workspace.selection().clear();
        const QRectF card = s.canvas().model().rectOf(s.object("host:nyc-hv01"));
        s.canvas().centerOn(card.center());
        QTest::mouseClick(s.canvas().viewport(), Qt::LeftButton, {}, s.canvas().mapFromScene(card.center()));
        QVERIFY(s.workspace.selection().empty());
    }

    void ux082_pinnedStaysThroughTheWindow() {
        Layouts s;
        const AnyId host = s.object("host:nyc-hv01");
        const QRectF before = render::toQt(s.canvas().model().itemOf(host)->box().rect);
        s.workspace.selection().set(host);
        s.window.actions().get("arrange.pin")->trigger();
        QVERIFY(s.canvas().model().isPinned(host));
        s.workspace.selection().clear();
        for (const char* action : {"arrange.layered", "arrange.grid", "arrange.radial", "arrange.tidy"}) {
            s.start(action);
            const QRectF now = render::toQt(s.canvas().model().itemOf(host)->box().rect);
            QVERIFY2(std::abs(now.x() - before.x()) < 1 && std::abs(now.y() - before.y()) < 1, action);
            s.preview().keep();
        }
        s.workspace.selection().set(host);
        s.window.actions().get("arrange.pin")->trigger();
        QVERIFY(!s.canvas().model().isPinned(host));
    }

    void ux021_placesAreKeptForEachView() {
        Layouts s;
        s.window.views().showView("tenant");
        const auto tenants = cardsOf(s.canvas());
        s.window.views().showView("physical");
        s.start("arrange.grid");
        s.preview().keep();
        s.window.views().showView("tenant");
        QVERIFY(cardsOf(s.canvas()) == tenants);
    }

    void barFitsSmallWindows() {
        Layouts s;
        s.window.resize(1024, 700);
        applyLanguage(QStringLiteral("de"));
        s.start("arrange.grid");
        const LayoutBar* bar = s.find<LayoutBar>("layoutBar");
        QVERIFY(s.canvas().rect().contains(bar->geometry()));
        applyLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
