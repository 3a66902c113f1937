// SPDX-License-Identifier: GPL-3.0-or-later
// Copied objects as text: there and back, and everything else that a clipboard may hold.
#include "exchange/file/fabric_file.h"
#include "exchange/file/fragment_file.h"
#include "model/document.h"
#include "model/ops/add.h"

#include <QFile>
#include <QTest>

using namespace fd;

class TestFragmentFile : public QObject {
    Q_OBJECT

private slots:
    void thereAndBack() {
        Document document;
        Transaction t = document.begin({});
        const auto host = *ops::addHost(t);
        QVERIFY(ops::addHost(t).has_value());
        QVERIFY(document.commit(std::move(t)));
        Relations relations;
        relations.reset(document.design());
        ops::Fragment fragment = ops::takeFragment(document.design(), relations, {host});
        fragment.isCut = true;
        const std::string text = exchange::writeFragment(fragment);
        const auto read = exchange::readFragment(text);
        QVERIFY2(read.has_value(), text.c_str());
        QVERIFY(read->objects == fragment.objects);
        QVERIFY(read->copied == fragment.copied);
        QVERIFY(read->isCut);
        QVERIFY(read->design == fragment.design);
        QCOMPARE(read->design.table<Host>().size(), 1U);
        QCOMPARE(read->design.table<PhysicalNic>().size(), 2U);
        // It is a design file too: what a text editor saves of it opens.
        QVERIFY(exchange::readFabric(text).has_value());
    }

    void garbageIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a sentence") << QByteArray("Dear all, the \"fabric\" is late.");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
        QTest::newRow("json") << QByteArray("{\"fabric\":1}");
        QTest::newRow("cut off") << QByteArray("{\n\"fabric\":1,\n\"host\":[\n{\"id\":1,\"na");
        QTest::newRow("ids that are not there")
            << QByteArray("{\"fabric\":1,\"fragment\":{\"objects\":[\"host-9\"],\"copied\":[\"host-9\"]}}");
        QTest::newRow("chosen but not copied") << QByteArray(
            "{\"fabric\":1,\"host\":[{\"id\":1}],\"fragment\":{\"objects\":[\"host-1\"],\"copied\":[]}}");
        QTest::newRow("of another type")
            << QByteArray("{\"fabric\":1,\"host\":[{\"id\":1}],\"fragment\":[1,2]}");
    }
    void garbageIsRefused() {
        QFETCH(QByteArray, text);
        const auto read = exchange::readFragment(text.toStdString());
        if (read)
            QVERIFY(read->objects.empty()); // nothing to paste
        else
            QVERIFY(!read.error().code.empty());
    }
};

QTEST_GUILESS_MAIN(TestFragmentFile)
#include "tst_fragment_file.moc"
