// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/hit_test.h"
#include "diagram/text_metrics.h"
#include "diagram/view.h"
#include "model/naming.h"
#include "model/ops/support.h"
#include "sample_fabric.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace fd;
using namespace fd::diagram;

namespace {

Relations relationsOf(const Design& design) {
    Relations relations;
    relations.reset(design);
    return relations;
}

void visitParts(const Part& part, const std::function<void(const Part&)>& visit) {
    visit(part);
    for (const Part& child : part.children)
        visitParts(child, visit);
}

bool isWithin(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x - 0.01 && inner.y >= outer.y - 0.01 && inner.right() <= outer.right() + 0.01 &&
           inner.bottom() <= outer.bottom() + 0.01;
}

std::set<AnyId> subjectsOf(const DisplayList& list) {
    std::set<AnyId> found;
    for (const Part& part : list.parts)
        visitParts(part, [&](const Part& p) { found.insert(p.subject); });
    return found;
}

} // namespace

class TestDiagramViews : public QObject {
    Q_OBJECT

    static ViewOptions optionsFor(const QString& view) {
        ViewOptions options;
        for (const auto& choice : Choices<ViewKind>::values)
            if (view == QLatin1String(choice.name))
                options.view = choice.value;
        options.host = Id<Host>{1};
        return options;
    }

    static QStringList textsOfCable(const Design& design, const Relations& relations, const Annotations& annotations) {
        const CardContext context{design, relations, ViewKind::Physical, Detail::Full, &annotations};
        QStringList texts;
        for (const Edge& edge : arrange(design, relations, {}).edges)
            if (edge.subject == AnyId(Id<PhysicalNic>{1}))
                for (const Shape& shape : drawEdge(context, edge).shapes)
                    if (const auto* text = std::get_if<TextShape>(&shape))
                        texts << QString::fromStdString(text->text);
        return texts;
    }

    static void addViews() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("vms");
        for (const auto& choice : Choices<ViewKind>::values) {
            QTest::addRow("%s", choice.name) << choice.name << 2 << 3;
            QTest::addRow("%s, larger", choice.name) << choice.name << 9 << 14;
            QTest::addRow("%s, no machines", choice.name) << choice.name << 1 << 0;
        }
    }

