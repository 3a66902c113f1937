// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/connect.h"
#include "model/ops/duplicate.h"
#include "model/ops/insert.h"
#include "model/ops/place.h"
#include "model/ops/switching.h"

#include <QTest>

using namespace fd;

namespace {

Relations relationsOf(const Design& design) {
    Relations relations;
    relations.reset(design);
    return relations;
}

QString reason(const Error& error) {
    return QString::fromStdString(error.code + ": " + english(error.text));
}
template <class T>
QString outcome(const Result<T>& result) {
    return result ? QStringLiteral("ok") : reason(result.error());
}

/// One object of each kind, by hand where a kind means something to the operations.
struct Fixture {
    Document document;
    Id<HostGroup> group;
    Id<Host> hv01, hv02;
    Id<PhysicalSwitch> tor;
    Id<LogicalSwitch> set, lbfo, plain;
    Id<UplinkPortProfile> profile;
    Id<LogicalNetwork> logical;
    Id<NetworkSite> site;
    Id<SubnetVlan> row;
    Id<VmNetwork> network, virtualized;
    Id<Vm> vm;
    Id<IpPool> pool;

    explicit Fixture(OsVersion os = OsVersion::Ws2022) {
        Transaction t = document.begin({"Fixture"});
        group = ops::rootGroup(t);
        hv01 = *ops::addHost(t);
        hv02 = *ops::addHost(t);
        for (const Id<Host> host : {hv01, hv02})
            t.edit(host, [os](Host& h) { h.osVersion = os; });
        tor = *ops::addPhysicalSwitch(t, {"ToR-A", 3, {}});
        addNetworks(t);
        addSwitches(t);
        vm = *ops::addVm(t, {"Web01", hv01, network, {}, {}});
        if (!document.commit(std::move(t)))
            qFatal("the fixture was not committed");
    }

    void addNetworks(Transaction& t) {
        LogicalNetwork made;
        made.name = "Prod";
        logical = t.add(made);
        NetworkSite where;
        where.name = "Prod_0";
        where.logicalNetwork = logical;
        where.hostGroups = {group};
        site = t.add(where);
        SubnetVlan line;
        line.site = site;
        line.subnet = *IpPrefix::parse("10.0.0.0/29");
        row = t.add(line);
        VmNetwork net;
        net.name = "Blue";
        net.logicalNetwork = logical;
        network = t.add(net);
        net.name = "Red";
        net.isolation = IsolationType::NetworkVirtualization;
        virtualized = t.add(net);
        IpPool addresses;
        addresses.name = "Prod Pool";
        addresses.subnetVlan = row;
        addresses.start = *IpAddress::parse("10.0.0.2");
        addresses.end = *IpAddress::parse("10.0.0.4");
        pool = t.add(addresses);
    }

    void addSwitches(Transaction& t) {
        LogicalSwitch made;
        made.name = "LS-SET";
        set = t.add(made);
        made.name = "LS-Team";
        made.uplinkMode = UplinkMode::Team;
        lbfo = t.add(made);
        made.name = "LS-Plain";
        made.uplinkMode = UplinkMode::NoTeam;
        plain = t.add(made);
        UplinkPortProfile up;
        up.name = "Up";
        up.sites = {site};
        profile = t.add(up);
        for (const Id<LogicalSwitch> one : {set, lbfo, plain}) {
            UplinkPortProfileSet joint;
            joint.name = "Set";
            joint.logicalSwitch = one;
            joint.profile = profile;
            t.add(joint);
        }
    }

    const Design& design() const { return document.design(); }
};

} // namespace

class TestModelOps : public QObject {
    Q_OBJECT
private slots:
    void hostIsOneStep();
    void nics();
    void ports();
    void deploy_data();
    void deploy();
    void teams();
    void hostVnics();
    void place();
    void placeInDeployedFabric();
    void positions();
    void connectPairs_data();
    void connectPairs();
    void connectRefusals();
    void everyPairAnswers();
    void targetsAreWhatConnectAccepts();
    void insert_data();
    void insert();
    void triesLeaveTheDesignAlone();
    void duplicateHosts();
    void duplicateKeepsInnerLinks();
    void duplicateGivesFreshAddresses();
};

