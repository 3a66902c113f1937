// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace fd::ui {

/// Gives each entry that has none an access key of its own: the first letter of a word that is free in the
/// menu, else any letter, else a digit or Latin letter in brackets behind the text, as Chinese menus have
/// them. Actions of the table of commands have theirs from the translators and keep them.
void giveAccessKeys(QMenu& menu);

/// The same for a menu whose entries come from several others: where two have the same key, the later one
/// gets another. Shared actions keep their texts; entries that stand for them are put in their place.
void giveOwnAccessKeys(QMenu& menu);

} // namespace fd::ui
