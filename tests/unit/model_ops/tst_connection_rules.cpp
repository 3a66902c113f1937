// SPDX-License-Identifier: GPL-3.0-or-later
// Which kinds are joined with which: every pair is tried, and the answers of all ways to ask agree.
#include "model/document.h"
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/connect.h"
#include "model/ops/connect_fixes.h"
#include "model/ops/insert.h"
#include "model/ops/insert_question.h"
#include "model/ops/placement_chain.h"
#include "model/ops/switching.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace fd;

namespace {

/// Two objects of every kind where that makes sense, so that an object can be joined to another of its kind.
struct Fabric {
    Document document;
    Relations relations;
    std::map<Kind, AnyId> first;
    std::map<Kind, AnyId> second;

    explicit Fabric(OsVersion os = OsVersion::Ws2019) {
        Transaction t = document.begin({"Fabric"});
        addHosts(t, os);
        addNetworks(t);
        addRest(t);
        if (!document.commit(std::move(t)))
            qFatal("the fabric was not committed");
        relations.reset(document.design());
    }

    template <class T>
    Id<T> one() const {
        return first.at(kindOf<T>).template as<T>();
    }
    const Design& design() const { return document.design(); }

    QString outcome(AnyId from, AnyId to) const {
        const auto result = ops::canConnect(design(), relations, {from, to, {}});
        return result ? QStringLiteral("ok") : QString::fromStdString(result.error().code);
    }

private:
    void addHosts(Transaction& t, OsVersion os) {
        ops::rootGroup(t);
        HostGroup group;
        group.name = "Site B";
        group.parent = ops::rootGroup(t);
        first[kindOf<HostGroup>] = t.add(group);
        ops::NewHost wanted;
        wanted.nicCount = 4;
        const Id<Host> host = *ops::addHost(t, wanted);
        t.edit(host, [os](Host& record) { record.osVersion = os; });
        first[kindOf<Host>] = host;
        second[kindOf<Host>] = *ops::addHost(t, wanted);
        first[kindOf<PhysicalNic>] = Id<PhysicalNic>{1};
        second[kindOf<PhysicalNic>] = Id<PhysicalNic>{2};
        const std::array member{Id<PhysicalNic>{4}};
        first[kindOf<NicTeam>] = *ops::teamNics(t, member);
        ops::NewHostSwitch inner;
        inner.binding = SwitchBinding::Internal;
        const Id<HostSwitch> hostSwitch = *ops::addHostSwitch(t, host, inner);
        first[kindOf<HostSwitch>] = hostSwitch;
        first[kindOf<HostVirtualNic>] = *ops::addHostVirtualNic(t, hostSwitch);
        first[kindOf<PhysicalSwitch>] = *ops::addPhysicalSwitch(t);
        second[kindOf<PhysicalSwitch>] = *ops::addPhysicalSwitch(t);
    }
    void addNetworks(Transaction& t) {
        LogicalNetwork logical;
        logical.name = "Prod";
        first[kindOf<LogicalNetwork>] = t.add(logical);
        VmNetwork network;
        network.name = "Blue";
        network.logicalNetwork = first[kindOf<LogicalNetwork>].as<LogicalNetwork>();
        network.isolation = IsolationType::NoIsolation;
        first[kindOf<VmNetwork>] = t.add(network);
        VmSubnet subnet;
        subnet.name = "Blue subnet";
        subnet.vmNetwork = first[kindOf<VmNetwork>].as<VmNetwork>();
        first[kindOf<VmSubnet>] = t.add(subnet);
        ops::NewVm vm;
        first[kindOf<Vm>] = *ops::addVm(t, vm);
        first[kindOf<VirtualNic>] = Id<VirtualNic>{1};
    }
    /// Kinds about which the operations know nothing in particular: a bare object will do.
    void addRest(Transaction& t) {
        forEachKind([&]<class T>() {
            if (!first.contains(kindOf<T>))
                first[kindOf<T>] = t.add(T{});
        });
    }
};

/// What is joined, and what is refused for a reason of its own; every other pair is refused as never joined.
const std::map<std::pair<Kind, Kind>, QString>& expected() {
    static const QString ok = QStringLiteral("ok");
    static const std::map<std::pair<Kind, Kind>, QString> table{
        {{kindOf<PhysicalNic>, kindOf<PhysicalSwitch>}, ok},
        {{kindOf<PhysicalSwitch>, kindOf<PhysicalSwitch>}, ok},
        {{kindOf<Host>, kindOf<PhysicalSwitch>}, ok},
        {{kindOf<PhysicalNic>, kindOf<NicTeam>}, ok},
        {{kindOf<PhysicalNic>, kindOf<PhysicalNic>}, ok},
        {{kindOf<PhysicalNic>, kindOf<HostSwitch>}, ok},
        {{kindOf<NicTeam>, kindOf<HostSwitch>}, ok},
        {{kindOf<HostVirtualNic>, kindOf<NicTeam>}, QStringLiteral("connect.host-vnic-team")},
        {{kindOf<UplinkPortProfile>, kindOf<NetworkSite>}, ok},
        {{kindOf<UplinkPortProfile>, kindOf<LogicalSwitch>}, ok},
        {{kindOf<PortClassification>, kindOf<LogicalSwitch>}, ok},
        {{kindOf<SwitchExtension>, kindOf<LogicalSwitch>}, ok},
        {{kindOf<LogicalSwitch>, kindOf<Host>}, ok},
        {{kindOf<VirtualNic>, kindOf<VmNetwork>}, ok},
        {{kindOf<VirtualNic>, kindOf<VmSubnet>}, ok},
        {{kindOf<Vm>, kindOf<VmNetwork>}, ok},
        {{kindOf<Vm>, kindOf<VmSubnet>}, ok},
        {{kindOf<Vm>, kindOf<Host>}, ok},
        {{kindOf<Vm>, kindOf<Tenant>}, ok},
        {{kindOf<VmNetwork>, kindOf<Tenant>}, ok},
        {{kindOf<VirtualNic>, kindOf<HostSwitch>}, QStringLiteral("connect.other-host")},
        {{kindOf<VirtualNic>, kindOf<PortClassification>}, ok},
        {{kindOf<HostVirtualNic>, kindOf<PortClassification>}, ok},
        {{kindOf<HostVirtualNic>, kindOf<VmNetwork>}, ok},
        {{kindOf<VmNetwork>, kindOf<Gateway>}, QStringLiteral("connect.not-virtualized")},
        {{kindOf<NetworkSite>, kindOf<HostGroup>}, ok},
        {{kindOf<Host>, kindOf<HostGroup>}, ok},
        {{kindOf<Host>, kindOf<HostCluster>}, ok},
        {{kindOf<Gateway>, kindOf<HostGroup>}, ok},
        {{kindOf<MacPool>, kindOf<HostGroup>}, ok},
    };
    return table;
}

} // namespace

