// SPDX-License-Identifier: GPL-3.0-or-later
// Fragments that leave a design and come back or go into another one; name patterns; what many copies run
// short of.
#include "model/document.h"
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/duplicate.h"
#include "model/ops/erase.h"
#include "model/ops/fragment.h"
#include "model/ops/name_pattern.h"
#include "model/ops/switching.h"

#include <QTest>

using namespace fd;

namespace {

Relations relationsOf(const Design& design) {
    Relations relations;
    relations.reset(design);
    return relations;
}

ops::Fragment taken(const Design& design, const std::vector<AnyId>& ids) {
    return ops::takeFragment(design, relationsOf(design), ids);
}

/// Two hosts cabled to one switch with few ports, and a machine with an address from a small pool.
struct Fixture {
    Document document;
    Id<Host> hv01, hv02;
    Id<PhysicalSwitch> tor;
    Id<IpPool> pool;
    Id<Vm> vm;

    explicit Fixture(int ports = 6) {
        Transaction t = document.begin({"Fixture"});
        hv01 = *ops::addHost(t);
        hv02 = *ops::addHost(t);
        tor = *ops::addPhysicalSwitch(t, {"ToR-A", ports, {}});
        for (const Id<Host> host : {hv01, hv02})
            if (!ops::connectNic(t, firstNic(t.view(), host), tor))
                qFatal("no cable");
        IpPool addresses;
        addresses.name = "MGMT";
        addresses.start = *IpAddress::parse("10.0.0.2");
        addresses.end = *IpAddress::parse("10.0.0.5");
        pool = t.add(addresses);
        vm = *ops::addVm(t, {"Web01", hv01, {}, {}, {}});
        t.edit(Id<VirtualNic>{1}, [&](VirtualNic& nic) {
            nic.ipv4Pool = pool;
            nic.ipv4Address = *IpAddress::parse("10.0.0.2");
            nic.mac = *MacAddress::parse("00-1D-D8-B7-1C-01");
        });
        if (!document.commit(std::move(t)))
            qFatal("the fixture was not committed");
    }
    static Id<PhysicalNic> firstNic(const Design& design, Id<Host> host) {
        for (const auto [id, nic] : design.table<PhysicalNic>())
            if (nic.host == host)
                return id;
        return {};
    }
    const Design& design() const { return document.design(); }
};

} // namespace

class TestCopying : public QObject {
    Q_OBJECT

private slots:
    void ux060_linkedObjectsArePastedWithTheirLink() {
        Fixture f;
        Transaction t = f.document.begin({"Paste"});
        const auto pasted = ops::paste(t, taken(f.design(), {f.hv01, f.tor}));
        QVERIFY(pasted);
        QCOMPARE(pasted->objects.size(), 2U);
        QVERIFY(pasted->lost.empty());
        const auto host = pasted->objects[0].as<Host>();
        const auto nic = t.view().get(Fixture::firstNic(t.view(), host));
        QVERIFY(AnyId(nic->physicalSwitch) == pasted->objects[1]);
        QCOMPARE(displayName(t.view(), pasted->objects[0]), std::string("HV03"));
        QVERIFY(f.document.commit(std::move(t)));
        QCOMPARE(f.document.history().size(), 2U);
    }

    void ux060_linksOutsideAreKeptWhileTheyCanBe() {
        Fixture f(3);
        Transaction t = f.document.begin({});
        const ops::Fragment fragment = taken(f.design(), {f.hv01});
        const auto first = ops::paste(t, fragment);
        QVERIFY(first);
        QCOMPARE(first->cablesLost(), 0U);
        const auto* nic = t.view().get(Fixture::firstNic(t.view(), first->objects[0].as<Host>()));
        QVERIFY(nic->physicalSwitch == f.tor);
        QCOMPARE(nic->physicalPort, std::string("3")); // its own port is taken
        const auto second = ops::paste(t, fragment);
        QVERIFY(second);
        QCOMPARE(second->cablesLost(), 1U); // all three ports are
        QCOMPARE(second->lost.front().target, std::string("ToR-A"));
    }

