// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody should trust: each is refused with a place, and none harms the program.
#include "exchange/file/fabric_file.h"
#include "base/random.h"

#include <QFile>
#include <QTest>

using namespace fd;
using namespace fd::exchange;

namespace {

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// One random change of the kinds that break readers.
void mutate(std::string& text, SplitMix64& random) {
    static const std::vector<std::string> tokens{"{",  "}",    "[",     "]",   ",",      ":",  "\"",  "\\",   "\\u",
                                                 "-",  "1e99", "null",  "true", "99999999999999999999", "\n", "\"id\":1", "\"fabric\":",
                                                 "{\"id\":", "\xFF", std::string(1, '\0'), "\\ud800", "\xEF\xBB\xBF", "4294967295"};
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t length = std::min<std::size_t>(random.below(12), text.size() - at);
    switch (random.below(5)) {
    case 0: text.erase(at, length); break;
    case 1: text.insert(at, tokens[random.below(tokens.size())]); break;
    case 2: text.replace(at, length, tokens[random.below(tokens.size())]); break;
    case 3: text.insert(at, text.substr(random.below(text.size() + 1), 40)); break;
    default:
        if (at < text.size())
            text[at] = static_cast<char>(random.below(256));
    }
}

} // namespace

class TestFabricHostile : public QObject {
    Q_OBJECT

private slots:
    void refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("object");
        const auto row = [](const char* name, const QByteArray& text, const char* code, int line, int column, const char* object = "") {
            QTest::newRow(name) << text << code << line << column << object;
        };
        const QByteArray head = "{\"fabric\":1,\n";
        row("empty", "", "fabric.not-a-design", 1, 1);
        row("other JSON", "[1]", "fabric.not-a-design", 1, 1);
        row("other object", "{\"a\":1}", "fabric.not-a-design", 1, 1);
        row("version is text", "{\"fabric\":\"1\"}", "fabric.not-a-design", 1, 11);
        row("version below 0", "{\"fabric\":-1}", "fabric.not-a-design", 1, 1);
        row("binary", QByteArray("\x7f\x45\x4c\x46\x02\x01\x01\x00\x00", 9), "fabric.not-a-design", 1, 1);
        row("binary, no UTF-8", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "json.utf8", 1, 1);
        row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF{\"fabric\":1}", "fabric.not-a-design", 1, 1);
        row("UTF-16", QByteArray("\xFF\xFE{\0", 4), "json.utf8", 1, 1);
        row("NUL byte between", head + QByteArray("\0}", 2), "json.syntax", 2, 1);
        row("NUL byte in a text", head + QByteArray("\"vm\":[{\"id\":1,\"name\":\"a\0b\"}]}", 29), "json.control", 2, 24, "vm-1");
        row("lone surrogate", head + "\"vm\":[{\"id\":1,\"name\":\"\\ud800\"}]}", "json.surrogate", 2, 23, "vm-1");
        row("bad UTF-8", head + "\"vm\":[{\"id\":1,\"name\":\"\xC0\xAF\"}]}", "json.utf8", 2, 23);
        row("trailing text", head + "\"vm\":[]} x", "json.syntax", 2, 10);
        row("trailing comma", head + "\"vm\":[{\"id\":1,}]}", "json.syntax", 2, 15, "vm-1");
        row("member twice", head + "\"vm\":[],\"vm\":[]}", "fabric.duplicate-field", 2, 9);
        row("kind twice, once in the layout", head + "\"placement\":[],\"layout\":{\"placement\":[]}}", "fabric.duplicate-field", 2, 26);
        row("unknown member twice", head + "\"z\":[],\"z\":[]}", "fabric.duplicate-field", 2, 8);
        row("field twice", head + "\"vm\":[{\"id\":1,\"name\":\"a\",\"name\":\"b\"}]}", "fabric.duplicate-field", 2, 26, "vm-1");
        row("unknown field twice", head + "\"vm\":[{\"id\":1,\"zz\":1,\"zz\":2}]}", "fabric.duplicate-field", 2, 22, "vm-1");
        row("duplicate inside unknown", head + "\"zz\":{\"a\":1,\"a\":1}}", "json.duplicate-member", 2, 13);
        row("id twice", head + "\"vm\":[{\"id\":1,\"id\":2}]}", "fabric.duplicate-field", 2, 15, "vm-1");
        row("no id", head + "\"vm\":[{\"name\":\"a\"}]}", "fabric.missing-id", 2, 7, "vm");
        row("id 0", head + "\"vm\":[{\"id\":0}]}", "fabric.number", 2, 13, "vm");
        row("id below 0", head + "\"vm\":[{\"id\":-1}]}", "json.range", 2, 13, "vm");
        row("id too great", head + "\"vm\":[{\"id\":67108865}]}", "fabric.number", 2, 13, "vm");
        row("id far too great", head + "\"vm\":[{\"id\":18446744073709551616}]}", "json.range", 2, 13, "vm");
        row("id is a fraction", head + "\"vm\":[{\"id\":1.0}]}", "json.syntax", 2, 13, "vm");
        row("duplicate id", head + "\"vm\":[{\"id\":1},\n{\"id\":1}]}", "fabric.duplicate-id", 3, 1, "vm-1");
        row("kind is an object", head + "\"vm\":{}}", "json.syntax", 2, 6);
        row("object is a list", head + "\"vm\":[[]]}", "json.syntax", 2, 7, "vm");
        row("text for a number", head + "\"vm\":[{\"id\":1,\"cpuCount\":\"4\"}]}", "json.syntax", 2, 26, "vm-1");
        row("number for a text", head + "\"vm\":[{\"id\":1,\"name\":4}]}", "json.syntax", 2, 22, "vm-1");
        row("text for a truth", head + "\"vm\":[{\"id\":1,\"isDhcpServer\":\"true\"}]}", "json.syntax", 2, 30, "vm-1");
        row("number out of range", head + "\"vm\":[{\"id\":1,\"cpuCount\":2147483648}]}", "value.integer", 2, 26, "vm-1");
        row("number with exponent", head + "\"vm\":[{\"id\":1,\"cpuCount\":1e2}]}", "json.syntax", 2, 26, "vm-1");
        row("unknown choice", head + "\"vm\":[{\"id\":1,\"guestOs\":\"beos\"}]}", "value.choice", 2, 25, "vm-1");
        row("wrong address", head + "\"virtualNic\":[{\"id\":1,\"ipv4Address\":\"10.0.0.256\"}]}", "value.ip", 2, 37, "virtualNic-1");
        row("wrong VLAN", head + "\"virtualNic\":[{\"id\":1,\"nativeVlan\":4095}]}", "value.vlan", 2, 36, "virtualNic-1");
        row("reference to nothing", head + "\"vm\":[{\"id\":7,\n\"host\":3}]}", "fabric.dangling-reference", 3, 1, "vm-7");
        row("reference to nothing in a list", head + "\"nicTeam\":[{\"id\":1,\"members\":[1]}]}", "fabric.dangling-reference", 2, 20, "nicTeam-1");
        row("any reference to nothing", head + "\"layout\":{\"placement\":[{\"id\":1,\"subject\":\"vm-1\"}]}}",
            "fabric.dangling-reference", 2, 32, "placement-1");
        row("reference without meaning", head + "\"layout\":{\"placement\":[{\"id\":1,\"subject\":\"vm\"}]}}", "value.reference", 2, 42, "placement-1");
        row("reference to unknown kind", head + "\"layout\":{\"placement\":[{\"id\":1,\"subject\":\"gizmo-1\"}]}}",
            "fabric.unknown-kind", 2, 42, "placement-1");
        row("reference is text", head + "\"vm\":[{\"id\":7,\"host\":\"1\"}]}", "json.syntax", 2, 22, "vm-7");
        row("deep", head + "\"zz\":" + QByteArray(100, '['), "json.limit", 2, 69);
        row("very deep", head + "\"zz\":" + QByteArray(2'000'000, '['), "json.limit", 2, 69);
        row("deep objects", head + "\"zz\":" + QByteArray("{\"a\":").repeated(100'000), "json.limit", 2, 321);
        row("huge text", head + "\"vm\":[{\"id\":1,\"name\":\"" + QByteArray(17 << 20, 'x') + "\"}]}", "json.limit", 2, 22, "vm-1");
        row("huge name", head + "\"" + QByteArray(17 << 20, 'x') + "\":1}", "json.limit", 2, 1);
    }
    void refused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, object);
        const auto read = readFabric(view(text), {.file = "x.fabric"});
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().code), code);
        QCOMPARE(read.error().place.line, line);
        QCOMPARE(read.error().place.column, column);
        QCOMPARE(QString::fromStdString(read.error().place.object), object);
        QVERIFY(read.error().place.file == "x.fabric");
        QVERIFY(!read.error().text.source.empty());
        QVERIFY(!read.error().advice.source.empty());
    }

    void limits_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("bytes") << 0;
        QTest::newRow("objects") << 1;
        QTest::newRow("values") << 2;
        QTest::newRow("unknown fields") << 3;
    }
    void limits() {
        QFETCH(int, which);
        std::string text = "{\"fabric\":1,\"vm\":[{\"id\":1},{\"id\":2},{\"id\":3}]}";
        QVERIFY(readFabric(text));
        ReadOptions options;
        if (which == 0)
            options.limits.bytes = 20;
        if (which == 1)
            options.objects = 2;
        if (which == 2)
            options.limits.values = 5;
        if (which == 3) {
            text = "{\"fabric\":1,\"vm\":[{\"id\":1";
            for (int i = 0; i < 2000; ++i)
                text += ",\"u" + std::to_string(i) + "\":0";
            text += "}]}";
        }
        const auto read = readFabric(text, options);
        QVERIFY(!read);
        QVERIFY(read.error().code.ends_with(".limit"));
    }

    void everyTruncationIsRefused() {
        QFile file(QStringLiteral(FD_TEST_DATA "/fixtures/files/unknown-content.fabric"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(readFabric(view(whole)));
        const qsizetype end = whole.lastIndexOf('}');
        for (qsizetype length = 0; length <= end; ++length) {
            const QByteArray part = whole.left(length);
            const auto read = readFabric(view(part));
            QVERIFY2(!read, qPrintable(QString::number(length)));
            QVERIFY(read.error().place.line > 0);
            // What salvage makes of it is a sound file again.
            if (const auto saved = salvageFabric(view(part)))
                QVERIFY2(readFabric(writeFabric(saved->design, saved->counters)), qPrintable(QString::number(length)));
        }
    }

    void mutationsNeverHarm() {
        QFile file(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string whole = file.readAll().left(6000).toStdString();
        SplitMix64 random(1);
        int accepted = 0;
        for (int i = 0; i < 3000; ++i) {
            std::string text = whole;
            // Make most starting texts sound, so that the mutation is what is tested.
            const std::size_t lastLine = text.rfind("},\n");
            text = text.substr(0, lastLine) + "}\n]\n}\n";
            for (auto n = 1 + random.below(4); n > 0; --n)
                mutate(text, random);
            const auto read = readFabric(text);
            if (read) {
                ++accepted;
                const std::string written = writeFabric(read->design, read->counters);
                const auto again = readFabric(written);
                QVERIFY2(again || read->isReadOnly, again ? "" : (describe(again.error()) + text).c_str());
                if (again && !read->isReadOnly)
                    QVERIFY2(again->design == read->design, text.c_str());
            }
            if (const auto saved = salvageFabric(text)) {
                const auto again = readFabric(writeFabric(saved->design, saved->counters));
                QVERIFY2(again, again ? "" : (describe(again.error()) + text).c_str());
            }
        }
        QVERIFY(accepted > 10);
    }
};

QTEST_GUILESS_MAIN(TestFabricHostile)
#include "tst_fabric_hostile.moc"
