// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the first design of somebody who hears the window. Nothing but the accessible tree is used: names,
// roles, states, actions and editable texts, as assistive technology asks for them.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/shell/view_area.h"

#include <QAccessible>
#include <QAction>
#include <QTemporaryDir>

#include <functional>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

using Node = QAccessibleInterface*;

QString nameOf(Node node) {
    return node->text(QAccessible::Name).remove(u'&');
}

/// The first in the tree that fits, what is not shown left out.
Node find(Node from, const std::function<bool(Node)>& fits) {
    if (!from || !from->isValid() || from->state().invisible)
        return nullptr;
    if (fits(from))
        return from;
    for (int i = 0; i < from->childCount(); ++i)
        if (Node found = find(from->child(i), fits))
            return found;
    return nullptr;
}

Node named(Node from, QAccessible::Role role, const QString& begin) {
    return find(from, [&](Node node) { return node->role() == role && nameOf(node).startsWith(begin); });
}

bool act(Node node, const QString& action) {
    if (!node || !node->actionInterface() || !node->actionInterface()->actionNames().contains(action))
        return false;
    node->actionInterface()->doAction(action);
    return true;
}

bool press(Node node) {
    return act(node, QAccessibleActionInterface::pressAction());
}

bool write(Node node, const QString& text) {
    if (!node || !node->editableTextInterface())
        return false;
    node->editableTextInterface()->replaceText(0, node->textInterface()->characterCount(), text);
    return true;
}

Node rootOf(QWidget& window) {
    return QAccessible::queryAccessibleInterface(&window);
}

/// Opens the menus on the way and presses the last entry.
bool chooseFromMenus(QWidget& window, const QStringList& path) {
    Node at = named(rootOf(window), QAccessible::MenuBar, {});
    for (const QString& entry : path) {
        Node item = find(
            at, [&](Node node) { return node->role() == QAccessible::MenuItem && nameOf(node) == entry; });
        if (!item)
            return false;
        if (entry == path.last())
            return press(item);
        // A submenu is a child of its entry; asking for it fills it.
        act(item, QAccessibleActionInterface::showMenuAction());
        if (item->childCount() == 0)
            return false;
        at = item->child(0);
    }
    return false;
}

} // namespace

class TestStoryScreenReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        startStory("tst_story_screen_reader");
        QAccessible::setActive(true);
    }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void ux091_ux231_theFirstDesignByEar() {
        QTemporaryDir folder;
        Session s;
        Keyboard hands(s.window); // answers dialogs; its keys are not used
        Node window = rootOf(s.window);
        QVERIFY(press(named(window, QAccessible::Button, QStringLiteral("New design"))));
        QTRY_VERIFY(s.workspace.isOpen()); // buttons are seen to go down and up
        for (const char* kind : {"Host", "Host", "Physical switch"})
            QVERIFY2(insert(s, QLatin1String(kind)), kind);
        const Design& design = s.workspace.design();
        QCOMPARE(design.table<Host>().size(), std::size_t{2});
        QCOMPARE(design.table<PhysicalSwitch>().size(), std::size_t{1});

        // The canvas says what there is, and what is connected to what.
        for (const char* host : {"HV01", "HV02"}) {
            // A picture that was just made is seen as soon as the window has time.
            QTRY_VERIFY2(cardOf(window, QLatin1String(host)), host);
            Node card = cardOf(window, QLatin1String(host));
            QVERIFY(nameOf(card).contains(QStringLiteral("2 adapters")));
            QCOMPARE(card->text(QAccessible::Description), QStringLiteral("Not connected"));
        }
        connectAdapters(s, hands);
        for (const auto [id, nic] : design.table<PhysicalNic>())
            QVERIFY(nic.physicalSwitch);
        QCOMPARE(cardOf(window, QStringLiteral("HV01"))->text(QAccessible::Description),
                 QStringLiteral("Connected to ToR01"));

        QVERIFY(chooseFromMenus(s.window, {QStringLiteral("Validate"), QStringLiteral("Run all now")}));
        s.workspace.validation().waitForIdle();
        const QString path = folder.filePath(QStringLiteral("heard.fabric"));
        hands.whenOpen("QFileDialog", [&](QWidget* dialog) {
            QVERIFY(write(
                find(rootOf(*dialog), [](Node node) { return node->editableTextInterface() != nullptr; }),
                path));
            QVERIFY(press(named(rootOf(*dialog), QAccessible::Button, QStringLiteral("Save"))));
            QTRY_VERIFY(!dialog->isVisible());
        });
        QVERIFY(chooseFromMenus(s.window, {QStringLiteral("File"), QStringLiteral("Save")}));
        QVERIFY(hands.isAnswered());
        QVERIFY(QFile::exists(path));
        QVERIFY(!s.window.isWindowModified());
    }

    /// However far away the picture is, and although it was made while somebody listened.
    void ux231_cardsAreThereFromAfarToo() {
        Session s;
        s.openContoso();
        CanvasView* view = s.window.views().canvas();
        QTRY_VERIFY(view->isVisible());
        Node canvas = rootOf(*view);
        QCOMPARE(canvas->role(), QAccessible::Canvas);
        const int cards = canvas->childCount();
        QCOMPARE(cards, static_cast<int>(view->model().cards().size()));
        QVERIFY(cards >= 8);
        for (const double zoom : {0.05, 1.0, 3.0}) {
            view->setZoom(zoom);
            QCoreApplication::processEvents();
            QCOMPARE(canvas->childCount(), cards);
            for (int i = 0; i < cards; ++i) {
                Node card = canvas->child(i);
                QVERIFY(card && card->isValid());
                QCOMPARE(card->role(), QAccessible::Graphic);
                QVERIFY(!nameOf(card).isEmpty());
                QVERIFY2(!card->state().invisible && card->state().focusable, qPrintable(nameOf(card)));
                QVERIFY2(card->rect().isValid(), qPrintable(nameOf(card)));
                QCOMPARE(canvas->indexOfChild(card), i);
            }
        }
        Node card = cardOf(rootOf(s.window), QStringLiteral("nyc-hv01"));
        QVERIFY(act(card, QAccessibleActionInterface::setFocusAction()));
        QVERIFY(s.workspace.selection().current() == s.object("host:nyc-hv01"));
        QVERIFY(card->state().selected && card->state().focused);
        QCOMPARE(canvas->focusChild(), card);
        // The menu waits for an answer; whoever asked for it does not.
        bool isShown = false;
        QTimer closer;
        QObject::connect(&closer, &QTimer::timeout, &closer, [&isShown] {
            if (QWidget* menu = QApplication::activePopupWidget()) {
                isShown = menu->objectName() == QStringLiteral("contextMenu");
                menu->close();
            }
        });
        closer.start(10);
        QVERIFY(act(card, QAccessibleActionInterface::showMenuAction()));
        QTRY_VERIFY(isShown);
    }

