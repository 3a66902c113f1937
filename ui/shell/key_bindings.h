// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;

namespace fd::ui {

class ActionSet;

/// Keys that users chose for commands, kept in the settings under "keys/<command>".
QList<QKeySequence> standardKeys(const QAction& action);
bool hasOwnKeys(const QAction& action);
/// Gives all commands the keys that are set, or their own ones.
void loadKeys(ActionSet& actions);
void setKeys(QAction& action, const QList<QKeySequence>& keys);
void resetKeys(QAction& action);
/// The command that has this key already, or one that it begins or ends; nullptr if it is free.
QAction* keyHolder(const ActionSet& actions, const QKeySequence& key, const QAction* but);

} // namespace fd::ui