class TestConnectionRules : public QObject {
    Q_OBJECT
private slots:
    void ux040_everyPairOfKinds_data();
    void ux040_everyPairOfKinds();
    void ux040_refusalsSayWhy();
    void ux041_targetsAreWhatCanBeConnected();
    void fixesMakeTheConnection();
    void replug();
    void questions();
    void severalGetTheirNames();
    void ux040_pairAsksForThePortProfile();
    void ux040_chainNamesTheBrokenLink();
    void siteFallsIntoItsCell();
};

void TestConnectionRules::ux040_everyPairOfKinds_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const KindInfo& a : allKinds())
        for (const KindInfo& b : allKinds())
            QTest::addRow("%s to %s", a.name, b.name) << static_cast<int>(a.kind) << static_cast<int>(b.kind);
}

void TestConnectionRules::ux040_everyPairOfKinds() {
    static const Fabric fabric;
    QFETCH(int, from);
    QFETCH(int, to);
    const Kind a = static_cast<Kind>(from);
    const Kind b = static_cast<Kind>(to);
    const auto other = fabric.second.find(b);
    const AnyId end = a == b && other != fabric.second.end() ? other->second : fabric.first.at(b);
    const AnyId start = fabric.first.at(a);
    QString wanted = start == end ? QStringLiteral("connect.itself") : QStringLiteral("connect.kinds");
    for (const auto& pair : {std::pair{a, b}, std::pair{b, a}})
        if (const auto found = expected().find(pair); found != expected().end() && start != end)
            wanted = found->second;
    QCOMPARE(fabric.outcome(start, end), wanted);
    QCOMPARE(fabric.outcome(end, start), wanted);
    if (wanted == QStringLiteral("ok"))
        return;
    const auto refused = ops::canConnect(fabric.design(), fabric.relations, {start, end, {}});
    const QString sentence = QString::fromStdString(english(refused.error().text));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'!') && !sentence.contains(u'{'), qPrintable(sentence));
}