    void pasteIntoAnotherDesignFindsThingsByName() {
        Fixture f;
        const ops::Fragment fragment = taken(f.design(), {f.hv01, f.vm});
        Document other;
        Transaction t = other.begin({});
        for (int i = 0; i < 5; ++i)
            QVERIFY(ops::addPhysicalSwitch(t)); // numbers differ from those of the fragment
        const auto tor = *ops::addPhysicalSwitch(t, {"ToR-A", 4, {}});
        QVERIFY(other.commit(std::move(t)));
        t = other.begin({});
        const auto pasted = ops::paste(t, fragment);
        QVERIFY(pasted);
        const auto host = pasted->objects[0].as<Host>();
        QVERIFY(t.view().get(Fixture::firstNic(t.view(), host))->physicalSwitch == tor);
        QCOMPARE(t.view().table<Vm>().size(), 1U);
        QVERIFY((*t.view().table<Vm>().begin()).record.host == host);
        // Neither the host group nor the pool is there.
        QVERIFY(!pasted->lost.empty());
        const VirtualNic& nic = (*t.view().table<VirtualNic>().begin()).record;
        QVERIFY(!nic.ipv4Pool && !nic.ipv4Address && !nic.mac);
    }

    void cutAndPastedObjectsStayAsTheyWere() {
        Fixture f;
        const std::vector<AnyId> ids{f.hv01, f.vm};
        ops::Fragment fragment = taken(f.design(), ids);
        fragment.isCut = true;
        Transaction t = f.document.begin({});
        carryOut(planErase(f.design(), relationsOf(f.design()), ids), t);
        const auto pasted = ops::paste(t, fragment);
        QVERIFY(pasted && pasted->lost.empty());
        QCOMPARE(displayName(t.view(), pasted->objects[0]), std::string("HV01"));
        const VirtualNic& nic = (*t.view().table<VirtualNic>().begin()).record;
        QCOMPARE(toText(*nic.ipv4Address), std::string("10.0.0.2"));
        QVERIFY(nic.mac == *MacAddress::parse("00-1D-D8-B7-1C-01"));
        QCOMPARE(t.view().get(Fixture::firstNic(t.view(), pasted->objects[0].as<Host>()))->physicalPort,
                 std::string("1"));
    }

