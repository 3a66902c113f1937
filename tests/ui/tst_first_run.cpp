// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user meets first: the start page, samples, the wizard, the help.
#include "ui/panels/problems_panel.h"
#include "ui/shell/design_files.h"
#include "ui/shell/help_context.h"
#include "ui/shell/help_pages.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/new_design_wizard.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/samples.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "validation/engine.h"
#include "window_session.h"
#include "workspace/recent_files.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTableView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestFirstRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_first_run"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
    }

    void ux110_samplesAreVisibleWithoutScrolling() {
        Session s;
        s.window.resize(1280, 800);
        QTest::qWait(50);
        StartPage* page = s.window.views().startPage();
        const QRect seen = page->viewport()->rect();
        for (const Sample& sample : samples()) {
            auto* card = s.window.findChild<QAbstractButton*>(QStringLiteral("startSample_") + sample.name);
            QVERIFY2(card, qPrintable(sample.name));
            const QRect place(card->mapTo(page->viewport(), QPoint()), card->size());
            QVERIFY2(seen.contains(place), qPrintable(sample.name));
        }
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    }

    void panelsWaitForADesign() {
        Session s;
        for (QDockWidget* dock : s.window.panels().docks())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        s.openContoso();
        QVERIFY(s.window.panels().dock("inspector")->isVisible());
        QVERIFY(s.window.panels().dock("palette")->isVisible());
        QVERIFY(!s.window.panels().dock("help")->isVisible());
        s.window.actions().get("file.close")->trigger();
        QVERIFY(!s.window.panels().dock("inspector")->isVisible());
    }

    void recentFilesArePinnedLocatedAndGrey() {
        QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("there.fabric"));
        QVERIFY(QFile::copy(QStringLiteral(":/samples/small-office.fabric"), there));
        const QString gone = folder.filePath(QStringLiteral("gone.fabric"));
        QSettings settings;
        workspace::RecentFiles recent(settings);
        recent.add(gone);
        recent.add(there);
        recent.setPinned(gone, true);
        QCOMPARE(recent.paths(), QStringList({gone, there}));
        Session s;
        QVERIFY(!s.find<QAbstractButton>("startRecent1")->isEnabled());
        QVERIFY(s.find<QAbstractButton>("startLocate1")->isEnabled());
        QVERIFY(s.find<QAbstractButton>("startPin1")->isChecked());
        recent.replace(gone, folder.filePath(QStringLiteral("found.fabric")));
        QVERIFY(recent.isPinned(folder.filePath(QStringLiteral("found.fabric"))));
        QTest::mouseClick(s.find<QAbstractButton>("startRecent2"), Qt::LeftButton);
        QCOMPARE(s.workspace.path(), there);
        recent.clear();
        QCOMPARE(recent.paths().size(), 1);
    }

    void ux112_nothingIsWrittenBeforeSaving() {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        {
            Session s;
            s.openContoso();
            s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
            s.window.actions().get("edit.duplicate")->trigger();
            QVERIFY(s.workspace.isModified());
        }
        QDir::setCurrent(before);
        QVERIFY(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).isEmpty());
    }

    void wizardEndsInADesignWithoutFindings() {
        Session s;
        whenDialogOpens([](QWidget* dialog) {
            auto* wizard = qobject_cast<NewDesignWizard*>(dialog);
            wizard->findChild<QPlainTextEdit*>(QStringLiteral("wizardSites"))
                ->setPlainText(QStringLiteral("Köln\n\nBonn"));
            wizard->next();
            wizard->findChild<QSpinBox*>(QStringLiteral("wizardHosts"))->setValue(3);
            wizard->next();
            wizard->next();
            wizard->findChild<QPlainTextEdit*>(QStringLiteral("wizardTenants"))
                ->setPlainText(QStringLiteral("Blue"));
            wizard->accept();
        });
        s.window.actions().get("file.wizard")->trigger();
        QVERIFY(s.workspace.isOpen());
        QCOMPARE(s.workspace.design().table<Host>().size(), std::size_t{6});
        QCOMPARE(s.workspace.design().table<Tenant>().size(), std::size_t{1});
        QVERIFY(validation::validate(s.workspace.design()).empty());
        s.window.actions().get("edit.undo")->trigger();
        QCOMPARE(s.workspace.design().table<Host>().size(), std::size_t{0});
        QVERIFY(!s.workspace.document().canUndo());
    }

    void wizardPagesCanBePassedBy() {
        Session s;
        whenDialogOpens([](QWidget* dialog) { qobject_cast<NewDesignWizard*>(dialog)->accept(); });
        s.window.actions().get("file.wizard")->trigger();
        QVERIFY(s.workspace.design().table<Host>().size() > 0);
        // Cancel leaves what is open alone.
        const auto revision = s.workspace.revision();
        whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        s.window.actions().get("file.wizard")->trigger();
        QCOMPARE(s.workspace.revision(), revision);
    }

    void helpLinksLeadSomewhere_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : languages())
            QTest::newRow(qPrintable(code)) << code;
    }
    void helpLinksLeadSomewhere() {
        QFETCH(QString, language);
        const std::vector<HelpPage> pages = helpContents(language);
        QVERIFY(pages.size() >= 5);
        QCOMPARE(pages.front().topic, QStringLiteral("index"));
        for (const HelpPage& page : pages) {
            QVERIFY2(QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(language, page.topic)),
                     qPrintable(page.topic));
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.topic));
            for (const QString& link : linksOf(page)) {
                const auto target = helpTarget(link, page.topic);
                if (!target)
                    continue;
                const auto other = helpPage(target->topic, language);
                QVERIFY2(other, qPrintable(page.topic + QStringLiteral(": ") + link));
                QVERIFY2(target->heading.isEmpty() || headingsOf(*other).contains(target->heading),
                         qPrintable(page.topic + QStringLiteral(": ") + link));
            }
        }
    }

    void everyRuleAndTopicHasAPage() {
        for (const QString& topic : ruleTopics())
            QVERIFY2(hasHelpPage(topic), qPrintable(topic));
        for (const char* topic : {"index", "getting-started", "keyboard", "accessibility", "settings"})
            QVERIFY2(hasHelpPage(QLatin1String(topic)), topic);
    }

    void f1ShowsThePageOfWhatHasTheKeyboard() {
        Session s;
        s.openContoso();
        s.key(Qt::Key_F1);
        auto* panel = qobject_cast<HelpPanel*>(s.window.panels().content("help"));
        QVERIFY(panel);
        QVERIFY(s.window.panels().dock("help")->isVisible());
        QVERIFY(!s.find<QTextBrowser>("helpPage")->toPlainText().isEmpty());
        QWidget marked(&s.window);
        marked.setProperty(kHelpTopicProperty, QStringLiteral("accessibility"));
        QLineEdit inside(&marked);
        HelpContext context(s.window);
        QCOMPARE(context.topicFor(&inside), QStringLiteral("accessibility"));
        QCOMPARE(context.topicFor(&s.window), QStringLiteral("index"));
    }

    void f1OnAProblemShowsItsRule() {
        Session s;
        QVERIFY(s.window.openSample(QStringLiteral("broken-on-purpose")));
        s.workspace.validation().waitForIdle();
        s.window.problems().step(1);
        QVERIFY(s.window.problems().current());
        HelpContext context(s.window);
        QCOMPARE(context.topicFor(s.window.problems().table()),
                 QStringLiteral("rule:") +
                     QString::fromStdString(std::string(s.window.problems().current()->ruleId)));
    }

    void helpGoesBackForwardAndSearches() {
        Session s;
        s.window.actions().get("help.contents")->trigger();
        auto* panel = qobject_cast<HelpPanel*>(s.window.panels().content("help"));
        QCOMPARE(panel->topic(), QStringLiteral("index"));
        emit s.find<QTextBrowser>("helpPage")->anchorClicked(QUrl(QStringLiteral("keyboard.md")));
        QCOMPARE(panel->topic(), QStringLiteral("keyboard"));
        QVERIFY(s.find<QTextBrowser>("helpPage")->toPlainText().contains(QStringLiteral("Ctrl+Z")));
        s.find<QAbstractButton>("helpBack")->click();
        QCOMPARE(panel->topic(), QStringLiteral("index"));
        s.find<QAbstractButton>("helpForward")->click();
        QCOMPARE(panel->topic(), QStringLiteral("keyboard"));
        auto* list = s.find<QTreeWidget>("helpContents");
        s.find<QLineEdit>("helpSearch")->setText(QStringLiteral("screen reader"));
        QVERIFY(list->topLevelItemCount() > 0);
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(panel->topic() != QStringLiteral("keyboard"));
        s.find<QLineEdit>("helpSearch")->setText(QStringLiteral("no such words xyzzy"));
        QCOMPARE(list->topLevelItem(0)->flags(), Qt::NoItemFlags);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
