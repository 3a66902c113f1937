// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of the whole window share.
#include "model/naming.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

namespace fd::ui::test {

/// One window with one workspace, shown and active.
struct Session {
    workspace::Workspace workspace;
    MainWindow window{workspace};

    Session() {
        window.resize(1440, 900);
        window.resetLayout();
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }
    template <class W>
    W* find(const char* name) {
        W* found = window.findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("there is no widget %s", name);
        return found;
    }
    void openContoso() {
        if (!window.openSample(QStringLiteral("contoso")))
            qFatal("the sample was not opened");
        workspace.validation().waitForIdle();
    }
    AnyId object(const char* name) {
        const auto id = findObject(workspace.design(), name);
        return id ? *id : AnyId{};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
};

/// Calls `answer(dialog)` as soon as a dialog is open.
template <class Answer>
void whenDialogOpens(Answer answer) {
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(dialog);
    });
    timer->start();
}

inline AnyId firstOf(const Design& design, Kind kind) {
    const auto ids = design.idsOf(kind);
    return ids.empty() ? AnyId{} : ids.front();
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Settings of the test's own, light theme, English.
inline void startTests(const char* name) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("fabric-designer-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(name));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    applyTheme(QStringLiteral("light"));
    applyLanguage(QStringLiteral("en"));
}

} // namespace fd::ui::test
