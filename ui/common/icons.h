// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"
#include "model/id.h"
#include "validation/finding.h"

#include <QIcon>

#include <string_view>

namespace fd::ui {

/// An icon by its name in resources/icons, drawn in the colour of the theme at the moment of painting. An unknown name
/// gives an icon that paints nothing.
QIcon icon(std::string_view name, diagram::Tone tone = diagram::Tone::Text);
/// The mark of the program, in all sizes that desktops ask for.
QIcon applicationIcon();
/// The colour of the family that a kind of object belongs to.
diagram::Tone kindTone(Kind kind);
/// The icon of a kind of object in the colour of its family.
QIcon iconOf(Kind kind);
/// The sign of a severity; its shape alone tells which.
QIcon iconOf(validation::Severity severity);

} // namespace fd::ui
