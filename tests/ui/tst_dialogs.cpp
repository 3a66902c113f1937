// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs as people expect them, and settings that do something.
#include "exchange/file/fabric_file.h"
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/common/preferences.h"
#include "ui/panels/object_table.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QWizard>

#include <map>
#include <utility>
#include <vector>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

bool isStop(const QWidget& widget, const QWidget& dialog) {
    return widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && dialog.isAncestorOf(&widget);
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_dialogs"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void ux280_escFocusDefaultAndOrder_data() {
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<bool>("hasDefault");
        QTest::newRow("file.export") << QByteArray("exportDialog") << true;
        QTest::newRow("tools.settings") << QByteArray("preferencesDialog") << false;
        QTest::newRow("edit.commands") << QByteArray("commandPalette") << false;
        QTest::newRow("edit.duplicateMany") << QByteArray("duplicateDialog") << true;
        QTest::newRow("validate.rules") << QByteArray("rulesDialog") << true;
        QTest::newRow("help.keyboard") << QByteArray("keyboardSheet") << false;
        QTest::newRow("file.wizard") << QByteArray("wizard") << true;
        QTest::newRow("edit.paste") << QByteArray("pasteRowsDialog") << true;
        QTest::newRow("edit.goTo") << QByteArray("commandPalette") << false;
        QTest::newRow("edit.connect") << QByteArray("commandPalette") << false;
    }
    void ux280_escFocusDefaultAndOrder() {
        QFETCH(QByteArray, dialog);
        QFETCH(bool, hasDefault);
        Session s;
        s.openContoso();
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        if (dialog == "pasteRowsDialog") {
            s.window.views().showView("table");
            s.window.views().table()->showKind(kindOf<Host>);
            QApplication::clipboard()->setText(QStringLiteral("Name\tRack\nNew1\tA1\nNew2\tA2\n"));
        } else if (QByteArray(QTest::currentDataTag()) == "edit.connect") {
            s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<PhysicalNic>));
        }
        Keyboard keys(s.window);
        const std::string before = exchange::writeFabric(s.workspace.design());
        keys.whenOpen(dialog.constData(), [&](QWidget* open) {
            QTRY_VERIFY(open->isAncestorOf(QApplication::focusWidget()));
            checkOrder(*open);
            int defaults = 0;
            for (const auto* button : open->findChildren<QPushButton*>())
                defaults += button->isVisible() && button->isEnabled() && button->isDefault() ? 1 : 0;
            QVERIFY2(!hasDefault || defaults == 1, qPrintable(QString::number(defaults)));
            keys.press(Qt::Key_Escape);
            QTRY_VERIFY(!open->isVisible());
        });
        s.window.actions().get(QTest::currentDataTag())->trigger();
        QVERIFY(keys.isAnswered());
        QVERIFY(exchange::writeFabric(s.workspace.design()) == before);
        QCOMPARE(s.workspace.document().history().size(), std::size_t{0});
    }

    void ux280_enterRunsTheDefault_data() {
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("file.export") << QByteArray("exportDialog");
        QTest::newRow("edit.duplicateMany") << QByteArray("duplicateDialog");
        QTest::newRow("validate.rules") << QByteArray("rulesDialog");
        QTest::newRow("file.wizard") << QByteArray("wizard");
    }
    void ux280_enterRunsTheDefault() {
        QFETCH(QByteArray, dialog);
        Session s;
        s.openContoso();
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        Keyboard keys(s.window);
        int runs = 0;
        // The file that an export asks for is not given.
        QTimer leave;
        QObject::connect(&leave, &QTimer::timeout, &leave, [] {
            if (auto* file = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
                file->close();
        });
        leave.start(10);
        keys.whenOpen(dialog.constData(), [&](QWidget* open) {
            QTRY_VERIFY(open->isAncestorOf(QApplication::focusWidget()));
            for (auto* button : open->findChildren<QPushButton*>())
                QObject::connect(button, &QPushButton::clicked, open,
                                 [&runs, button] { runs += button->isDefault() ? 1 : 100; });
            // In the field of the first page Enter begins a line.
            if (auto* wizard = qobject_cast<QWizard*>(open))
                wizard->next();
            keys.press(Qt::Key_Return);
            if (open->isVisible())
                open->close();
        });
        s.window.actions().get(QTest::currentDataTag())->trigger();
        QVERIFY(keys.isAnswered());
        QCOMPARE(runs, 1);
    }

    void ux281_accessKeysOfADialogAreUnique_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : languages())
            QTest::newRow(qPrintable(code)) << code;
    }
    void ux281_accessKeysOfADialogAreUnique() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session s;
        s.openContoso();
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        Keyboard keys(s.window);
        for (const auto& [action, name] :
             std::vector<std::pair<const char*, const char*>>{{"file.export", "exportDialog"},
                                                              {"tools.settings", "preferencesDialog"},
                                                              {"edit.duplicateMany", "duplicateDialog"},
                                                              {"validate.rules", "rulesDialog"},
                                                              {"help.keyboard", "keyboardSheet"},
                                                              {"file.wizard", "wizard"}}) {
            keys.whenOpen(name, [&](QWidget* dialog) {
                QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
                checkAccessKeys(*dialog);
                if (auto* wizard = qobject_cast<QWizard*>(dialog))
                    while (wizard->nextId() >= 0) {
                        wizard->next();
                        checkAccessKeys(*dialog);
                    }
                if (dialog->isVisible())
                    dialog->close();
            });
            s.window.actions().get(action)->trigger();
            QVERIFY2(keys.isAnswered(), action);
        }
    }

    /// Each key is read somewhere beside the place where it is described.
    void ux270_noSettingIsDead() {
        QString sources;
        for (const char* folder : {"/ui", "/app"}) {
            QDirIterator files(QStringLiteral(FD_SOURCE_DIR) + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!path.endsWith(QLatin1String("ui/common/preferences.cpp")))
                    sources += QString::fromUtf8(contentOf(path));
            }
        }
        QVERIFY(preferenceSpecs().size() >= 8);
        for (const PreferenceSpec& spec : preferenceSpecs()) {
            const bool isRead = sources.contains(u'"' + QLatin1String(spec.key) + u'"') ||
                                sources.contains(QLatin1String("canvas/") + QLatin1String(spec.key));
            QVERIFY2(isRead, spec.key);
        }
    }

    /// Each setting is tried by a test that names it.
    void ux270_eachSettingHasATest() {
        QString tests;
        QDirIterator files(QStringLiteral(FD_TEST_DATA "/ui"), {QStringLiteral("tst_*.cpp")}, QDir::Files);
        while (files.hasNext())
            tests += QString::fromUtf8(contentOf(files.next()));
        for (const PreferenceSpec& spec : preferenceSpecs()) {
            const QString key = QLatin1String(spec.key);
            const qsizetype uses =
                tests.count(u'"' + key + u'"') + tests.count(QStringLiteral("preference_") + key);
            // Once in the list of those that are known, and where it is tried.
            QVERIFY2(uses > 1, spec.key);
        }
    }

