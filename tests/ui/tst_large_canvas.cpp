// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas with designs that are far larger than the window: what is drawn from far away, and the map in
// the corner.
#include "exchange/file/fabric_file.h"
#include "model/document.h"
#include "model/generate/generate.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/far_painter.h"
#include "ui/canvas/minimap.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace fd;
using namespace fd::ui;

namespace {

struct Large {
    workspace::Workspace workspace;
    std::unique_ptr<CanvasView> view;

    explicit Large(int hosts) {
        GenerateOptions options;
        options.hosts = hosts;
        options.vms = 4 * hosts;
        const Design design = *generateFabric(options);
        workspace.adopt(design, countersFor(design), QStringLiteral("Large"));
        view = std::make_unique<CanvasView>(workspace);
        view->resize(1200, 800);
        view->show();
        static_cast<void>(QTest::qWaitForWindowExposed(view.get()));
        view->setViewKind(diagram::ViewKind::Physical);
        view->zoomToFit();
    }
    QImage picture() const {
        QCoreApplication::processEvents();
        return view->viewport()->grab().toImage();
    }
    AnyId host(std::size_t at) const { return workspace.design().idsOf(kindOf<Host>)[at]; }
    QPoint middleOf(AnyId id) const { return view->mapFromScene(view->model().rectOf(id).center()); }
};

} // namespace