void TestModelOps::hostIsOneStep() {
    Document document;
    Transaction t = document.begin({"Add host"});
    const auto host = ops::addHost(t);
    QVERIFY(host);
    QVERIFY(document.commit(std::move(t)));
    QCOMPARE(document.design().table<Host>().size(), 1U);
    QCOMPARE(document.design().table<PhysicalNic>().size(), 2U);
    QVERIFY(document.design().get(document.design().get(*host)->hostGroup));
    QCOMPARE(document.history().size(), 1U);
    document.undo();
    QCOMPARE(document.design().size(), 0U);
}

void TestModelOps::nics() {
    Fixture f;
    Transaction t = f.document.begin({});
    t.edit(Id<PhysicalNic>{2}, [](PhysicalNic& n) { n.speed = Bandwidth::gigabitsPerSecond(25); });
    const auto nic = ops::addNic(t, f.hv01);
    QVERIFY(nic);
    QCOMPARE(t.view().get(*nic)->name, std::string("NIC3"));
    QCOMPARE(t.view().get(*nic)->speed, Bandwidth::gigabitsPerSecond(25));
    QCOMPARE(outcome(ops::addNic(t, Id<Host>{99})), QLatin1String("op.gone: This object no longer exists."));
}

void TestModelOps::ports() {
    Fixture f;
    Transaction t = f.document.begin({});
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{1}, f.tor, "2"));
    QCOMPARE(outcome(ops::connectNic(t, Id<PhysicalNic>{2}, f.tor, "2")),
             QLatin1String("cable.port-taken: Port 2 is already connected to HV01 NIC1."));
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{2}, f.tor));
    QCOMPARE(t.view().get(Id<PhysicalNic>{2})->physicalPort, std::string("1"));
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{3}, f.tor));
    QCOMPARE(t.view().get(Id<PhysicalNic>{3})->physicalPort, std::string("3"));
    QCOMPARE(outcome(ops::connectNic(t, Id<PhysicalNic>{4}, f.tor)),
             QLatin1String("cable.no-free-port: All 3 ports of ToR-A are taken."));
    QVERIFY(ops::disconnect(t, Id<PhysicalNic>{1}));
    QVERIFY(!ops::disconnect(t, Id<PhysicalNic>{1}));
    QVERIFY(ops::connectNic(t, Id<PhysicalNic>{4}, f.tor));
    QCOMPARE(t.view().get(Id<PhysicalNic>{4})->physicalPort, std::string("2"));
    const auto other = ops::addPhysicalSwitch(t);
    QVERIFY(other);
    QCOMPARE(outcome(ops::connectSwitches(t, f.tor, *other)),
             QLatin1String("cable.no-free-port: All 3 ports of ToR-A are taken."));
    QVERIFY(ops::disconnect(t, Id<PhysicalNic>{4}));
    const auto link = ops::connectSwitches(t, f.tor, *other);
    QVERIFY(link);
    QCOMPARE(t.view().get(*link)->fromPort, std::string("2"));
    QVERIFY(ops::disconnect(t, *link));
    QCOMPARE(t.view().table<PhysicalLink>().size(), 0U);
}

void TestModelOps::deploy_data() {
    QTest::addColumn<OsVersion>("os");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("nics");
    QTest::newRow("SET 2022") << OsVersion::Ws2022 << 0 << "ok" << 2;
    QTest::newRow("SET 2012R2") << OsVersion::Ws2012R2 << 0
                                << "switch.needs-set-os: LS-SET uses an embedded team (SET), which needs Windows "
                                   "Server 2016. HV01 runs an older version."
                                << 0;
    QTest::newRow("LBFO 2012R2") << OsVersion::Ws2012R2 << 1 << "ok" << 2;
    QTest::newRow("LBFO 2022") << OsVersion::Ws2022 << 1
                               << "switch.lbfo-os: Windows Server 2022 and later cannot bind a virtual switch to an "
                                  "LBFO team. Use SET."
                               << 0;
    QTest::newRow("no team") << OsVersion::Ws2022 << 2 << "ok" << 1;
}

void TestModelOps::deploy() {
    QFETCH(OsVersion, os);
    QFETCH(int, which);
    QFETCH(QString, expected);
    QFETCH(int, nics);
    Fixture f(os);
    const Id<LogicalSwitch> chosen = std::array{f.set, f.lbfo, f.plain}.at(static_cast<std::size_t>(which));
    Transaction t = f.document.begin({});
    const auto made = ops::deployLogicalSwitch(t, f.hv01, chosen);
    QCOMPARE(outcome(made), expected);
    if (!made)
        return;
    const HostSwitch& record = *t.view().get(*made);
    QCOMPARE(static_cast<int>(record.nics.size()), nics);
    QVERIFY(record.uplinkSet);
    QVERIFY(outcome(ops::deployLogicalSwitch(t, f.hv01, chosen)).startsWith(u"switch.deployed"));
}

