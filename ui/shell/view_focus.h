// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fd {
class Design;
namespace diagram {
struct ViewFilter;
}
} // namespace fd

namespace fd::ui {

class MainWindow;

/// "Filter: all", or what the views are narrowed to.
QString filterText(const Design& design, const diagram::ViewFilter& filter);

/// What the views show only: one VLAN, a site, a host group, a tenant, a kind, problems. Menus, status bar, commands.
void installViewFocus(MainWindow& window);

} // namespace fd::ui
