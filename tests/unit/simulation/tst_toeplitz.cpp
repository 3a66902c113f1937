// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/ip_address.h"
#include "base/hash.h"
#include "base/random.h"
#include "simulation/compute/compute.h"
#include "simulation/kernel/flow_hash.h"

#include <QFile>
#include <QTest>

using namespace fd;
using namespace fd::simulation;

Q_DECLARE_METATYPE(fd::simulation::ToeplitzPath)

class TestToeplitz : public QObject {
    Q_OBJECT

private slots:
    void published();
    void random();
    void pathsEqualDefinition_data();
    void pathsEqualDefinition();
    void workload();
    void keys();
    void csvRows();
    void csvErrors_data();
    void csvErrors();
};

static QList<QStringList> rows(const char* name) {
    QFile file(QStringLiteral(FD_TEST_DATA "/fixtures/simulation/%1").arg(QString::fromLatin1(name)));
    QList<QStringList> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines.mid(1))
        list.append(line.trimmed().split(u','));
    return list;
}

static std::string hexOf(std::uint32_t hash) {
    return QStringLiteral("0x%1").arg(hash, 8, 16, QLatin1Char('0')).toStdString();
}

static FlowHeaders headersOf(const QString& source, const QString& sourcePort, const QString& destination,
                             const QString& destinationPort, Protocol protocol) {
    FlowHeaders headers;
    headers.protocol = protocol;
    headers.source = *IpAddress::parse(source.toStdString());
    headers.destination = *IpAddress::parse(destination.toStdString());
    headers.sourcePort = sourcePort.toUShort();
    headers.destinationPort = destinationPort.toUShort();
    return headers;
}

void TestToeplitz::published() {
    const ToeplitzKey key;
    const ToeplitzHasher hasher(key);
    const auto all = rows("rss-verification.csv");
    QCOMPARE(all.size(), 8);
    for (const auto& row : all) {
        const QByteArray pair = QByteArray::fromHex(row[7].toLatin1());
        const QByteArray tuple = QByteArray::fromHex(row[8].toLatin1());
        const auto bytes = [](const QByteArray& data) {
            return std::span(reinterpret_cast<const std::uint8_t*>(data.constData()),
                             static_cast<std::size_t>(data.size()));
        };
        QCOMPARE(hexOf(toeplitzHash(key, bytes(pair))), row[5].toStdString());
        QCOMPARE(hexOf(toeplitzHash(key, bytes(tuple))), row[6].toStdString());
        QCOMPARE(hasher.hash(bytes(tuple)), toeplitzHash(key, bytes(tuple)));
        const auto tcp = receiveHash(hasher, {}, headersOf(row[3], row[4], row[1], row[2], Protocol::Tcp));
        QCOMPARE(tcp.kind, HashKind::Ports);
        QCOMPARE(hexOf(tcp.hash), row[6].toStdString());
    }
}

void TestToeplitz::random() {
    const ToeplitzHasher hasher{ToeplitzKey()};
    const auto all = rows("rss-random-200.csv");
    QCOMPARE(all.size(), 200);
    const std::pair<unsigned, unsigned> tables[] = {{16, 2}, {32, 3}, {64, 4}, {128, 4}, {128, 6}, {128, 8}, {64, 12}, {128, 16}};
    for (const auto& row : all) {
        const auto tcp = receiveHash(hasher, {}, headersOf(row[2], row[3], row[4], row[5], Protocol::Tcp));
        const auto other = receiveHash(hasher, {}, headersOf(row[2], row[3], row[4], row[5], Protocol::Other));
        QCOMPARE(hexOf(other.hash), row[6].toStdString());
        QCOMPARE(hexOf(tcp.hash), row[7].toStdString());
        for (int i = 0; i < 8; ++i)
            QCOMPARE((tcp.hash & (tables[i].first - 1)) % tables[i].second, row[8 + i].toUInt());
        QCOMPARE((other.hash & 127U) % 4U, row[16].toUInt());
    }
}

void TestToeplitz::pathsEqualDefinition_data() {
    QTest::addColumn<ToeplitzPath>("path");
    QTest::newRow("portable") << ToeplitzPath::Portable;
    QTest::newRow("pclmul") << ToeplitzPath::Pclmul;
    QTest::newRow("avx512") << ToeplitzPath::Avx512;
}

