// SPDX-License-Identifier: GPL-3.0-or-later
// What dialogs have in common: keys, names, help and room.
#include "ui/common/preferences.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/keyboard_sheet.h"
#include "window_session.h"

#include <QAbstractButton>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestDialogManners : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_dialog_manners"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
        applyTheme(QStringLiteral("light"));
        applyTextScale(1);
    }

    void keyboardSheetHoldsAllScopes() {
        Session s;
        KeyboardSheet sheet(s.window.actions(), &s.window);
        auto* list = sheet.findChild<QTreeWidget*>(QStringLiteral("keyboardList"));
        QVERIFY(list->topLevelItemCount() >= 3);
        sheet.findChild<QLineEdit*>(QStringLiteral("keyboardFilter"))
            ->setText(QStringLiteral("nearest object"));
        QVERIFY(list->topLevelItem(0)->isHidden());
        QVERIFY(!list->topLevelItem(1)->isHidden());
    }

    void ux280_escapeClosesDialogsAndFirstFieldHasFocus() {
        Session s;
        s.openContoso();
        for (const char* id :
             {"file.export", "tools.settings", "help.keyboard", "file.wizard", "edit.commands"}) {
            bool isOpened = false;
            whenDialogOpens([&](QWidget* dialog) {
                isOpened = true;
                QTest::qWait(30);
                QVERIFY2(dialog->isAncestorOf(QApplication::focusWidget()), id);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            });
            const auto revision = s.workspace.revision();
            s.window.actions().get(id)->trigger();
            QVERIFY2(isOpened, id);
            QCOMPARE(s.workspace.revision(), revision);
        }
    }

    void ux012_ux232_controlsOfDialogsAreNamed() {
        Session s;
        s.openContoso();
        for (const char* id :
             {"file.export", "tools.settings", "help.keyboard", "file.wizard", "help.about"}) {
            whenDialogOpens([&](QWidget* dialog) {
                QTest::qWait(30);
                std::set<QString> names;
                for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                    const bool isOwn = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                                       !widget->parentWidget()->inherits("QAbstractScrollArea") &&
                                       !widget->parentWidget()->inherits("QAbstractSpinBox") &&
                                       !widget->parentWidget()->inherits("QKeySequenceEdit");
                    if (!isOwn || widget->inherits("QTextBrowser") || widget->inherits("QLabel"))
                        continue;
                    const QString place =
                        QLatin1String(id) + u' ' + QLatin1String(widget->metaObject()->className());
                    QVERIFY2(!widget->objectName().isEmpty(), qPrintable(place));
                    QVERIFY2(names.insert(widget->objectName()).second,
                             qPrintable(place + u' ' + widget->objectName()));
                    const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    bool isNamed =
                        !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                    for (const QLabel* label : dialog->findChildren<QLabel*>())
                        isNamed = isNamed || label->buddy() == widget;
                    QVERIFY2(isNamed, qPrintable(place + u' ' + widget->objectName()));
                }
                dialog->close();
            });
            s.window.actions().get(id)->trigger();
        }
    }

    void f1WorksInDialogs() {
        Session s;
        whenDialogOpens([&](QWidget* dialog) {
            QTest::qWait(30);
            bool isShown = false;
            QTimer::singleShot(200, &s.window, [&] {
                QWidget* help = QApplication::activeModalWidget();
                isShown = help && help->objectName() == QStringLiteral("helpDialog") &&
                          help->findChild<HelpPanel*>()->topic() == QStringLiteral("settings");
                if (help)
                    help->close();
            });
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QVERIFY(isShown);
            dialog->close();
        });
        s.window.actions().get("tools.settings")->trigger();
    }

    void ux235_dialogsFitAtTwiceTheText() {
        applyTextScale(2);
        Session s;
        s.openContoso();
        for (const char* id :
             {"file.export", "tools.settings", "help.keyboard", "file.wizard", "help.about"}) {
            whenDialogOpens([&](QWidget* dialog) {
                QTest::qWait(30);
                const QSize least = dialog->minimumSizeHint();
                QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                         qPrintable(QStringLiteral("%1: %2 x %3")
                                        .arg(QLatin1String(id))
                                        .arg(least.width())
                                        .arg(least.height())));
                dialog->close();
            });
            s.window.actions().get(id)->trigger();
        }
        applyTextScale(1);
    }
};

QTEST_MAIN(TestDialogManners)
#include "tst_dialog_manners.moc"
