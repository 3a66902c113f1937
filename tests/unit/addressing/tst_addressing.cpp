// SPDX-License-Identifier: GPL-3.0-or-later
// The address values: what they read, how they write, and that nothing outside their meaning can be made.
#include "addressing/address_count.h"
#include "addressing/bandwidth.h"
#include "addressing/entered.h"
#include "addressing/guid.h"
#include "addressing/mac_address.h"
#include "addressing/route.h"
#include "addressing/vlan_set.h"

#include <QTest>

using namespace fd;

namespace {

/// The canonical spelling of `text` as a T, or "refused".
template <class T>
QString canonical(const QString& text) {
    const auto value = T::parse(text.toStdString());
    return value ? QString::fromStdString(toText(*value)) : QStringLiteral("refused");
}

IpAddress ip(const char* text) {
    return *IpAddress::parse(text);
}

IpPrefix prefix(const char* text) {
    return *IpPrefix::parse(text);
}

} // namespace

class TestAddressing : public QObject {
    Q_OBJECT
private slots:
    void spelling_data();
    void spelling();
    void vlanIdsEndAt4094();
    void vlanSetsMergeAndSplit();
    void prefixesHaveNoHostBits();
    void usableAddresses_data();
    void usableAddresses();
    void neighboursStopAtTheEnds();
    void countsBeyond64Bits();
    void subtractionLeavesTheGaps();
    void enteredKeepsWhatItCannotRead();
    void bandwidthForPeople_data();
    void bandwidthForPeople();
};

