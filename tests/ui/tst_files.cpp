// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the user of the window meets them: what a save changes, full disks, damaged files.
#include "story_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/samples.h"
#include "ui/shell/view_area.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// Lines of a file, without those of the section that holds places; the comma behind a section does not
/// count.
QStringList factsIn(const QByteArray& text) {
    QStringList lines;
    bool isPlaces = false;
    for (QString line : QString::fromUtf8(text).split(u'\n')) {
        isPlaces = isPlaces || line.startsWith(QLatin1String("\"layout\":{"));
        if (!isPlaces)
            lines += line.endsWith(QLatin1String("],")) ? line.chopped(1) : line;
        isPlaces = isPlaces && !line.startsWith(u'}');
    }
    return lines;
}

int changedLines(const QByteArray& before, const QByteArray& after) {
    const QStringList a = QString::fromUtf8(before).split(u'\n');
    const QStringList b = QString::fromUtf8(after).split(u'\n');
    int changed = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        changed += a[i] != b[i] ? 1 : 0;
    return changed + static_cast<int>(std::abs(a.size() - b.size()));
}

/// No file may grow beyond 4 KB while this lives: it stands for a full disk and needs no rights.
class FullDisk {
public:
#ifdef Q_OS_UNIX
    FullDisk() {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGXFSZ, &ignore, &signal_);
        ::getrlimit(RLIMIT_FSIZE, &limit_);
        const rlimit small{4096, limit_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &limit_);
        ::sigaction(SIGXFSZ, &signal_, nullptr);
    }

private:
    struct sigaction signal_ {};
    rlimit limit_{};
#endif
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_files"); }
    void init() { QSettings().clear(); }

    void ux210_movingChangesTheSectionOfPlacesOnly() {
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        const QString path = savedContoso(s, folder);
        const QByteArray before = contentOf(path);
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        s.window.views().canvas()->setFocus();
        keys.press("Ctrl+Right");
        QVERIFY(s.window.isWindowModified());
        keys.press("Ctrl+S");
        const QByteArray moved = contentOf(path);
        QVERIFY(moved != before);
        QCOMPARE(factsIn(moved), factsIn(before));
        // What has a place already changes the one line of that place.
        keys.press("Ctrl+Down");
        keys.press("Ctrl+S");
        QCOMPARE(changedLines(moved, contentOf(path)), 1);
        // And the other way: a fact leaves the places alone.
        const QByteArray placed = contentOf(path);
        keys.press(Qt::Key_F2);
        QTRY_VERIFY(s.window.views().canvas()->nameEditor());
        keys.retype(QStringLiteral("renamed"));
        keys.press(Qt::Key_Return);
        keys.press("Ctrl+S");
        QCOMPARE(changedLines(placed, contentOf(path)), 1);
    }

    void ux212_aFullDiskKeepsTheOldFileAndRetryWorks() {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        const QString path = savedContoso(s, folder);
        const QByteArray before = contentOf(path);
        QVERIFY(before.size() > 8192);
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        s.window.views().canvas()->setFocus();
        keys.press(Qt::Key_Delete);
        {
            const FullDisk full;
            keys.press("Ctrl+S");
        }
        QVERIFY2(s.window.messages().text().contains(QStringLiteral("no room")),
                 qPrintable(s.window.messages().text()));
        QCOMPARE(contentOf(path), before);
        QVERIFY(s.window.isWindowModified());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        auto* retry = s.find<QPushButton>("messageButton0");
        QVERIFY(s.find<QPushButton>("messageButton1")->isVisible()); // elsewhere
        QTRY_VERIFY(retry->isVisible());
        click(*retry);
        QTRY_VERIFY(!s.window.isWindowModified());
        QVERIFY(contentOf(path) != before);
        QVERIFY(!contentOf(path).contains("\"nyc-hv01\""));
#endif
    }

    void ux213_aTruncatedFileOpensWithWhatIsSound() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.fabric"));
        const QByteArray whole = contentOf(QStringLiteral(":/samples/contoso.fabric"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.first(whole.size() / 2));
        file.close();
        const QByteArray before = contentOf(path);
        Session s;
        Keyboard keys(s.window);
        QVERIFY(!s.window.openFile(path));
        auto* open = s.find<QPushButton>("messageButton0");
        QTRY_VERIFY(open->isVisible());
        click(*open);
        QVERIFY(s.workspace.isOpen());
        QVERIFY(s.workspace.design().table<Host>().size() >= 4);
        QVERIFY(s.window.isWindowModified());
        // What was lost is said, all of it on demand.
        QVERIFY(!s.workspace.openNotes().empty());
        QVERIFY(!s.window.messages().text().isEmpty());
        QCOMPARE(contentOf(path), before);
        // A save asks for another place.
        keys.whenOpen("QFileDialog", [&](QWidget*) { keys.press(Qt::Key_Escape); });
        keys.press("Ctrl+S");
        QVERIFY(keys.isAnswered());
        QCOMPARE(contentOf(path), before);
    }

    void ux214_saveLoadSaveGivesTheSameBytes_data() {
        QTest::addColumn<QString>("sample");
        for (const Sample& sample : samples())
            QTest::newRow(qPrintable(sample.name)) << sample.name;
    }
    void ux214_saveLoadSaveGivesTheSameBytes() {
        QFETCH(QString, sample);
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first.fabric"));
        const QString second = folder.filePath(QStringLiteral("second.fabric"));
        Session s;
        Keyboard keys(s.window);
        QVERIFY(s.window.openSample(sample));
        keys.nameFile(first);
        keys.press("Ctrl+S");
        QVERIFY(s.window.openFile(first));
        keys.nameFile(second);
        keys.press("Ctrl+Shift+S");
        QVERIFY(keys.isAnswered());
        QVERIFY(!contentOf(first).isEmpty());
        QCOMPARE(contentOf(second), contentOf(first));
    }

private:
    static QString savedContoso(Session& s, const QTemporaryDir& folder) {
        const QString path = folder.filePath(QStringLiteral("mine.fabric"));
        s.openContoso();
        if (!s.workspace.saveAs(path))
            qFatal("not saved");
        return path;
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
