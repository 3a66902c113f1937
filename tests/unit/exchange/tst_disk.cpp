// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and saving: never a half-written file, and plain words for everything that can go wrong.
#include "base/random.h"
#include "exchange/file/disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace fd;
using namespace fd::exchange;

namespace {

/// A complete version of a file: a number, as often as fills a few pages, so that a mixture would show.
std::string version(int number) {
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(number) + "\n";
    return text;
}

bool isCompleteVersion(const std::string& text) {
    const int number = std::atoi(text.c_str());
    return text == version(number);
}

} // namespace

class TestDisk : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::string path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)).toStdString(); }

private slots:
    void savesAndReads() {
        const auto saved = saveFile(path("a.fabric"), "one");
        QVERIFY2(saved, saved ? "" : describe(saved.error()).c_str());
        const auto read = readFile(path("a.fabric"));
        QVERIFY(read);
        QVERIFY(read->bytes == "one");
        QVERIFY(read->stamp == *saved);
        QVERIFY(saveFile(path("a.fabric"), ""));
        QVERIFY(readFile(path("a.fabric"))->bytes.empty());
        // Nothing else is left in the folder.
        QCOMPARE(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.fabric")});
    }

    void namesBeyondAscii() {
        QVERIFY(saveFile(path("Gr\xC3\xBC\xC3\x9F"
                              "e \xE7\xBD\x91.fabric"),
                         "x"));
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("Gr\u00FC\u00DFe \u7F51.fabric"))));
    }

    void readingFaults() {
        QVERIFY(readFile(path("none")).error().code == "file.missing");
        QVERIFY(readFile(folder_.path().toStdString()).error().code == "file.folder");
        QVERIFY(saveFile(path("big"), std::string(1000, 'x')));
        QVERIFY(readFile(path("big"), 1000));
        QVERIFY(readFile(path("big"), 999).error().code == "file.too-large");
        const Error error = readFile(path("none")).error();
        QVERIFY(error.place.file == path("none"));
        QVERIFY(!error.advice.source.empty());
    }

    void savingFaults() {
        QVERIFY(saveFile(folder_.path().toStdString(), "x").error().code == "file.folder");
        QVERIFY(saveFile(path("no/such/folder/a.fabric"), "x").error().code == "file.no-folder");
#ifdef Q_OS_LINUX
        // Nobody, not even the administrator, may create files in /proc.
        const Error error = saveFile("/proc/self/a.fabric", "x").error();
        QVERIFY2(error.code == "file.unwritable" || error.code == "file.write", describe(error).c_str());
#endif
    }

    void unwritableFolder() {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("the administrator may write everywhere; savingFaults() covers refusal by the system");
        const QString closed = folder_.filePath(QStringLiteral("closed"));
        QVERIFY(QDir().mkdir(closed));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
        const auto saved = saveFile(closed.toStdString() + "/a.fabric", "x");
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!saved);
        QVERIFY2(saved.error().code == "file.unwritable", describe(saved.error()).c_str());