private:
    /// What can be seen at the same time: buttons, titles of groups, and labels that lead to a field.
    static void checkAccessKeys(const QWidget& dialog) {
        std::map<QChar, QString> keys;
        const auto take = [&](const QString& text) {
            const QString bare = QString(text).replace(QStringLiteral("&&"), QStringLiteral("+"));
            const auto at = bare.indexOf(u'&');
            if (at < 0 || at + 1 >= bare.size())
                return;
            const auto [other, isNew] = keys.emplace(bare[at + 1].toCaseFolded(), text);
            QVERIFY2(isNew, qPrintable(dialog.objectName() + QStringLiteral(": ") + text +
                                       QStringLiteral(" and ") + other->second));
        };
        for (const auto* widget : dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                take(label->text());
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                take(button->text());
            else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
                take(group->title());
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    take(tabs->tabText(i));
        }
    }

    /// Tab goes to the right or down; up only where a column ends and the next begins.
    static void checkOrder(QWidget& dialog) {
        QWidget* first = QApplication::focusWidget();
        QWidget* at = first;
        bool hasWrapped = false;
        for (int i = 0; i < 200; ++i) {
            QWidget* next = at->nextInFocusChain();
            while (next != at && !isStop(*next, dialog))
                next = next->nextInFocusChain();
            if (next == first || next == at)
                return;
            const QRect from(at->mapTo(&dialog, QPoint()), at->size());
            const QRect to(next->mapTo(&dialog, QPoint()), next->size());
            const bool isBack = to.bottom() <= from.top() && to.left() <= from.right();
            // From the last one the round goes on at the first.
            QVERIFY2(!isBack || !hasWrapped,
                     qPrintable(at->objectName() + QStringLiteral(" -> ") + next->objectName()));
            hasWrapped = hasWrapped || isBack;
            at = next;
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
