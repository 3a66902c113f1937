// SPDX-License-Identifier: GPL-3.0-or-later
// Menus: names that stand for one thing, access keys, and that whatever changes the design is one step.
#include "menu_walk.h"
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <map>
#include <memory>
#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestMenus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_menus"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
        applyLanguage(QStringLiteral("en"));
    }
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void ux001_noTwoKindsShareAName() {
        for (const QString& language : languages()) {
            applyLanguage(language);
            std::map<QString, const char*> one;
            std::map<QString, const char*> many;
            for (const KindInfo& kind : allKinds()) {
                QVERIFY2(!kindName(kind.kind).isEmpty(), kind.name);
                const auto [first, isNew] = one.emplace(kindName(kind.kind).toCaseFolded(), kind.name);
                QVERIFY2(isNew, qPrintable(QStringLiteral("%1: %2 and %3")
                                               .arg(language, QLatin1String(kind.name),
                                                    QLatin1String(first->second))));
                const auto [other, isNewToo] = many.emplace(kindPlural(kind.kind).toCaseFolded(), kind.name);
                QVERIFY2(isNewToo, qPrintable(QStringLiteral("%1: %2 and %3")
                                                  .arg(language, QLatin1String(kind.name),
                                                       QLatin1String(other->second))));
            }
        }
    }

    void ux281_everyEntryHasAnAccessKeyOfItsOwn_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void ux281_everyEntryHasAnAccessKeyOfItsOwn() {
        QFETCH(QString, language);
        Session s;
        s.openContoso();
        applyLanguage(language);
        QCoreApplication::sendPostedEvents();
        checkKeys(*s.window.menuBar(), s.window.menuBar()->actions());
        for (const AnyId id : subjects(s)) {
            s.workspace.selection().set(id);
            for (const bool isCable : {false, true}) {
                const auto menu = s.window.menus().contextMenu(isCable);
                checkKeysBelow(*menu);
            }
        }
    }

    void ux281_menusBesideTheBarHaveKeysToo_data() { ux281_everyEntryHasAnAccessKeyOfItsOwn_data(); }
    void ux281_menusBesideTheBarHaveKeysToo() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session s;
        s.openContoso();
        s.window.simulation();
        for (QDockWidget* dock : s.window.panels().docks())
            dock->show();
        QCoreApplication::processEvents();
        // On a right click on the title of a panel.
        const QDockWidget* dock = s.window.panels().docks().front();
        const QPoint title = dock->mapTo(&s.window, QPoint(20, 8));
        QContextMenuEvent rightClick(QContextMenuEvent::Mouse, title, s.window.mapToGlobal(title));
        QApplication::sendEvent(&s.window, &rightClick);
        auto* panels = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(panels && panels->actions().size() > 5);
        checkKeys(*panels, panels->actions());
        panels->close();
        // On "+".
        s.window.views().canvas()->setFocus();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        s.key(Qt::Key_Plus);
        auto* add = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(add && add->actions().size() > 1);
        checkKeys(*add, add->actions());
        add->close();
        // On buttons.
        int count = 0;
        for (const auto* button : s.window.findChildren<QToolButton*>())
            if (button->menu() && !button->menu()->isEmpty()) {
                ++count;
                checkKeysBelow(*button->menu());
            }
        QVERIFY2(count >= 3, qPrintable(QString::number(count)));
    }

    /// What ux090 and ux281 say of all languages, for German alone: on its keyboards and with its words.
    void ux252_germanKeysAndAccessKeysAreUnique() {
        applyLanguage(QStringLiteral("de"));
        Session s;
        s.openContoso();
        std::map<QString, QString> taken;
        for (const QAction* action : s.window.actions().all())
            for (const QKeySequence& key : action->shortcuts()) {
                const auto [at, isNew] =
                    taken.emplace(key.toString(QKeySequence::PortableText), action->text());
                QVERIFY2(isNew, qPrintable(action->text() + QStringLiteral(" and ") + at->second));
                // German keyboards call it Strg; the key itself stays.
                QVERIFY(!key.toString(QKeySequence::NativeText).isEmpty());
            }
        checkKeys(*s.window.menuBar(), s.window.menuBar()->actions());
    }

    void ux071_eachCommandThatChangesTheDesignIsOneStep_data() {
        QTest::addColumn<QString>("subject");
        for (const char* kind : {"", "host", "physicalNic", "physicalSwitch", "logicalSwitch", "subnetVlan",
                                 "networkSite", "vm", "vmNetwork", "hostSwitch"})
            QTest::newRow(*kind ? kind : "nothing selected") << QString::fromLatin1(kind);
    }
    void ux071_eachCommandThatChangesTheDesignIsOneStep() {
        QFETCH(QString, subject);
        Session s;
        s.openContoso();
        const AcceptsDialogs accepts;
        const AnyId id = subject.isEmpty()
                             ? AnyId{}
                             : firstOf(s.workspace.design(), findKind(subject.toStdString())->kind);
        QVERIFY(subject.isEmpty() || id);
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        s.window.actions().get("edit.copy")->trigger(); // so that there is something to paste
        const std::string start = textOf(s.workspace);
        const Design former = s.workspace.design();
        int changing = 0;
        // Menus are made anew after each step: it may change what they offer.
        std::vector<QAction*> entries;
        std::unique_ptr<QMenu> context;
        for (std::size_t number = 0;; ++number) {
            if (s.window.views().currentViewName() != QStringLiteral("physical"))
                s.window.views().showView("physical");
            s.workspace.selection().set(id);
            if (entries.empty()) {
                std::set<QString> seen;
                for (QAction* top : s.window.menuBar()->actions())
                    collectEntries(*top->menu(), entries, seen);
                context = s.window.menus().contextMenu();
                collectEntries(*context, entries, seen);
            }
            if (number >= entries.size())
                break;
            QAction* action = entries[number];
            if (isLeftOut(*action) || !action->isEnabled())
                continue;
            const QString what = action->objectName() + u' ' + action->text();
            const std::size_t before = s.workspace.document().history().position();
            action->trigger();
            QCoreApplication::processEvents();
            if (CanvasView* canvas = s.window.views().canvas(); canvas && canvas->nameEditor())
                QTest::keyClick(canvas->nameEditor(), Qt::Key_Escape);
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            const std::size_t after = s.workspace.document().history().position();
            const bool isChanged = !(s.workspace.design() == former);
            QVERIFY2(after == before + (isChanged ? 1 : 0), qPrintable(what));
            if (!isChanged)
                continue;
            ++changing;
            QVERIFY2(!s.workspace.undoLabel().source.empty(), qPrintable(what));
            s.workspace.undo();
            QVERIFY2(textOf(s.workspace) == start, qPrintable(what));
            entries.clear();
        }
        QVERIFY2(changing > 5, qPrintable(QString::number(changing)));
    }

