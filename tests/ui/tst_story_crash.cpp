// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a process with the window is killed without warning after twenty edits by keys, and the next one
// offers all of them. This program is its own victim: with --work it edits until it is killed, with --again
// it takes back what is there.
#include "exchange/file/fabric_file.h"
#include "story_session.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

constexpr std::size_t kEdits = 20;

std::size_t hostsIn(const QString& path) {
    const auto read = exchange::readFabric(contentOf(path).toStdString());
    return read ? read->design.table<Host>().size() : 0;
}

workspace::WorkspaceOptions withRecovery(const QString& folder) {
    workspace::WorkspaceOptions options;
    options.recoveryFolder = folder;
    return options;
}

/// Edits by keys, then waits to be killed.
int work(const QString& recovery, const QString& design) {
    workspace::Workspace workspace(withRecovery(recovery));
    MainWindow window(workspace);
    window.show();
    if (!window.openFile(design))
        return 1;
    Keyboard keys(window);
    for (std::size_t i = 0; i < kEdits; ++i) {
        keys.press("Ctrl+Shift+A");
        keys.whenOpen("commandPalette", [&keys](QWidget*) {
            keys.type(QStringLiteral(">insert host"));
            keys.press(Qt::Key_Return);
        });
        keys.press("Ctrl+K");
    }
    return QApplication::exec();
}

/// Starts as the program does, opens what the start page offers first, and saves it.
int again(const QString& recovery) {
    workspace::Workspace workspace(withRecovery(recovery));
    MainWindow window(workspace);
    window.show();
    window.views().startPage()->setRecoveries(workspace.recoveries());
    Keyboard keys(window);
    auto* open = window.findChild<QPushButton*>(QStringLiteral("recoveryOpen"));
    if (!open)
        return 1;
    Keyboard::activate(window);
    // It has the keyboard: whoever lost work wants it back first.
    if (!QTest::qWaitFor([&] { return open->hasFocus(); }, 30000))
        return 2;
    keys.press(Qt::Key_Space);
    if (!QTest::qWaitFor([&] { return workspace.isOpen(); }, 30000) || !window.isWindowModified())
        return 3;
    keys.press("Ctrl+S");
    return window.isWindowModified() ? 4 : 0;
}

} // namespace

class TestStoryCrash : public QObject {
    Q_OBJECT

private slots:
    void ux211_killedAfterTwentyEditsAllAreRecovered() {
        QTemporaryDir home;
        const QString design = home.filePath(QStringLiteral("mine.fabric"));
        const QString recovery = home.filePath(QStringLiteral("recovery"));
        {
            workspace::Workspace w;
            w.newDesign({});
            QVERIFY(w.saveAs(design).has_value());
        }
        const QByteArray onDisk = contentOf(design);
        const auto kept = [&] {
            const QStringList files = QDir(recovery).entryList({QStringLiteral("*.fabric")}, QDir::Files);
            return files.isEmpty() ? std::size_t{0} : hostsIn(recovery + u'/' + files.front());
        };
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), recovery, design});
        QVERIFY(victim.waitForStarted());
        // Nobody asks for it: it is kept soon after the last edit.
        QTRY_COMPARE_WITH_TIMEOUT(kept(), kEdits, 180000);
        QCOMPARE(victim.state(), QProcess::Running);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(contentOf(design), onDisk);

        QProcess next;
        next.setProcessChannelMode(QProcess::ForwardedChannels);
        next.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--again"), recovery});
        QVERIFY(next.waitForFinished(180000));
        QCOMPARE(next.exitStatus(), QProcess::NormalExit);
        QCOMPARE(next.exitCode(), 0);
        QCOMPARE(hostsIn(design), kEdits);
        QCOMPARE(kept(), std::size_t{0}); // what is saved needs no recovery
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    startStory("tst_story_crash");
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--work"))
        return work(arguments[2], arguments[3]);
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--again"))
        return again(arguments[2]);
    TestStoryCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_story_crash.moc"
