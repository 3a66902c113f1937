// SPDX-License-Identifier: GPL-3.0-or-later
// Menus: names that stand for one thing, and access keys.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <map>
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

private:
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
