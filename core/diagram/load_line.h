// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/drawing.h"

namespace fd::diagram {

/// How wide a line is drawn for a load: 2, 3, 4, 6, 8 for each fifth of the capacity.
double widthForLoad(double load);

/// Whether nothing more goes through.
bool isFull(double load);

/// The line of an edge with its load, if the picture shows loads and has one for it: as wide and coloured as
/// the load, in a casing, with the percentage where it is above 60 %, "full" where nothing more goes through,
/// or with the difference from another run and a sign that tells better from worse. False if there is nothing
/// to draw.
bool drawLoadedLine(Drawing& drawing, const Edge& edge);

} // namespace fd::diagram