void TestConnectionRules::ux040_refusalsSayWhy() {
    Fabric fabric(OsVersion::Ws2022);
    const auto why = [&](const ops::Connection& wanted) {
        const auto result = ops::canConnect(fabric.design(), fabric.relations, wanted);
        return result ? QStringLiteral("ok") : QString::fromStdString(english(result.error().text));
    };
    QCOMPARE(why({fabric.one<NicTeam>(), fabric.one<HostSwitch>(), {}}),
             QStringLiteral("Windows Server 2022 and later cannot bind a virtual switch to an LBFO team. Use SET."));
    QCOMPARE(why({fabric.one<HostVirtualNic>(), fabric.one<NicTeam>(), {}}),
             QStringLiteral("Host virtual adapters cannot be teamed."));
    Transaction t = fabric.document.begin({"Cable"});
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{2}, fabric.one<PhysicalSwitch>(), "12"));
    QVERIFY(ops::addToSwitch(t, Id<PhysicalNic>{3}, fabric.one<HostSwitch>()));
    QVERIFY(fabric.document.commit(std::move(t)));
    fabric.relations.reset(fabric.design());
    QCOMPARE(why({Id<PhysicalNic>{1}, fabric.one<PhysicalSwitch>(), "12"}),
             QStringLiteral("Port 12 is already connected to HV01 NIC2."));
    QCOMPARE(why({Id<PhysicalNic>{3}, fabric.one<NicTeam>(), {}}),
             QStringLiteral("NIC3 belongs to virtual switch vSwitch1. Remove it there first."));
}

void TestConnectionRules::ux041_targetsAreWhatCanBeConnected() {
    const Fabric fabric;
    for (const auto& [kind, from] : fabric.first) {
        std::vector<AnyId> byTrial;
        for (const KindInfo& other : allKinds())
            for (const AnyId to : fabric.design().idsOf(other.kind))
                if (ops::canConnect(fabric.design(), fabric.relations, {from, to, {}}))
                    byTrial.push_back(to);
        QVERIFY2(ops::connectionTargets(fabric.design(), fabric.relations, from) == byTrial, kindInfo(kind).name);
    }
}

void TestConnectionRules::fixesMakeTheConnection() {
    Fabric fabric(OsVersion::Ws2022);
    const ops::Connection wanted{fabric.one<NicTeam>(), fabric.one<HostSwitch>(), {}};
    const auto refused = ops::canConnect(fabric.design(), fabric.relations, wanted);
    QVERIFY(!refused);
    const auto fixes = ops::connectionFixes(fabric.design(), fabric.relations, wanted, refused.error());
    QCOMPARE(fixes.size(), 1U);
    QCOMPARE(QString::fromStdString(english(fixes.front().label)), QStringLiteral("Make this a SET switch"));
    Transaction t = fabric.document.begin({"Fix"});
    QVERIFY(fixes.front().apply(t, fabric.relations, wanted));
    QCOMPARE(t.view().get(fabric.one<NicTeam>())->kind, TeamKind::Set);
    QVERIFY(t.view().get(fabric.one<HostSwitch>())->team == fabric.one<NicTeam>());
    // Nothing is offered where nothing helps.
    const ops::Connection never{fabric.one<HostVirtualNic>(), fabric.one<NicTeam>(), {}};
    const auto final = ops::canConnect(fabric.design(), fabric.relations, never);
    QVERIFY(ops::connectionFixes(fabric.design(), fabric.relations, never, final.error()).empty());
}

