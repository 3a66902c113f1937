// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QChart;

namespace fd::ui {

/// The colours and fonts of the theme in force for a plot. The libraries know nothing of the palette.
void applyStyle(QCustomPlot& plot);
void applyStyle(QChart& chart);

} // namespace fd::ui