class TestLargeCanvas : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(QStringLiteral("light")); }

    void thousandHostsFit() {
        Large s(1000);
        s.view->resize(500, 400);
        s.view->zoomToFit();
        const QRectF picture = render::toQt(s.view->model().bounds());
        QVERIFY(s.view->zoom() < 0.05);
        QVERIFY(s.view->mapToScene(s.view->viewport()->rect())
                    .boundingRect()
                    .contains(picture.adjusted(1, 1, -1, -1)));
        // One can go a little further out, and not for ever.
        s.view->setZoom(0.0001);
        QVERIFY(s.view->zoom() >= s.view->smallestZoom());
        QVERIFY(s.view->zoom() > 0.001);
    }

    void ux083_sitesAreReadableFromFarAway() {
        Large s(200);
        s.view->setZoom(0.2);
        QVERIFY(s.view->model().detail() == diagram::Detail::Block);
        const std::vector<FarLabel>& labels = s.view->far().labels().shown();
        std::size_t named = 0;
        std::size_t frames = 0;
        for (const DiagramItem* box : s.view->model().boxes()) {
            if (box->layer() != Layer::Frame || box->box().parent >= 0)
                continue;
            ++frames;
            named += std::any_of(labels.begin(), labels.end(),
                                 [&](const FarLabel& label) {
                                     return label.subject == box->subject() && !label.text.isEmpty();
                                 })
                         ? 1U
                         : 0U;
        }
        QVERIFY(frames > 0);
        QCOMPARE(named, frames);
        for (std::size_t a = 0; a < labels.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                if (!labels[a].text.isEmpty() && !labels[b].text.isEmpty())
                    QVERIFY(!labels[a].rect.intersects(labels[b].rect));
    }

    void selectedNamesComeFirst() {
        Large s(200);
        s.view->setZoom(0.1);
        const AnyId host = s.host(77);
        s.workspace.selection().set(host);
        const auto& labels = s.view->far().labels().shown();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const FarLabel& label) {
            return label.subject == host && !label.text.isEmpty();
        }));
    }

    void containersShowTheSumOfWhatTheyHold() {
        Large s(40);
        Transaction breaking = s.workspace.begin({"Break"});
        QVERIFY(breaking.setField(s.host(3), "name", std::string()));
        QVERIFY(s.workspace.commit(std::move(breaking)));
        s.workspace.validation().waitForIdle();
        QCoreApplication::processEvents();
        const DiagramItem* card = s.view->model().itemOf(s.host(3));
        QVERIFY(card);
        const diagram::Badge own = s.view->model().sumOf(*card);
        QVERIFY(own.count > 0);
        const DiagramItem* frame = s.view->model().parentOf(*card);
        QVERIFY(frame);
        QVERIFY(s.view->model().sumOf(*frame).count >= own.count);
    }

    void farPictureFollowsSelectionThemeAndDrag() {
        Large s(200);
        const QImage plain = s.picture();
        s.workspace.selection().set(s.host(50));
        const QImage selected = s.picture();
        QVERIFY(selected != plain);
        s.workspace.selection().clear();
        QVERIFY(s.picture() == plain);
        const QPoint from = s.middleOf(s.host(50));
        QTest::mousePress(s.view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) {
            QMouseEvent move(QEvent::MouseMove, from + QPoint(12 * i, 9 * i),
                             s.view->viewport()->mapToGlobal(from), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(s.view->viewport(), &move);
        }
        QVERIFY(s.picture() != selected);
        s.view->cancelGesture();
        s.workspace.selection().clear();
        QVERIFY(s.picture() == plain);
        applyTheme(QStringLiteral("dark"));
        s.view->hide();
        s.view->show();
        const QImage dark = s.picture();
        applyTheme(QStringLiteral("light"));
        QVERIFY(dark.pixelColor(2, 2).lightness() < plain.pixelColor(2, 2).lightness());
    }

    void partialRepaintsGiveTheWholePicture() {
        Large s(200);
        s.view->setZoom(0.1);
        s.view->horizontalScrollBar()->setValue(s.view->horizontalScrollBar()->value() + 37);
        s.view->verticalScrollBar()->setValue(s.view->verticalScrollBar()->value() - 53);
        const QImage moved = s.picture();
        s.view->viewport()->update();
        QVERIFY(s.picture() == moved);
    }

    void ux220_openingLetsTheEventLoopTurn() {
        GenerateOptions options;
        options.hosts = 300;
        options.vms = 6000;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.fabric"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = exchange::writeFabric(*generateFabric(options));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        workspace::Workspace workspace;
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
        timer.start(0);
        bool isDone = false;
        workspace.startOpening(path, [&](const Result<void>& opened) { isDone = opened.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
        QVERIFY(ticks > 0);
        QCOMPARE(workspace.design().table<Host>().size(), std::size_t{300});
    }

    void ux220_aNameChangesNoPlaces() {
        Large s(200);
        const DiagramItem* edge = s.view->model().edges().front();
        Transaction rename = s.workspace.begin({"Rename"});
        QVERIFY(rename.setField(s.host(9), "name", std::string("another")));
        QVERIFY(s.workspace.commit(std::move(rename)));
        // The lines were not routed anew, and the picture is what it would be if they had been.
        QCOMPARE(s.view->model().edges().front(), edge);
        const std::vector<diagram::Part> followed = s.view->model().picture();
        s.view->model().rebuild();
        QVERIFY(s.view->model().picture() == followed);
    }

    void filtersFadeBlocksAndPinsAreMarked() {
        Large s(200);
        s.view->setZoom(0.1);
        QVERIFY(s.view->model().detail() == diagram::Detail::Block);
        const auto groupOf = [&](AnyId id) { return s.workspace.design().get(id.as<Host>())->hostGroup; };
        diagram::ViewFilter filter;
        filter.group = groupOf(s.host(0));
        AnyId host;
        for (std::size_t i = 0; i < 200 && !host; ++i)
            host = groupOf(s.host(i)) == filter.group ? AnyId{} : s.host(i);
        QVERIFY(host);
        const QImage plain = s.picture();
        const QColor before = plain.pixelColor(s.middleOf(host));
        s.view->setFilter(filter);
        const QImage filtered = s.picture();
        QVERIFY(filtered.pixelColor(s.middleOf(host)) != before);
        QCOMPARE(filtered.pixelColor(s.middleOf(s.host(0))), plain.pixelColor(s.middleOf(s.host(0))));
        s.view->setFilter({});
        QVERIFY(s.picture() == plain);
        s.workspace.selection().set(host);
        const QImage selected = s.picture();
        s.view->togglePinned();
        QVERIFY(s.view->model().isPinned(host));
        QVERIFY(s.picture() != selected);
        s.view->togglePinned();
        QVERIFY(s.picture() == selected);
    }

    void hiddenPicturesCatchUpWhenTheyAreSeen() {
        Large s(40);
        s.view->hide();
        s.workspace.erase({s.host(3)});
        s.view->show();
        const std::vector<diagram::Part> followed = s.view->model().picture();
        s.view->model().rebuild();
        QVERIFY(s.view->model().picture() == followed);
    }

    void clickFromFarAwaySelectsTheHost() {
        Large s(1000);
        const AnyId host = s.host(500);
        QTest::mouseClick(s.view->viewport(), Qt::LeftButton, {}, s.middleOf(host));
        QVERIFY(s.workspace.selection().current() == host);
    }

    void minimapHidesWhenAllFitsAndItsRectangleIsDragged() {
        Large s(200);
        auto* map = s.view->findChild<QWidget*>(QStringLiteral("minimap"));
        QVERIFY(map);
        QVERIFY(!map->isVisible());
        s.view->setZoom(0.5);
        QVERIFY(map->isVisible());
        const auto* minimap = dynamic_cast<Minimap*>(map);
        const QPointF grip = minimap->sight().center() + QPointF(1, 0);
        const QPointF before = s.view->mapToScene(s.view->viewport()->rect().center());
        // Taking the rectangle does not move it.
        QTest::mousePress(map, Qt::LeftButton, {}, grip.toPoint());
        const QPointF taken = s.view->mapToScene(s.view->viewport()->rect().center());
        QVERIFY(QLineF(before, taken).length() < 40);
        QMouseEvent move(QEvent::MouseMove, grip.toPoint() + QPoint(-12, 0), map->mapToGlobal(grip.toPoint()),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(map, &move);
        QTest::mouseRelease(map, Qt::LeftButton, {}, grip.toPoint() + QPoint(-12, 0));
        const QPointF after = s.view->mapToScene(s.view->viewport()->rect().center());
        QVERIFY(after.x() < taken.x() - 100);
        s.view->zoomToFit();
        QVERIFY(!map->isVisible());
    }
};

QTEST_MAIN(TestLargeCanvas)
#include "tst_large_canvas.moc"
