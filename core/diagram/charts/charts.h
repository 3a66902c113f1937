// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <string>
#include <vector>

namespace fd::diagram {

/// The load of the logical processors of one host at one moment or on average.
struct CoreLoadChart {
    std::string title;
    /// By processor: 1 is a whole core.
    std::vector<double> load;
    double width = 760;
};

/// One bar for each processor from 0 to 100 %, with its number and percentage. Bars above 100 % are cut at
/// the top and say so by their number.
DisplayList coreLoadChart(const CoreLoadChart& chart);

struct ChartSeries {
    std::string name;
    /// x and y in the units of the axes, x ascending.
    std::vector<Point> points;
};

struct LineChart {
    std::string title;
    std::string xLabel;
    std::string yLabel;
    /// Up to six series can be told apart by tone and dash.
    std::vector<ChartSeries> series;
    /// A level to mark, for example a link's capacity; 0 for none.
    double limit = 0;
    std::string limitName{};
    double width = 760;
    double height = 300;
};

/// Lines over a grid with round numbers, and a legend.
DisplayList lineChart(const LineChart& chart);

/// Numbers for an axis from 0 to at least `largest`: 1, 2 or 5 times a power of ten apart, at most `most`
/// steps.
std::vector<double> axisTicks(double largest, int most);

/// A number as short as the axis allows: "0", "2.5", "1000".
std::string tickText(double value);

} // namespace fd::diagram
