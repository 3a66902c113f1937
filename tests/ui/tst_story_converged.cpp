// SPDX-License-Identifier: GPL-3.0-or-later
// Story: a consultant's converged fabric, from four questions to a sheet of paper. Clicks and keys only.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QPageLayout>
#include <QPageSize>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWizard>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestStoryConverged : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_story_converged"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void fromTheWizardToPaper() {
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        answerTheWizard(keys);
        click(*s.find<QAbstractButton>("startWizard"));
        QVERIFY(keys.isAnswered());
        const Design& design = s.workspace.design();
        QCOMPARE(design.table<Host>().size(), std::size_t{16});
        QCOMPARE(design.table<PhysicalNic>().size(), std::size_t{32});
        for (const auto [id, host] : design.table<Host>()) {
            int switches = 0;
            for (const auto [at, one] : design.table<HostSwitch>())
                switches += one.host == id ? 1 : 0;
            QVERIFY2(switches == 1, host.name.c_str()); // converged: everything over one
        }
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.workspace.validation().counts().errors, std::size_t{0});
        QTRY_VERIFY2(s.find<QToolButton>("statusProblems")->text().contains(u'0') ||
                         s.find<QToolButton>("statusProblems")->text().contains(QStringLiteral("No")),
                     qPrintable(s.find<QToolButton>("statusProblems")->text()));
        // One more step takes all of it back.
        const Design made = design;
        keys.press("Ctrl+Z");
        QVERIFY(design.table<Host>().empty());
        keys.press("Ctrl+Y");
        QVERIFY(design == made);

        const QString design2 = folder.filePath(QStringLiteral("converged.fabric"));
        keys.nameFile(design2);
        keys.press("Ctrl+S");
        QCOMPARE(s.workspace.path(), design2);
        const QString pdf = folder.filePath(QStringLiteral("converged.pdf"));
        exportSheet(keys, pdf);
        keys.press("Ctrl+E");
        QTRY_VERIFY(contentOf(pdf).startsWith("%PDF-"));
        QVERIFY(contentOf(pdf).contains("/MediaBox [0 0 1191"));
        QVERIFY(!s.window.isWindowModified());
    }

    void theReportIsWrittenBesideTheWindow() {
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        answerTheWizard(keys);
        keys.press("Ctrl+Shift+N");
        QVERIFY(keys.isAnswered());
        const QString html = folder.filePath(QStringLiteral("report.html"));
        keys.nameFile(html);
        s.window.actions().get("file.exportReport")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(html).contains("</html>"), 60000);
        QVERIFY(contentOf(html).contains(
            QByteArray::fromStdString((*s.workspace.design().table<Host>().begin()).record.name)));
        QVERIFY(!contentOf(html).contains("src=\"http"));
    }

private:
    static void answerTheWizard(Keyboard& keys) {
        keys.whenOpen("wizard", [&keys](QWidget* dialog) {
            auto* wizard = qobject_cast<QWizard*>(dialog);
            QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
            keys.press("Ctrl+A");
            keys.type(QStringLiteral("New York"));
            keys.press(Qt::Key_Return);
            keys.type(QStringLiteral("Seattle"));
            click(*wizard->button(QWizard::NextButton));
            QVERIFY(keys.tabTo(QStringLiteral("wizardHosts")));
            keys.retype(QStringLiteral("8"));
            QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("wizardHosts"))->value(), 8);
            click(*wizard->button(QWizard::NextButton));
            auto* storage = dialog->findChild<QAbstractButton*>(QStringLiteral("wizardStorage"));
            QTRY_VERIFY(storage->isVisible());
            click(*storage, QPoint(10, storage->height() / 2));
            QVERIFY(storage->isChecked());
            QVERIFY(dialog->findChild<QAbstractButton*>(QStringLiteral("wizardConverged"))->isChecked());
            click(*wizard->button(QWizard::FinishButton));
            QTRY_VERIFY(!dialog->isVisible());
        });
    }

    static void exportSheet(Keyboard& keys, const QString& path) {
        keys.whenOpen("exportDialog", [&keys, path](QWidget* dialog) {
            const auto choose = [&](const char* name, const QVariant& value) {
                auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
                QVERIFY2(box && box->findData(value) >= 0, name);
                QVERIFY2(keys.tabTo(QLatin1String(name)), name);
                keys.press(Qt::Key_Home);
                keys.pressTimes(box->findData(value), Qt::Key_Down);
                QVERIFY(box->currentData() == value);
            };
            choose("exportPaper", static_cast<int>(QPageSize::A3));
            choose("exportOrientation", static_cast<int>(QPageLayout::Landscape));
            keys.nameFile(path);
            keys.press(Qt::Key_Return);
        });
    }
};

QTEST_MAIN(TestStoryConverged)
#include "tst_story_converged.moc"
