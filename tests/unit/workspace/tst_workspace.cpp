// SPDX-License-Identifier: GPL-3.0-or-later
// One open design: editing, selection, findings, files, and unsaved work after the program was killed.
#include "model/naming.h"
#include "validation/engine.h"
#include "workspace/recent_files.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace fd;
using workspace::Workspace;

namespace {

Id<Host> addHost(Workspace& w, const char* name) {
    Transaction t = w.begin({"Add {name}", {{"name", name}}});
    Host host;
    host.name = name;
    const Id<Host> id = t.add(std::move(host));
    if (!w.commit(std::move(t)))
        qFatal("the host was not added");
    return id;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file was not written");
}

QString contoso() {
    return QStringLiteral(FD_RESOURCES "/samples/contoso.fabric");
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(folder_.isValid()); }

    void nothingIsOpenAtFirst() {
        Workspace w;
        QVERIFY(!w.isOpen());
        QVERIFY(!w.isModified());
        QVERIFY(w.undoLabel().source.empty());
    }

    void editsAreUndoneAndSelected() {
        Workspace w;
        w.newDesign(QStringLiteral("Test"));
        QSignalSpy changes(&w, &Workspace::designChanged);
        const auto host = addHost(w, "HV01");
        QCOMPARE(changes.count(), 1);
        QVERIFY(w.isModified());
        QCOMPARE(english(w.undoLabel()), std::string("Add HV01"));
        w.undo();
        QVERIFY(w.design().table<Host>().empty());
        QVERIFY(!w.isModified());
        w.redo();
        QVERIFY(w.design().get(host));
        QCOMPARE(w.selection().current(), AnyId(host));
    }

    void relationsFollow() {
        Workspace w;
        w.newDesign({});
        const auto host = addHost(w, "HV01");
        Transaction t = w.begin({"Add a machine", {}});
        Vm vm;
        vm.name = "VM01";
        vm.host = host;
        const auto id = t.add(vm);
        QVERIFY(w.commit(std::move(t)).has_value());
        QCOMPARE(w.relations().of(&Vm::host, host).size(), std::size_t{1});
        const ErasePlan plan = w.erase({AnyId(host)});
        QCOMPARE(plan.wanted.size(), std::size_t{1});
        QVERIFY(!w.design().get(host));
        if (w.design().get(id))
            QVERIFY(!w.design().get(id)->host);
        w.undo();
        QCOMPARE(w.design().get(id)->host, host);
    }

    void removedObjectsLeaveTheSelection() {
        Workspace w;
        w.newDesign({});
        const auto one = addHost(w, "HV01");
        const auto two = addHost(w, "HV02");
        w.selection().set({AnyId(two), AnyId(one), AnyId(one)}, AnyId(two));
        QCOMPARE(w.selection().size(), std::size_t{2});
        QSignalSpy changed(&w.selection(), &workspace::Selection::changed);
        w.erase({AnyId(two)});
        QCOMPARE(w.selection().ids(), std::vector<AnyId>{AnyId(one)});
        QCOMPARE(w.selection().current(), AnyId(one));
        QCOMPARE(changed.count(), 1);
        w.selection().set(AnyId(one));
        QCOMPARE(changed.count(), 1); // no difference, no signal
    }

    void mergedTypingIsOneStep() {
        Workspace w;
        w.newDesign({});
        const auto host = addHost(w, "HV01");
        for (const char* name : {"A", "AB", "ABC"}) {
            Transaction t = w.begin({"Rename", {}});
            QVERIFY(t.setField(host, "name", name).has_value());
            QVERIFY(w.commit(std::move(t), "typing").has_value());
        }
        QCOMPARE(w.document().history().size(), std::size_t{2});
        w.goToStep(0);
        QVERIFY(w.design().table<Host>().empty());
        w.goToStep(2);
        QCOMPARE(w.design().get(host)->name, std::string("ABC"));
    }

    void findingsAreThoseOfAFullRun() {
        Workspace w;
        QVERIFY(w.open(contoso()).has_value());
        w.validation().waitForIdle();
        QCOMPARE(w.validation().revision(), w.revision());
        QVERIFY(w.validation().findings() == validation::validate(w.design()));
        // A hundred edits in one go, as an import would make them; then the answer is that of the last state.
        for (int i = 0; i < 100; ++i)
            addHost(w, ("NEW" + std::to_string(i)).c_str());
        QVERIFY(w.validation().isChecking());
        w.validation().waitForIdle();
        QVERIFY(!w.validation().isChecking());
        QVERIFY(w.validation().findings() == validation::validate(w.design()));
        std::size_t open = 0;
        for (const auto entry : w.design().table<Host>())
            open += w.validation().countsOf(entry.id).open();
        std::size_t expected = 0;
        for (const validation::Finding& finding : w.validation().findings())
            expected += finding.subject.is<Host>() && !finding.isAccepted ? 1 : 0;
        QCOMPARE(open, expected);
    }