void TestModelOps::teams() {
    Fixture f;
    Transaction t = f.document.begin({});
    const std::array both{Id<PhysicalNic>{1}, Id<PhysicalNic>{2}};
    QVERIFY(outcome(ops::teamNics(t, std::array{Id<PhysicalNic>{1}, Id<PhysicalNic>{3}})).startsWith(u"team.several"));
    const auto team = ops::teamNics(t, both);
    QVERIFY(team);
    QCOMPARE(outcome(ops::teamNics(t, both)),
             QLatin1String("nic.in-use: NIC1 belongs to team Team1. Remove it there first."));
    QVERIFY(outcome(ops::deployLogicalSwitch(t, f.hv01, f.set)).startsWith(u"switch.no-free-nic"));
    const auto standard = ops::addHostSwitch(t, f.hv01, {"vSwitch1", SwitchBinding::Internal, {}});
    QVERIFY(standard);
    QVERIFY(outcome(ops::bindToTeam(t, *team, *standard)).startsWith(u"switch.lbfo-os"));
    t.edit(f.hv01, [](Host& h) { h.osVersion = OsVersion::Ws2016; });
    QCOMPARE(outcome(ops::bindToTeam(t, *team, *standard)), QLatin1String("ok"));
}

void TestModelOps::hostVnics() {
    Fixture f;
    Transaction t = f.document.begin({});
    const auto deployed = ops::deployLogicalSwitch(t, f.hv01, f.set);
    QVERIFY(deployed);
    const auto first = ops::addHostVirtualNic(t, *deployed, f.network);
    QVERIFY(first);
    QVERIFY(t.view().get(*first)->isManagement);
    const auto second = ops::addHostVirtualNic(t, *deployed);
    QVERIFY(second);
    QVERIFY(!t.view().get(*second)->isManagement);
    QVERIFY(t.view().get(*first)->name != t.view().get(*second)->name);
    QVERIFY(outcome(ops::addHostVirtualNic(t, *deployed, f.virtualized)).startsWith(u"vnic.virtualized"));
}

void TestModelOps::place() {
    Fixture f;
    Transaction prepare = f.document.begin({});
    QVERIFY(ops::deployLogicalSwitch(prepare, f.hv01, f.set));
    const auto there = ops::deployLogicalSwitch(prepare, f.hv02, f.set);
    prepare.edit(Id<VirtualNic>{1}, [](VirtualNic& n) { n.hostSwitch = Id<HostSwitch>{1}; });
    QVERIFY(f.document.commit(std::move(prepare)));
    Transaction t = f.document.begin({});
    const auto placed = ops::placeVm(t, relationsOf(f.design()), f.vm, f.hv02);
    QVERIFY(placed);
    QVERIFY(placed->notes.empty());
    QVERIFY(t.view().get(f.vm)->host == f.hv02);
    QVERIFY(t.view().get(Id<VirtualNic>{1})->hostSwitch == *there);
    QVERIFY(outcome(ops::placeVm(t, relationsOf(t.view()), f.vm, f.hv02)).startsWith(u"place.already"));
}

void TestModelOps::placeInDeployedFabric() {
    Fixture f;
    Transaction t = f.document.begin({});
    const auto placed = ops::placeVm(t, relationsOf(f.design()), f.vm, f.hv02);
    QVERIFY(placed);
    QCOMPARE(placed->notes.size(), 1U);
    QCOMPARE(QString::fromStdString(english(placed->notes[0])),
             QLatin1String("No path to VM network \"Blue\": logical network \"Prod\" is not on host HV02."));
    Transaction deployed = f.document.begin({});
    FabricSettings settings;
    settings.isDeployed = true;
    deployed.addWithId(Id<FabricSettings>{1}, settings);
    QVERIFY(f.document.commit(std::move(deployed)));
    Transaction again = f.document.begin({});
    QVERIFY(outcome(ops::placeVm(again, relationsOf(f.design()), f.vm, f.hv02)).startsWith(u"place.no-path"));
    QVERIFY(again.view().get(f.vm)->host == f.hv01);
}

