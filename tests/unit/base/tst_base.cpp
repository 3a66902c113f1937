// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/random.h"
#include "base/result.h"
#include "base/text.h"

#include <QTest>

#include <memory>

using namespace fd;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void randomFollowsTheReferenceSequence() {
        SplitMix64 words(1);
        QCOMPARE(words.next(), 0x910a2dec89025cc1U);
        QCOMPARE(words.next(), 0xbeeb8da1658eec67U);
        QCOMPARE(words.next(), 0xf893a2eefb32555eU);

        SplitMix64 numbers(1);
        QCOMPARE(numbers.below(1000), 566U);
        QCOMPARE(numbers.below(1000), 745U);
        QVERIFY(numbers.unit() == 0.97100275358679622);
    }

    void randomBelowStaysInRange() {
        SplitMix64 numbers(7);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(numbers.below(3) < 3);
            QCOMPARE(numbers.below(1), 0U);
            const double unit = numbers.unit();
            QVERIFY(unit >= 0 && unit < 1);
        }
    }

    void checksumOfWords() {
        Fnv1a checksum;
        QCOMPARE(checksum.value(), 0xcbf29ce484222325U);
        checksum.addWord(1);
        checksum.addWord(2);
        QCOMPARE(checksum.value(), 0x7717980363c8e066U);
    }

    void checksumOfText() {
        // Published FNV-1a 64 test vectors (Noll, "FNV hash", test suite): "a" and "foobar".
        Fnv1a one;
        one.addText("a");
        QCOMPARE(one.value(), 0xaf63dc4c8601ec8cU);
        Fnv1a more;
        more.addText("foobar");
        QCOMPARE(more.value(), 0x85944171f73967e8U);
    }

    void placeholders_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "No placeholder." << "No placeholder.";
        QTest::newRow("two") << "{a} meets {b}." << "one meets two.";
        QTest::newRow("twice") << "{a} and {a}" << "one and one";
        QTest::newRow("unknown") << "{a} and {c}" << "one and {c}";
        QTest::newRow("unclosed") << "{a} and {b" << "one and {b";
        QTest::newRow("not filled again") << "{nested}" << "{a}";
    }
    void placeholders() {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const Text text{source.toStdString(), {{"a", "one"}, {"b", "two"}, {"nested", "{a}"}}};
        QCOMPARE(QString::fromStdString(english(text)), expected);
    }

    void trimming() {
        QVERIFY(trimmed(" \t a b \r\n") == "a b");
        QVERIFY(trimmed(" \n") == "");
        QVERIFY(trimmed("") == "");
    }

    void splitting() {
        const std::vector<std::string_view> parts = splitText("a,,b,", ',');
        QCOMPARE(parts.size(), size_t{4});
        QVERIFY(parts[0] == "a" && parts[1].empty() && parts[2] == "b" && parts[3].empty());
        QCOMPARE(splitText("", ',').size(), size_t{1});
    }

    void lowerCaseTouchesOnlyAscii() { QVERIFY(toLowerAscii("HV-01.Ä") == "hv-01.Ä"); }

    void digitGroups() {
        QVERIFY(groupedDigits(0) == "0");
        QVERIFY(groupedDigits(999) == "999");
        QVERIFY(groupedDigits(1000) == "1,000");
        QVERIFY(groupedDigits(16777214) == "16,777,214");
        QVERIFY(groupedDigits(18446744073709551615U) == "18,446,744,073,709,551,615");
    }

    void utf8_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("goodBytes");
        const auto row = [](const char* name, const QByteArray& bytes, int good) {
            QTest::newRow(name) << bytes << good;
            // The same behind enough ASCII that the block-wise part has run.
            QTest::newRow((QByteArray("shifted ") + name).constData()) << QByteArray(19, 'x') + bytes << good + 19;
        };
        row("empty", "", 0);
        row("ascii", "plain text of some length", 25);
        row("two bytes", "\xC3\xA4", 2);
        row("three bytes", "\xE2\x82\xAC", 3);
        row("four bytes", "\xF0\x9F\x98\x80", 4);
        row("last code point", "\xF4\x8F\xBF\xBF", 4);
        row("beyond the last code point", "\xF4\x90\x80\x80", 0);
        row("overlong slash", "\xC0\xAF", 0);
        row("overlong in three", "\xE0\x80\xAF", 0);
        row("overlong in four", "\xF0\x80\x80\xAF", 0);
        row("surrogate", "\xED\xA0\x80", 0);
        row("tail alone", "ab\x80", 2);
        row("cut off", "ab\xE2\x82", 2);
        row("no such byte", "a\xFF", 1);
    }
    void utf8() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, goodBytes);
        const std::string_view text(bytes.constData(), static_cast<size_t>(bytes.size()));
        QCOMPARE(wellFormedUtf8Prefix(text), static_cast<size_t>(goodBytes));
        QCOMPARE(isValidUtf8(text), goodBytes == bytes.size());
    }

    void resultHoldsAValueOrAnError() {
        Result<int> good = 7;
        QVERIFY(good);
        QCOMPARE(*good, 7);
        QCOMPARE(good.value_or(1), 7);

        const Result<int> bad = Error{"x.bad", {"It is {what}.", {{"what", "broken"}}}};
        QVERIFY(!bad);
        QCOMPARE(bad.value_or(1), 1);
        QVERIFY(bad.error().code == "x.bad");

        Result<std::unique_ptr<int>> moved = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(moved);
        QCOMPARE(*taken, 3);

        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(Error{"x", {}}));
    }

    void descriptionNamesThePlace() {
        Error error{"x.bad", {"It is {what}.", {{"what", "broken"}}}};
        QVERIFY(describe(error) == "It is broken.");
        error.place = {"a.fabric", 3, 14, "host-2"};
        error.advice.source = "Mend it.";
        QVERIFY(describe(error) == "a.fabric:3:14: host-2: It is broken. Mend it.");
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
