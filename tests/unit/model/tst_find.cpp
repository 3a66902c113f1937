// SPDX-License-Identifier: GPL-3.0-or-later
// What people type to find objects, and that following edits finds the same as searching anew.
#include "model/document.h"
#include "model/find/query.h"
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/select.h"

#include <QTest>

using namespace fd;

namespace {

struct Fixture {
    Document document;
    Id<Host> hv01, hv02;
    Id<SubnetVlan> row;

    Fixture() {
        Transaction t = document.begin({});
        HostGroup group;
        group.name = "All Hosts";
        const auto root = t.add(group);
        group.name = "New York";
        group.parent = root;
        const auto york = t.add(group);
        group.name = "Compute";
        group.parent = york;
        const auto compute = t.add(group);
        hv01 = *ops::addHost(t, {"HV01", compute, 2, Bandwidth::gigabitsPerSecond(25)});
        hv02 = *ops::addHost(t, {"HV02", root, 1, Bandwidth::gigabitsPerSecond(1)});
        t.edit(hv02, [](Host& host) { host.osVersion = OsVersion::Ws2016; });
        const auto vm = *ops::addVm(t, {"Größe-Web", hv01, {}, {}, {}});
        t.edit(vm, [](Vm& record) { record.memoryMib = 4096; });
        LogicalNetwork network;
        network.name = "Prod";
        NetworkSite site;
        site.name = "Prod_NY";
        site.logicalNetwork = t.add(network);
        site.hostGroups = {york};
        SubnetVlan line;
        line.site = t.add(site);
        line.vlan = Entered<VlanId>::of("120");
        line.subnet = *IpPrefix::parse("10.1.0.0/24");
        row = t.add(line);
        NicTeam team;
        team.name = "Team1";
        team.host = hv01;
        t.add(team);
        if (!document.commit(std::move(t)))
            qFatal("the fixture was not committed");
    }
};

find::Level hostIsWrong(AnyId id) {
    return id.is<Host>() ? find::Level::Error : id.is<SubnetVlan>() ? find::Level::Advice : find::Level::None;
}

QString found(const Design& design, const QString& text) {
    find::Words words;
    words.kinds.emplace_back(find::foldedKey("Rechner"), kindOf<Host>);
    words.fields.emplace_back(find::foldedKey("Geschwindigkeit"), "speed");
    const auto query = find::Query::parse(text.toStdString(), words);
    if (!query)
        return QString::fromStdString(query.error().code);
    QStringList names;
    for (const AnyId id : find::search(*query, design, hostIsWrong))
        names += QString::fromStdString(displayName(design, id));
    return names.join(QStringLiteral(", "));
}

} // namespace

class TestFind : public QObject {
    Q_OBJECT

private slots:
    void queries_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* query, const char* names) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(names);
        };
        row("", "");
        row("hv0", "HV01, HV02");
        row("hv0 -2", "HV01");
        row("GRÖSSE", "");
        row("GRÖ", "Größe-Web, Größe-Web / NIC 1");
        row("kind:host", "HV01, HV02");
        row("kind:hosts hv02", "HV02");
        row("kind:nic", "NIC1, NIC2, NIC1, Größe-Web / NIC 1");
        row("kind:team", "Team1");
        row("kind:\"physical nic\" host:hv02", "NIC1");
        row("kind:rechner", "HV01, HV02");
        row("kind:nothing", "find.value");
        row("kind:nic speed:>=10", "NIC1, NIC2");
        row("speed:<10", "NIC1");
        row("speed:1G", "NIC1");
        row("geschwindigkeit:\"25 Gbit/s\"", "NIC1, NIC2");
        row("kind:host site:\"New York\"", "HV01");
        row("kind:nic site:york", "NIC1, NIC2, Größe-Web / NIC 1");
        row("vlan:120", "VLAN 120 10.1.0.0/24");
        row("vlan:121", "");
        row("vlan:x", "find.value");
        row("vlan:120 site:\"New York\" problem:advice", "VLAN 120 10.1.0.0/24");
        row("problem:error", "HV01, HV02");
        row("problem:any -kind:host", "VLAN 120 10.1.0.0/24");
        row("problem:bad", "find.value");
        row("osVersion:2016", "HV02");
        row("memoryMib:>4000", "Größe-Web");
        row("memoryMib:>5000", "");
        row("nonsense:3", "find.key");
        row("site:\"New", "find.quote");
        row("kind:", "");
    }
    void queries() {
        QFETCH(QString, query);
        QFETCH(QString, names);
        QCOMPARE(found(Fixture().document.design(), query), names);
    }

    void followingAnEditFindsTheSame() {
        Fixture f;
        const auto query = find::Query::parse("hv");
        auto result = find::search(*query, f.document.design());
        const auto follow = f.document.observe([&](const Design& design, const ChangeSet& changes) {
            result = find::updated(std::move(result), changes, *query, design);
            QVERIFY(result == find::search(*query, design));
        });
        Transaction t = f.document.begin({});
        QVERIFY(ops::addHost(t, {"HV03", {}, 2, {}}));
        QVERIFY(f.document.commit(std::move(t)));
        t = f.document.begin({});
        QVERIFY(t.setField(f.hv01, "name", "Other"));
        QVERIFY(f.document.commit(std::move(t)));
        t = f.document.begin({});
        t.erase(f.hv02);
        QVERIFY(f.document.commit(std::move(t)));
        f.document.undo();
        f.document.undo();
        QCOMPARE(result.size(), 3U);
    }

    void aSearchCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        Document document;
        Transaction t = document.begin({});
        for (int i = 0; i < 1000; ++i) {
            Vm vm;
            vm.name = "VM" + std::to_string(i);
            t.add(vm);
        }
        QVERIFY(find::search(*find::Query::parse("vm"), t.view(), {}, stop.get_token()).size() < 1000U);
        QCOMPARE(find::search(*find::Query::parse("vm"), t.view()).size(), 1000U);
    }

    void selectingTheSameSite() {
        Fixture f;
        const Design& design = f.document.design();
        const auto same = ops::atSameSites(design, {f.hv02});
        QVERIFY(std::find(same.begin(), same.end(), AnyId(f.hv02)) != same.end());
        QVERIFY(std::find(same.begin(), same.end(), AnyId(f.hv01)) == same.end());
        QCOMPARE(ops::ofSameKinds(design, {f.hv01}).size(), 2U);
        Relations relations;
        relations.reset(design);
        const auto around = ops::connected(design, relations, {f.row});
        QCOMPARE(around.size(), 2U); // itself and its site
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
