// SPDX-License-Identifier: GPL-3.0-or-later
// Samples have exactly the findings that their descriptions name.
#include "edit_script.h"
#include "exchange/samples.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace fd;
using namespace fd::test;

class SamplesTest : public QObject {
    Q_OBJECT

private slots:
    void ux111_samplesHaveTheProblemsTheyName_data() {
        QTest::addColumn<QString>("name");
        for (const exchange::Sample& one : exchange::samples())
            QTest::newRow(one.name) << QString::fromLatin1(one.name);
    }
    void ux111_samplesHaveTheProblemsTheyName() {
        QFETCH(QString, name);
        static const std::map<std::string, std::set<std::string>> planted{
            {"converged-10g", {"ls-set-vmqos"}},
            {"broken-on-purpose",
             {"gw-host-not-dedicated", "hnv-no-pa-pool", "mac-pool-overlap", "nat-rule-target",
              "pool-overlap", "pool-range-outside-subnet", "pool-reserved-outside", "stdsw-port-class",
              "vmnet-connected-second", "vnic-static-ip-dynamic-mac", "vsid-range", "nic-vmq-slow"}},
        };
        const Design design = sample(name.toStdString());
        const auto findings = validation::validate(design);
        std::set<std::string> rules;
        for (const validation::Finding& finding : findings)
            rules.insert(std::string(finding.ruleId));
        const auto wanted = planted.find(name.toStdString());
        const std::set<std::string> expected =
            wanted == planted.end() ? std::set<std::string>{} : wanted->second;
        QVERIFY2(rules == expected, listOf(design, findings).c_str());
        QCOMPARE(findings.size(), expected.size());
    }
    void descriptionsSayWhatIsWrong() {
        for (const exchange::Sample& one : exchange::samples()) {
            const QString text = QString::fromUtf8(one.description);
            const auto findings = validation::validate(sample(one.name));
            if (text.contains(QStringLiteral("Nothing is wrong")))
                QVERIFY2(findings.empty(), one.name);
        }
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