void TestAddressing::spelling_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* type, const char* text, const char* expected) {
        QTest::addRow("%s %s", type, text) << QString::fromLatin1(type) << QString::fromLatin1(text)
                                           << QString::fromLatin1(expected);
    };
    row("ip", "10.0.0.1", "10.0.0.1");
    row("ip", " 10.0.0.1 ", "10.0.0.1");
    row("ip", "10.0.0.256", "refused");
    row("ip", "10.0.0", "refused");
    row("ip", "10.0.0.01", "refused");
    row("ip", "1.2.3.4.5", "refused");
    row("ip", "", "refused");
    // RFC 5952, sections 4 and 5.
    row("ip", "2001:0db8::0001", "2001:db8::1");
    row("ip", "2001:db8:0:0:0:0:2:1", "2001:db8::2:1");
    row("ip", "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("ip", "2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("ip", "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("ip", "2001:DB8::AbC", "2001:db8::abc");
    row("ip", "::", "::");
    row("ip", "::1", "::1");
    row("ip", "1::", "1::");
    row("ip", "::ffff:192.0.2.1", "::ffff:c000:201");
    row("ip", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    row("ip", "1:2:3:4:5:6:7:8:9", "refused");
    row("ip", "1:2:3:4:5:6:7", "refused");
    row("ip", "1::2::3", "refused");
    row("ip", "1:2:3:4:5:6:7:8::", "refused");
    row("ip", ":1", "refused");
    row("ip", "12345::", "refused");
    row("ip", "fe80::1%eth0", "refused");
    row("prefix", "10.200.6.50/27", "10.200.6.32/27");
    row("prefix", "0.0.0.0/0", "0.0.0.0/0");
    row("prefix", "10.0.0.0/33", "refused");
    row("prefix", "10.0.0.0", "refused");
    row("prefix", "2001:db8::1/64", "2001:db8::/64");
    row("prefix", "2001:db8::/129", "refused");
    row("range", "10.0.0.5-10.0.0.9", "10.0.0.5-10.0.0.9");
    row("range", "10.0.0.5 - 10.0.0.9", "10.0.0.5-10.0.0.9");
    row("range", "10.0.0.5", "10.0.0.5");
    row("range", "10.0.0.9-10.0.0.5", "refused");
    row("range", "10.0.0.9-::1", "refused");
    row("mac", "00:1d:d8:b7:1c:11", "00:1D:D8:B7:1C:11");
    row("mac", "00-1D-D8-B7-1C-11", "00:1D:D8:B7:1C:11");
    row("mac", "001DD8B71C11", "00:1D:D8:B7:1C:11");
    row("mac", "00:1D:D8:B7:1C", "refused");
    row("mac", "00:1D:D8:B7:1C:GG", "refused");
    row("vlan", "1", "1");
    row("vlan", "4094", "4094");
    row("vlan", "4095", "refused");
    row("vlan", "0", "refused");
    row("vlan", "-5", "refused");
    row("vlan", "1e3", "refused");
    row("vsid", "4096", "4096");
    row("vsid", "4095", "refused");
    row("vsid", "16777214", "16777214");
    row("vsid", "16777215", "refused");
    row("vlans", "30,10,11,12", "10-12,30");
    row("vlans", "10,11", "10,11");
    row("vlans", "", "");
    row("vlans", "10-5", "refused");
    row("bandwidth", "10G", "10G");
    row("bandwidth", "2.5 Gbit/s", "2500M");
    row("bandwidth", "750 MB/s", "6G");
    row("bandwidth", "1000", "1G");
    row("bandwidth", "64k", "64k");
    row("bandwidth", "0.0000001G", "100bit");
    row("bandwidth", "0.00000000001G", "refused");
    row("bandwidth", "-1G", "refused");
    row("bandwidth", "10 parsecs", "refused");
    row("guid", "{B1B1B1B1-0000-4000-8000-000000000001}", "b1b1b1b1-0000-4000-8000-000000000001");
    row("guid", "b1b1b1b1-0000-4000-8000-00000000000", "refused");
    row("gateway", "10.0.0.1 20", "10.0.0.1 20");
    row("gateway", "10.0.0.1 x", "refused");
    row("route", "10.1.2.3/16 via 10.0.0.1 metric 5", "10.1.0.0/16 via 10.0.0.1 metric 5");
    row("route", "10.1.0.0/16 through 10.0.0.1", "refused");
    row("interface", "10.0.0.1/24", "10.0.0.1/24");
}

void TestAddressing::spelling() {
    QFETCH(QString, type);
    QFETCH(QString, text);
    const QHash<QString, QString (*)(const QString&)> readers{
        {QStringLiteral("ip"), canonical<IpAddress>},           {QStringLiteral("prefix"), canonical<IpPrefix>},
        {QStringLiteral("range"), canonical<IpRange>},          {QStringLiteral("mac"), canonical<MacAddress>},
        {QStringLiteral("vlan"), canonical<VlanId>},            {QStringLiteral("vsid"), canonical<Vsid>},
        {QStringLiteral("vlans"), canonical<VlanSet>},          {QStringLiteral("bandwidth"), canonical<Bandwidth>},
        {QStringLiteral("guid"), canonical<Guid>},              {QStringLiteral("gateway"), canonical<PoolGateway>},
        {QStringLiteral("route"), canonical<Route>},            {QStringLiteral("interface"), canonical<InterfaceAddress>},
    };
    const QString once = readers[type](text);
    QTEST(once, "expected");
    if (once != QStringLiteral("refused"))
        QCOMPARE(readers[type](once), once);
}

void TestAddressing::vlanIdsEndAt4094() {
    int valid = 0;
    for (int number = -10; number < 70000; ++number)
        valid += VlanId::of(number).has_value() ? 1 : 0;
    QCOMPARE(valid, 4094);
}

void TestAddressing::vlanSetsMergeAndSplit() {
    VlanSet set = *VlanSet::parse("10-20,30");
    set.insert(*VlanId::of(25));
    set.erase(*VlanId::of(15));
    QCOMPARE(toText(set), std::string("10-14,16-20,25,30"));
    set.insert(*VlanId::of(15));
    for (int number = 21; number < 30; ++number)
        set.insert(*VlanId::of(number));
    QCOMPARE(toText(set), std::string("10-30"));
    QCOMPARE(set.size(), 21);
    QVERIFY(set.contains(*VlanId::of(30)));
    QVERIFY(!set.contains(*VlanId::of(31)));
    QCOMPARE(VlanSet::all().size(), 4094);
    QCOMPARE(VlanSet(set.members()), set);
}

void TestAddressing::prefixesHaveNoHostBits() {
    for (int length = 0; length <= 32; ++length)
        QCOMPARE(IpPrefix::of(ip("203.0.113.77"), length)->network().masked(length), IpPrefix::of(ip("203.0.113.77"), length)->network());
    QVERIFY(!IpPrefix::of(ip("10.0.0.0"), 33));
    QVERIFY(!IpPrefix::of(ip("::"), -1));
    QVERIFY(prefix("10.0.0.0/8").contains(prefix("10.1.0.0/16")));
    QVERIFY(!prefix("10.1.0.0/16").contains(prefix("10.0.0.0/8")));
    QVERIFY(prefix("10.1.0.0/16").overlaps(prefix("10.0.0.0/8")));
    QVERIFY(!prefix("10.0.0.0/25").overlaps(prefix("10.0.0.128/25")));
    QVERIFY(!prefix("0.0.0.0/0").contains(ip("::")));
}

void TestAddressing::usableAddresses_data() {
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("usable");
    QTest::newRow("/24") << "10.0.0.0/24" << "10.0.0.1-10.0.0.254";
    QTest::newRow("/30") << "10.0.0.0/30" << "10.0.0.1-10.0.0.2";
    QTest::newRow("/31, RFC 3021") << "10.0.0.0/31" << "10.0.0.0-10.0.0.1";
    QTest::newRow("/32") << "10.0.0.7/32" << "10.0.0.7";
    QTest::newRow("IPv6 /126") << "2001:db8::/126" << "2001:db8::1-2001:db8::3";
}

void TestAddressing::usableAddresses() {
    QFETCH(QString, subnet);
    const IpPrefix p = *IpPrefix::parse(subnet.toStdString());
    QTEST(QString::fromStdString(toText(IpRange{p.firstUsable(), p.lastUsable()})), "usable");
}

void TestAddressing::neighboursStopAtTheEnds() {
    QVERIFY(!ip("255.255.255.255").next());
    QVERIFY(!ip("0.0.0.0").previous());
    QVERIFY(!ip("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff").next());
    QCOMPARE(*ip("::ffff:ffff:ffff:ffff").next(), ip("0:0:0:1::"));
    QCOMPARE(*ip("0:0:0:1::").previous(), ip("::ffff:ffff:ffff:ffff"));
    QCOMPARE(*ip("10.0.0.250").plus(10), ip("10.0.1.4"));
    QVERIFY(!ip("255.255.255.250").plus(10));
}

void TestAddressing::countsBeyond64Bits() {
    QCOMPARE(toText(addressCount(prefix("2001:db8::/32"))), std::string("79228162514264337593543950336"));
    QCOMPARE(toText(addressCount(prefix("::/0"))), std::string("340282366920938463463374607431768211456"));
    QCOMPARE(addressCount(IpRange{ip("10.0.0.0"), ip("10.0.0.9")}), AddressCount(10));
    QCOMPARE(addressCount({*IpRange::parse("10.0.0.0-10.0.0.9"), *IpRange::parse("10.0.0.5-10.0.0.19"),
                           *IpRange::parse("10.0.1.0")}),
             AddressCount(21));
}

void TestAddressing::subtractionLeavesTheGaps() {
    const auto left = subtract(*IpRange::parse("10.0.0.10-10.0.0.20"),
                               {*IpRange::parse("10.0.0.15"), *IpRange::parse("10.0.0.1-10.0.0.10"),
                                *IpRange::parse("10.0.0.19-10.0.0.99")});
    QCOMPARE(left.size(), size_t(2));
    QCOMPARE(toText(left[0]), std::string("10.0.0.11-10.0.0.14"));
    QCOMPARE(toText(left[1]), std::string("10.0.0.16-10.0.0.18"));
    QVERIFY(subtract(*IpRange::parse("0.0.0.0-255.255.255.255"), {*IpRange::parse("0.0.0.0-255.255.255.255")}).empty());
}

void TestAddressing::enteredKeepsWhatItCannotRead() {
    QVERIFY(Entered<VlanId>().isEmpty());
    const auto wrong = Entered<VlanId>::of("4095");
    QVERIFY(wrong.isWrong());
    QCOMPARE(toText(wrong), std::string("4095"));
    const auto respelled = Entered<IpPrefix>::of("192.168.0.1/24");
    QVERIFY(respelled.isRespelled());
    QCOMPARE(*respelled, prefix("192.168.0.0/24"));
    QCOMPARE(toText(respelled), std::string("192.168.0.1/24"));
    QVERIFY(Entered<IpPrefix>::of("10.0.0.0/8") == Entered<IpPrefix>(prefix("10.0.0.0/8")));
}

void TestAddressing::bandwidthForPeople_data() {
    QTest::addColumn<qint64>("bits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << qint64(0) << "0 Mbit/s";
    QTest::newRow("10 G") << qint64(10'000'000'000) << "10 Gbit/s";
    QTest::newRow("2.5 G") << qint64(2'500'000'000) << "2.5 Gbit/s";
    QTest::newRow("1.048 G") << qint64(1'048'576'000) << "1.048 Gbit/s";
    QTest::newRow("100 M") << qint64(100'000'000) << "100 Mbit/s";
    QTest::newRow("5 bit") << qint64(5) << "5 bit/s";
}

void TestAddressing::bandwidthForPeople() {
    QFETCH(qint64, bits);
    QTEST(QString::fromStdString(Bandwidth::bitsPerSecond(bits).display()), "expected");
}

QTEST_GUILESS_MAIN(TestAddressing)
#include "tst_addressing.moc"