void TestModelOps::positions() {
    Fixture f;
    Transaction t = f.document.begin({});
    ops::setPosition(t, "physical", {f.hv01, 10, 20});
    ops::setPosition(t, "tenant", {f.hv01, 1, 2});
    ops::setPosition(t, "physical", {f.hv01, 30, 40});
    ops::setPosition(t, "physical", {Id<Host>{99}, 0, 0});
    QCOMPARE(t.view().table<Placement>().size(), 2U);
    QCOMPARE(t.view().get(Id<Placement>{1})->x, 30);
    QCOMPARE(t.view().get(Id<Placement>{2})->y, 2);
}

void TestModelOps::connectPairs_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nic-tor") << "physicalNic-1" << "physicalSwitch-1" << "ok";
    QTest::newRow("tor-nic") << "physicalSwitch-1" << "physicalNic-1" << "ok";
    QTest::newRow("host-tor") << "host-1" << "physicalSwitch-1" << "ok";
    QTest::newRow("nics of one host") << "physicalNic-1" << "physicalNic-2" << "ok";
    QTest::newRow("nics of two hosts") << "physicalNic-1" << "physicalNic-3"
                                       << "team.several-hosts: The members of a team are adapters of one host.";
    QTest::newRow("host-host") << "host-1" << "host-2"
                               << "connect.kinds: Hosts are connected through a physical switch.";
    QTest::newRow("itself") << "host-1" << "host-1" << "connect.itself: An object cannot be connected to itself.";
    QTest::newRow("switch-host") << "logicalSwitch-1" << "host-1" << "ok";
    QTest::newRow("profile-site again") << "uplinkPortProfile-1" << "networkSite-1"
                                        << "connect.already: Up and Prod_0 are already connected.";
    QTest::newRow("site-group again") << "networkSite-1" << "hostGroup-1"
                                      << "connect.already: Prod_0 and All Hosts are already connected.";
    QTest::newRow("vnic-net without path") << "virtualNic-1" << "vmNetwork-2"
                                           << "place.no-path: No path: logical network \"Prod\" is not on host HV01.";
    QTest::newRow("net-tor") << "vmNetwork-1" << "physicalSwitch-1"
                             << "connect.kinds: A VM network connects virtual adapters. Drop it on a logical network or "
                                "in the Tenant view.";
    QTest::newRow("vm-host") << "vm-1" << "host-2" << "ok";
    QTest::newRow("vm on its host") << "vm-1" << "host-1" << "place.already: Web01 already runs on HV01.";
    QTest::newRow("gone") << "vm-7" << "host-1" << "op.gone: This object no longer exists.";
}

void TestModelOps::connectPairs() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    Fixture f;
    const Relations relations = relationsOf(f.design());
    const AnyId a = parseAnyId(from.toStdString()).value_or(AnyId{});
    const AnyId b = parseAnyId(to.toStdString()).value_or(AnyId{});
    Transaction t = f.document.begin({});
    QCOMPARE(outcome(ops::connect(t, relations, {a, b})), expected);
    QCOMPARE(t.empty(), expected != QLatin1String("ok"));
    QCOMPARE(outcome(ops::canConnect(f.design(), relations, {a, b})), expected);
}

void TestModelOps::connectRefusals() {
    Fixture f;
    Transaction t = f.document.begin({});
    const Relations none = relationsOf(t.view());
    const auto made = ops::deployLogicalSwitch(t, f.hv01, f.set);
    QVERIFY(made);
    const auto team = ops::teamNics(t, std::array{Id<PhysicalNic>{3}, Id<PhysicalNic>{4}});
    const auto vnic = ops::addHostVirtualNic(t, *made);
    QCOMPARE(outcome(ops::connect(t, none, {*vnic, *team})),
             QLatin1String("connect.host-vnic-team: Host virtual adapters cannot be teamed."));
    Gateway gateway;
    gateway.name = "GW1";
    gateway.directRouting = true;
    const auto gw = t.add(gateway);
    QVERIFY(outcome(ops::connect(t, none, {f.network, gw})).startsWith(u"connect.not-virtualized"));
    QVERIFY(ops::connect(t, none, {f.virtualized, gw}));
    VmNetwork third;
    third.name = "Green";
    third.isolation = IsolationType::NetworkVirtualization;
    QCOMPARE(outcome(ops::connect(t, none, {t.add(third), gw})),
             QLatin1String("connect.direct-routing: Direct routing serves one VM network; GW1 already serves \"Red\"."));
}