    void movingCardsChecksNothing() {
        Workspace w;
        w.newDesign({});
        const auto host = addHost(w, "HV01");
        w.validation().waitForIdle();
        Transaction t = w.begin({"Move", {}});
        Placement placement;
        placement.subject = AnyId(host);
        placement.x = 10;
        t.add(std::move(placement));
        QVERIFY(w.commit(std::move(t)).has_value());
        QVERIFY(!w.validation().isChecking());
        QCOMPARE(w.validation().revision(), w.revision());
    }

    void anotherDesignDropsOldFindings() {
        Workspace w;
        QVERIFY(w.open(contoso()).has_value());
        addHost(w, "HV99"); // on its way while the design is replaced
        w.newDesign({});
        w.validation().waitForIdle();
        QVERIFY(w.validation().findings() == validation::validate(w.design()));
    }

    void saveAndReopenIsEqual() {
        const QString path = folder_.filePath(QStringLiteral("saved.fabric"));
        Workspace w;
        QVERIFY(w.openCopy(contoso(), QStringLiteral("Contoso")).has_value());
        QVERIFY(!w.isModified());
        QVERIFY(w.path().isEmpty());
        const auto host = addHost(w, "HV77");
        QVERIFY(w.saveAs(path).has_value());
        QVERIFY(!w.isModified());
        QCOMPARE(w.title(), QStringLiteral("saved"));
        Workspace other;
        QVERIFY(other.open(path).has_value());
        QVERIFY(other.design() == w.design());
        QCOMPARE(other.design().get(host)->name, std::string("HV77"));
        QVERIFY(other.save().has_value());
        const QByteArray before = contentOf(path);
        QVERIFY(w.reload().has_value());
        QVERIFY(w.save().has_value());
        QCOMPARE(contentOf(path), before);
    }

    void errorsAreSaidAndChangeNothing() {
        Workspace w;
        w.newDesign(QStringLiteral("Mine"));
        addHost(w, "HV01");
        QSignalSpy problems(&w, &Workspace::problemOccurred);
        QVERIFY(!w.open(folder_.filePath(QStringLiteral("missing.fabric"))).has_value());
        const QString broken = folder_.filePath(QStringLiteral("broken.fabric"));
        overwrite(broken, "{\n\"fabric\":1,\n\"host\":[\n{\"id\":1,\"name\":\"HV01\"},\n{\"id\":2,\"na");
        QVERIFY(!w.open(broken).has_value());
        QVERIFY(!w.saveAs(folder_.filePath(QStringLiteral("no/such/folder.fabric"))).has_value());
        QCOMPARE(problems.count(), 3);
        QCOMPARE(w.title(), QStringLiteral("Mine"));
        QVERIFY(w.isModified());
        // What is sound of the broken file can be had, as a new design with a list of losses.
        QVERIFY(w.openDamaged(broken).has_value());
        QCOMPARE(w.design().table<Host>().size(), std::size_t{1});
        QVERIFY(!w.openNotes().empty());
        QVERIFY(w.isModified());
        QVERIFY(w.path().isEmpty());
    }

    void newerFilesAreReadOnly() {
        const QString path = folder_.filePath(QStringLiteral("newer.fabric"));
        overwrite(path, "{\n\"fabric\":999,\n\"host\":[\n{\"id\":1,\"name\":\"HV01\"}\n]\n}\n");
        Workspace w;
        QVERIFY(w.open(path).has_value());
        QVERIFY(w.isReadOnly());
        const QByteArray before = contentOf(path);
        addHost(w, "HV02");
        QVERIFY(!w.save().has_value());
        QVERIFY(!w.saveAs(path).has_value());
        QCOMPARE(contentOf(path), before);
        QVERIFY(w.saveAs(folder_.filePath(QStringLiteral("other.fabric"))).has_value());
        QVERIFY(!w.isReadOnly());
    }

    void anotherProgramsChangeIsNoticed() {
        const QString path = folder_.filePath(QStringLiteral("shared.fabric"));
        Workspace w;
        w.newDesign({});
        addHost(w, "HV01");
        QVERIFY(w.saveAs(path).has_value());
        QSignalSpy outside(&w, &Workspace::fileChangedOutside);
        w.checkFile();
        QCOMPARE(outside.count(), 0);
        const QByteArray theirs = contentOf(path).replace("HV01", "HV0X");
        overwrite(path, theirs);
        w.checkFile();
        QCOMPARE(outside.count(), 1);
        w.checkFile();
        QCOMPARE(outside.count(), 1); // said once
        addHost(w, "HV02");
        QVERIFY(!w.save().has_value());
        QCOMPARE(contentOf(path), theirs);
        QVERIFY(w.saveAnyway().has_value());
        QVERIFY(contentOf(path).contains("HV02"));
        QVERIFY(!w.isModified());
    }

