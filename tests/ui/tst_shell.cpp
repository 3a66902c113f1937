// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, keys, ways around the window, and how it looks.
#include "diagram/theme.h"
#include "model/naming.h"
#include "pdf_text.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/preferences.h"
#include "ui/render/export.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/key_editor.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/picture_request.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/tour.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

double zoomAfterWheel(Session& s) {
    CanvasView* canvas = s.window.views().canvas();
    canvas->zoomToActual();
    const QPointF middle = canvas->viewport()->rect().center();
    QWheelEvent wheel(middle, canvas->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas->viewport(), &wheel);
    return canvas->zoom();
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_shell"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
        applyTheme(QStringLiteral("light"));
        applyTextScale(1);
    }

    void ux270_wheelAndLetters() {
        Session s;
        s.openContoso();
        QCOMPARE(zoomAfterWheel(s), 1.0);
        setPreference("wheelZooms", true);
        QVERIFY(zoomAfterWheel(s) > 1.0);
        setPreference("singleLetterKeys", false);
        CanvasView* canvas = s.window.views().canvas();
        canvas->setFocus();
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, QStringLiteral("h"));
        letter.ignore();
        const Qt::CursorShape before = canvas->viewport()->cursor().shape();
        QCoreApplication::sendEvent(canvas, &letter);
        QCOMPARE(canvas->viewport()->cursor().shape(), before);
    }

    void ux270_themeLanguageTextAndNotes() {
        Session s;
        whenDialogOpens([&](QWidget* dialog) {
            const auto choose = [&](const char* key, const char* value) {
                auto* box = dialog->findChild<QComboBox*>(QStringLiteral("preference_") + QLatin1String(key));
                box->setCurrentIndex(box->findData(QLatin1String(value)));
            };
            choose("theme", "dark");
            QCOMPARE(currentTheme(), diagram::Theme::Dark);
            const double size = QApplication::font().pointSizeF();
            choose("textScale", "1.5");
            QVERIFY(QApplication::font().pointSizeF() > size * 1.4);
            dialog->findChild<QCheckBox*>(QStringLiteral("preference_reduceMotion"))->setChecked(true);
            QVERIFY(!s.window.isAnimated());
            dialog->findChild<QSpinBox*>(QStringLiteral("preference_noteSeconds"))->setValue(4);
            choose("language", "de");
            QCOMPARE(currentLanguage(), QStringLiteral("de"));
            dialog->close();
        });
        s.window.actions().get("tools.settings")->trigger();
        QCOMPARE(preference("theme").toString(), QStringLiteral("dark"));
        QVERIFY(reducesMotion());
        s.window.messages().showPassing(QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(s.window.messages().text().isEmpty(), 6000);
    }

    void preferencesAreSearchedRestoredAndLocked() {
        Session s;
        QSettings().setValue(QStringLiteral("locked"), QStringList{QStringLiteral("theme")});
        setPreference("wheelZooms", true);
        PreferencesDialog dialog(s.window.actions(), &s.window);
        dialog.show();
        QVERIFY(!dialog.findChild<QWidget*>(QStringLiteral("preference_theme"))->isEnabled());
        auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("preferencesPages"));
        dialog.findChild<QLineEdit*>(QStringLiteral("preferencesSearch"))->setText(QStringLiteral("wheel"));
        QVERIFY(pages->item(0)->isHidden());
        QVERIFY(!pages->currentItem()->isHidden());
        auto* wheel = dialog.findChild<QCheckBox*>(QStringLiteral("preference_wheelZooms"));
        QVERIFY(wheel->isVisible() && wheel->isChecked());
        dialog.findChild<QAbstractButton*>(QStringLiteral("preferencesRestore"))->click();
        QVERIFY(!wheel->isChecked());
        QVERIFY(!isOn("wheelZooms"));
    }

    void keysCanBeChangedAndClashesAreNamed() {
        Session s;
        KeyEditor editor(s.window.actions());
        auto* list = editor.findChild<QTreeWidget*>(QStringLiteral("keysList"));
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->data(0, Qt::UserRole).toString() == QStringLiteral("view.fit"))
                list->setCurrentItem(list->topLevelItem(row));
        editor.findChild<QKeySequenceEdit*>(QStringLiteral("keysField"))
            ->setKeySequence(QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(editor.findChild<QLabel*>(QStringLiteral("keysClash"))
                    ->text()
                    .contains(QStringLiteral("Duplicate")));
        editor.findChild<QAbstractButton*>(QStringLiteral("keysAssign"))->click();
        QCOMPARE(s.window.actions().get("view.fit")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(s.window.actions().get("edit.duplicate")->shortcut().isEmpty());
        Session second;
        QCOMPARE(second.window.actions().get("view.fit")->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
        editor.restoreDefaults();
        QCOMPARE(s.window.actions().get("edit.duplicate")->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(!hasOwnKeys(*s.window.actions().get("view.fit")));
    }

    void ux090_noTwoActionsShareAKey() {
        for (const QString& language : languages()) {
            applyLanguage(language);
            Session s;
            for (const QAction* action : s.window.actions().all())
                for (const QKeySequence& key : action->shortcuts())
                    QVERIFY2(!keyHolder(s.window.actions(), key, action), qPrintable(action->objectName()));
        }
    }

    void ux092_f6GoesRoundAndReturns() {
        Session s;
        s.openContoso();
        QTRY_VERIFY(s.window.views().canvas()->isVisible());
        s.window.views().canvas()->setFocus();
        QStringList visited;
        for (int step = 0; step < 12; ++step) {
            s.window.actions().get("view.nextPane")->trigger();
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            QString place = QStringLiteral("view");
            if (s.window.toolBar()->isAncestorOf(focus))
                place = QStringLiteral("toolbar");
            if (focus->inherits("QTabBar"))
                place = QStringLiteral("tabs");
            for (QDockWidget* dock : s.window.panels().docks())
                if (dock->isAncestorOf(focus))
                    place = dock->objectName();
            visited += place;
        }
        for (const char* place :
             {"toolbar", "tabs", "view", "inspectorDock", "problemsDock", "paletteDock", "outlineDock"})
            QVERIFY2(visited.contains(QLatin1String(place)), qPrintable(visited.join(u' ')));
        const int first = static_cast<int>(visited.indexOf(visited.front(), 1));
        QVERIFY2(first > 0, qPrintable(visited.join(u' ')));
    }

    void presentationLeavesOnlyTheView() {
        Session s;
        s.openContoso();
        const double size = QApplication::font().pointSizeF();
        s.window.actions().get("view.presentation")->trigger();
        for (const QDockWidget* dock : s.window.panels().docks())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(!s.window.toolBar()->isVisible());
        QVERIFY(!s.window.menuBar()->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), size * 1.25);
        s.window.actions().get("view.presentation")->trigger();
        QVERIFY(s.window.panels().dock("inspector")->isVisible());
        QVERIFY(s.window.menuBar()->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }

    void tourGoesThroughFiveNotes() {
        Session s;
        s.window.actions().get("help.tour")->trigger();
        QVERIFY(s.workspace.isOpen());
        auto* tour = s.window.findChild<Tour*>();
        QVERIFY(tour && tour->isVisible());
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(tour->step(), step);
            QVERIFY(s.window.rect().contains(tour->geometry()));
            s.find<QAbstractButton>("tourNext")->click();
        }
        QVERIFY(!tour->isVisible());
        s.window.actions().get("help.tour")->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!tour->isVisible());
    }

    void altAndANumberGoesToAPanel() {
        Session s;
        s.openContoso();
        s.window.actions().get("panel.5")->trigger();
        QVERIFY(s.window.panels().dock("palette")->isAncestorOf(QApplication::focusWidget()));
        s.window.actions().get("panel.1")->trigger();
        QVERIFY(s.window.panels().dock("problems")->isAncestorOf(QApplication::focusWidget()));
    }

    void ux253_chineseNamesByInputMethod() {
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        QTRY_VERIFY(s.window.views().canvas()->hasFocus());
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        s.window.actions().get("edit.properties")->trigger();
        QTest::qWait(20);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        field->selectAll();
        QInputMethodEvent input;
        input.setCommitString(QStringLiteral("主机-甲"));
        QCoreApplication::sendEvent(field, &input);
        QTest::keyClick(field, Qt::Key_Return);
        const auto id = s.workspace.selection().current();
        QCOMPARE(QString::fromStdString(displayName(s.workspace.design(), id)), QStringLiteral("主机-甲"));
        const QString path = folder.filePath(QStringLiteral("a.fabric"));
        QVERIFY(s.workspace.saveAs(path).has_value());
        Session other;
        QVERIFY(other.window.openFile(path));
        QCOMPARE(QString::fromStdString(displayName(other.workspace.design(), id)),
                 QStringLiteral("主机-甲"));
        const QString svg = folder.filePath(QStringLiteral("a.svg"));
        QVERIFY(render::writeSvg(
                    pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false}), svg, {})
                    .has_value());
        QVERIFY(QString::fromUtf8(contentOf(svg)).contains(QStringLiteral("主机-甲")));
        const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(render::writePdf(
            pictureOf(other.window, {.view = QStringLiteral("physical"), .hasBadges = false}), pdf, {}));
        // One font may hold the Chinese letters and another one the dash between them.
        QString letters;
        for (const QString& text : textsOf(contentOf(pdf)))
            letters += text;
        for (const QChar letter : QStringLiteral("主机甲"))
            QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
    }

    void ux243_coloursComeFromTheThemeOnly() {
        const QRegularExpression literal(
            QStringLiteral("QColor\\([0-9\"]|\"#[0-9a-fA-F]{3,8}|"
                           "Qt::(red|green|blue|black|white|gray|yellow|cyan|magenta|dark[A-Z]|light[A-Z])"));
        int files = 0;
        for (const char* folder : {"/ui", "/app"}) {
            QDirIterator all(QStringLiteral(FD_SOURCE_DIR) + QLatin1String(folder),
                             {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                if (path.endsWith(QStringLiteral("ui/common/theme.cpp")))
                    continue;
                ++files;
                const QString text = QString::fromUtf8(contentOf(path));
                QVERIFY2(!literal.match(text).hasMatch(),
                         qPrintable(path + QStringLiteral(": ") + literal.match(text).captured()));
            }
        }
        QVERIFY(files > 50);
    }

    void ux230_textsCanBeReadInEveryTheme() {
        using diagram::Theme;
        using diagram::Tone;
        struct Pair {
            Tone text;
            Tone ground;
            bool isText;
        };
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const double limit = theme == Theme::HighContrast ? 7 : 4.5;
            for (const Pair& pair :
                 {Pair{Tone::Text, Tone::Frame, true}, Pair{Tone::Text, Tone::Card, true},
                  Pair{Tone::Text, Tone::CardHeader, true}, Pair{Tone::TextMuted, Tone::Card, true},
                  Pair{Tone::TextMuted, Tone::Frame, true}, Pair{Tone::TextOnAccent, Tone::Accent, true},
                  Pair{Tone::Error, Tone::Card, false}, Pair{Tone::Warning, Tone::Card, false},
                  Pair{Tone::Accent, Tone::Card, false}, Pair{Tone::Good, Tone::Card, false}}) {
                const double ratio = contrastRatio(colorOf(pair.text, theme), colorOf(pair.ground, theme));
                QVERIFY2(ratio >= (pair.isText ? limit : 3.0),
                         qPrintable(QStringLiteral("%1 on %2 in %3: %4")
                                        .arg(static_cast<int>(pair.text))
                                        .arg(static_cast<int>(pair.ground))
                                        .arg(static_cast<int>(theme))
                                        .arg(ratio)));
            }
        }
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