/// Every pair of kinds has a result or a sentence.
void TestModelOps::everyPairAnswers() {
    Document document;
    Transaction t = document.begin({});
    for (const KindInfo& kind : allKinds())
        for (int i = 0; i < 2; ++i)
            t.addAny(kind.kind, kind.makeDefault());
    const Relations relations = relationsOf(t.view());
    for (const KindInfo& a : allKinds())
        for (const KindInfo& b : allKinds()) {
            Transaction attempt(t.snapshot(), t.counters(), 1, {});
            const auto result = ops::connect(attempt, relations, {AnyId(a.kind, 1), AnyId(b.kind, 2)});
            const QByteArray pair = QByteArray(a.name) + " - " + b.name;
            QVERIFY2(result || (!result.error().code.empty() && !english(result.error().text).empty()), pair);
            QVERIFY2(result || attempt.empty(), pair);
            QVERIFY2(result || english(result.error().text).find('{') == std::string::npos, pair);
        }
}

void TestModelOps::targetsAreWhatConnectAccepts() {
    Fixture f;
    const Relations relations = relationsOf(f.design());
    const auto targets = ops::connectionTargets(f.design(), relations, Id<PhysicalNic>{1});
    for (const KindInfo& kind : allKinds())
        for (const AnyId id : f.design().idsOf(kind.kind)) {
            const bool listed = std::find(targets.begin(), targets.end(), id) != targets.end();
            QCOMPARE(listed, ops::canConnect(f.design(), relations, {Id<PhysicalNic>{1}, id}).has_value());
        }
    QCOMPARE(targets.size(), 2U); // the switch and the host's other adapter
}

void TestModelOps::insert_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << "host" << "" << "ok";
    QTest::newRow("host on group") << "host" << "hostGroup-1" << "ok";
    QTest::newRow("nic on host") << "physicalNic" << "host-1" << "ok";
    QTest::newRow("nic on nothing") << "physicalNic" << ""
                                    << "insert.target: A physical NIC belongs to a host. Drop it on one.";
    QTest::newRow("vm network on switch") << "vmNetwork" << "physicalSwitch-1"
                                          << "insert.target: A VM network connects virtual adapters. Drop it on a "
                                             "logical network or in the Tenant view.";
    QTest::newRow("vm network on network") << "vmNetwork" << "logicalNetwork-1" << "ok";
    QTest::newRow("vm") << "vm" << "host-1" << "ok";
    QTest::newRow("vm on a machine's host") << "vm" << "vm-1" << "ok";
    QTest::newRow("switch on host") << "logicalSwitch" << "host-1" << "ok";
    QTest::newRow("switch on canvas") << "logicalSwitch" << "" << "ok";
    QTest::newRow("host vnic without switch") << "hostVirtualNic" << "host-1"
                                              << "insert.target: A host virtual NIC needs a virtual switch. Drop it "
                                                 "on one.";
    QTest::newRow("pool on row") << "ipPool" << "subnetVlan-1" << "ok";
    QTest::newRow("site") << "networkSite" << "logicalNetwork-1" << "ok";
    QTest::newRow("subnet") << "vmSubnet" << "vmNetwork-2" << "ok";
    QTest::newRow("placement") << "placement" << "" << "insert.kind: Placement cannot be added on its own.";
}

void TestModelOps::insert() {
    QFETCH(QString, kind);
    QFETCH(QString, target);
    QFETCH(QString, expected);
    Fixture f;
    const Relations relations = relationsOf(f.design());
    const AnyId on = target.isEmpty() ? AnyId{} : parseAnyId(target.toStdString()).value_or(AnyId{});
    Transaction t = f.document.begin({});
    const auto made = ops::insert(t, relations, {findKind(kind.toStdString())->kind, on});
    QCOMPARE(outcome(made), expected);
    QCOMPARE(t.empty(), !made.has_value());
    if (made)
        QVERIFY(t.view().contains(*made));
    if (kind == QLatin1String("ipPool")) {
        // .1 is the router's, the present pool ends at .4, .7 is the broadcast address.
        QCOMPARE(toText(*t.view().get(made->as<IpPool>())->start), std::string("10.0.0.5"));
        QCOMPARE(toText(*t.view().get(made->as<IpPool>())->end), std::string("10.0.0.6"));
    }
    if (kind == QLatin1String("vmSubnet"))
        QCOMPARE(t.view().get(made->as<VmSubnet>())->vsid->number(), 4096);
}

