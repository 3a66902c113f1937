// SPDX-License-Identifier: GPL-3.0-or-later
// The reverse of all references, and what is derived through it.
#include "model/derived/attachment.h"
#include "model/derived/scopes.h"
#include "model/derived/switching.h"
#include "model/document.h"

#include <QTest>

using namespace fd;

namespace {

struct Tree {
    Transaction t{Design{}, IdCounters{}, 1, {}};
    Relations relations;

    Id<HostGroup> group(const char* name, Id<HostGroup> parent = {}, bool inherits = true) {
        HostGroup g;
        g.name = name;
        g.parent = parent;
        g.inheritNetworkSettings = inherits;
        return t.add(g);
    }
    Id<NetworkSite> site(std::vector<Id<HostGroup>> groups) {
        NetworkSite s;
        s.hostGroups = std::move(groups);
        return t.add(s);
    }
    FabricView view() {
        relations.reset(t.view());
        return {t.view(), relations};
    }
};

} // namespace

class TestRelations : public QObject {
    Q_OBJECT
private slots:
    void referrersAreTypedAndSorted();
    void scopeFollowsInheritance();
    void effectiveScopeIsTheIntersection();
    void cyclesEnd();
    void hostDefaultDependsOnTheVersion_data();
    void hostDefaultDependsOnTheVersion();
    void queueModes();
};

void TestRelations::referrersAreTypedAndSorted() {
    Tree tree;
    Host host;
    const auto h = tree.t.add(host);
    PhysicalNic nic;
    nic.host = h;
    const auto a = tree.t.add(nic);
    const auto b = tree.t.add(nic);
    const FabricView view = tree.view();
    const auto nics = view.referring(&PhysicalNic::host, h);
    QCOMPARE(nics.size(), size_t(2));
    QVERIFY(nics[0] == a && nics[1] == b);
    QVERIFY(view.referring(&Vm::host, h).empty());
    QCOMPARE(tree.relations.referrers(h).size(), size_t(2));
}

void TestRelations::scopeFollowsInheritance() {
    Tree tree;
    const auto all = tree.group("All Hosts");
    const auto ny = tree.group("New York", all);
    const auto compute = tree.group("NY-Compute", ny);
    const auto island = tree.group("Island", ny, false);
    const auto below = tree.group("Below the island", island);
    const auto site = tree.site({ny});
    const HostGroupSet scope = siteScope(tree.view(), site);
    QVERIFY(contains(scope, ny) && contains(scope, compute));
    QVERIFY(!contains(scope, all) && !contains(scope, island) && !contains(scope, below));
    QCOMPARE(hostGroupPath(tree.view(), compute), std::string("All Hosts\\New York\\NY-Compute"));
}

void TestRelations::effectiveScopeIsTheIntersection() {
    Tree tree;
    const auto ny = tree.group("NY");
    const auto compute = tree.group("NY-Compute", ny);
    const auto gateway = tree.group("NY-Gateway", ny);
    UplinkPortProfile profile;
    profile.sites = {tree.site({ny}), tree.site({compute})};
    const auto id = tree.t.add(profile);
    const HostGroupSet scope = effectiveScope(tree.view(), id);
    QVERIFY(scope == HostGroupSet{compute});
    QVERIFY(!contains(scope, gateway));
    QVERIFY(effectiveScope(tree.view(), tree.t.add(UplinkPortProfile{})).empty());
}

void TestRelations::cyclesEnd() {
    Tree tree;
    const auto a = tree.group("A");
    const auto b = tree.group("B", a);
    tree.t.edit(a, [&](HostGroup& g) { g.parent = b; });
    QCOMPARE(ancestry(tree.view(), a).size(), size_t(2));
    QCOMPARE(inheritedScope(tree.view(), {a}).size(), size_t(2));
}

void TestRelations::hostDefaultDependsOnTheVersion_data() {
    QTest::addColumn<int>("os");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, OsVersion os, TeamKind kind, LoadBalancing expected) {
        QTest::newRow(name) << int(os) << int(kind) << int(expected);
    };
    row("2012", OsVersion::Ws2012, TeamKind::Lbfo, LoadBalancing::HyperVPort);
    row("2012 R2", OsVersion::Ws2012R2, TeamKind::Lbfo, LoadBalancing::Dynamic);
    row("2022 SET", OsVersion::Ws2022, TeamKind::Set, LoadBalancing::HyperVPort);
}

void TestRelations::hostDefaultDependsOnTheVersion() {
    QFETCH(int, os);
    QFETCH(int, kind);
    QTEST(int(resolvedLoadBalancing(LoadBalancing::HostDefault, TeamKind(kind), OsVersion(os))), "expected");
}

void TestRelations::queueModes() {
    using enum LoadBalancing;
    QCOMPARE(queueModeOf(TeamKind::Lbfo, TeamingMode::SwitchIndependent, Dynamic), TeamQueueMode::SumOfQueues);
    QCOMPARE(queueModeOf(TeamKind::Lbfo, TeamingMode::Lacp, Dynamic), TeamQueueMode::MinQueues);
    QCOMPARE(queueModeOf(TeamKind::Lbfo, TeamingMode::SwitchIndependent, TransportPorts), TeamQueueMode::MinQueues);
    QCOMPARE(queueModeOf(TeamKind::Set, TeamingMode::SwitchIndependent, HyperVPort), TeamQueueMode::SumOfQueues);
}

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
