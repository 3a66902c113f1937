// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette, by real events.
#include "edit_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QLineEdit>
#include <QListView>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_command_palette"); }
    void init() { forgetEarlierTests(); }

    void ux080_thePaletteFitsAndGoes() {
        Session s;
        s.openContoso();
        CanvasView* canvas = s.window.views().canvas();
        canvas->setFocus();
        canvas->setZoom(4);
        runFromPalette(s, QStringLiteral("fit"));
        QVERIFY(canvas->zoom() < 1.5);
        canvas->setZoom(2);
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        runFromPalette(s, u'@' + shownName(s.workspace.design(), host).left(6));
        QCOMPARE(s.workspace.selection().current(), host);
        const QRectF seen = canvas->mapToScene(canvas->viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(canvas->model().rectOf(host).center()));
    }

    void ux093_thePaletteOpensFromATextField() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.selection().set(host);
        auto* rack = s.find<QLineEdit>("field_rack");
        rack->setFocus();
        rack->selectAll();
        QTest::keyClicks(rack, QStringLiteral("Rack 7"));
        bool isOpen = false;
        whenDialogOpens([&](QWidget* dialog) {
            isOpen = dialog->objectName() == QStringLiteral("commandPalette");
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(isOpen);
        QCOMPARE(rack->text(), QStringLiteral("Rack 7"));
        QCOMPARE(s.workspace.design().get(host.as<Host>())->rack, std::string("Rack 7"));
    }

    void lastUsedStandsFirstAndAltEnterShowsThePlace() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        runFromPalette(s, QStringLiteral(">select nothing"));
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        QString first;
        whenDialogOpens([&](QWidget* dialog) {
            auto* list = dialog->findChild<QListView*>(QStringLiteral("commandList"));
            first = list->model()->index(0, 0).data().toString();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(first, QStringLiteral("Select nothing"));
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        runFromPalette(s, QStringLiteral(">duplicate many"), Qt::AltModifier);
        QCOMPARE(s.window.messages().text(), QStringLiteral("Edit › Duplicate many"));
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu && menu->objectName() == QStringLiteral("menu_edit"));
        menu->close();
    }

    void germanFindsTheEnglishWordsToo() {
        applyLanguage(QStringLiteral("de"));
        {
            Session s;
            s.openContoso();
            CanvasView* canvas = s.window.views().canvas();
            canvas->setZoom(4);
            runFromPalette(s, QStringLiteral(">fit all"));
            QVERIFY(canvas->zoom() < 1.5);
        }
        applyLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
