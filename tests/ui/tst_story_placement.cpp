// SPDX-License-Identifier: GPL-3.0-or-later
// Story: an administrator asks why a virtual machine cannot be placed: the problem, the reason, the repair.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/problems_model.h"
#include "ui/shell/view_area.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestStoryPlacement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_story_placement"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void whyTheMachineCannotBePlaced() {
        Session s;
        Keyboard keys(s.window);
        QTRY_VERIFY(s.find<QAbstractButton>("startSample_broken-on-purpose")->isVisible());
        click(*s.find<QAbstractButton>("startSample_broken-on-purpose"));
        QVERIFY(s.workspace.isOpen());
        s.workspace.validation().waitForIdle();
        const std::size_t errors = s.workspace.validation().counts().errors;
        QVERIFY(errors > 5);
        // The count in the status bar leads to the errors, the filter to the one about classifications.
        click(*s.find<QToolButton>("statusProblems"));
        auto* table = s.find<QTableView>("problemsTable");
        QVERIFY(s.find<QToolButton>("problemsErrors")->isChecked());
        QTRY_VERIFY(table->isVisible());
        click(*s.find<QLineEdit>("problemsFilter"));
        keys.type(QStringLiteral("classification"));
        auto* model = static_cast<ProblemsModel*>(table->model());
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(keys.tabTo(QStringLiteral("problemsTable")));
        keys.press(Qt::Key_Home);
        click(*table, model->index(0, ProblemsModel::Problem));
        const validation::Finding finding = *model->findingAt(0);
        QVERIFY(finding.subject.is<VirtualNic>());

        // Why, in words that name the machine and its host.
        auto* details = s.find<QTextBrowser>("problemDetails");
        QTRY_VERIFY(details->isVisible());
        const QString text = details->toPlainText();
        for (const char* part : {"SEA-LEG-APP1", "sea-leg01", "Medium bandwidth", "Why?", "If left alone:"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        // Enter goes to where it is.
        table->setFocus();
        keys.press(Qt::Key_Return);
        QCOMPARE(s.workspace.selection().current(), finding.subject);
        QTRY_VERIFY(s.window.views().canvas() && s.window.views().canvas()->hasFocus());

        // The repair says what it changes, and is one step.
        QPushButton* fix = nullptr;
        QTRY_VERIFY((fix = s.window.findChild<QPushButton*>(QStringLiteral("problemFix0"))) &&
                    fix->isVisible());
        QVERIFY(!s.find<QLabel>("problemFixPreview0")->text().isEmpty());
        const Design before = s.workspace.design();
        click(*fix);
        s.workspace.validation().waitForIdle();
        QTRY_COMPARE(s.workspace.validation().counts().errors, errors - 1);
        QCOMPARE(model->rowOf(finding), -1);
        QVERIFY(!s.workspace.design().get(finding.subject.as<VirtualNic>())->classification);
        QCOMPARE(s.workspace.document().history().position(), std::size_t{1});
        keys.press("Ctrl+Z");
        QVERIFY(s.workspace.design() == before);
        s.workspace.validation().waitForIdle();
        QTRY_VERIFY(model->rowOf(finding) >= 0);
    }
};

QTEST_MAIN(TestStoryPlacement)
#include "tst_story_placement.moc"