void TestConnectionRules::replug() {
    Fabric fabric;
    const Id<PhysicalSwitch> torA = fabric.one<PhysicalSwitch>();
    const Id<PhysicalSwitch> torB = fabric.second.at(kindOf<PhysicalSwitch>).as<PhysicalSwitch>();
    Transaction t = fabric.document.begin({"Cable"});
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{1}, torA, "3"));
    QVERIFY(ops::replug(t, {Id<PhysicalNic>{1}, Id<PhysicalNic>{1}, torB, {}}));
    QVERIFY(t.view().get(Id<PhysicalNic>{1})->physicalSwitch == torB);
    // The other end: the next adapter takes the cable and its port over.
    const auto moved = ops::replug(t, {Id<PhysicalNic>{1}, torB, Id<PhysicalNic>{2}, {}});
    QVERIFY(moved && *moved == AnyId(Id<PhysicalNic>{2}));
    QVERIFY(!t.view().get(Id<PhysicalNic>{1})->physicalSwitch);
    QVERIFY(t.view().get(Id<PhysicalNic>{2})->physicalSwitch == torB);
    const auto wrong = ops::replug(t, {Id<PhysicalNic>{2}, Id<PhysicalNic>{2}, fabric.one<Host>(), {}});
    QVERIFY(!wrong && wrong.error().code == "cable.ends");
    const auto link = ops::connectSwitches(t, torA, torB);
    QVERIFY(link);
    const auto third = ops::addPhysicalSwitch(t);
    QVERIFY(ops::replug(t, {*link, torA, *third, {}}));
    QVERIFY(t.view().get(*link)->to == *third);
    QCOMPARE(ops::replug(t, {*link, torA, torA, {}}).error().code, std::string("cable.same-switch"));
}

void TestConnectionRules::questions() {
    Fabric fabric;
    const auto ask = [&](Kind kind, AnyId target) {
        return ops::questionFor(fabric.design(), fabric.relations, {kind, target, {}, {}});
    };
    QVERIFY(!ask(kindOf<Host>, {}));
    const auto network = ask(kindOf<HostVirtualNic>, fabric.second.at(kindOf<Host>));
    QVERIFY2(!network, "there is no virtual switch to put it on");
    Transaction t = fabric.document.begin({"Profiles"});
    for (const char* name : {"Uplinks A", "Uplinks B"}) {
        UplinkPortProfileSet set;
        set.name = name;
        set.logicalSwitch = fabric.one<LogicalSwitch>();
        t.add(set);
    }
    QVERIFY(fabric.document.commit(std::move(t)));
    fabric.relations.reset(fabric.design());
    const auto uplink = ask(kindOf<LogicalSwitch>, fabric.second.at(kindOf<Host>));
    QVERIFY(uplink);
    QCOMPARE(uplink->choices.size(), 2U);
    Transaction deploy = fabric.document.begin({"Deploy"});
    const auto made = ops::insert(deploy, fabric.relations,
                                  {kindOf<LogicalSwitch>, fabric.second.at(kindOf<Host>), {}, uplink->choices[1].answer});
    QVERIFY(made);
    QVERIFY(AnyId(deploy.view().get(made->as<HostSwitch>())->uplinkSet) == uplink->choices[1].answer.object);
    const auto gateway = ask(kindOf<Gateway>, {});
    QVERIFY(!gateway);
}

void TestConnectionRules::severalGetTheirNames() {
    Fabric fabric;
    Transaction t = fabric.document.begin({"Hosts"});
    const auto made = ops::insertMany(t, fabric.relations, {{kindOf<Host>, {}, {}, {}}, 5, "HV{01..}"});
    QVERIFY(made);
    QCOMPARE(made->size(), 5U);
    // HV01 and HV02 are there already.
    QCOMPARE(displayName(t.view(), made->front()), std::string("HV03"));
    QCOMPARE(displayName(t.view(), made->back()), std::string("HV07"));
    QCOMPARE(*ops::plannedNames(t.view(), kindOf<Host>, "ny-{08..}-x", 3),
             (std::vector<std::string>{"ny-08-x", "ny-09-x", "ny-10-x"}));
    QCOMPARE(*ops::plannedNames(t.view(), kindOf<HostGroup>, "Lab", 2), (std::vector<std::string>{"Lab", "Lab 2"}));
    QCOMPARE(*ops::plannedNames(t.view(), kindOf<HostGroup>, "Rack08", 2),
             (std::vector<std::string>{"Rack08", "Rack09"}));
    QCOMPARE(ops::plannedNames(t.view(), kindOf<Host>, "HV{a..}", 2).error().code, std::string("names.pattern"));
}

