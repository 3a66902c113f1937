// SPDX-License-Identifier: GPL-3.0-or-later
// The reference fabric is free of findings, and each of its mutations gives exactly the findings that it
// should.
#include "edit_script.h"
#include "model/generate/generate.h"

#include <QTest>

#include <algorithm>

using namespace fd;
using namespace fd::test;
using validation::Finding;

class ContosoTest : public QObject {
    Q_OBJECT

private slots:
    void isClean() {
        const Design design = sample("contoso");
        const auto findings = validation::validate(design);
        QVERIFY2(findings.empty(), listOf(design, findings).c_str());
    }

    void generatedFabricsAreClean_data() {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("vms");
        QTest::newRow("small") << 4 << 20;
        QTest::newRow("two locations") << 120 << 600;
    }
    void generatedFabricsAreClean() {
        QFETCH(int, hosts);
        QFETCH(int, vms);
        GenerateOptions options;
        options.hosts = hosts;
        options.vms = vms;
        const auto design = generateFabric(options);
        QVERIFY(design.has_value());
        auto findings = validation::validate(*design);
        std::erase_if(findings, [](const Finding& f) { return f.severity == validation::Severity::Advice; });
        QVERIFY2(findings.empty(), listOf(*design, findings).c_str());
    }

    void mutation_data() {
        QTest::addColumn<QString>("script");
        const auto row = [](const char* name, const char* script) {
            QTest::newRow(name) << QString::fromUtf8(script);
        };
        row("1 overlapping pools",
            "set ipPool VMs-NY-Prod-Pool2 start 10.10.40.190\n"
            "expect pool-overlap VMs-NY-Prod-Pool\nexpect pool-overlap VMs-NY-Prod-Pool2");
        row("2 pool leaves subnet", "set ipPool VMs-NY-Dev-Pool end 10.10.42.10\n"
                                    "expect pool-range-outside-subnet VMs-NY-Dev-Pool");
        row("3 reserved outside", "set ipPool Mgmt-SEA-Pool reservedSet 10.20.10.190-10.20.10.205\n"
                                  "expect pool-reserved-outside Mgmt-SEA-Pool");
        row("4 gateway outside", "set ipPool VMs-NY-Dev-Pool gateways 10.10.40.1 10\n"
                                 "expect pool-gateway-outside-subnet VMs-NY-Dev-Pool");
        row("5 VLAN 4095",
            "set subnetVlan \"VLAN 20 10.10.20.0/24\" vlan 4095\nexpect vlan-range Cluster-NY");
        row("6 no secondary", "set subnetVlan \"VLAN 210/510 10.10.210.0/24\" secondaryVlan\n"
                              "expect pvlan-secondary-missing Web-NY");
        row("7 two secondaries",
            "add subnetVlan site=Web-NY vlan=210 secondaryVlan=511 subnet=10.10.211.0/24\n"
            "expect pvlan-isolated-duplicate Web-NY\nallow nic-trunk-missing-vlan");
        row("8 inconsistent secondary",
            "set subnetVlan \"VLAN 310/510 10.20.210.0/24\" secondaryVlan 520\n"
            "expect pvlan-secondary-inconsistent WebPVLAN\nallow nic-trunk-missing-vlan");
        row("9 overlapping subnets", "set subnetVlan \"VLAN 42 10.10.42.0/24\" subnet 10.10.41.128/25\n"
                                     "expect subnet-overlap \"VLAN 41 10.10.41.0/24\"\n"
                                     "expect subnet-overlap \"VLAN 42 10.10.41.128/25\"");
        row("10 empty scope", "set networkSite Mgmt-NY hostGroups Seattle\n"
                              "expect upp-scope-empty UPP-NY-Compute\nexpect upp-scope-empty UPP-NY-Gateway");
        row("11 wrong uplink set", "set hostSwitch LS-Converged@nyc-hv02 uplinkSet UPS-SEA\n"
                                   "expect upp-out-of-scope nyc-hv02");
        row("12 duplicate VSID", "set vmSubnet Red-DB vsid 5002\n"
                                 "expect vsid-duplicate Red-DB\nexpect vsid-duplicate Blue-DB");
        row("13 VSID 4095", "set vmSubnet Blue-DB vsid 4095\nexpect vsid-range Blue-DB");
        row("14 first address in pool", "set ipPool Blue-DB-Pool start 192.168.11.1\n"
                                        "expect ca-pool-first-ip Blue-DB-Pool");
        row("15 no provider pool", "delete ipPool PA-NY-Pool\nexpect hnv-no-pa-pool PA-NY");
        row("16 second connected network", "add vmNetwork name=External2 logicalNetwork=External\n"
                                           "expect vmnet-connected-second External2");
        row("17 VLAN taken", "set vmSubnet VMs-NY-Test subnetVlan \"VLAN 41 10.10.41.0/24\"\n"
                             "expect vmnet-vlan-taken VMs-NY-Test\nexpect vmnet-vlan-taken VMs-NY-Dev");
        row("18 class on standard switch",
            "set virtualNic \"SEA-LEG-APP1 / Network adapter\" classification \"Medium "
            "bandwidth\"\nexpect stdsw-port-class SEA-LEG-APP1");
        row("19 class missing", "delete virtualPort \"Network load balancing\"\n"
                                "expect place-port-class NY-NLB1\nexpect place-port-class NY-NLB2");
        row("20 no path", "set vm RED-DB1 host sea-leg01\nexpect place-no-path RED-DB1");
        row("21 SET on old hosts", "set logicalSwitch LS-Converged uplinkMode EmbeddedTeam\n"
                                   "expect ls-set-platform nyc-hv01\nexpect ls-set-platform nyc-hv02\n"
                                   "expect ls-set-platform sea-hv01\nexpect ls-set-platform sea-hv02");
        row("22 SR-IOV under a team",
            "set logicalSwitch LS-Converged sriov true\nexpect ls-sriov-team LS-Converged");
        row("23 NAT on direct routing", "set vmNetworkGateway Blue-GW gateway GW-DR\n"
                                        "expect gw-direct-shared GW-DR\nexpect gw-direct-nat Blue-GW");
        row("24 NAT rule target",
            "set natRule https-alt internalAddress 10.10.40.21\nexpect nat-rule-target Blue-GW");
        row("25 dynamic MAC", "set virtualNic \"NY-APP1 / Network adapter\" macMode Dynamic\n"
                              "expect vnic-static-ip-dynamic-mac NY-APP1");
        row("26 host not dedicated",
            "set host nyc-gw02 isDedicatedGateway false\nexpect gw-host-not-dedicated nyc-gw02");
        row("27 two adapters", "set hostSwitch VM-Switch nics VM@sea-leg01,LM@sea-leg01\n"
                               "expect stdsw-multi-nic VM-Switch");
        row("28 MAC pools", "set macPool MAC-SEA start 00:1D:D8:C7:00:00\nexpect mac-pool-overlap MAC-SEA");
        row("29 VMQ on 1 Gb/s", "set physicalNic VM@sea-leg01 vmqEnabled true\nexpect nic-vmq-slow VM");
        row("30 metric order",
            "set ipPool Mgmt-NY-Pool gateways 10.10.10.1 5\nexpect gw-metric-order Mgmt-NY-Pool");
        row("31 site not in scope", "set networkSite VMs-SEA hostGroups SEA-Compute\n"
                                    "expect site-not-in-host-scope VMs-SEA");
        row("32 no management", "set hostVirtualNic Mgmt@LS-Converged isManagement false\n"
                                "expect host-no-management nyc-hv01");
        row("33 no front-end address",
            "set gateway GW-DR frontEndServerAddress\nexpect gw-direct-address GW-DR");
        row("34 mixed speed", "set physicalNic NIC2@nyc-hv02 speed 1G\n"
                              "expect ls-lbfo-mixed-speed nyc-hv02\nallow nic-vmq-slow");
    }

    void mutation() {
        QFETCH(QString, script);
        EditScript run = runScript(script.toStdString());
        QVERIFY2(run.error.empty(), run.error.c_str());
        const Design& design = run.document.design();
        const auto findings = validation::validate(design);
        const std::string list = listOf(design, findings);
        for (const auto& [rule, object] : run.expected)
            QVERIFY2(std::any_of(
                         findings.begin(), findings.end(),
                         [&](const Finding& f) { return f.ruleId == rule && concerns(design, f, object); }),
                     ("missing " + rule + " on " + object + "; found:\n" + list).c_str());
        for (const Finding& finding : findings) {
            const std::string rule(finding.ruleId);
            const bool isExpected = std::any_of(run.expected.begin(), run.expected.end(), [&](const auto& e) {
                return e.rule == rule && concerns(design, finding, e.object);
            });
            QVERIFY2(isExpected ||
                         std::find(run.allowed.begin(), run.allowed.end(), rule) != run.allowed.end(),
                     ("unexpected, found:\n" + list).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ContosoTest)
#include "tst_contoso.moc"
