// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the stories share: somebody at the window who has a keyboard and a mouse and nothing else.
#include "window_session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStyle>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace fd::ui::test {

/// A keyboard. Keys go to the window in front, as a window system sends them; what has the focus there gets
/// them.
class Keyboard {
public:
    explicit Keyboard(QWidget& window) : window_(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(target(), key, modifiers);
    }
    /// "Ctrl+Shift+V".
    void press(const char* keys) {
        const QKeyCombination combination = QKeySequence(QLatin1String(keys))[0];
        press(combination.key(), combination.keyboardModifiers());
    }
    void pressTimes(int times, Qt::Key key) {
        for (int i = 0; i < times; ++i)
            press(key);
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            const Qt::Key key =
                letter.unicode() < 128 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, target(), key, QString(letter), Qt::NoModifier);
        }
    }
    /// Empties the field with the focus first.
    void retype(const QString& text) {
        press("Ctrl+A");
        type(text);
    }

    /// What to do as soon as a dialog with this objectName or of this class is open. A dialog that is still
    /// open when a check in it has failed is left by Esc, so that the test ends.
    void whenOpen(const char* dialog, std::function<void(QWidget*)> answer) {
        auto* timer = new QTimer(&answers_);
        timer->setInterval(5);
        QObject::connect(timer, &QTimer::timeout, timer, [this, timer, dialog, answer = std::move(answer)] {
            const QPointer<QWidget> open = QApplication::activeModalWidget();
            if (!open || !open->isVisible() ||
                (open->objectName() != QLatin1String(dialog) && !open->inherits(dialog)))
                return;
            timer->stop();
            activate(*open);
            answer(open);
            if (open && open->isVisible() && QTest::currentTestFailed())
                open->close();
            delete timer;
        });
        timer->start();
    }
    /// True if every dialog that was expected came.
    bool isAnswered() const { return answers_.children().isEmpty(); }

    /// The dialog for a file: its name, Enter.
    void nameFile(const QString& path) {
        whenOpen("QFileDialog", [this, path](QWidget* dialog) {
            QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
            retype(path);
            // Names that it offers while one types lie above it.
            if (QApplication::activePopupWidget())
                press(Qt::Key_Escape);
            press(Qt::Key_Return);
            QTRY_VERIFY(!dialog->isVisible());
        });
    }

    /// Down to the entry with this text in the menu in front, and Enter. False if there is none.
    bool choose(const QString& entry) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (int i = 0; menu && i <= menu->actions().size(); ++i) {
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&') == entry) {
                press(Qt::Key_Return);
                return true;
            }
            press(Qt::Key_Down);
        }
        return false;
    }
    /// F6 until the focus is inside the widget; false if a whole round does not lead there.
    bool goTo(const QWidget& pane) {
        for (int i = 0; i < 16; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus && (focus == &pane || pane.isAncestorOf(focus)))
                return true;
            press(Qt::Key_F6);
        }
        return false;
    }
    /// Tab until the widget has the focus; false if it never gets it.
    bool tabTo(const QString& objectName) {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == objectName)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    /// Without a window manager nobody gives the keyboard back when a dialog or a menu has closed.
    static void activate(QWidget& widget) {
        if (QApplication::activeWindow() == &widget)
            return;
        widget.activateWindow();
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("the window did not become active");
    }

private:
    QWindow* target() {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->window()->windowHandle();
        QWidget* modal = QApplication::activeModalWidget();
        QWidget& top = modal ? *modal : window_;
        activate(top);
        return top.windowHandle();
    }

    QWidget& window_;
    QObject answers_;
};

/// Clicks that reach whatever lies at that place.
inline void click(QWidget& widget, QPoint at, Qt::MouseButton button = Qt::LeftButton,
                  Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* top = widget.window();
    QTest::mouseClick(top->windowHandle(), button, modifiers, widget.mapTo(top, at));
}
inline void click(QWidget& widget) {
    click(widget, widget.rect().center());
}
inline void click(QAbstractItemView& view, const QModelIndex& index) {
    view.scrollTo(index);
    click(*view.viewport(), view.visualRect(index).center());
}

/// As startTests, and dialogs for files are those of the program's own, which keys can reach.
inline void startStory(const char* name) {
    startTests(name);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

} // namespace fd::ui::test
