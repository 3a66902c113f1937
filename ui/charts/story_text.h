// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/story.h"

#include <QStringList>

namespace fd::ui {

/// What a story plays, a line for each event and each flow: for those who want to know before they run it.
QStringList linesOf(const Design& design, const simulation::Story& story);

} // namespace fd::ui