void TestModelOps::triesLeaveTheDesignAlone() {
    Fixture f;
    const Design before = f.design();
    const Relations relations = relationsOf(before);
    for (const KindInfo& kind : allKinds()) {
        const auto ok = ops::canInsert(f.design(), relations, {kind.kind, f.hv01});
        static_cast<void>(ok);
    }
    QVERIFY(f.design() == before);
}

void TestModelOps::duplicateHosts() {
    Fixture f;
    Transaction t = f.document.begin({"Duplicate"});
    ops::Duplication wanted;
    wanted.objects = {f.hv02};
    wanted.copies = 20;
    const auto made = ops::duplicate(t, relationsOf(f.design()), wanted);
    QVERIFY(made);
    QCOMPARE(made->size(), 20U);
    QCOMPARE(displayName(t.view(), made->front()), std::string("HV03"));
    QCOMPARE(displayName(t.view(), made->back()), std::string("HV22"));
    QCOMPARE(t.view().table<PhysicalNic>().size(), 44U);
    QCOMPARE(t.view().table<Vm>().size(), 1U);
    QVERIFY(f.document.commit(std::move(t)));
    QCOMPARE(f.document.history().size(), 2U);
    f.document.undo();
    QCOMPARE(f.design().table<Host>().size(), 2U);
}

void TestModelOps::duplicateKeepsInnerLinks() {
    Fixture f;
    Transaction prepare = f.document.begin({});
    const auto other = ops::addPhysicalSwitch(prepare);
    const auto third = ops::addPhysicalSwitch(prepare);
    QVERIFY(ops::connectSwitches(prepare, f.tor, *other));
    QVERIFY(ops::connectSwitches(prepare, *other, *third));
    QVERIFY(ops::connectNic(prepare, Id<PhysicalNic>{1}, *other));
    QVERIFY(f.document.commit(std::move(prepare)));
    Transaction t = f.document.begin({});
    ops::Duplication wanted;
    wanted.objects = {f.hv01, f.tor, *other};
    const auto made = ops::duplicate(t, relationsOf(f.design()), wanted);
    QVERIFY(made);
    QCOMPARE(t.view().table<PhysicalLink>().size(), 3U);
    const PhysicalLink& link = *t.view().get(Id<PhysicalLink>{3});
    QVERIFY(AnyId(link.from) == (*made)[1]);
    QVERIFY(AnyId(link.to) == (*made)[2]);
    for (const auto [id, nic] : t.view().table<PhysicalNic>())
        if (AnyId(nic.host) == (*made)[0] && nic.name == "NIC1")
            QVERIFY(AnyId(nic.physicalSwitch) == (*made)[2]);
}

void TestModelOps::duplicateGivesFreshAddresses() {
    Fixture f;
    Transaction prepare = f.document.begin({});
    const IpAddress address = *IpAddress::parse("10.0.0.2");
    prepare.edit(Id<VirtualNic>{1}, [&](VirtualNic& nic) {
        nic.ipv4Mode = AddressMode::Static;
        nic.ipv4Pool = f.pool;
        nic.ipv4Address = address;
    });
    IpAssignment assignment;
    assignment.pool = f.pool;
    assignment.address = address;
    assignment.assignedTo = Id<VirtualNic>{1};
    prepare.add(assignment);
    QVERIFY(f.document.commit(std::move(prepare)));
    Transaction t = f.document.begin({});
    ops::Duplication wanted;
    wanted.objects = {f.vm};
    wanted.copies = 3;
    QVERIFY(ops::duplicate(t, relationsOf(f.design()), wanted));
    const auto addressOf = [&](std::uint32_t number) {
        const auto& value = t.view().get(Id<VirtualNic>{number})->ipv4Address;
        return value ? toText(*value) : std::string("none");
    };
    QCOMPARE(addressOf(2), std::string("10.0.0.3"));
    QCOMPARE(addressOf(3), std::string("10.0.0.4"));
    QCOMPARE(addressOf(4), std::string("none"));
    QCOMPARE(t.view().table<IpAssignment>().size(), 4U);
    QCOMPARE(toText(*t.view().get(Id<IpAssignment>{2})->address), std::string("10.0.0.3"));
    QVERIFY(t.view().get(Id<IpAssignment>{2})->assignedTo == AnyId(Id<VirtualNic>{2}));
}

QTEST_GUILESS_MAIN(TestModelOps)
#include "tst_model_ops.moc"