    void secondWindowOnTheSameFileIsReadOnly() {
        const QString path = folder_.filePath(QStringLiteral("claimed.fabric"));
        workspace::WorkspaceOptions options;
        options.recoveryFolder = folder_.filePath(QStringLiteral("claims"));
        Workspace first(options);
        first.newDesign({});
        addHost(first, "HV01");
        QVERIFY(first.saveAs(path).has_value());
        Workspace second(options);
        QVERIFY(second.open(path).has_value());
        QVERIFY(second.isReadOnly());
        QCOMPARE(second.openNotes().size(), std::size_t{1});
        first.close();
        QVERIFY(second.reload().has_value());
        QVERIFY(!second.isReadOnly());
    }

    void recoveryIsOfferedOnlyForLostWork() {
        workspace::WorkspaceOptions options;
        options.recoveryFolder = folder_.filePath(QStringLiteral("recovery"));
        options.autosaveRestMilliseconds = 20;
        {
            Workspace w(options);
            w.newDesign(QStringLiteral("Draft"));
            addHost(w, "HV01");
            w.flushRecovery();
            // Another window does not take what this one still holds.
            Workspace other(options);
            QVERIFY(other.recoveries().empty());
            w.close();
        }
        Workspace after(options);
        QVERIFY(after.recoveries().empty());
    }

    void autosaveWritesAfterARest() {
        workspace::WorkspaceOptions options;
        options.recoveryFolder = folder_.filePath(QStringLiteral("rest"));
        options.autosaveRestMilliseconds = 30;
        Workspace w(options);
        w.newDesign(QStringLiteral("Draft"));
        addHost(w, "HV01");
        const QDir folder(options.recoveryFolder);
        QTRY_COMPARE(folder.entryList({QStringLiteral("*.fabric")}).size(), 1);
        w.undo();
        QVERIFY(!w.isModified());
        QTRY_COMPARE(folder.entryList({QStringLiteral("*.fabric")}).size(), 0);
    }

    /// The program itself, started again and killed without warning while it saves.
    void killedProgramLosesNothingThatWasWritten() {
        const QString recovery = folder_.filePath(QStringLiteral("killed"));
        const QString design = folder_.filePath(QStringLiteral("base.fabric"));
        {
            Workspace w;
            w.newDesign({});
            addHost(w, "BASE");
            QVERIFY(w.saveAs(design).has_value());
        }
        const QByteArray onDisk = contentOf(design);
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), recovery, design});
        QVERIFY(victim.waitForStarted());
        int said = 0;
        while (said < 25) {
            QVERIFY2(victim.canReadLine() || victim.waitForReadyRead(20000), "the victim went silent");
            while (victim.canReadLine())
                said = victim.readLine().trimmed().toInt();
        }
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(contentOf(design), onDisk);

        workspace::WorkspaceOptions options;
        options.recoveryFolder = recovery;
        Workspace w(options);
        const auto found = w.recoveries();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().origin.path, design);
        QVERIFY(w.recover(found.front()).has_value());
        QVERIFY2(w.design().table<Host>().size() >= static_cast<std::size_t>(said) + 1, "edits were lost");
        QVERIFY(w.isModified());
        QCOMPARE(w.path(), design);
        QCOMPARE(w.recoveries().size(), std::size_t{0});
        // The recovered work is itself protected until it is saved.
        QCOMPARE(QDir(recovery).entryList({QStringLiteral("*.fabric")}).size(), 1);
        QVERIFY(w.save().has_value());
        w.close();
        w.flushRecovery();
        QTRY_COMPARE(QDir(recovery).entryList({QStringLiteral("*.fabric")}).size(), 0);
    }

    void recentFilesAreOrderedAndLimited() {
        QSettings settings(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        workspace::RecentFiles recent(settings);
        for (int i = 0; i < 20; ++i)
            recent.add(QString::number(i));
        recent.add(QStringLiteral("15"));
        QCOMPARE(recent.paths().size(), workspace::RecentFiles::kMaximum);
        QCOMPARE(recent.paths().first(), QStringLiteral("15"));
        QCOMPARE(recent.paths().count(QStringLiteral("15")), 1);
        recent.remove(QStringLiteral("15"));
        QVERIFY(!recent.paths().contains(QStringLiteral("15")));
        recent.clear();
        QVERIFY(recent.paths().isEmpty());
    }

private:
    QTemporaryDir folder_;
};

namespace {

/// Edits for ever, and says after each snapshot how many edits it holds.
int beVictim(const QString& recovery, const QString& design) {
    workspace::WorkspaceOptions options;
    options.recoveryFolder = recovery;
    Workspace w(options);
    if (!w.open(design))
        return 3;
    for (int edits = 1;; ++edits) {
        addHost(w, ("HV" + std::to_string(edits)).c_str());
        w.flushRecovery();
        std::printf("%d\n", edits);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--victim"))
        return beVictim(arguments.value(2), arguments.value(3));
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
