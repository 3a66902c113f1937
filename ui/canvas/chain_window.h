// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/connect.h"

class QWidget;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// Shows, link by link, why an adapter's host does not reach the VM network it was to be connected to. The
/// window does not block; choosing a link goes to its object.
void showChain(QWidget& parent, workspace::Workspace& workspace, const ops::Connection& refused);

} // namespace fd::ui
