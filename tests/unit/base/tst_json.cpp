// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of values: parse, write, and what is refused.
#include "base/json/value.h"
#include "base/json/writer.h"
#include "base/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fd;
using json::Value;

namespace {

QString parsedAndWritten(const QByteArray& text) {
    const Result<Value> value = json::parse({text.constData(), static_cast<size_t>(text.size())});
    return QString::fromStdString(value ? json::write(*value) : describe(value.error()));
}

/// A random tree, with all kinds of characters in its strings.
Value randomTree(SplitMix64& random, int depth) {
    const auto word = [&] {
        static const std::vector<std::string> pieces{"a", "Z", "\"", "\\", "\n", "\x01", "/", "ä", "€", "😀", "plain run ",
                                                     "0123456789abcdef"};
        std::string text;
        for (auto n = random.below(6); n > 0; --n)
            text += pieces[random.below(pieces.size())];
        return text;
    };
    switch (random.below(depth > 0 ? 7 : 5)) {
    case 0: return {};
    case 1: return Value::boolean(random.below(2) == 1);
    case 2: return Value::number(static_cast<long long>(random.next()));
    case 3: return Value::number((random.unit() - 0.5) * std::pow(10.0, static_cast<double>(random.below(600)) - 300));
    case 4: return Value::string(word());
    case 5: {
        Value list = Value::array();
        for (auto n = random.below(5); n > 0; --n)
            list.append(randomTree(random, depth - 1));
        return list;
    }
    default: {
        Value object = Value::object();
        for (auto n = random.below(5); n > 0; --n)
            object.set(word(), randomTree(random, depth - 1));
        return object;
    }
    }
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void accepted_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("written");
        const auto same = [](const char* text) { QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(text); };
        for (const char* text : {"null", "true", "false", "0", "-0", "12.50", "1e400", "-1.5E+3", "\"\"", "[]", "{}",
                                 "[1,[2,[3]],{}]", "{\"b\":1,\"a\":{\"c\":[null]}}", "\"ä€😀\"", "\"\\\"\\\\\\n\"", "{\"\":0}",
                                 "123456789012345678901234567890"})
            same(text);
        QTest::newRow("blanks") << QByteArray(" \t\r\n[ 1 , { \"a\" : 2 } ] \n") << "[1,{\"a\":2}]";
        QTest::newRow("escapes") << QByteArray("\"\\u0041\\/\\b\\f\\n\\r\\t\\u00e4\\u20ac\\ud83d\\ude00\"")
                                 << QString::fromUtf8("\"A/\\b\\f\\n\\r\\tä€😀\"");
        QTest::newRow("escaped NUL") << QByteArray("\"a\\u0000b\"") << "\"a\\u0000b\"";
        QTest::newRow("delete is no control character") << QByteArray("\"\x7f\"") << "\"\x7f\"";
    }
    void accepted() {
        QFETCH(QByteArray, text);
        QFETCH(QString, written);
        QCOMPARE(parsedAndWritten(text), written);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const QByteArray& text, const char* code, int line, int column) {
            const QByteArray name = QByteArray::number(line) + ':' + QByteArray::number(column) + ' ' + text.toPercentEncoding();
            QTest::newRow(name.constData()) << text << code << line << column;
        };
        row("", "json.end", 1, 1);
        row(" \n ", "json.end", 2, 2);
        row("[1,2", "json.end", 1, 5);
        row("{\"a\"", "json.end", 1, 5);
        row("{\"a\":", "json.end", 1, 6);
        row("\"abc", "json.end", 1, 5);
        row("\"abc\\", "json.end", 1, 6);
        row("[1,]", "json.syntax", 1, 4);
        row("[,1]", "json.syntax", 1, 2);
        row("[1 2]", "json.syntax", 1, 4);
        row("{\"a\":1,}", "json.syntax", 1, 8);
        row("{,}", "json.syntax", 1, 2);
        row("{a:1}", "json.syntax", 1, 2);
        row("{\"a\" 1}", "json.syntax", 1, 6);
        row("{\"a\":1]", "json.syntax", 1, 7);
        row("[1}", "json.syntax", 1, 3);
        row("{\"a\":}", "json.syntax", 1, 6);
        row("]", "json.syntax", 1, 1);
        row("1 2", "json.syntax", 1, 3);
        row("{}\n{}", "json.syntax", 2, 1);
        row("nul", "json.syntax", 1, 1);
        row("nulls", "json.syntax", 1, 5);
        row("True", "json.syntax", 1, 1);
        row("NaN", "json.syntax", 1, 1);
        row("+1", "json.syntax", 1, 1);
        row("01", "json.syntax", 1, 1);
        row("-", "json.syntax", 1, 1);
        row("1.", "json.syntax", 1, 1);
        row(".5", "json.syntax", 1, 1);
        row("1e", "json.syntax", 1, 1);
        row("0x10", "json.syntax", 1, 2);
        row("'a'", "json.syntax", 1, 1);
        row("// note\n1", "json.syntax", 1, 1);
        row("\"a\nb\"", "json.control", 1, 3);
        row(QByteArray("\"a\0b\"", 5), "json.control", 1, 3);
        row("\"tab\there\"", "json.control", 1, 5);
        row("\"\\x41\"", "json.escape", 1, 2);
        row("\"\\u12\"", "json.escape", 1, 2);
        row("\"\\u12G4\"", "json.escape", 1, 2);
        row("\"\\u+123\"", "json.escape", 1, 2);
        row("\"\\ud800\"", "json.surrogate", 1, 2);
        row("\"\\udc00\"", "json.surrogate", 1, 2);
        row("\"\\ud800\\u0041\"", "json.surrogate", 1, 2);
        row("\"\\ud800\\ud800\"", "json.surrogate", 1, 2);
        row("[\n\"\xFF\"]", "json.utf8", 2, 2);
        row("\"\xED\xA0\x80\"", "json.utf8", 1, 2);
        row("\"\xC0\x80\"", "json.utf8", 1, 2);
        row("\xEF\xBB\xBF{}", "json.byte-order-mark", 1, 1);
        row("{\"a\":1,\n \"b\":2, \"a\":3}", "json.duplicate-member", 2, 9);
        row("[{\"x\":{\"a\":1,\"\\u0061\":2}}]", "json.duplicate-member", 1, 14);
        row(QByteArray(65, '['), "json.limit", 1, 65);
    }
    void refused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<Value> value = json::parse({text.constData(), static_cast<size_t>(text.size())});
        QVERIFY(!value);
        QCOMPARE(QString::fromStdString(value.error().code), code);
        QCOMPARE(value.error().place.line, line);
        QCOMPARE(value.error().place.column, column);
        QVERIFY(!value.error().text.source.empty());
    }

    void sentences() {
        QCOMPARE(parsedAndWritten("[1 2]"), QStringLiteral("1:4: Expected a comma or ], found 2."));
        QCOMPARE(parsedAndWritten("[1"), QStringLiteral("1:3: The text ends where a comma or ] should stand."));
        QCOMPARE(parsedAndWritten("{\"a\":0,\"a\":0}"),
                 QStringLiteral("1:8: The member \"a\" stands twice in one object."));
    }

    void limits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<json::Limits>("limits");
        QTest::newRow("bytes") << "[1, 2]" << json::Limits{.bytes = 5};
        QTest::newRow("depth") << "[[1]]" << json::Limits{.depth = 1};
        QTest::newRow("string") << "\"abcd\"" << json::Limits{.stringBytes = 3};
        QTest::newRow("string with escapes") << "\"ab\\ncd\"" << json::Limits{.stringBytes = 3};
        QTest::newRow("name") << "{\"abcd\":1}" << json::Limits{.stringBytes = 3};
        QTest::newRow("number") << "1234" << json::Limits{.stringBytes = 3};
        QTest::newRow("values") << "[1,2,3]" << json::Limits{.values = 2};
    }
    void limits() {
        QFETCH(QString, text);
        QFETCH(json::Limits, limits);
        const std::string bytes = text.toStdString();
        QVERIFY(json::parse(bytes));
        const Result<Value> value = json::parse(bytes, limits);
        QVERIFY(!value);
        QVERIFY(value.error().code == "json.limit");
    }

    void deepestAllowedNestingIsBounded() {
        json::Limits limits;
        limits.depth = std::numeric_limits<int>::max();
        const std::string hostile(1'000'000, '[');
        const Result<Value> value = json::parse(hostile, limits);
        QVERIFY(!value);
        QVERIFY(value.error().code == "json.limit");
    }

    void manyMembersTakeNoQuadraticTime() {
        std::string text = "{";
        for (int i = 0; i < 200'000; ++i)
            text += "\"m" + std::to_string(i) + "\":0,";
        text += "\"m17\":1}";
        const Result<Value> value = json::parse(text);
        QVERIFY(!value);
        QVERIFY(value.error().code == "json.duplicate-member");
    }

    void numbers() {
        QVERIFY(json::parse("9223372036854775807")->toInteger() == std::numeric_limits<long long>::max());
        QCOMPARE(json::parse("9223372036854775808")->toInteger(-5), -5LL);
        QCOMPARE(json::parse("1e3")->toInteger(), 1000LL);
        QCOMPARE(json::parse("2.50")->toInteger(-5), -5LL);
        QCOMPARE(json::parse("2.50")->toDouble(), 2.5);
        QCOMPARE(json::parse("1e400")->toDouble(-5), -5.0);
        QCOMPARE(json::parse("\"7\"")->toInteger(-5), -5LL);
        QVERIFY(Value::number(0.1).text() == "0.1");
        QVERIFY(Value::number(1e21).text() == "1e+21");
        QVERIFY(Value::number(std::nan("")).isNull());
        QVERIFY(Value::number(std::numeric_limits<double>::infinity()).isNull());
        for (const double value : {0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, -0.0, 123456789.123})
            QVERIFY(json::parse(json::write(Value::number(value)))->toDouble() == value);
    }

    void membersAreFoundAndReplacedInPlace() {
        Value object = *json::parse("{\"b\":1,\"a\":2}");
        object.set("b", Value::string("x"));
        object.set("c", Value::boolean(true));
        QVERIFY(json::write(object) == "{\"b\":\"x\",\"a\":2,\"c\":true}");
        QCOMPARE(object["a"].toInteger(), 2LL);
        QVERIFY(object["none"].isNull());
        QVERIFY(!object.find("none"));
        QVERIFY(object["c"].toBoolean());
    }

    void indentedStyle() {
        const Value value = *json::parse("{\"a\":[1,{}],\"b\":[],\"c\":{\"d\":null}}");
        QCOMPARE(QString::fromStdString(json::write(value, json::Style::Indented)),
                 QStringLiteral("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": [],\n  \"c\": {\n    \"d\": null\n  }\n}"));
    }

    void writtenTreesReadBackEqual() {
        SplitMix64 random(1);
        for (int i = 0; i < 2000; ++i) {
            const Value tree = randomTree(random, 5);
            for (const json::Style style : {json::Style::Compact, json::Style::Indented}) {
                const Result<Value> read = json::parse(json::write(tree, style));
                QVERIFY2(read, qPrintable(QString::fromStdString(json::write(tree, style))));
                QVERIFY(*read == tree);
            }
        }
    }

    void writerPutsCommasItself() {
        json::Writer out(1); // grows on the way
        out.beginObject();
        out.member("a\"b");
        out.integer(std::numeric_limits<std::int64_t>::min());
        out.memberSpelled("\"list\":");
        out.beginArray();
        for (const std::uint64_t value : {0ULL, 9ULL, 10ULL, 99ULL, 100ULL, 12345ULL, 18446744073709551615ULL}) {
            out.item();
            out.unsignedInteger(value);
        }
        out.item();
        out.beginArray();
        out.endArray();
        out.item();
        out.string("é\n" + std::string(40, 'x'));
        out.endArray();
        out.member("n");
        out.real(0.5);
        out.member("e");
        out.string({});
        out.endObject();
        const std::string text = out.take();
        QCOMPARE(QString::fromStdString(text),
                 QStringLiteral("{\"a\\\"b\":-9223372036854775808,\"list\":[0,9,10,99,100,12345,18446744073709551615,[],\"é\\n") +
                     QString(40, u'x') + QStringLiteral("\"],\"n\":0.5,\"e\":\"\"}"));
        QVERIFY(json::parse(text));
        QVERIFY(out.text().empty());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