void TestToeplitz::pathsEqualDefinition() {
    QFETCH(ToeplitzPath, path);
    if (!ToeplitzHasher::isAvailable(path))
        QSKIP("This processor does not have the path.");
    SplitMix64 draw(3);
    for (std::size_t columns = 1; columns <= ToeplitzHasher::kMaxColumns; ++columns) {
        std::array<std::uint8_t, ToeplitzKey::kBytes> bytes{};
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(draw.below(256));
        const ToeplitzKey key(bytes);
        const ToeplitzHasher hasher(key, path);
        QCOMPARE(hasher.path(), path);
        for (std::size_t count = 0; count < 70; count += 1 + count / 9) {
            std::vector<std::vector<std::uint32_t>> words(columns, std::vector<std::uint32_t>(count));
            std::vector<const std::uint32_t*> pointers;
            for (auto& column : words) {
                for (auto& word : column)
                    word = static_cast<std::uint32_t>(draw.next() >> 32U);
                pointers.push_back(column.data());
            }
            std::vector<std::uint32_t> hashes(count + 1, 0xdeadbeefU);
            hasher.hashColumns(pointers, count, hashes.data());
            QCOMPARE(hashes[count], 0xdeadbeefU);
            for (std::size_t i = 0; i < count; ++i) {
                std::vector<std::uint8_t> data;
                for (const auto& column : words) {
                    for (int shift = 24; shift >= 0; shift -= 8)
                        data.push_back(static_cast<std::uint8_t>(column[i] >> shift));
                }
                QCOMPARE(hashes[i], toeplitzHash(key, data));
            }
        }
    }
}

/// The checksums that the benchmark compares, on the small workload.
void TestToeplitz::workload() {
    for (const bool v6 : {false, true}) {
        SplitMix64 draw(v6 ? 2 : 1);
        const std::size_t width = v6 ? 4 : 1;
        std::vector<std::uint32_t> endpoints(25000 * width);
        for (auto& word : endpoints)
            word = static_cast<std::uint32_t>(draw.next() >> 32U);
        constexpr std::size_t kCount = 16384;
        std::vector<std::vector<std::uint32_t>> columns(2 * width + 1, std::vector<std::uint32_t>(kCount));
        for (std::size_t i = 0; i < kCount; ++i) {
            const auto source = draw.below(25000);
            const auto destination = draw.below(25000);
            for (std::size_t w = 0; w < width; ++w) {
                columns[w][i] = endpoints[source * width + w];
                columns[width + w][i] = endpoints[destination * width + w];
            }
            const auto sourcePort = draw.below(65536);
            const auto destinationPort = draw.below(65536);
            columns[2 * width][i] = static_cast<std::uint32_t>(sourcePort << 16U | destinationPort);
        }
        std::vector<const std::uint32_t*> pointers;
        for (const auto& column : columns)
            pointers.push_back(column.data());
        std::vector<std::uint32_t> hashes(kCount);
        ToeplitzHasher{ToeplitzKey()}.hashColumns(pointers, kCount, hashes.data());
        Fnv1a sum;
        for (const auto hash : hashes)
            sum.addWord(hash);
        QCOMPARE(sum.value(), v6 ? 0xd448a8ecc35095e0U : 0xcb095baa1483b338U);
    }
}

void TestToeplitz::keys() {
    QVERIFY(ToeplitzKey::fromHex("6d5a").error().code == "simulation.bad-hash-key");
    QVERIFY(!ToeplitzKey::fromHex(std::string(81, 'a')));
    QVERIFY(!ToeplitzKey::fromHex(std::string(79, 'a') + "g"));
    const auto key = ToeplitzKey::fromHex("6d:5a:56:da 255b0ec24167253d43a38fb0d0ca2bcbae7b30b477cb2da38030f20c6a42b73bb"
                                          "eac01fa");
    QVERIFY(key.has_value());
    QCOMPARE(key->bytes(), ToeplitzKey().bytes());
}

void TestToeplitz::csvRows() {
    const auto text = computeRssHash("proto,src,dst,sport,dport\ntcp,66.9.149.187,161.142.100.80,2794,1766\r\n"
                                     "udp,66.9.149.187,161.142.100.80,2794,1766\n\n"
                                     "tcp,3ffe:2501:200:1fff::7,3ffe:2501:200:3::1,2794,1766\n",
                                     "");
    QVERIFY(text.has_value());
    QCOMPARE(*text, std::string("0x51ccc178\n0x323e8fc2\n0x40207d3d\n"));
}

void TestToeplitz::csvErrors_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("too few fields") << QByteArray("tcp,1.2.3.4\n") << 1;
    QTest::newRow("bad address") << QByteArray("tcp,1.2.3.4,5.6.7.8,1,2\ntcp,1.2.3,5.6.7.8,1,2") << 2;
    QTest::newRow("bad port") << QByteArray("tcp,1.2.3.4,5.6.7.8,1,65536") << 1;
    QTest::newRow("mixed families") << QByteArray("tcp,1.2.3.4,::1,1,2") << 1;
}

void TestToeplitz::csvErrors() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto result = computeRssHash(text.toStdString(), "");
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().place.line, line);
}

QTEST_GUILESS_MAIN(TestToeplitz)
#include "tst_toeplitz.moc"