private slots:
    void nothingOverlaps_data() { addViews(); }
    void nothingOverlaps() {
        QFETCH(QString, view);
        QFETCH(int, hosts);
        QFETCH(int, vms);
        const Design design = test::sampleFabric(hosts, vms);
        const Scene scene = arrange(design, relationsOf(design), optionsFor(view));
        QVERIFY(!scene.boxes.empty());
        for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
            const Box& box = scene.boxes[i];
            QVERIFY(box.rect.width > 0 && box.rect.height > 0);
            QVERIFY(isWithin(box.rect, scene.bounds));
            if (box.parent >= 0) {
                QVERIFY(static_cast<std::size_t>(box.parent) < i);
                QVERIFY(isWithin(box.rect, scene.boxes[static_cast<std::size_t>(box.parent)].rect));
            }
            for (std::size_t k = 0; k < i; ++k)
                if (scene.boxes[k].parent == box.parent ||
                    (box.role == BoxRole::Card && scene.boxes[k].role == BoxRole::Card))
                    QVERIFY2(!scene.boxes[k].rect.intersects(box.rect),
                             qPrintable(QString::fromStdString(displayName(design, box.subject) + " over " +
                                                               displayName(design, scene.boxes[k].subject))));
        }
    }

    void textsFitTheirCards_data() { addViews(); }
    void textsFitTheirCards() {
        QFETCH(QString, view);
        QFETCH(int, hosts);
        QFETCH(int, vms);
        const Design design = test::sampleFabric(hosts, vms);
        const DisplayList list = draw(design, relationsOf(design), optionsFor(view));
        std::size_t texts = 0;
        for (const Part& top : list.parts)
            visitParts(top, [&](const Part& part) {
                QVERIFY(isWithin(part.bounds, top.bounds));
                for (const Shape& shape : part.shapes)
                    if (const auto* text = std::get_if<TextShape>(&shape)) {
                        ++texts;
                        QVERIFY(textWidth(text->text, text->pixelSize, text->weight) <=
                                text->rect.width + 0.01);
                        QVERIFY2(isWithin(text->rect, top.bounds), text->full.c_str());
                        QVERIFY2(text->rect.height >= text->pixelSize, text->full.c_str());
                    }
            });
        QVERIFY(texts > 5);
    }

    void sameDesignSamePicture_data() { addViews(); }
    void sameDesignSamePicture() {
        QFETCH(QString, view);
        QFETCH(int, hosts);
        QFETCH(int, vms);
        const Design first = test::sampleFabric(hosts, vms);
        const Design second = test::sampleFabric(hosts, vms);
        QVERIFY(draw(first, relationsOf(first), optionsFor(view)) ==
                draw(second, relationsOf(second), optionsFor(view)));
    }

    void showsItsObjects_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("physical") << "physical"
                                  << QStringLiteral(
                                         "host hostGroup physicalSwitch physicalLink router physicalNic "
                                         "nicTeam hostSwitch hostVirtualNic vm virtualNic")
                                         .split(QLatin1Char(' '));
        QTest::newRow("logical") << "logical"
                                 << QStringLiteral("logicalNetwork networkSite subnetVlan ipPool "
                                                   "logicalSwitch uplinkPortProfileSet uplinkPortProfile")
                                        .split(QLatin1Char(' '));
        QTest::newRow("tenant")
            << "tenant"
            << QStringLiteral("tenant vmNetwork vmSubnet virtualNic hostVirtualNic gateway vmNetworkGateway")
                   .split(QLatin1Char(' '));
    }
    void showsItsObjects() {
        QFETCH(QString, view);
        QFETCH(QStringList, kinds);
        const Design design = test::sampleFabric();
        const std::set<AnyId> shown = subjectsOf(draw(design, relationsOf(design), optionsFor(view)));
        for (const QString& kind : kinds) {
            const KindInfo* info = findKind(kind.toStdString());
            QVERIFY(info && !design.idsOf(info->kind).empty());
            for (const AnyId id : design.idsOf(info->kind))
                QVERIFY2(shown.contains(id), qPrintable(kind + QString::number(id.number)));
        }
    }

    void everyPartIsHit_data() { addViews(); }
    void everyPartIsHit() {
        QFETCH(QString, view);
        QFETCH(int, hosts);
        QFETCH(int, vms);
        const Design design = test::sampleFabric(hosts, vms);
        const DisplayList list = draw(design, relationsOf(design), optionsFor(view));
        for (const Part& top : list.parts) {
            if (!top.shapes.empty() && std::holds_alternative<LineShape>(top.shapes.front()))
                continue;
            visitParts(top, [&](const Part& part) {
                if (!part.subject || !part.children.empty() || &part == &top)
                    return;
                const Part* found = partAt(
                    list, {part.bounds.x + part.bounds.width / 2, part.bounds.y + part.bounds.height / 2});
                QVERIFY(found);
                QCOMPARE(found->subject, part.subject);
            });
        }
    }

    void cardsKnowTheirParts_data() { showsItsObjects_data(); }
    void cardsKnowTheirParts() {
        QFETCH(QString, view);
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        const ViewOptions options = optionsFor(view);
        const CardContext context{design, relations, options.view, options.detail, nullptr};
        for (const Box& box : arrange(design, relations, options).boxes) {
            if (box.role != BoxRole::Card)
                continue;
            const Part card = drawCard(context, box.subject);
            QCOMPARE(card.bounds, (Rect{0, 0, box.rect.width, box.rect.height}));
            Part moved = card;
            move(moved, box.rect.x, box.rect.y);
            QVERIFY(moved == drawBox(context, box));
            QCOMPARE(cardOf(context, box.subject), box.subject);
        }
    }

    void adapterBelongsToItsHostsCard() {
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        const CardContext context{design, relations, ViewKind::Physical, Detail::Full, nullptr};
        QCOMPARE(cardOf(context, Id<PhysicalNic>{1}), AnyId(design.get(Id<PhysicalNic>{1})->host));
        QCOMPARE(cardOf(context, Id<VirtualNic>{1}),
                 AnyId(design.get(design.get(Id<VirtualNic>{1})->vm)->host));
        QCOMPARE(cardOf(context, Id<LogicalNetwork>{1}), AnyId());
    }

    void placedCardStaysAndMovesNothingElse() {
        const Design plain = test::sampleFabric();
        test::SampleFabric builder;
        Placement placement;
        placement.subject = Id<Host>{2};
        placement.x = 4000;
        placement.y = -300;
        builder.transaction().add(placement);
        const Design placed = builder.finish();
        const Scene before = arrange(plain, relationsOf(plain), {});
        const Scene after = arrange(placed, relationsOf(placed), {});
        QCOMPARE(before.boxes.size(), after.boxes.size());
        for (std::size_t i = 0; i < before.boxes.size(); ++i) {
            if (after.boxes[i].subject == AnyId(Id<Host>{2})) {
                QCOMPARE(after.boxes[i].rect.x, 4000.0);
                QCOMPARE(after.boxes[i].rect.y, -300.0);
                QVERIFY(isWithin(after.boxes[i].rect,
                                 after.boxes[static_cast<std::size_t>(after.boxes[i].parent)].rect));
            } else if (after.boxes[i].role == BoxRole::Card) {
                QCOMPARE(after.boxes[i].rect, before.boxes[i].rect);
            }
        }
        QVERIFY(isWithin({4000, -300, 10, 10}, after.bounds));
    }

    void freshLayoutKeepsPinnedAndMakesRoom() {
        test::SampleFabric builder(6, 4);
        const Design plain = test::sampleFabric(6, 4);
        const Scene before = arrange(plain, relationsOf(plain), {});
        // Pinned half over two other cards; another one is placed but not pinned.
        Rect taken;
        for (const Box& box : before.boxes)
            if (box.subject == AnyId(Id<Host>{3}))
                taken = box.rect;
        Placement pin;
        pin.subject = Id<Host>{1};
        pin.x = static_cast<int>(taken.x) + 60;
        pin.y = static_cast<int>(taken.y) + 80;
        pin.isPinned = true;
        builder.transaction().add(pin);
        Placement loose;
        loose.subject = Id<Host>{5};
        loose.x = 90000;
        builder.transaction().add(loose);
        const Design design = builder.finish();
        ViewOptions options;
        options.isFresh = true;
        const Scene after = arrange(design, relationsOf(design), options);
        for (const Box& a : after.boxes) {
            if (a.subject == AnyId(Id<Host>{1})) {
                QCOMPARE(a.rect.x, pin.x * 1.0);
                QCOMPARE(a.rect.y, pin.y * 1.0);
            }
            if (a.subject == AnyId(Id<Host>{5}))
                QVERIFY(a.rect.x < 90000);
            for (const Box& b : after.boxes)
                if (&a != &b && a.role == BoxRole::Card && b.role == BoxRole::Card)
                    QVERIFY(!a.rect.intersects(b.rect));
        }
    }

    void collapsedHostHidesItsMachines() {
        test::SampleFabric builder;
        Placement placement;
        placement.subject = Id<Host>{1};
        placement.isCollapsed = true;
        builder.transaction().add(placement);
        const Design design = builder.finish();
        const Relations relations = relationsOf(design);
        const CardContext context{design, relations, ViewKind::Physical, Detail::Full, nullptr};
        QVERIFY(!partOf(drawCard(context, Id<Host>{1}), Id<Vm>{1}));
        QVERIFY(partOf(drawCard(context, Id<Host>{1}), Id<PhysicalNic>{1}));
        QVERIFY(partOf(drawCard(context, Id<Host>{2}), Id<HostSwitch>{2}));
    }

    void detailDecidesWhatIsDrawn_data() {
        QTest::addColumn<int>("detail");
        QTest::addColumn<bool>("hasNames");
        QTest::addColumn<bool>("hasAddresses");
        QTest::newRow("block") << static_cast<int>(Detail::Block) << false << false;
        QTest::newRow("shapes") << static_cast<int>(Detail::Shapes) << false << false;
        QTest::newRow("names") << static_cast<int>(Detail::Names) << true << false;
        QTest::newRow("full") << static_cast<int>(Detail::Full) << true << true;
    }
    void detailDecidesWhatIsDrawn() {
        QFETCH(int, detail);
        QFETCH(bool, hasNames);
        QFETCH(bool, hasAddresses);
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        const CardContext context{design, relations, ViewKind::Physical, static_cast<Detail>(detail),
                                  nullptr};
        const Part card = drawCard(context, Id<Host>{1});
        bool name = false;
        bool address = false;
        visitParts(card, [&](const Part& part) {
            for (const Shape& shape : part.shapes)
                if (const auto* text = std::get_if<TextShape>(&shape)) {
                    name = name || text->text == "North host 1";
                    address = address || text->text == "10.10.10.51";
                }
        });
        // Between blocks and names a view may draw large names of whole cards.
        if (static_cast<Detail>(detail) != Detail::Shapes)
            QCOMPARE(name, hasNames);
        QCOMPARE(address, hasAddresses);
        QCOMPARE(card.bounds, cardSize(context, Id<Host>{1}));
    }

    void detailByScale() {
        QCOMPARE(detailAt(0.05), Detail::Block);
        QCOMPARE(detailAt(0.24), Detail::Block);
        QCOMPARE(detailAt(0.25), Detail::Shapes);
        QCOMPARE(detailAt(0.59), Detail::Shapes);
        QCOMPARE(detailAt(0.6), Detail::Names);
        QCOMPARE(detailAt(1), Detail::Full);
    }

    void badgesAreShownAndSpoken() {
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        Annotations annotations;
        annotations.badges[Id<Host>{1}] = {Tone::Error, 3};
        const CardContext context{design, relations, ViewKind::Physical, Detail::Full, &annotations};
        const Part with = drawCard(context, Id<Host>{1});
        QVERIFY(with.accessibleName.find("3 findings, the worst an error") != std::string::npos);
        const CardContext without{design, relations, ViewKind::Physical, Detail::Full, nullptr};
        QVERIFY(drawCard(without, Id<Host>{1}).accessibleName.find("finding") == std::string::npos);
        QCOMPARE(with.bounds, drawCard(without, Id<Host>{1}).bounds);
        // From afar as well, where little else has text.
        const CardContext far{design, relations, ViewKind::Physical, Detail::Shapes, &annotations};
        QStringList texts;
        visitParts(drawCard(far, Id<Host>{1}), [&](const Part& part) {
            for (const Shape& shape : part.shapes)
                if (const auto* text = std::get_if<TextShape>(&shape))
                    texts << QString::fromStdString(text->text);
        });
        QVERIFY(texts.contains(QStringLiteral("3")));
    }

    void loadWidensCables() {
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        Annotations annotations;
        annotations.load[Id<PhysicalNic>{1}] = 0.99;
        const CardContext context{design, relations, ViewKind::Physical, Detail::Full, &annotations};
        for (const Edge& edge : arrange(design, relations, {}).edges)
            if (edge.subject == AnyId(Id<PhysicalNic>{1})) {
                const Part cable = drawEdge(context, edge);
                QCOMPARE(std::get<LineShape>(cable.shapes[1]).width, 8.0);
                QCOMPARE(std::get<LineShape>(cable.shapes[1]).tone, Tone::Heat4);
                // The casing keeps the contrast.
                QCOMPARE(std::get<LineShape>(cable.shapes[0]).width, 10.0);
                return;
            }
        QFAIL("no cable");
    }

    void loadsAreWritten_data() {
        QTest::addColumn<double>("load");
        QTest::addColumn<QString>("text");
        QTest::newRow("little") << 0.3 << QString();
        QTest::newRow("not yet") << 0.6 << QString();
        QTest::newRow("much") << 0.72 << QStringLiteral("72 %");
        QTest::newRow("full") << 1.0 << QStringLiteral("full");
    }

    void loadsAreWritten() {
        QFETCH(double, load);
        QFETCH(QString, text);
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        Annotations annotations;
        annotations.load[Id<PhysicalNic>{1}] = load;
        QCOMPARE(textsOfCable(design, relations, annotations), text.isEmpty() ? QStringList() : QStringList{text});
        // A difference has a sign, so that colour is not the only hint.
        annotations.difference[Id<PhysicalNic>{1}] = 0.25;
        QCOMPARE(textsOfCable(design, relations, annotations), QStringList{QStringLiteral("\u25b2 +25 %")});
        annotations.difference[Id<PhysicalNic>{1}] = -0.5;
        QCOMPARE(textsOfCable(design, relations, annotations), QStringList{QStringLiteral("\u25bc \u221250 %")});
    }

    void queuesLeadToProcessors() {
        const Design design = test::sampleFabric();
        const Relations relations = relationsOf(design);
        const CardContext idle{design, relations, ViewKind::Host, Detail::Full, nullptr};
        const Part before = drawCard(idle, Id<Host>{1});
        const auto lines = [](const Part& part) {
            return std::ranges::count_if(part.shapes, [](const Shape& s) { return std::holds_alternative<LineShape>(s); });
        };
        QCOMPARE(lines(before), 0);
        const auto nics = relations.of(&PhysicalNic::host, Id<Host>{1});
        QVERIFY(!nics.empty());
        std::size_t adapters = 0;
        for (const Part& child : before.children)
            adapters += child.subject.is<PhysicalNic>() ? 1 : 0;
        QCOMPARE(adapters, nics.size());
        Annotations annotations;
        annotations.queues[nics.front()] = {{0, 2, 4e9}};
        annotations.coreLoad[Id<Host>{1}] = std::vector<double>(16, 0.25);
        const CardContext busy{design, relations, ViewKind::Host, Detail::Full, &annotations};
        const Part after = drawCard(busy, Id<Host>{1});
        QCOMPARE(lines(after), 2); // the path and its casing
        QCOMPARE(after.bounds, before.bounds);
        QCOMPARE(after.bounds, cardSize(busy, Id<Host>{1}));
        int percents = 0;
        for (const Shape& shape : after.shapes)
            if (const auto* text = std::get_if<TextShape>(&shape))
                percents += text->text == "25 %" ? 1 : 0;
        QCOMPARE(percents, design.get(Id<Host>{1})->logicalProcessors);
    }

    void virtualAdaptersShowTheirVlan() {
        Transaction transaction = ops::trial(test::sampleFabric());
        for (const AnyId id : transaction.view().idsOf(kindOf<HostVirtualNic>))
            transaction.edit(id.as<HostVirtualNic>(), [](HostVirtualNic& nic) { nic.vlan = *VlanId::parse("20"); });
        const Design design = transaction.snapshot();
        const Relations relations = relationsOf(design);
        ViewOptions options;
        options.view = ViewKind::Host;
        options.host = Id<Host>{1};
        const CardContext context{design, relations, ViewKind::Host, Detail::Full, nullptr};
        int edges = 0;
        int tagged = 0;
        for (const Edge& edge : arrange(design, relations, options).edges) {
            if (!edge.from.is<HostSwitch>())
                continue;
            ++edges;
            for (const Shape& shape : drawEdge(context, edge).shapes)
                if (const auto* text = std::get_if<TextShape>(&shape))
                    tagged += text->text.starts_with("VLAN ") ? 1 : 0;
        }
        QVERIFY(edges > 0);
        QVERIFY2(tagged > 0, "no line carries a VLAN");
    }

    void cablesEndAtPortsOfTheirOwn() {
        const Design design = test::sampleFabric(5, 1);
        std::set<std::pair<double, double>> ends;
        for (const Edge& edge : arrange(design, relationsOf(design), {}).edges) {
            QVERIFY(edge.route.size() >= 2);
            QVERIFY(ends.insert({edge.route.back().x, edge.route.back().y}).second);
            for (std::size_t i = 1; i < edge.route.size(); ++i)
                QVERIFY(edge.route[i].x == edge.route[i - 1].x || edge.route[i].y == edge.route[i - 1].y);
        }
        QVERIFY(ends.size() > 20);
    }

    void onlyShowsTheAsked() {
        const Design design = test::sampleFabric();
        ViewOptions options;
        options.only = {Id<Host>{1}};
        const std::set<AnyId> shown = subjectsOf(draw(design, relationsOf(design), options));
        QVERIFY(shown.contains(Id<Host>{1}));
        QVERIFY(shown.contains(design.get(Id<Host>{1})->hostGroup));
        QVERIFY(!shown.contains(Id<Host>{2}));
        QVERIFY(!shown.contains(design.get(Id<Host>{4})->hostGroup));
    }

    void emptyDesignHasAnEmptyPicture() {
        const Design design;
        for (const auto& choice : Choices<ViewKind>::values) {
            ViewOptions options;
            options.view = choice.value;
            const DisplayList list = draw(design, relationsOf(design), options);
            QVERIFY(list.parts.empty());
            QVERIFY(list.bounds.width > 0);
        }
    }

    void damagedGroupsStillGetAPlace() {
        Document document;
        Transaction transaction = document.begin({"circle"});
        HostGroup group;
        group.name = "A";
        group.parent = Id<HostGroup>{2};
        transaction.add(group);
        group.name = "B";
        group.parent = Id<HostGroup>{1};
        transaction.add(group);
        Host host;
        host.name = "h";
        host.hostGroup = Id<HostGroup>{2};
        transaction.add(host);
        QVERIFY(document.commit(std::move(transaction)));
        const std::set<AnyId> shown = subjectsOf(draw(document.design(), relationsOf(document.design()), {}));
        QVERIFY(shown.contains(Id<Host>{1}));
    }
};

QTEST_GUILESS_MAIN(TestDiagramViews)
#include "tst_diagram_views.moc"
