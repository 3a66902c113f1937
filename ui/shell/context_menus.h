// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <span>

namespace fd::ui {

/// A context menu never has more entries than this.
inline constexpr std::size_t kMostContextEntries = 12;

/// The context menu of one kind: ids of actions and ">id" of submenus that the menu bar has too, most used first.
struct ContextMenuSpec {
    const char* id;
    std::span<const char* const> entries;
};

/// The menu for a selected object; for none that of the empty canvas. `isCable` for a line, which stands for the
/// adapter or link that it belongs to.
const ContextMenuSpec& contextMenuFor(AnyId id, bool isCable = false);
/// All of them.
std::span<const ContextMenuSpec> contextMenus();

} // namespace fd::ui