private:
    /// Nothing, and one object of each kind.
    static std::vector<AnyId> subjects(Session& s) {
        std::vector<AnyId> out{AnyId{}};
        for (const KindInfo& kind : allKinds())
            if (const AnyId id = firstOf(s.workspace.design(), kind.kind))
                out.push_back(id);
        return out;
    }
    /// Whether a language is complete is another test's matter; its keys are judged by its own words.
    static bool isNotTranslatedYet(const QString& text) {
        if (currentLanguage() == QStringLiteral("en"))
            return false;
        for (const ActionSpec& spec : actionSpecs())
            if (text == QString::fromUtf8(spec.text))
                return true;
        return false;
    }
    static void checkKeysBelow(QMenu& menu) {
        emit menu.aboutToShow();
        checkKeys(menu, menu.actions());
    }
    static void checkKeys(const QWidget& menu, const QList<QAction*>& actions) {
        std::map<QChar, QString> letters;
        for (QAction* action : actions) {
            if (action->isSeparator())
                continue;
            const QString text = action->text();
            const auto at = text.indexOf(u'&');
            const QString where = menu.objectName() + QStringLiteral(": ") + text;
            QVERIFY2(at >= 0 && at + 1 < text.size(), qPrintable(where));
            if (isNotTranslatedYet(text))
                continue;
            // More entries than there are letters and digits cannot all have one.
            const auto [known, isNew] = letters.emplace(text[at + 1].toCaseFolded(), text);
            QVERIFY2(isNew, qPrintable(where + QStringLiteral(" and ") + known->second));
            if (action->menu())
                checkKeysBelow(*action->menu());
        }
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
