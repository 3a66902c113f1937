// SPDX-License-Identifier: GPL-3.0-or-later
// The list of criteria beside this file names for each a test that exists, or says honestly that there is
// none.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Criterion {
    QString number;
    QString statement;
    QStringList places;
};

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestCriteria : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        readTests();
        readList();
    }

    void theListIsInOrder() {
        QVERIFY(list_.size() > 80);
        QString before;
        for (const Criterion& criterion : list_) {
            QVERIFY2(criterion.number > before, qPrintable(criterion.number));
            QVERIFY2(criterion.statement.size() > 15, qPrintable(criterion.number));
            QVERIFY2(!criterion.places.isEmpty(), qPrintable(criterion.number));
            before = criterion.number;
        }
    }

    /// A place is "tst_program::function", the path of a script of tests/packaging, "screenshot checklist:
    /// what to look at" or "no feature yet: what is missing".
    void ux290_everyPlaceThatIsNamedExists() {
        for (const Criterion& criterion : list_)
            for (const QString& place : criterion.places) {
                const QString where = criterion.number + QStringLiteral(": ") + place;
                const bool isWord = place.startsWith(QLatin1String("screenshot checklist: ")) ||
                                    place.startsWith(QLatin1String("no feature yet: "));
                if (isWord)
                    QVERIFY2(place.size() > 30, qPrintable(where));
                else if (place.endsWith(QLatin1String(".sh")))
                    QVERIFY2(QFile::exists(QStringLiteral(FD_TEST_DATA "/packaging/") + place),
                             qPrintable(where));
                else
                    QVERIFY2(functions_.contains(place), qPrintable(where));
            }
    }

    /// Somebody who looks for a number finds it in the name of a test.
    void ux290_testsOfACriterionBearItsNumber() {
        for (const Criterion& criterion : list_) {
            bool hasTest = false;
            bool isNamed = false;
            for (const QString& place : criterion.places) {
                const auto at = place.indexOf(QLatin1String("::"));
                if (at < 0 || place.contains(u' '))
                    continue;
                hasTest = true;
                isNamed =
                    isNamed || place.mid(at + 2).contains(QStringLiteral("ux") + criterion.number + u'_');
            }
            QVERIFY2(!hasTest || isNamed, qPrintable(criterion.number));
        }
    }

    void ux290_everyNumberInTheNameOfATestIsListed() {
        QSet<QString> listed;
        for (const Criterion& criterion : list_)
            listed += criterion.number;
        const QRegularExpression number(QStringLiteral("ux(\\d{3})_"));
        for (const QString& function : functions_) {
            auto found = number.globalMatch(function);
            while (found.hasNext()) {
                const QString one = found.next().captured(1);
                QVERIFY2(listed.contains(one), qPrintable(function));
            }
        }
    }

private:
    void readTests() {
        const QRegularExpression function(QStringLiteral("^    void (\\w+)\\(\\)"),
                                          QRegularExpression::MultilineOption);
        QDirIterator files(QStringLiteral(FD_TEST_DATA), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = textOf(files.next());
            auto found = function.globalMatch(text);
            while (found.hasNext())
                functions_ +=
                    files.fileInfo().completeBaseName() + QStringLiteral("::") + found.next().captured(1);
        }
        QVERIFY(functions_.size() > 300);
    }

    void readList() {
        const QStringList lines = textOf(QStringLiteral(FD_TEST_DATA "/ui/criteria.txt")).split(u'\n');
        for (const QString& line : lines) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList parts = line.split(QStringLiteral(" | "));
            QVERIFY2(parts.size() == 3, qPrintable(line));
            QVERIFY2(QRegularExpression(QStringLiteral("^\\d{3}$")).match(parts[0]).hasMatch(),
                     qPrintable(line));
            list_.append({parts[0], parts[1], parts[2].split(QStringLiteral("; "))});
        }
    }

    QList<Criterion> list_;
    QSet<QString> functions_;
};

QTEST_GUILESS_MAIN(TestCriteria)
#include "tst_criteria.moc"
