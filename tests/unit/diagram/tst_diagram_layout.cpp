// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts on request: no overlaps, what is pinned or not asked to move stays, the same every time.
#include "diagram/layout/box_tree.h"
#include "diagram/layout/free_place.h"
#include "diagram/layout/plan.h"
#include "diagram/placements.h"
#include "model/generate/generate.h"
#include "sample_fabric.h"

#include <QTest>

using namespace fd;
using namespace fd::diagram;

Q_DECLARE_METATYPE(fd::diagram::LayoutKind)

namespace {

Relations relationsOf(const Design& design) {
    Relations relations;
    relations.reset(design);
    return relations;
}

Design largeFabric() {
    GenerateOptions options;
    options.hosts = 200;
    options.vms = 800;
    return *generateFabric(options);
}

Scene planned(const Design& design, const Relations& relations, const LayoutWish& wish) {
    const PlannedPlaces places = planLayout(design, relations, wish);
    ViewOptions options = wish.options;
    options.planned = &places;
    return arrange(design, relations, options);
}

/// Two cards that overlap, as text; empty if none do.
QByteArray overlapping(const Scene& scene) {
    for (std::size_t a = 0; a < scene.boxes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const Box& first = scene.boxes[a];
            const Box& second = scene.boxes[b];
            if (first.role == BoxRole::Card && second.role == BoxRole::Card &&
                first.rect.intersects(second.rect))
                return QByteArray::number(first.subject.number) + " lies on " +
                       QByteArray::number(second.subject.number);
        }
    return {};
}

bool holdsAll(const Scene& scene) {
    for (const Box& box : scene.boxes) {
        if (box.parent < 0)
            continue;
        const Rect& frame = scene.boxes[static_cast<std::size_t>(box.parent)].rect;
        if (box.rect.x < frame.x || box.rect.y < frame.y || box.rect.right() > frame.right() ||
            box.rect.bottom() > frame.bottom())
            return false;
    }
    return true;
}

Rect rectOf(const Scene& scene, AnyId subject) {
    for (const Box& box : scene.boxes)
        if (box.subject == subject)
            return box.rect;
    return {};
}

void addKinds() {
    QTest::addColumn<LayoutKind>("kind");
    for (const auto& choice : Choices<LayoutKind>::values)
        QTest::newRow(choice.name) << choice.value;
}

} // namespace

class TestDiagramLayout : public QObject {
    Q_OBJECT

private slots:
    void ux081_noTwoOf200HostsOverlap_data() { addKinds(); }
    void ux081_noTwoOf200HostsOverlap() {
        QFETCH(LayoutKind, kind);
        const Design design = largeFabric();
        const Relations relations = relationsOf(design);
        const Scene scene = planned(design, relations, {kind, {}, {}});
        QCOMPARE(overlapping(scene), QByteArray());
        QVERIFY(holdsAll(scene));
        std::size_t hosts = 0;
        for (const Box& box : scene.boxes)
            hosts += box.subject.is<Host>() ? 1U : 0U;
        QCOMPARE(hosts, std::size_t{200});
    }

    void sameDesignSamePlaces_data() { addKinds(); }
    void sameDesignSamePlaces() {
        QFETCH(LayoutKind, kind);
        const Design design = test::sampleFabric(5, 4);
        const Relations relations = relationsOf(design);
        QVERIFY(planLayout(design, relations, {kind, {}, {}}) ==
                planLayout(design, relations, {kind, {}, {}}));
    }

    void ux082_pinnedStays_data() { addKinds(); }
    void ux082_pinnedStays() {
        QFETCH(LayoutKind, kind);
        test::SampleFabric builder(6, 3);
        Placement pin;
        pin.subject = Id<Host>{2};
        pin.x = 333;
        pin.y = 777;
        pin.isPinned = true;
        builder.transaction().add(pin);
        const Design design = builder.finish();
        const Relations relations = relationsOf(design);
        const PlannedPlaces places = planLayout(design, relations, {kind, {}, {}});
        QVERIFY(!places.contains(AnyId(Id<Host>{2})));
        const Scene scene = planned(design, relations, {kind, {}, {}});
        QCOMPARE(rectOf(scene, Id<Host>{2}).x, 333.0);
        QCOMPARE(rectOf(scene, Id<Host>{2}).y, 777.0);
        QCOMPARE(overlapping(scene), QByteArray());
    }

    void ux022_layoutOfAFilteredViewLeavesTheRest_data() { addKinds(); }
    void ux022_layoutOfAFilteredViewLeavesTheRest() {
        QFETCH(LayoutKind, kind);
        const Design design = test::sampleFabric(6, 3);
        const Relations relations = relationsOf(design);
        LayoutWish wish{kind, {}, {}};
        for (const auto [id, host] : design.table<Host>())
            if (host.name.starts_with("North"))
                wish.options.only.insert(id);
        const PlannedPlaces places = planLayout(design, relations, wish);
        for (const auto& [subject, place] : places)
            QVERIFY(!subject.is<Host>() || wish.options.only.contains(subject));
        const Scene before = arrange(design, relations, {});
        ViewOptions all;
        all.planned = &places;
        const Scene after = arrange(design, relations, all);
        for (const auto [id, host] : design.table<Host>())
            if (host.name.starts_with("South"))
                QVERIFY(rectOf(before, id) == rectOf(after, id));
    }

