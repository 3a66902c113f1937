// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read in the window: commands, keys, names, languages and themes.
#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/common/field_line_edit.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/outline_model.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/palette_panel.h"
#include "ui/panels/problems_model.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "validation/catalog.h"
#include "window_session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <map>
#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestWindowTexts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_window_texts"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
    }

    void ux090_everyActionDoesSomethingAndKeysAreUnique() {
        Session s;
        for (const QString& language :
             QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")}) {
            applyLanguage(language);
            std::map<QString, QString> taken;
            for (const QAction* action : s.window.actions().all()) {
                QVERIFY2(s.window.actions().hasHandler(action), qPrintable(action->objectName()));
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
                for (const QKeySequence& key : action->shortcuts()) {
                    const QString text = key.toString(QKeySequence::PortableText);
                    QVERIFY2(!text.isEmpty(), qPrintable(action->objectName()));
                    const auto [at, isNew] = taken.emplace(text, action->objectName());
                    QVERIFY2(isNew,
                             qPrintable(text + QStringLiteral(" of ") + at->second + QStringLiteral(" and ") + action->objectName()));
                }
            }
        }
    }

    void ux281_everyActionIsInAMenuAndMnemonicsAreUnique_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void ux281_everyActionIsInAMenuAndMnemonicsAreUnique() {
        QFETCH(QString, language);
        Session s;
        applyLanguage(language);
        QSet<QString> reachable;
        QList<QMenu*> menus;
        std::map<QChar, QString> bar;
        for (QAction* top : s.window.menuBar()->actions())
            checkMnemonic(bar, *top);
        for (QMenu* menu : s.window.menuBar()->findChildren<QMenu*>()) {
            emit menu->aboutToShow();
            std::map<QChar, QString> letters;
            for (QAction* action : menu->actions()) {
                reachable.insert(action->objectName());
                checkMnemonic(letters, *action);
            }
        }
        for (const QAction* action : s.window.actions().all())
            QVERIFY2(reachable.contains(action->objectName()), qPrintable(action->objectName()));
    }

    void ux012_ux232_namesOfWidgetsAreUniqueAndAccessible() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        std::set<QString> names;
        for (QWidget* widget : s.window.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) ||
                                   qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                   qobject_cast<QAbstractItemView*>(widget);
            // Parts of larger controls, such as the list inside a combo box, are Qt's own.
            const bool isInner =
                qobject_cast<QComboBox*>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_") ||
                qobject_cast<QAbstractItemView*>(widget->parentWidget()) ||
                widget->parentWidget()->inherits("QComboBoxPrivateContainer") ||
                widget->parentWidget()->inherits("QTabBar") || widget->inherits("QLineEditIconButton") ||
                widget->inherits("QToolBarExtension") || widget->inherits("QDockWidgetTitleButton") ||
                widget->inherits("QMenuBarExtension") || widget->inherits("QHeaderView") ||
                widget->parentWidget()->inherits("QMenuBar");
            if (!isControl || isInner || !widget->isVisible())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ") +
                                widget->parentWidget()->objectName()));
            QVERIFY2(names.insert(widget->objectName()).second, qPrintable(widget->objectName()));
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool hasText = button && (!button->text().isEmpty() || !button->toolTip().isEmpty());
            QVERIFY2(hasText || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(names.size() > 20);
    }

    void ux241_themesAndLanguagesChangeWithoutTouchingTheDesign() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        const auto selected = s.workspace.selection().ids();
        for (const char* theme : {"dark", "highContrast", "light", "system"}) {
            s.window.setTheme(QLatin1String(theme));
            QCOMPARE(QApplication::palette().color(QPalette::Base), themeColor(diagram::Tone::Card));
        }
        s.window.setLanguage(QStringLiteral("de"));
        QCOMPARE(s.workspace.selection().ids(), selected);
        QCOMPARE(s.workspace.document().history().size(), std::size_t{0});
    }

    void engineTextsAreLookedUpInEveryContext() {
        QSet<QString> known;
        for (const char* context : engineContexts())
            known += QString::fromLatin1(context);
        const QRegularExpression mark(QStringLiteral("translatable\\(\"(\\w+)\""));
        QDirIterator files(QStringLiteral(FD_SOURCE_DIR "/core"),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int marks = 0;
        while (files.hasNext()) {
            auto found = mark.globalMatch(QString::fromUtf8(contentOf(files.next())));
            for (; found.hasNext(); ++marks)
                if (const QString context = found.next().captured(1); !known.contains(context))
                    QFAIL(qPrintable(files.filePath() + QStringLiteral(" uses context ") + context));
        }
        QVERIFY(marks > 500);
    }

    void countedKindsAreWrittenAsInSentences() {
        QCOMPARE(countOfKind(kindOf<Vm>, 17), QStringLiteral("17 virtual machines"));
        QCOMPARE(countOfKind(kindOf<RunAsAccount>, 1), QStringLiteral("1 Run As account"));
        QCOMPARE(countOfKind(kindOf<VmNetwork>, 2), QStringLiteral("2 VM networks"));
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(countOfKind(kindOf<Vm>, 17), QStringLiteral("17 virtuelle Computer"));
        QCOMPARE(countOfKind(kindOf<LogicalNetwork>, 1), QStringLiteral("1 logisches Netzwerk"));
        QCOMPARE(countOfKind(kindOf<Host>, 7), QStringLiteral("7 Hosts"));
    }

    void longWordsOfFieldLabelsCanBeBroken() {
        // The inspector gives labels the width of nineteen letters.
        const QRegularExpression breaks(QStringLiteral("[ -]|\u00AD"));
        for (const QString& language : languages()) {
            applyLanguage(language);
            for (const KindInfo& kind : allKinds())
                for (const FieldInfo& field : kind.fields) {
                    QVERIFY2(!fieldLabel(field).contains(QChar::SoftHyphen), field.name);
                    for (const QString& part : breakableFieldLabel(field).split(breaks))
                        QVERIFY2(part.size() <= 17, qPrintable(language + u' ' + part));
                }
        }
    }

    void explanationsOfRulesFollowTheLanguage() {
        for (const QString& language : languages()) {
            applyLanguage(language);
            for (const validation::RuleInfo& rule : validation::ruleCatalog()) {
                const QString page = explanationOf(rule.id);
                QVERIFY2(page.startsWith(u"# "), rule.id.data());
                QVERIFY2((page == englishExplanationOf(rule.id)) == (language == u"en"), rule.id.data());
            }
        }
    }

    void ux250_everyVisibleTextIsTranslated() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        applyLanguage(QStringLiteral("pseudo"));
        QCoreApplication::sendPostedEvents();
        QStringList bare;
        const auto check = [&](const QString& text, const QString& where) {
            QString letters = text;
            // Markup, and the access keys of entries that are named after objects.
            letters.remove(QRegularExpression(QStringLiteral("<[^>]*>| \\(&.\\)|&")));
            const bool hasLetters = letters.contains(QRegularExpression(QStringLiteral("[A-Za-z]")));
            if (hasLetters && !letters.contains(u'[') && !isData(s.workspace.design(), letters))
                bare += where + QStringLiteral(": ") + text;
        };
        for (QWidget* widget : s.window.findChildren<QWidget*>()) {
            // The scroll buttons of tab bars are Qt's own and named by Qt's own translations.
            if (widget->objectName() == u"ScrollLeftButton" || widget->objectName() == u"ScrollRightButton")
                continue;
            const QString where =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (const auto* label = qobject_cast<QLabel*>(widget))
                check(label->text(), where);
            if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                check(button->text(), where);
            if (const auto* edit = qobject_cast<QLineEdit*>(widget))
                check(edit->placeholderText(), where);
            if (const auto* dock = qobject_cast<QDockWidget*>(widget))
                check(dock->windowTitle(), where);
            if (const auto* tabs = qobject_cast<QTabWidget*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    check(tabs->tabText(i), where);
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget);
                view && view->model() && view->isVisible())
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    check(view->model()->headerData(column, Qt::Horizontal).toString(), where);
            if (!qobject_cast<QDockWidget*>(widget) && !widget->toolTip().isEmpty())
                check(widget->toolTip(), where);
            if (!widget->objectName().startsWith(u"qt_") && !qobject_cast<QLabel*>(widget))
                check(widget->accessibleName(), where);
        }
        for (QMenu* menu : s.window.menuBar()->findChildren<QMenu*>()) {
            emit menu->aboutToShow();
            check(menu->title(), QStringLiteral("menu"));
            for (const QAction* action : menu->actions())
                if (!action->objectName().startsWith(u"language_"))
                    check(action->text(), menu->title());
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }

private:
    /// Names and values of the design are shown as they are; so are Qt's own words for its parts.
    static bool isData(const Design& design, const QString& text) {
        static const QStringList other{QStringLiteral("Qt"), QStringLiteral("Contoso"), QStringLiteral("HV")};
        const QString plain = text.trimmed();
        for (const KindInfo& kind : allKinds())
            for (const AnyId id : design.idsOf(kind.kind)) {
                if (shownName(design, id) == plain)
                    return true;
                for (const FieldInfo& field : kind.fields)
                    if (!plain.isEmpty() && fromUtf8(field.text(design.record(id))).contains(plain))
                        return true;
            }
        return false;
    }

    static void checkMnemonic(std::map<QChar, QString>& letters, const QAction& action) {
        const QString text = action.text();
        const auto at = text.indexOf(u'&');
        if (action.isSeparator() || at < 0 || at + 1 >= text.size() || text[at + 1] == u'&')
            return;
        const auto [known, isNew] = letters.emplace(text[at + 1].toCaseFolded(), text);
        QVERIFY2(isNew, qPrintable(text + QStringLiteral(" and ") + known->second));
    }
};

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