#endif
    }

    void changesByOthersAreNoticed() {
        const std::string file = path("shared.fabric");
        const auto stamp = saveFile(file, "mine");
        QVERIFY(stamp);
        QVERIFY(saveFile(file, "mine 2", {.expected = *stamp}));
        // Now somebody else has it changed since `stamp`: even content of the same length is noticed.
        QVERIFY(saveFile(file, "them"));
        const auto refused = saveFile(file, "mine 3", {.expected = *stamp});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == "file.changed");
        QVERIFY(readFile(file)->bytes == "them");
        // Touched only, or removed: no reason to refuse.
        QVERIFY(saveFile(file, "mine"));
        QVERIFY(saveFile(file, "mine 4", {.expected = *stamp}));
        QVERIFY(QFile::remove(QString::fromStdString(file)));
        QVERIFY(saveFile(file, "mine 5", {.expected = *stamp}));
    }

    void backupIsTheFileBefore() {
        const std::string file = path("kept.fabric");
        QVERIFY(saveFile(file, "1", {.keepBackup = true}));
        QVERIFY(!QFile::exists(QString::fromStdString(file + ".bak")));
        QVERIFY(saveFile(file, "2", {.keepBackup = true}));
        QVERIFY(readFile(file + ".bak")->bytes == "1");
        QVERIFY(saveFile(file, "3", {.keepBackup = true}));
        QVERIFY(readFile(file + ".bak")->bytes == "2");
        QVERIFY(readFile(file)->bytes == "3");
    }

    void linksStayLinks() {
#ifdef Q_OS_UNIX
        const std::string file = path("target.fabric");
        QVERIFY(saveFile(file, "1"));
        QVERIFY(QFile::link(QString::fromStdString(file), folder_.filePath(QStringLiteral("link.fabric"))));
        QVERIFY(saveFile(path("link.fabric"), "2"));
        QVERIFY(readFile(file)->bytes == "2");
        QVERIFY(QFileInfo(folder_.filePath(QStringLiteral("link.fabric"))).isSymLink());
#endif
    }

    void rightsAreKept() {
#ifdef Q_OS_UNIX
        const std::string file = path("rights.fabric");
        QVERIFY(saveFile(file, "1"));
        const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(QString::fromStdString(file), rights));
        const auto before = QFile::permissions(QString::fromStdString(file));
        QVERIFY(saveFile(file, "2"));
        QCOMPARE(QFile::permissions(QString::fromStdString(file)), before);
#endif
    }

    void fullDiskLeavesTheOldFile() {
#ifdef Q_OS_UNIX
        // A limit on the size of files stands for a full disk; it needs no rights. The signal that comes with it must
        // not end the process.
        const std::string file = path("full.fabric");
        QVERIFY(saveFile(file, version(1)));
        struct sigaction ignore {};
        struct sigaction before {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGXFSZ, &ignore, &before);
        rlimit old{};
        ::getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small{4096, old.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto saved = saveFile(file, version(2));
        ::setrlimit(RLIMIT_FSIZE, &old);
        ::sigaction(SIGXFSZ, &before, nullptr);
        QVERIFY(!saved);
        QVERIFY2(saved.error().code == "file.disk-full", describe(saved.error()).c_str());
        QVERIFY(readFile(file)->bytes == version(1));
        // Nothing half-written stays beside it, and the next try works.
        QCOMPARE(QDir(folder_.path()).entryList({QStringLiteral("full.fabric*")}, QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(saveFile(file, version(2)));
#else
        QSKIP("needs limits on the size of files");
#endif
    }

    void killedWhileSaving() {
#ifdef Q_OS_UNIX
        const std::string file = path("killed.fabric");
        QVERIFY(saveFile(file, version(0)));
        SplitMix64 random(5);
        int newest = 0;
        for (int round = 0; round < 25; ++round) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                for (int number = newest + 1;; ++number)
                    (void)saveFile(file, version(number));
            }
            ::usleep(static_cast<useconds_t>(3000 + random.below(40'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const auto read = readFile(file);
            QVERIFY(read);
            QVERIFY2(isCompleteVersion(read->bytes), "the file is no complete version");
            newest = std::max(newest, std::atoi(read->bytes.c_str()));
        }
        QVERIFY2(newest > 0, "no save was finished in any round: the test shows nothing");
#else
        QSKIP("needs fork");
#endif
    }

    void hashTellsContentsApart() {
        SplitMix64 random(2);
        std::string text(1000, 'a');
        const std::uint64_t whole = contentHash(text);
        QVERIFY(whole == contentHash(std::string(1000, 'a')));
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string other = text;
            other[at] = static_cast<char>('b' + random.below(20));
            QVERIFY(contentHash(other) != whole);
        }
        QVERIFY(contentHash(std::string_view(text).substr(1)) != whole);
        QVERIFY(contentHash("") != contentHash(std::string(1, '\0')));
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
