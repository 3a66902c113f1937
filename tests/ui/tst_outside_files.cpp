// SPDX-License-Identifier: GPL-3.0-or-later
// Files as the desktop brings them: dropped ones, several at once, changed by others, recovered, damaged.
#include "ui/shell/design_files.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "window_session.h"
#include "workspace/recent_files.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

void makeFile(const QString& path, const char* groupName = nullptr) {
    workspace::Workspace w;
    QVERIFY(w.openCopy(QStringLiteral(":/samples/contoso.fabric"), {}).has_value());
    if (groupName) {
        Transaction transaction = w.begin({"Rename"});
        QVERIFY(transaction.setField(w.design().idsOf(kindOf<Host>).front(), "name", groupName).has_value());
        QVERIFY(w.commit(std::move(transaction)).has_value());
    }
    QVERIFY(w.saveAs(path).has_value());
}

void dropOn(QWidget& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

/// All lines of a tree, as they are read.
QString linesOf(const QTreeWidget& tree) {
    QString all;
    for (QTreeWidgetItemIterator at(const_cast<QTreeWidget*>(&tree)); *at; ++at)
        all += (*at)->text(0) + u'|' + (*at)->text(1) + u'\n';
    return all;
}

} // namespace

class TestOutsideFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { startTests("tst_outside_files"); }
    void init() { QSettings().clear(); }

    void ux215_severalFilesOpenSeveralWindows() {
        QTemporaryDir folder;
        const QStringList paths{folder.filePath(QStringLiteral("a.fabric")),
                                folder.filePath(QStringLiteral("b.fabric")),
                                folder.filePath(QStringLiteral("c.fabric"))};
        for (const QString& path : paths)
            makeFile(path);
        Session s;
        QStringList elsewhere;
        s.window.files().drops().setOpener([&](const QString& path) {
            elsewhere += path;
            return true;
        });
        dropOn(s.window, paths);
        QCOMPARE(s.workspace.path(), paths[0]);
        QCOMPARE(elsewhere, paths.mid(1));
        // This window is in use now, so the next one gets a window of its own and nothing here is lost.
        dropOn(s.window, {paths[1]});
        QCOMPARE(s.workspace.path(), paths[0]);
        QCOMPARE(elsewhere.size(), 3);
    }

    void ux215_whatIsNoDesignIsSaidSo() {
        Session s;
        s.openContoso();
        const auto steps = s.workspace.document().history().size();
        dropOn(s.window, {QStringLiteral("/tmp/hosts.csv")});
        QVERIFY(s.window.messages().text().contains(QStringLiteral("hosts.csv")));
        dropOn(s.window, {QStringLiteral("/tmp/logo.png"), QStringLiteral("/tmp/plan.pdf")});
        QVERIFY(s.window.messages().text().contains(u'2'));
        QCOMPARE(s.workspace.document().history().size(), steps);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void outsideChangeCanBeCompared() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shared.fabric"));
        makeFile(path);
        Session s;
        QVERIFY(s.window.openFile(path));
        makeFile(path, "renamed-elsewhere");
        s.workspace.checkFile();
        QTRY_VERIFY(s.window.messages().text().contains(QStringLiteral("another program")));
        QTest::mouseClick(s.find<QPushButton>("messageButton1"), Qt::LeftButton);
        auto* tree = s.window.findChild<QTreeWidget*>(QStringLiteral("compareTree"));
        QVERIFY(tree);
        QVERIFY2(linesOf(*tree).contains(QStringLiteral("renamed-elsewhere")), qPrintable(linesOf(*tree)));
        QVERIFY(linesOf(*tree).contains(u'~'));
        // Looking decides nothing: the question is still there.
        QVERIFY(s.window.messages().text().contains(QStringLiteral("another program")));
        QVERIFY(!s.workspace.isModified());
    }

    void ux211_recoveredWorkCanBeCompared() {
        QTemporaryDir folder;
        workspace::RecoveryEntry entry;
        entry.key = QStringLiteral("k");
        entry.origin.path = folder.filePath(QStringLiteral("plan.fabric"));
        entry.origin.title = QStringLiteral("plan");
        entry.snapshotPath = folder.filePath(QStringLiteral("k.fabric"));
        entry.savedAt = QDateTime::currentDateTime();
        makeFile(entry.origin.path);
        makeFile(entry.snapshotPath, "in-recovery");
        Session s;
        s.window.views().startPage()->setRecoveries({entry});
        QTest::mouseClick(s.find<QPushButton>("recoveryCompare"), Qt::LeftButton);
        auto* tree = s.window.findChild<QTreeWidget*>(QStringLiteral("compareTree"));
        QVERIFY(tree);
        QVERIFY2(linesOf(*tree).contains(QStringLiteral("in-recovery")), qPrintable(linesOf(*tree)));
        QVERIFY(!s.workspace.isOpen());
    }

    void ux190_sameDesignsHaveNoDifferences() {
        QTemporaryDir folder;
        workspace::RecoveryEntry entry;
        entry.origin.path = folder.filePath(QStringLiteral("plan.fabric"));
        entry.snapshotPath = folder.filePath(QStringLiteral("k.fabric"));
        makeFile(entry.origin.path);
        makeFile(entry.snapshotPath);
        Session s;
        s.window.files().compareRecovery(entry);
        QCOMPARE(s.find<QLabel>("compareHead")->text(), QStringLiteral("No differences."));
    }

    void ux213_damagedFileListsWhatWasDropped() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.fabric"));
        makeFile(path);
        const QByteArray whole = contentOf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(whole.size() / 2));
        file.close();
        const QByteArray damaged = contentOf(path);
        Session s;
        QVERIFY(!s.window.openFile(path));
        QTest::mouseClick(s.find<QPushButton>("messageButton0"), Qt::LeftButton);
        QVERIFY(s.workspace.isOpen());
        QVERIFY(s.workspace.isModified());
        QVERIFY(s.workspace.path()
                    .isEmpty()); // saving asks for a name and cannot replace the damaged file by itself
        QVERIFY(s.workspace.openNotes().size() > 1);
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // the buttons of the first message
        QTest::mouseClick(s.find<QPushButton>("messageButton0"), Qt::LeftButton);
        auto* list = s.find<QListWidget>("notesList");
        QCOMPARE(list->count(), static_cast<int>(s.workspace.openNotes().size()));
        QCOMPARE(contentOf(path), damaged);
    }

    void recentFilesAreTwelveAndMissingOnesCanBeLocated() {
        QTemporaryDir folder;
        {
            QSettings settings;
            workspace::RecentFiles recent(settings);
            for (int number = 0; number < 14; ++number)
                recent.add(folder.filePath(QStringLiteral("gone%1.fabric").arg(number)));
            QCOMPARE(recent.paths().size(), 12);
        }
        Session s;
        StartPage* start = s.window.views().startPage();
        start->refreshRecent();
        QVERIFY(start->findChild<QToolButton*>(QStringLiteral("startLocate1")));
        QVERIFY(!start->findChild<QToolButton*>(QStringLiteral("startLocate12")));
        QTest::mouseClick(s.find<QPushButton>("startAllRecent"), Qt::LeftButton);
        QTRY_VERIFY(start->findChild<QToolButton*>(QStringLiteral("startLocate12")));
        s.window.actions().get("file.clearRecent")->trigger();
        QTRY_VERIFY(!start->findChild<QToolButton*>(QStringLiteral("startLocate1")));
    }
};

QTEST_MAIN(TestOutsideFiles)
#include "tst_outside_files.moc"
