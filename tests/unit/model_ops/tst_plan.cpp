// SPDX-License-Identifier: GPL-3.0-or-later
// Designs that are set up from a few answers: no findings, and what was asked for is there.
#include "model/document.h"
#include "model/ops/plan.h"
#include "validation/engine.h"

#include <QTest>

using namespace fd;

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void hasNoFindings_data() {
        QTest::addColumn<int>("sites");
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("nics");
        QTest::addColumn<int>("gigabits");
        QTest::addColumn<bool>("isConverged");
        QTest::addColumn<int>("tenants");
        QTest::newRow("one host, one adapter") << 1 << 1 << 1 << 10 << true << 0;
        QTest::newRow("slow adapters") << 1 << 2 << 4 << 1 << true << 0;
        QTest::newRow("two sites") << 2 << 8 << 2 << 25 << true << 0;
        QTest::newRow("separate") << 2 << 3 << 2 << 10 << false << 0;
        QTest::newRow("several racks") << 1 << 45 << 4 << 25 << true << 0;
        QTest::newRow("tenants") << 2 << 4 << 2 << 40 << true << 3;
        QTest::newRow("separate with tenants") << 1 << 2 << 2 << 100 << false << 2;
    }
    void hasNoFindings() {
        QFETCH(int, sites);
        QFETCH(int, hosts);
        QFETCH(int, nics);
        QFETCH(int, gigabits);
        QFETCH(bool, isConverged);
        QFETCH(int, tenants);
        ops::DesignPlan plan;
        plan.sites.clear();
        for (int i = 0; i < sites; ++i)
            plan.sites.push_back({"Site " + std::to_string(i + 1), hosts});
        plan.nicsPerHost = nics;
        plan.nicSpeed = Bandwidth::gigabitsPerSecond(gigabits);
        plan.hasStorage = true;
        plan.isConverged = isConverged;
        plan.machinesPerHost = 2;
        for (int i = 0; i < tenants; ++i)
            plan.tenants.push_back("Tenant " + std::to_string(i + 1));
        Document document;
        Transaction transaction = document.begin(Text{"Plan"});
        QVERIFY(ops::carryOutPlan(transaction, plan).has_value());
        const Design design = transaction.snapshot();
        const auto findings = validation::validate(design);
        QVERIFY2(findings.empty(), findings.empty() ? "" : english(findings.front().message).c_str());
        const auto hostCount = static_cast<std::size_t>(sites * hosts);
        QCOMPARE(design.table<Host>().size(), hostCount);
        QCOMPARE(design.table<PhysicalNic>().size(),
                 hostCount * static_cast<std::size_t>(isConverged ? nics : 6));
        QCOMPARE(design.table<Vm>().size(), hostCount * 2);
        QCOMPARE(design.table<Tenant>().size(), static_cast<std::size_t>(tenants));
    }

    void isOneStep() {
        Document document;
        Transaction transaction = document.begin(Text{"Plan"});
        QVERIFY(ops::carryOutPlan(transaction, {}).has_value());
        QVERIFY(document.commit(std::move(transaction)).has_value());
        document.undo();
        QVERIFY(!document.canUndo());
        QCOMPARE(document.design().size(), std::size_t{0});
    }

    void refusesWhatIsOutOfRange() {
        Document document;
        ops::DesignPlan plan;
        plan.nicsPerHost = 9;
        Transaction transaction = document.begin(Text{"Plan"});
        QCOMPARE(ops::carryOutPlan(transaction, plan).error().code, std::string("plan.range"));
        QVERIFY(transaction.empty());
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
