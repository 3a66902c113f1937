// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of edits in the window share.
#include "window_session.h"

#include <QClipboard>
#include <QLineEdit>

#include <cstddef>

namespace fd::ui::test {

/// How many steps can be undone.
inline std::size_t steps(const Session& s) {
    return s.workspace.document().history().position();
}

/// Nothing is left of what an earlier test set or copied.
inline void forgetEarlierTests() {
    QSettings().clear();
    QApplication::clipboard()->clear();
}

/// Types into the palette and presses Enter.
inline void runFromPalette(Session& s, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    whenDialogOpens([text, modifiers](QWidget* dialog) {
        auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("commandQuery"));
        query->selectAll();
        QTest::keyClicks(query, text);
        QTest::keyClick(query, Qt::Key_Return, modifiers);
    });
    s.key(Qt::Key_K, Qt::ControlModifier);
    s.window.activateWindow(); // without a window manager nobody gives the focus back
    if (!QTest::qWaitForWindowActive(&s.window))
        qFatal("the window did not become active again");
}

} // namespace fd::ui::test
