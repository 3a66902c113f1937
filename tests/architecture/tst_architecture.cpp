// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fd::architecture;

namespace {

std::filesystem::path here() {
    return std::filesystem::path(FD_TEST_DATA) / "architecture";
}

/// All surprises as one text, empty if there are none: what the failed test prints.
QByteArray listed(const std::vector<Surprise>& surprises) {
    std::string result;
    for (const auto& surprise : surprises)
        result += "\n  " + describe(surprise);
    return QByteArray::fromStdString(result);
}

bool found(const std::vector<Surprise>& surprises, const std::string& file, int line,
           const std::string& part) {
    return std::any_of(surprises.begin(), surprises.end(), [&](const Surprise& surprise) {
        return surprise.file == file && surprise.line == line &&
               surprise.what.find(part) != std::string::npos;
    });
}

} // namespace

/// The rules about which part may know which, and the rules about files, for the whole source tree. The tree
/// below fixtures/planted breaks each of them once, to see that the checker would notice.
class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qt_ = readQtHeaders(FD_QT_INCLUDE);
        QVERIFY2(qt_.contains("QFile") && qt_.at("QFile") == "Core",
                 "Qt's include folder is not where CMake says");
        table_ = readLevelTable(here() / "levels.txt");
    }

    void tableIsSound() { QVERIFY2(table_.mistakes.empty(), listed(table_.mistakes).constData()); }

    void includesFollowTheLevels() {
        const auto surprises = checkIncludes(FD_SOURCE_DIR, table_, qt_);
        QVERIFY2(surprises.empty(), listed(surprises).constData());
    }

    void linkLibrariesFollowTheLevels() {
        QVERIFY2(!readLines(FD_LINK_LIBRARIES).empty(), "CMake listed no targets");
        const auto surprises = checkLinks(FD_LINK_LIBRARIES, table_);
        QVERIFY2(surprises.empty(), listed(surprises).constData());
    }

    void topFolderHoldsWhatItShould() {
        const auto surprises = checkTopLevel(FD_SOURCE_DIR, here() / "top_level.txt");
        QVERIFY2(surprises.empty(), listed(surprises).constData());
    }

    void filesKeepTheHabits() {
        const auto surprises = checkHabits(FD_SOURCE_DIR);
        QVERIFY2(surprises.empty(), listed(surprises).constData());
    }

    void plantedViolationsAreFound_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* file, int line, const char* part) {
            QTest::newRow(name) << QString::fromLatin1(file) << line << QString::fromLatin1(part);
        };
        row("Qt in the engine", "core/base/wrong.h", 4, "may not use Qt:Core (<QString>)");
        row("Qt by its module folder", "core/base/wrong.h", 5, "may not use Qt:Gui (<QtGui/QImage>)");
        row("upwards", "core/base/wrong.h", 6, "'base' may not use 'model'");
        row("system header", "core/base/wrong.h", 7, "may not use system (<unistd.h>)");
        row("sideways", "core/simulation/wrong.cpp", 3, "'simulation' may not use 'reachability'");
        row("graphical in the core", "core/exchange/wrong.cpp", 3, "may not use Qt:Gui (<QImage>)");
        row("whole module", "core/exchange/wrong.cpp", 4, "whole Qt module");
        row("missing file", "core/exchange/wrong.cpp", 5, "neither in the sources");
        row("window in the command line", "app/cli/wrong.cpp", 3, "'cli' may not use 'ui-shell'");
        row("one part of the window in another", "ui/canvas/wrong.cpp", 2, "'ui-canvas' may not use 'ui-panels'");
        row("unknown folder", "core/extra/wrong.cpp", 0, "lies in no folder");
        row("machine path", "core/base/habits.h", 4, "folder of one machine");
        row("namespace in a header", "core/base/habits.h", 5, "opens a namespace");
        row("no licence", "core/base/habits.h", 1, "no SPDX licence line");
        row("lock", "core/simulation/wrong.cpp", 5, "holds a lock");
        row("wrong link", "core/base/CMakeLists.txt", 0, "may not link 'Qt6::Core'");
        row("link upwards", "core/model/CMakeLists.txt", 0, "may not link 'fd::exchange'");
        row("unknown name on top", "stray.txt", 0, "is not among the names");
        row("missing name on top", "README.md", 0, "is missing");
    }

    void plantedViolationsAreFound() {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, part);
        const auto surprises = plantedSurprises();
        QVERIFY2(found(surprises, file.toStdString(), line, part.toStdString()),
                 listed(surprises).constData());
    }

    /// Nothing beyond the planted ones: the good files of the same tree must pass.
    void plantedTreeHasNoOthers() { QCOMPARE(plantedSurprises().size(), std::size_t(20)); }

    void longFileIsFound() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("core")));
        QFile file(folder.filePath(QStringLiteral("core/long.cpp")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray first = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
        file.write(first + QByteArray("// line\n").repeated(599));
        QVERIFY(file.flush());
        QCOMPARE(listed(checkHabits(folder.path().toStdString())), QByteArray());
        file.write("// one too many\n");
        file.close();
        QVERIFY(found(checkHabits(folder.path().toStdString()), "core/long.cpp", 0, "601 lines"));
    }

    void wrongTableIsRefused() {
        const auto table = readLevelTable(here() / "fixtures" / "wrong_levels.txt");
        QCOMPARE(table.mistakes.size(), std::size_t(3));
        QVERIFY2(table.mistakes[0].what.find("which no line above names") != std::string::npos,
                 listed(table.mistakes).constData());
        QVERIFY(table.mistakes[1].what.find("listed twice") != std::string::npos);
        QVERIFY(table.mistakes[2].what.find("four columns") != std::string::npos);
    }

private:
    std::vector<Surprise> plantedSurprises() const {
        const auto top = here() / "fixtures" / "planted";
        std::vector<Surprise> all = checkIncludes(top, table_, qt_);
        for (const auto& more : {checkLinks(top / "links.txt", table_), checkHabits(top),
                                 checkTopLevel(top, here() / "fixtures" / "planted_top_level.txt")})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    QtHeaders qt_;
    LevelTable table_;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
