// SPDX-License-Identifier: GPL-3.0-or-later
// Every text has the room that it needs and nothing lies on anything else: in the smallest window, in each
// language, with texts 40 % longer and with names of sixty letters.
#include "story_session.h"
#include "text_fit.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/simulation_panel.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/start_card.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QDebug>
#include <QDockWidget>
#include <QListWidget>
#include <QSet>
#include <QTableView>
#include <QWizard>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestTextFit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_text_fit"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
        applyLanguage(QStringLiteral("en"));
        applyTextScale(1);
        found_.clear();
        known_.clear();
    }
    void cleanup() {
        applyLanguage(QStringLiteral("en"));
        applyTextScale(1);
    }

    void ux010_nothingIsCutInTheSmallestWindow_data() { addLanguages(); }
    void ux010_nothingIsCutInTheSmallestWindow() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session s;
        const QSize size(1024, 700);
        s.window.resize(size);
        settle();
        look(s.window, QStringLiteral("start"));
        s.openContoso();
        giveLongNames(s);
        lookAtViewsAndPanels(s);
        QCOMPARE(s.window.size(), size);
        QVERIFY(nothingFound());
    }

    void ux010_everyPanelCanBeReached() {
        Session s;
        s.window.resize(1024, 700);
        s.openContoso();
        Keyboard keys(s.window);
        for (QDockWidget* dock : s.window.panels().docks())
            dock->close();
        int shown = 0;
        for (int number = 1; number <= 8; ++number) {
            keys.press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
            for (QDockWidget* dock : s.window.panels().docks())
                if (dock->isVisible() && dock->isAncestorOf(QApplication::focusWidget())) {
                    ++shown;
                    QVERIFY2(dock->width() > 100 && dock->height() > 60, qPrintable(dock->objectName()));
                    QVERIFY2(s.window.rect().contains(QRect(dock->mapTo(&s.window, QPoint()), dock->size())),
                             qPrintable(dock->objectName()));
                    dock->close();
                }
        }
        QCOMPARE(shown, std::min(8, static_cast<int>(s.window.panels().docks().size())));
        QCOMPARE(s.window.size(), QSize(1024, 700));
    }

    void ux250_dialogsAreUncutInEveryLanguage_data() {
        addLanguages();
        QTest::newRow("pseudo") << QStringLiteral("pseudo");
    }
    void ux250_dialogsAreUncutInEveryLanguage() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session s;
        s.openContoso();
        lookAtDialogs(s);
        QVERIFY(nothingFound());
    }

    void ux235_dialogsAreUncutAtTwiceTheText() {
        applyTextScale(2);
        Session s;
        s.openContoso();
        isTwice_ = true;
        lookAtDialogs(s);
        isTwice_ = false;
        QVERIFY(nothingFound());
    }

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const QString& code : languages())
            QTest::newRow(qPrintable(code)) << code;
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// Whatever has a name gets one of sixty letters, from the first site to the last machine.
    static void giveLongNames(Session& s) {
        Transaction t = s.workspace.begin({"Rename", {}});
        const auto name = [](const char* stem, std::size_t number) {
            std::string text =
                std::string(stem) + " with a name that is as long as they come " + std::to_string(number);
            text.resize(60, 'x');
            return text;
        };
        std::size_t number = 0;
        for (const Kind kind :
             {kindOf<Host>, kindOf<HostGroup>, kindOf<LogicalNetwork>, kindOf<NetworkSite>, kindOf<IpPool>,
              kindOf<LogicalSwitch>, kindOf<VmNetwork>, kindOf<Vm>, kindOf<PhysicalSwitch>, kindOf<Scenario>})
            for (const AnyId id : s.workspace.design().idsOf(kind))
                if (!t.setField(id, "name", name(kindInfo(kind).singular, ++number)))
                    qFatal("not renamed");
        if (!s.workspace.commit(std::move(t)))
            qFatal("not renamed");
        s.workspace.validation().waitForIdle();
    }

    /// Says each thing in a line of its own: messages of a test are cut.
    bool nothingFound() const {
        for (const QString& line : found_)
            qWarning().noquote() << line;
        return found_.isEmpty();
    }

    void look(const QWidget& widget, const QString& where) {
        settle();
        for (const QString& problem : TextFit::problemsIn(widget))
            if (const QString key =
                    QString(problem).remove(QRegularExpression(QStringLiteral("\\(\\d+ x \\d+\\)")));
                !known_.contains(key)) {
                known_ += key;
                found_ += where + QStringLiteral(": ") + problem;
            }
    }

    void lookAtViewsAndPanels(Session& s) {
        for (const char* view : {"physical", "logical", "tenant", "host", "table"}) {
            s.window.views().showView(view);
            look(s.window, QLatin1String(view));
        }
        s.window.views().showView("physical");
        s.window.simulation();
        for (QDockWidget* dock : s.window.panels().docks()) {
            dock->show();
            dock->raise();
            settle();
            look(s.window, dock->objectName());
        }
        for (const Kind kind :
             {kindOf<Host>, kindOf<PhysicalNic>, kindOf<SubnetVlan>, kindOf<LogicalSwitch>, kindOf<Vm>}) {
            s.workspace.selection().set(firstOf(s.workspace.design(), kind));
            look(s.window, QStringLiteral("inspector of ") + QLatin1String(kindInfo(kind).name));
        }
        s.window.actions().get("edit.find")->trigger();
        look(s.window, QStringLiteral("find"));
    }

    void lookAtDialogs(Session& s) {
        Keyboard keys(s.window);
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        const std::vector<std::pair<const char*, const char*>> dialogs{
            {"file.export", "exportDialog"},     {"tools.settings", "preferencesDialog"},
            {"edit.commands", "commandPalette"}, {"file.wizard", "wizard"},
            {"help.keyboard", "keyboardSheet"},  {"edit.duplicateMany", "duplicateDialog"},
            {"validate.rules", "rulesDialog"},   {"help.about", "aboutDialog"}};
        for (const auto& [action, name] : dialogs) {
            keys.whenOpen(name, [&, name = name](QWidget* dialog) {
                look(*dialog, QLatin1String(name));
                lookAtPages(*dialog, QLatin1String(name));
                if (isTwice_ && (dialog->width() > 1280 || dialog->height() > 720))
                    found_ += QStringLiteral("%1 is %2 x %3")
                                  .arg(QLatin1String(name))
                                  .arg(dialog->width())
                                  .arg(dialog->height());
                keys.press(Qt::Key_Escape);
                if (dialog->isVisible())
                    dialog->close();
            });
            s.window.actions().get(action)->trigger();
            QVERIFY2(keys.isAnswered(), action);
        }
    }

    void lookAtPages(QWidget& dialog, const QString& name) {
        if (auto* wizard = qobject_cast<QWizard*>(&dialog))
            while (wizard->nextId() >= 0) {
                wizard->next();
                look(dialog, name);
            }
        if (auto* pages = dialog.findChild<QListWidget*>(QStringLiteral("preferencesPages")))
            for (int row = 0; row < pages->count(); ++row) {
                pages->setCurrentRow(row);
                look(dialog, name + QStringLiteral(" page %1").arg(row));
            }
    }

    QStringList found_;
    QSet<QString> known_;
    bool isTwice_ = false;
};

QTEST_MAIN(TestTextFit)
#include "tst_text_fit.moc"
