// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions, change sets, undo and redo, commits on older states, deletion.
#include "model/document.h"
#include "model/naming.h"
#include "model/ops/erase.h"
#include "support/random_fabric.h"

#include <QTest>

#include <set>

using namespace fd;

namespace {

Host namedHost(const char* name) {
    Host host;
    host.name = name;
    return host;
}

template <class T>
Id<T> addTo(Document& document, T record) {
    Transaction transaction = document.begin(Text{"Add"});
    const Id<T> id = transaction.add(std::move(record));
    if (!document.commit(std::move(transaction)))
        qFatal("commit refused");
    return id;
}

void rename(Document& document, Id<Host> id, const char* name, const std::string& mergeKey = {}) {
    Transaction transaction = document.begin(Text{"Rename"});
    transaction.edit(id, [&](Host& host) { host.name = name; });
    QVERIFY(document.commit(std::move(transaction), mergeKey));
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void editsWithoutEffectAreNoStep();
    void changeSetsSayExactlyWhatChanged();
    void droppedTransactionsNeverHappened();
    void undoRestoresEquality();
    void numbersAreNeverReused();
    void typingMergesIntoOneStep();
    void savedStateIsRemembered();
    void commitOnOlderStateKeepsBoth();
    void commitOnOlderStateRefusesConflicts();
    void observersHearOfEveryChange();
    void snapshotsOfOpenTransactionsStay();
    void deletingTakesDependantsAndClearsReferences();
    void deployedFabricObjects();
    void historyKeepsItsBudget();
};

void TestDocument::editsWithoutEffectAreNoStep() {
    Document document;
    const auto id = addTo(document, namedHost("HV01"));
    const auto revision = document.revision();
    rename(document, id, "HV01");
    QCOMPARE(document.revision(), revision);
    QCOMPARE(document.history().size(), size_t(1));
    Transaction transaction = document.begin({});
    const auto passing = transaction.add(namedHost("HV02"));
    transaction.erase(passing);
    QVERIFY(transaction.changeSet().empty());
}

void TestDocument::changeSetsSayExactlyWhatChanged() {
    Document document;
    const auto id = addTo(document, namedHost("HV01"));
    Transaction transaction = document.begin({});
    transaction.edit(id, [](Host& host) { host.name = "A"; });
    transaction.edit(id, [](Host& host) { host.name = "B"; });
    transaction.add(PhysicalNic{});
    const ChangeSet set = transaction.changeSet();
    QCOMPARE(set.changes.size(), size_t(2));
    QVERIFY(set.changes[0].id == AnyId(id));
    QCOMPARE(set.changes[0].beforeAs<Host>()->name, std::string("HV01"));
    QCOMPARE(set.changes[0].afterAs<Host>()->name, std::string("B"));
    QCOMPARE(set.changes[0].changedFields().count(), size_t(1));
    QVERIFY(set.changes[0].changedFields()[findKind("host")->indexOfField("name")]);
    QVERIFY(set.changes[1].isAdded());
}

void TestDocument::droppedTransactionsNeverHappened() {
    Document document;
    addTo(document, namedHost("HV01"));
    const Design before = document.design();
    {
        Transaction transaction = document.begin({});
        transaction.edit(Id<Host>{1}, [](Host& host) { host.name = "changed"; });
        transaction.add(namedHost("HV02"));
    }
    QVERIFY(document.design() == before);
    QCOMPARE(document.design().get(Id<Host>{1})->name, std::string("HV01"));
}

void TestDocument::undoRestoresEquality() {
    SplitMix64 random(7);
    Document document;
    std::vector<Design> states{document.design()};
    for (int step = 0; step < 120; ++step) {
        QVERIFY(document.commit(test::randomTransaction(document, 1 + static_cast<int>(random.below(6)), random)));
        if (document.history().size() == states.size())
            states.push_back(document.design());
    }
    for (size_t at = states.size() - 1; at > 0; --at) {
        QVERIFY(document.design() == states[at]);
        document.undo();
    }
    QVERIFY(document.design() == states.front());
    QVERIFY(!document.canUndo());
    for (size_t at = 1; at < states.size(); ++at) {
        document.redo();
        QVERIFY(document.design() == states[at]);
    }
    QVERIFY(!document.canRedo());
}

void TestDocument::numbersAreNeverReused() {
    SplitMix64 random(11);
    Document document;
    std::set<AnyId> given;
    for (int step = 0; step < 200; ++step) {
        if (random.below(3) == 0 && document.canUndo()) {
            document.undo();
            continue;
        }
        Transaction transaction = test::randomTransaction(document, 3, random);
        for (const Change& change : transaction.changeSet().changes)
            if (change.isAdded())
                QVERIFY(given.insert(change.id).second);
        QVERIFY(document.commit(std::move(transaction)));
    }
    QVERIFY(given.size() > 100);
}

void TestDocument::typingMergesIntoOneStep() {
    Document document;
    const auto id = addTo(document, namedHost("H"));
    rename(document, id, "HV", "name of 1");
    rename(document, id, "HV0", "name of 1");
    rename(document, id, "HV01", "name of 1");
    QCOMPARE(document.history().size(), size_t(2));
    rename(document, id, "X", "name of 2");
    QCOMPARE(document.history().size(), size_t(3));
    document.undo();
    document.undo();
    QCOMPARE(document.design().get(id)->name, std::string("H"));
    document.redo();
    QCOMPARE(document.design().get(id)->name, std::string("HV01"));
}

void TestDocument::savedStateIsRemembered() {
    Document document;
    QVERIFY(!document.isModified());
    const auto id = addTo(document, namedHost("HV01"));
    QVERIFY(document.isModified());
    document.markSaved();
    rename(document, id, "A");
    document.undo();
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    addTo(document, namedHost("HV02"));
    QVERIFY(document.isModified());
    document.undo();
    // The saved state was dropped with the redo branch; no state in the history is it.
    QVERIFY(document.isModified());
}

void TestDocument::commitOnOlderStateKeepsBoth() {
    Document document;
    const auto first = addTo(document, namedHost("HV01"));
    Transaction slow = document.begin(Text{"Import"});
    const auto mine = slow.add(namedHost("imported"));
    PhysicalNic nic;
    nic.host = mine;
    slow.add(nic);
    addTo(document, namedHost("HV02"));
    rename(document, first, "renamed");
    QVERIFY(document.commit(std::move(slow)));
    QCOMPARE(document.design().table<Host>().size(), size_t(3));
    const auto nicEntry = *document.design().table<PhysicalNic>().begin();
    QCOMPARE(document.design().get(nicEntry.record.host)->name, std::string("imported"));
    QCOMPARE(document.design().get(first)->name, std::string("renamed"));
    document.undo();
    QCOMPARE(document.design().table<Host>().size(), size_t(2));
}

void TestDocument::commitOnOlderStateRefusesConflicts() {
    Document document;
    const auto id = addTo(document, namedHost("HV01"));
    Transaction slow = document.begin({});
    slow.edit(id, [](Host& host) { host.name = "slow"; });
    rename(document, id, "quick");
    const Design before = document.design();
    const auto outcome = document.commit(std::move(slow));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, std::string("commit.conflict"));
    QVERIFY(document.design() == before);
}