    void onlyTheSelectionMoves_data() { addKinds(); }
    void onlyTheSelectionMoves() {
        QFETCH(LayoutKind, kind);
        const Design design = test::sampleFabric(6, 3);
        const Relations relations = relationsOf(design);
        const LayoutWish wish{kind, {}, {Id<Host>{1}, Id<Host>{2}, Id<Host>{3}}};
        const Scene before = arrange(design, relations, {});
        const Scene after = planned(design, relations, wish);
        for (const Box& box : before.boxes)
            if (box.role == BoxRole::Card && !wish.objects.contains(box.subject))
                QVERIFY(rectOf(after, box.subject) == box.rect);
        QCOMPARE(overlapping(after), QByteArray());
    }

    void layeredGivesPlacesUp() {
        test::SampleFabric builder(4, 2);
        Placement moved;
        moved.subject = Id<Host>{1};
        moved.x = 9000;
        builder.transaction().add(moved);
        const Design design = builder.finish();
        const PlannedPlaces places = planLayout(design, relationsOf(design), {});
        QCOMPARE(places.size(), std::size_t{1});
        QVERIFY(places.contains(AnyId(Id<Host>{1})) && !places.at(AnyId(Id<Host>{1})));
    }

    void tidyKeepsWhatDoesNotOverlap() {
        test::SampleFabric builder(4, 2);
        const Design plain = test::sampleFabric(4, 2);
        const Rect second = rectOf(arrange(plain, relationsOf(plain), {}), Id<Host>{2});
        Placement onTop;
        onTop.subject = Id<Host>{1};
        onTop.x = static_cast<int>(second.x) + 20;
        onTop.y = static_cast<int>(second.y) + 20;
        builder.transaction().add(onTop);
        const Design design = builder.finish();
        const Relations relations = relationsOf(design);
        const Scene before = arrange(design, relations, {});
        QVERIFY(!overlapping(before).isEmpty());
        const Scene after = planned(design, relations, {LayoutKind::Tidy, {}, {}});
        QCOMPARE(overlapping(after), QByteArray());
        // Far from there nothing moves.
        for (const auto [id, host] : design.table<Host>())
            if (host.name.starts_with("South")) {
                QVERIFY(std::abs(rectOf(after, id).x - rectOf(before, id).x) <= 1);
                QVERIFY(std::abs(rectOf(after, id).y - rectOf(before, id).y) <= 1);
            }
    }

    void framesOfAGridLieBesideEachOther() {
        const Design design = largeFabric();
        const Relations relations = relationsOf(design);
        for (const LayoutKind kind : {LayoutKind::Grid, LayoutKind::Radial}) {
            const Scene scene = planned(design, relations, {kind, {}, {}});
            for (const Box& a : scene.boxes)
                for (const Box& b : scene.boxes)
                    if (&a < &b && a.parent == b.parent)
                        QVERIFY(!a.rect.intersects(b.rect));
        }
    }

    void otherViewsToo_data() {
        QTest::addColumn<LayoutKind>("kind");
        for (const auto& choice : Choices<LayoutKind>::values)
            QTest::newRow(choice.name) << choice.value;
    }
    void otherViewsToo() {
        QFETCH(LayoutKind, kind);
        const Design design = test::sampleFabric(3, 3);
        const Relations relations = relationsOf(design);
        for (const ViewKind view : {ViewKind::Logical, ViewKind::Tenant, ViewKind::Host}) {
            LayoutWish wish{kind, {}, {}};
            wish.options.view = view;
            wish.options.host = Id<Host>{1};
            QCOMPARE(overlapping(planned(design, relations, wish)), QByteArray());
        }
    }

    void radialPutsHubsInTheMiddle() {
        std::vector<LayoutBox> boxes;
        boxes.push_back({{0, 0, 0, 0}, -1, true, false, false});
        boxes.push_back({{0, 0, 100, 40}, 0, false, false, true});
        for (int i = 0; i < 40; ++i)
            boxes.push_back({{0, 0, 120, 80}, 0, false, false, false});
        layOutRadial(boxes);
        const Rect frame = boxes[0].rect;
        const Rect hub = boxes[1].rect;
        QVERIFY(std::abs(frame.x + frame.width / 2 - (hub.x + 50)) < 130);
        for (std::size_t a = 1; a < boxes.size(); ++a)
            for (std::size_t b = 1; b < a; ++b)
                QVERIFY(!boxes[a].rect.intersects(boxes[b].rect));
    }

    void newCardsMakeWay_data() {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("wantedX");
        QTest::addColumn<double>("wantedY");
        QTest::newRow("nothing in the way") << 230.0 << 5.0 << 0.0 << 230.0 << 5.0;
        QTest::newRow("to the right") << 80.0 << 5.0 << 0.0 << 120.0 << 5.0;
        QTest::newRow("below") << 10.0 << 45.0 << 0.0 << 10.0 << 70.0;
        QTest::newRow("on the grid") << 80.0 << 0.0 << 16.0 << 128.0 << 0.0;
        QTest::newRow("past the next card too") << 330.0 << 0.0 << 0.0 << 330.0 << 70.0;
    }
    void newCardsMakeWay() {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, step);
        QFETCH(double, wantedX);
        QFETCH(double, wantedY);
        const Room room{{{0, 0, 100, 50}, {300, 0, 100, 50}, {410, 0, 100, 50}}, 20, step};
        const Point corner = nearestFreeCorner({x, y, 60, 50}, room);
        QCOMPARE(corner.x, wantedX);
        QCOMPARE(corner.y, wantedY);
    }
};

QTEST_GUILESS_MAIN(TestDiagramLayout)
#include "tst_diagram_layout.moc"
