// SPDX-License-Identifier: GPL-3.0-or-later
// The order of names in lists.
#include "ui/common/natural_order.h"

#include <QTest>

#include <string>

using namespace fd::ui;

class TestNaturalOrder : public QObject {
    Q_OBJECT

private slots:
    void namesAreInOrder_data() {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::newRow("numbers by value") << std::string("HV2") << std::string("HV10");
        QTest::newRow("zeros in front do not count") << std::string("HV02") << std::string("HV3");
        QTest::newRow("numbers inside") << std::string("Rack9-A") << std::string("Rack10-A");
        QTest::newRow("case does not count") << std::string("alpha") << std::string("Beta");
        QTest::newRow("the shorter one first") << std::string("HV") << std::string("HV1");
        QTest::newRow("more digits than any number holds")
            << std::string("vm99999999999999999999") << std::string("vm100000000000000000000");
    }
    void namesAreInOrder() {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QVERIFY(namesBefore(first, second));
        QVERIFY(!namesBefore(second, first));
    }

    void equalNamesAreNotBeforeEachOther() {
        QVERIFY(!namesBefore("HV07", "hv7"));
        QVERIFY(!namesBefore("hv7", "HV07"));
        QVERIFY(!namesBefore("", ""));
    }
};

QTEST_MAIN(TestNaturalOrder)
#include "tst_natural_order.moc"