void TestDocument::observersHearOfEveryChange() {
    Document document;
    Relations mirrored;
    int heard = 0;
    auto subscription = document.observe([&](const Design&, const ChangeSet& set) {
        mirrored.advance(set);
        ++heard;
    });
    SplitMix64 random(3);
    for (int step = 0; step < 60; ++step)
        if (random.below(4) == 0)
            document.undo();
        else
            QVERIFY(document.commit(test::randomTransaction(document, 4, random)));
    Relations fresh;
    fresh.reset(document.design());
    QVERIFY(mirrored == fresh);
    QVERIFY(heard > 40);
    subscription.reset();
    const int before = heard;
    addTo(document, namedHost("unheard"));
    QCOMPARE(heard, before);
}

void TestDocument::snapshotsOfOpenTransactionsStay() {
    Document document;
    Transaction transaction = document.begin({});
    const auto id = transaction.add(namedHost("first"));
    const Design taken = transaction.snapshot();
    transaction.edit(id, [](Host& host) { host.name = "second"; });
    QCOMPARE(taken.get(id)->name, std::string("first"));
    QCOMPARE(transaction.view().get(id)->name, std::string("second"));
}

void TestDocument::deletingTakesDependantsAndClearsReferences() {
    Document document;
    Transaction build = document.begin({});
    const auto host = build.add(namedHost("HV01"));
    PhysicalNic nic;
    nic.host = host;
    const auto nicId = build.add(nic);
    HostSwitch hostSwitch;
    hostSwitch.host = host;
    hostSwitch.nics = {nicId};
    const auto switchId = build.add(hostSwitch);
    Vm vm;
    vm.host = host;
    const auto vmId = build.add(vm);
    QVERIFY(document.commit(std::move(build)));
    const Design before = document.design();

    Relations relations;
    relations.reset(document.design());
    ErasePlan plan = planErase(document.design(), relations, {nicId});
    QVERIFY(plan.dependants.empty());
    QCOMPARE(plan.cleared.size(), size_t(1));
    plan = planErase(document.design(), relations, {host});
    QCOMPARE(plan.dependants.size(), size_t(2));
    QVERIFY(plan.objections.empty());
    Transaction erase = document.begin({});
    carryOut(plan, erase);
    QVERIFY(document.commit(std::move(erase)));
    QVERIFY(!document.design().get(switchId));
    QVERIFY(!document.design().get(vmId)->host);
    document.undo();
    QVERIFY(document.design() == before);
}

void TestDocument::deployedFabricObjects() {
    Document document;
    Transaction build = document.begin({});
    FabricSettings settings;
    settings.isDeployed = true;
    build.add(settings);
    LogicalNetwork network;
    network.name = "Prod";
    const auto networkId = build.add(network);
    NetworkSite site;
    site.logicalNetwork = networkId;
    build.add(site);
    QVERIFY(document.commit(std::move(build)));
    Relations relations;
    relations.reset(document.design());
    const ErasePlan plan = planErase(document.design(), relations, {networkId});
    QCOMPARE(plan.objections.size(), size_t(1));
    QCOMPARE(std::string(plan.objections[0].guard), std::string("del-ln-in-use"));
    QVERIFY(english(plan.objections[0].text).find("\"Prod\" while 1") != std::string::npos);
}

void TestDocument::historyKeepsItsBudget() {
    Document document;
    const auto id = addTo(document, namedHost("0"));
    for (int step = 1; step <= 700; ++step)
        rename(document, id, std::to_string(step).c_str());
    QVERIFY(document.history().size() >= History::kMinimumSteps);
    for (int step = 0; step < 500; ++step)
        document.undo();
    QCOMPARE(document.design().get(id)->name, std::string("200"));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