private:
    static Node cardOf(Node window, const QString& name) {
        Node canvas = named(window, QAccessible::Canvas, {});
        return find(canvas, [&](Node node) {
            return node->role() == QAccessible::Graphic && nameOf(node).contains(name);
        });
    }

    /// Insert > Hosts and devices > KIND, after Edit > Select > Select nothing.
    static bool insert(Session& s, const QString& kind) {
        chooseFromMenus(s.window,
                        {QStringLiteral("Edit"), QStringLiteral("Select"), QStringLiteral("Select nothing")});
        return chooseFromMenus(s.window,
                               {QStringLiteral("Insert"), QStringLiteral("Hosts and devices"), kind});
    }

    /// Writes into the field of the list that a menu opens and presses the first row that is read out.
    static void pick(Keyboard& hands, const QString& text, const QString& begin) {
        hands.whenOpen("commandPalette", [text, begin](QWidget* dialog) {
            QVERIFY(write(
                find(rootOf(*dialog), [](Node node) { return node->editableTextInterface() != nullptr; }),
                text));
            Node row = named(rootOf(*dialog), QAccessible::ListItem, begin);
            QVERIFY2(row, qPrintable(begin));
            QVERIFY(press(row));
        });
    }

    /// Edit > Go to object…, the adapter; Edit > Connect to…, the switch.
    static void connectAdapters(Session& s, Keyboard& hands) {
        const Design bare = s.workspace.design(); // stays while cables come
        for (const auto [id, nic] : bare.table<PhysicalNic>()) {
            const QString host = QString::fromStdString(displayName(bare, nic.host));
            const QString name = QString::fromStdString(nic.name);
            pick(hands, u'@' + host + u' ' + name, name);
            QVERIFY(chooseFromMenus(s.window, {QStringLiteral("Edit"), QStringLiteral("Go to object…")}));
            QCOMPARE(s.workspace.selection().current(), AnyId(id));
            pick(hands, QStringLiteral("tor"), QStringLiteral("ToR01"));
            QVERIFY(chooseFromMenus(s.window, {QStringLiteral("Edit"), QStringLiteral("Connect to…")}));
            QVERIFY(hands.isAnswered());
        }
    }
};

QTEST_MAIN(TestStoryScreenReader)
#include "tst_story_screen_reader.moc"