void TestConnectionRules::ux040_pairAsksForThePortProfile() {
    Fabric f;
    VirtualPortProfile profile;
    profile.name = "Fast";
    Transaction t = f.document.begin({"Profile"});
    const Id<VirtualPortProfile> fast = t.add(profile);
    QVERIFY(f.document.commit(std::move(t)).has_value());
    f.relations.reset(f.design());
    const ops::Connection wanted{f.first.at(kindOf<PortClassification>), f.first.at(kindOf<LogicalSwitch>), {}, {}};
    const auto question = ops::questionFor(f.design(), f.relations, wanted);
    QVERIFY(question);
    QVERIFY(question->choices.size() >= 2);
    QVERIFY(!question->choices.back().answer.object); // "None yet"
    ops::Connection chosen = wanted;
    chosen.with = fast;
    Transaction join = f.document.begin({"Pair"});
    const auto made = ops::connect(join, f.relations, chosen);
    QVERIFY(made.has_value());
    QVERIFY(join.view().get(made->as<VirtualPort>())->profile == fast);
    // What has been answered is not asked again.
    QVERIFY(!ops::questionFor(f.design(), f.relations, chosen));
}

void TestConnectionRules::ux040_chainNamesTheBrokenLink() {
    Fabric f;
    const auto linksNow = [&] {
        return ops::placementChain(FabricView(f.design(), f.relations), f.one<VmNetwork>(), f.one<Host>());
    };
    const auto broken = [&] {
        const auto links = linksNow();
        return std::count_if(links.begin(), links.end(), [](const ops::ChainLink& link) { return !link.holds; });
    };
    const auto links = linksNow();
    QCOMPARE(links.size(), std::size_t{4});
    QVERIFY(links[0].holds);  // the VM network has a logical network
    QVERIFY(!links[1].holds); // which has no network site for the host
    QVERIFY(links[1].object == f.first.at(kindOf<LogicalNetwork>));
    QVERIFY(!links.back().holds);
    QCOMPARE(broken(), 3);
    Transaction t = f.document.begin({"Site"});
    NetworkSite site;
    site.name = "Prod_0";
    site.logicalNetwork = f.one<LogicalNetwork>();
    site.hostGroups = {t.view().get(f.one<Host>())->hostGroup};
    SubnetVlan row;
    row.site = t.add(site);
    row.vlan = Entered<VlanId>(*VlanId::of(20));
    t.add(row);
    QVERIFY(f.document.commit(std::move(t)).has_value());
    f.relations.reset(f.design());
    QCOMPARE(broken(), 2);
}

void TestConnectionRules::siteFallsIntoItsCell() {
    Fabric f;
    Transaction t = f.document.begin({"Site"});
    ops::Insertion wanted{kindOf<NetworkSite>, f.first.at(kindOf<LogicalNetwork>), {}, {}, f.one<HostGroup>()};
    const auto made = ops::insert(t, f.relations, wanted);
    QVERIFY(made.has_value());
    const NetworkSite site = *t.view().get(made->as<NetworkSite>());
    QCOMPARE(site.hostGroups.size(), std::size_t{1});
    QVERIFY(site.hostGroups.front() == f.one<HostGroup>());
    // Beside a site: one more of the same logical network.
    wanted.target = *made;
    const auto second = ops::insert(t, f.relations, wanted);
    QVERIFY(second.has_value());
    QVERIFY(t.view().get(second->as<NetworkSite>())->logicalNetwork == site.logicalNetwork);
}

QTEST_APPLESS_MAIN(TestConnectionRules)
#include "tst_connection_rules.moc"