    void adaptersGoIntoWhatIsSelected() {
        Fixture f;
        const ops::Fragment fragment = taken(f.design(), {Fixture::firstNic(f.design(), f.hv01)});
        Transaction t = f.document.begin({});
        ops::PastePlace place;
        place.onto = f.hv02;
        const auto onto = ops::paste(t, fragment, place);
        QVERIFY(onto);
        QVERIFY(t.view().get(onto->objects[0].as<PhysicalNic>())->host == f.hv02);
        Document empty;
        Transaction nowhere = empty.begin({});
        const auto refused = ops::paste(nowhere, fragment);
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("paste.nothing"));
        QVERIFY(nowhere.empty());
    }

    void anAdapterInUseIsNotTakenFromItsSwitch() {
        Fixture f;
        Transaction t = f.document.begin({});
        const auto made = ops::addHostSwitch(t, f.hv01);
        QVERIFY(made && f.document.commit(std::move(t)));
        t = f.document.begin({});
        const auto pasted = ops::paste(t, taken(f.design(), {*made}));
        QVERIFY(pasted);
        const HostSwitch* copy = t.view().get(pasted->objects[0].as<HostSwitch>());
        QVERIFY(copy->host == f.hv01);
        QVERIFY(copy->nics.empty());
        QCOMPARE(pasted->lost.size(), 1U);
    }

    void pasteHereMovesTheWholeGroup() {
        Fixture f;
        Transaction t = f.document.begin({});
        for (const auto& [id, x] : {std::pair<AnyId, int>{f.hv01, 100}, {f.hv02, 400}}) {
            Placement placement;
            placement.subject = id;
            placement.x = x;
            t.add(placement);
        }
        QVERIFY(f.document.commit(std::move(t)));
        t = f.document.begin({});
        ops::PastePlace place;
        place.at = ops::PastePlace::Point{1000, 2000};
        place.view = "physical";
        const auto pasted = ops::paste(t, taken(f.design(), {f.hv01, f.hv02}), place);
        QVERIFY(pasted);
        std::vector<int> xs;
        for (const auto [id, placement] : t.view().table<Placement>())
            if (placement.subject == pasted->objects[0] || placement.subject == pasted->objects[1]) {
                QCOMPARE(placement.y, 2000);
                xs.push_back(placement.x);
            }
        QVERIFY((xs == std::vector<int>{1000, 1300}));
    }

    void namePatterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("third");
        QTest::addColumn<int>("count");
        QTest::newRow("closed") << "HV{02..21}"
                                << "HV04" << 20;
        QTest::newRow("open") << "HV{02..}"
                              << "HV04" << 0;
        QTest::newRow("from one") << "HV{..}"
                                  << "HV3" << 0;
        QTest::newRow("behind") << "a{008..009}-b"
                                << "a010-b" << 2;
        QTest::newRow("wide") << "N{98..101}"
                              << "N100" << 4;
        QTest::newRow("one name") << "Web"
                                  << "Web" << 0;
        QTest::newRow("backwards") << "HV{5..2}"
                                   << "" << -1;
        QTest::newRow("no number") << "HV{a..b}"
                                   << "" << -1;
        QTest::newRow("no range") << "HV{2}"
                                  << "" << -1;
        QTest::newRow("not closed") << "HV{2.."
                                    << "" << -1;
        QTest::newRow("nothing") << " "
                                 << "" << -1;
    }
    void namePatterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, third);
        QFETCH(int, count);
        const auto parsed = ops::NamePattern::parse(pattern.toStdString());
        QCOMPARE(parsed.has_value(), count >= 0);
        if (!parsed)
            return;
        QCOMPARE(QString::fromStdString(parsed->at(2)), third);
        QCOMPARE(parsed->count().value_or(0), static_cast<std::size_t>(count));
    }
    void patternsGoOnAfterNames() {
        QCOMPARE(ops::patternAfter("HV01"), std::string("HV{02..}"));
        QCOMPARE(ops::patternAfter("Web"), std::string("Web {2..}"));
        QCOMPARE(ops::NamePattern::parse("HV{02..}")->withCount(20), std::string("HV{02..21}"));
    }

    void ux061_manyCopiesGetNamesGroupsAndCables() {
        Fixture f(48);
        Transaction prepare = f.document.begin({});
        HostGroup group;
        group.name = "North";
        const auto north = prepare.add(group);
        group.name = "South";
        const auto south = prepare.add(group);
        QVERIFY(f.document.commit(std::move(prepare)));
        ops::Duplication wanted;
        wanted.objects = {f.hv01};
        wanted.copies = 4;
        wanted.names = ops::NamePattern::parse("NEW{01..04}")->names(4);
        wanted.spreadOver = {north, south};
        wanted.cables = ops::CopyCables::SamePortsOnward;
        Transaction t = f.document.begin({});
        const auto made = ops::duplicate(t, relationsOf(f.design()), wanted);
        QVERIFY(made);
        QCOMPARE(displayName(t.view(), made->back()), std::string("NEW04"));
        QVERIFY(t.view().get((*made)[1].as<Host>())->hostGroup == north);
        QVERIFY(t.view().get((*made)[2].as<Host>())->hostGroup == south);
        const auto portOf = [&](std::size_t copy) {
            return t.view().get(Fixture::firstNic(t.view(), (*made)[copy].as<Host>()))->physicalPort;
        };
        QCOMPARE(portOf(0), std::string()); // port 2 is that of HV02
        QCOMPARE(portOf(1), std::string("3"));
        QCOMPARE(portOf(3), std::string("5"));
        const auto shortages = ops::duplicationShortages(f.design(), relationsOf(f.design()), wanted);
        QCOMPARE(shortages.size(), 1U);
        QCOMPARE(
            QString::fromStdString(english(shortages.front())),
            QStringLiteral("1 ports on ToR-A are taken or do not exist; those copies stay without a cable."));
    }

    void ux061_shortagesAreToldBefore() {
        Fixture f(6);
        ops::Duplication wanted;
        wanted.objects = {f.hv01};
        wanted.withVms = true;
        wanted.copies = 5;
        const Design before = f.design();
        const auto shortages = ops::duplicationShortages(f.design(), relationsOf(f.design()), wanted);
        QStringList lines;
        for (const Text& text : shortages)
            lines += QString::fromStdString(english(text));
        QCOMPARE(lines, QStringList({QStringLiteral("Pool MGMT has 3 free addresses; the copies need 5."),
                                     QStringLiteral("ToR-A has 4 free ports; the copies need 5.")}));
        QVERIFY(f.design() == before);
        wanted.takesAddresses = false;
        wanted.cables = ops::CopyCables::None;
        QVERIFY(ops::duplicationShortages(f.design(), relationsOf(f.design()), wanted).empty());
    }
};

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
