// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_bindings.h"

#include "ui/shell/action_table.h"

#include <QAction>
#include <QSettings>

namespace fd::ui {

namespace {
QString settingOf(const QAction& action) {
    return QStringLiteral("keys/") + action.objectName();
}

/// No keys are no list of one empty key.
QList<QKeySequence> keysFrom(const QString& text) {
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}
} // namespace

QList<QKeySequence> standardKeys(const QAction& action) {
    for (const ActionSpec& spec : actionSpecs())
        if (action.objectName() == QLatin1String(spec.id))
            return keysFrom(QString::fromLatin1(spec.keys));
    return {};
}

bool hasOwnKeys(const QAction& action) {
    return QSettings().contains(settingOf(action));
}

void loadKeys(ActionSet& actions) {
    const QSettings settings;
    for (QAction* action : actions.all())
        action->setShortcuts(settings.contains(settingOf(*action))
                                 ? keysFrom(settings.value(settingOf(*action)).toString())
                                 : standardKeys(*action));
    actions.retranslate();
}

void setKeys(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    if (keys == standardKeys(action))
        QSettings().remove(settingOf(action));
    else
        QSettings().setValue(settingOf(action), QKeySequence::listToString(keys));
}

void resetKeys(QAction& action) {
    setKeys(action, standardKeys(action));
}

QAction* keyHolder(const ActionSet& actions, const QKeySequence& key, const QAction* but) {
    for (QAction* action : actions.all())
        for (const QKeySequence& other : action->shortcuts())
            if (action != but &&
                (other.matches(key) != QKeySequence::NoMatch || key.matches(other) != QKeySequence::NoMatch))
                return action;
    return nullptr;
}

} // namespace fd::ui
