// SPDX-License-Identifier: GPL-3.0-or-later
// The pull reader beneath the tree.
#include "base/json/reader.h"
#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace fd;
using json::Reader;

class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheCallerExpects() {
        // Single quotes stand for double ones, to keep this readable.
        std::string text = "{'name': 'HV-01', 'cores': 32, 'tags': ['a', 'b\\n', 'c'], 'on': true, 'note': null, "
                           "'ratio': 0.25, 'other': {'deep': [1, {'x': ']'}]}}";
        std::replace(text.begin(), text.end(), '\'', '"');
        Reader reader(text);
        QVERIFY(reader.beginObject());
        std::string_view name;
        std::string_view string;
        QVERIFY(reader.nextMember(name) && name == "name");
        QVERIFY(reader.readString(string) && string == "HV-01");
        QVERIFY(string.data() > text.data() && string.data() < text.data() + text.size()); // no copy
        std::int64_t integer = 0;
        QVERIFY(reader.nextMember(name) && name == "cores" && reader.readInteger(integer));
        QCOMPARE(integer, std::int64_t{32});
        QVERIFY(reader.nextMember(name) && name == "tags" && reader.beginArray());
        std::vector<std::string> tags;
        while (reader.nextItem() && reader.readString(string))
            tags.emplace_back(string);
        QVERIFY((tags == std::vector<std::string>{"a", "b\n", "c"}));
        bool truth = false;
        QVERIFY(reader.nextMember(name) && name == "on" && reader.readBool(truth) && truth);
        QVERIFY(reader.nextMember(name) && name == "note" && reader.readNull());
        double real = 0;
        QVERIFY(reader.nextMember(name) && name == "ratio" && reader.readDouble(real) && real == 0.25);
        QVERIFY(reader.nextMember(name) && name == "other" && reader.rawValue(string));
        QVERIFY(string == "{\"deep\": [1, {\"x\": \"]\"}]}");
        QVERIFY(!reader.nextMember(name));
        QVERIFY(!reader.failed());
        QVERIFY(reader.finish());
    }

    void emptyContainers() {
        std::string_view name;
        Reader reader("[ [ ] , { } ]");
        QVERIFY(reader.beginArray() && reader.nextItem() && reader.beginArray() && !reader.nextItem());
        QVERIFY(reader.nextItem() && reader.beginObject() && !reader.nextMember(name));
        QVERIFY(!reader.nextItem() && reader.finish());
    }

    void integers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero") << QByteArray("0") << true << qint64{0} << QString();
        QTest::newRow("minus zero") << QByteArray("-0") << true << qint64{0} << QString();
        QTest::newRow("greatest") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max() << QString();
        QTest::newRow("least") << QByteArray("-9223372036854775808") << true << std::numeric_limits<qint64>::min() << QString();
        QTest::newRow("too great") << QByteArray("9223372036854775808") << false << qint64{0} << "json.range";
        QTest::newRow("too small") << QByteArray("-9223372036854775809") << false << qint64{0} << "json.range";
        QTest::newRow("far too great") << QByteArray(400, '9') << false << qint64{0} << "json.range";
        QTest::newRow("fraction") << QByteArray("1.5") << false << qint64{0} << "json.syntax";
        QTest::newRow("exponent") << QByteArray("1e2") << false << qint64{0} << "json.syntax";
        QTest::newRow("leading zero") << QByteArray("007") << false << qint64{0} << "json.syntax";
        QTest::newRow("string") << QByteArray("\"7\"") << false << qint64{0} << "json.syntax";
        QTest::newRow("minus alone") << QByteArray("-") << false << qint64{0} << "json.syntax";
        QTest::newRow("nothing") << QByteArray("") << false << qint64{0} << "json.end";
    }
    void integers() {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QFETCH(qint64, value);
        QFETCH(QString, code);
        Reader reader({text.constData(), static_cast<size_t>(text.size())});
        std::int64_t read = 0;
        QCOMPARE(reader.readInteger(read) && reader.finish(), good);
        if (good)
            QCOMPARE(static_cast<qint64>(read), value);
        else
            QCOMPARE(QString::fromStdString(reader.error().code), code);
    }

    void unsignedIntegers() {
        std::uint64_t value = 0;
        QVERIFY(Reader("18446744073709551615").readUnsigned(value));
        QCOMPARE(value, UINT64_MAX);
        QVERIFY(!Reader("18446744073709551616").readUnsigned(value));
        QVERIFY(!Reader("99999999999999999999").readUnsigned(value));
        QVERIFY(!Reader("-1").readUnsigned(value));
    }

    void nothingIsReadAfterAFault() {
        Reader reader("[1, x, 2]");
        std::int64_t value = 0;
        QVERIFY(reader.beginArray() && reader.nextItem() && reader.readInteger(value) && reader.nextItem());
        QVERIFY(!reader.readInteger(value));
        QVERIFY(reader.failed());
        std::string_view text;
        bool truth = false;
        QVERIFY(!reader.nextItem() && !reader.nextMember(text) && !reader.readString(text) && !reader.readBool(truth) &&
                !reader.skipValue() && !reader.rawValue(text) && !reader.finish() && !reader.beginArray());
        QVERIFY(reader.peek() == Reader::Next::Invalid);
        QCOMPARE(reader.error().place.column, 5);
    }

    void faultsOfTheCallerHaveAPlace() {
        Reader reader("{\n  \"vlan\": 9999}");
        std::string_view name;
        std::int64_t value = 0;
        QVERIFY(reader.beginObject() && reader.nextMember(name) && reader.readInteger(value));
        QVERIFY(!reader.fail("x.vlan", {"There is no VLAN {vlan}.", {{"vlan", "9999"}}}));
        QVERIFY(describe(reader.error()) == "2:11: There is no VLAN 9999.");
    }

    void skippingChecksTheSyntax_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("mismatch") << QByteArray("[{]");
        QTest::newRow("open") << QByteArray("[[[");
        QTest::newRow("bad literal") << QByteArray("[tru]");
        QTest::newRow("bad number") << QByteArray("[1.]");
        QTest::newRow("bad string") << QByteArray("[\"\\q\"]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void skippingChecksTheSyntax() {
        QFETCH(QByteArray, text);
        Reader reader({text.constData(), static_cast<size_t>(text.size())});
        QVERIFY(!reader.skipValue());
        QVERIFY(reader.failed());
    }

    void blockScanAgreesWithTheByteScan() {
        SplitMix64 random(3);
        const std::string special = "\"\\\n\x1f\x00"
                                    "a \x7f\x80\xff";
        for (int i = 0; i < 20'000; ++i) {
            std::string text(random.below(70), 'x');
            for (char& c : text)
                if (random.below(20) == 0)
                    c = special[random.below(special.size())];
            const char* const end = text.data() + text.size();
            const char* const start = text.data() + random.below(text.size() + 1);
            QCOMPARE(json::plainRunEnd(start, end) - start, json::plainRunEndPortable(start, end) - start);
        }
    }

    void byteOrderMarkCanBeTakenOff() {
        QVERIFY(json::withoutByteOrderMark("\xEF\xBB\xBF{}") == "{}");
        QVERIFY(json::withoutByteOrderMark("{}") == "{}");
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
