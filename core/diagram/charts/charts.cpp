// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/charts/charts.h"

#include "diagram/text_metrics.h"
#include "diagram/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fd::diagram {

namespace {

constexpr double kTitleHeight = 30;
constexpr double kAxisWidth = 52;
constexpr double kFoot = 38;
constexpr double kLegendHeight = 24;
constexpr Tone kSeriesTones[] = {Tone::HostTone,   Tone::NetworkTone, Tone::TeamTone,
                                 Tone::SwitchTone, Tone::SiteTone,    Tone::VmNetworkTone};

/// A part of shapes, without an object.
class Sheet {
public:
    Sheet(double width, double height, const std::string& title) {
        part_.bounds = {0, 0, width, height};
        part_.accessibleName = title;
        part_.shapes.push_back(
            BoxShape{{0.5, 0.5, width - 1, height - 1}, 8, Tone::Card, Tone::None, 1, false});
        text({16, 8, width - 32, 20}, title, 13, Tone::Text, Align::Left, Weight::Bold);
    }

    void text(const Rect& rect, const std::string& full, double size, Tone tone, Align align,
              Weight weight = Weight::Normal) {
        std::string shown = elided(full, rect.width, size, weight);
        if (!shown.empty())
            part_.shapes.push_back(TextShape{rect, std::move(shown), full, size, tone, weight, align});
    }
    void line(std::vector<Point> points, Tone tone, double width, bool dashed = false) {
        part_.shapes.push_back(LineShape{std::move(points), tone, width, dashed});
    }
    void box(const Rect& rect, Tone fill, Tone border) {
        part_.shapes.push_back(BoxShape{rect, 1.5, fill, border, 0.75, false});
    }
    void say(const std::string& more) { part_.accessibleName += more; }

    DisplayList finish() {
        DisplayList list;
        list.bounds = part_.bounds;
        list.parts.push_back(std::move(part_));
        return list;
    }

private:
    Part part_;
};

void drawBars(Sheet& sheet, const CoreLoadChart& chart, const Rect& plot) {
    const double pitch = plot.width / static_cast<double>(chart.load.size());
    const double width = std::clamp(pitch * 0.72, 1.0, 44.0);
    const std::size_t every = static_cast<std::size_t>(std::max(1.0, std::ceil(22 / pitch)));
    for (std::size_t i = 0; i < chart.load.size(); ++i) {
        const double load = std::max(0.0, chart.load[i]);
        const double middle = plot.x + pitch * (static_cast<double>(i) + 0.5);
        const double height = plot.height * std::min(load, 1.0);
        sheet.box({middle - width / 2, plot.bottom() - height, width, std::max(height, 0.5)}, heatTone(load),
                  Tone::TextMuted);
        const std::string percent = std::to_string(std::lround(load * 100));
        if (pitch >= textWidth("100", 10) + 2)
            sheet.text({middle - pitch / 2, plot.bottom() - height - 15, pitch, 13}, percent, 10, Tone::Text,
                       Align::Centre);
        if (i % every == 0)
            sheet.text({middle - 12, plot.bottom() + 4, 24, 12}, std::to_string(i), 9, Tone::TextMuted,
                       Align::Centre);
    }
}

struct Scale {
    Rect plot;
    double xEnd = 1;
    double yEnd = 1;
    Point at(Point value) const {
        return {plot.x + plot.width * value.x / xEnd, plot.bottom() - plot.height * value.y / yEnd};
    }
};

void drawGrid(Sheet& sheet, const Scale& scale, const std::vector<double>& xTicks,
              const std::vector<double>& yTicks) {
    const Rect& plot = scale.plot;
    for (const double tick : yTicks) {
        const double y = scale.at({0, tick}).y;
        sheet.line({{plot.x, y}, {plot.right(), y}}, tick == 0 ? Tone::TextMuted : Tone::FrameBorder,
                   tick == 0 ? 1 : 0.5);
        sheet.text({plot.x - kAxisWidth + 8, y - 7, kAxisWidth - 14, 14}, tickText(tick), 10, Tone::TextMuted,
                   Align::Right);
    }
    for (const double tick : xTicks) {
        const double x = scale.at({tick, 0}).x;
        sheet.line({{x, plot.bottom()}, {x, plot.bottom() + 4}}, Tone::TextMuted, 1);
        sheet.text({x - 25, plot.bottom() + 5, 50, 14}, tickText(tick), 10, Tone::TextMuted, Align::Centre);
    }
}

void drawLegend(Sheet& sheet, const LineChart& chart, double y) {
    double x = 16;
    const auto entry = [&](const std::string& name, Tone tone, bool dashed) {
        const double width = std::min(textWidth(name, 11) + 1, chart.width / 2);
        if (x + 30 + width > chart.width)
            return;
        sheet.line({{x, y + 10}, {x + 22, y + 10}}, tone, 2.5, dashed);
        sheet.text({x + 28, y + 2, width, 16}, name, 11, Tone::Text, Align::Left);
        x += width + 46;
    };
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        entry(chart.series[i].name, kSeriesTones[i % std::size(kSeriesTones)], i % 2 == 1);
    if (chart.limit > 0)
        entry(chart.limitName.empty() ? "Limit" : chart.limitName, Tone::Error, true);
}

} // namespace

std::vector<double> axisTicks(double largest, int most) {
    if (!(largest > 0) || most < 1)
        return {0, 1};
    const double raw = largest / most;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= raw * (1 - 1e-9)) {
            step = power * factor;
            break;
        }
    std::vector<double> ticks;
    for (int i = 0; i <= most; ++i) {
        ticks.push_back(step * i);
        if (ticks.back() >= largest * (1 - 1e-9))
            break;
    }
    return ticks;
}

std::string tickText(double value) {
    // Three decimals are enough for steps of 0.001 and more; smaller ones are not drawn.
    const long long thousandths = std::llround(value * 1000);
    std::string text = std::to_string(thousandths / 1000);
    if (long long rest = std::llabs(thousandths % 1000)) {
        std::string digits = std::to_string(rest);
        digits.insert(0, 3 - digits.size(), '0');
        while (digits.back() == '0')
            digits.pop_back();
        text += '.' + digits;
    }
    return text;
}

DisplayList coreLoadChart(const CoreLoadChart& chart) {
    constexpr double kPlotHeight = 120;
    // Room for the axis label and the number over a full bar.
    constexpr double kHead = 34;
    Sheet sheet(chart.width, kTitleHeight + kHead + kPlotHeight + kFoot, chart.title);
    const Scale scale{{kAxisWidth, kTitleHeight + kHead, chart.width - kAxisWidth - 16, kPlotHeight}, 1, 100};
    drawGrid(sheet, scale, {}, {0, 25, 50, 75, 100});
    sheet.text({16, kTitleHeight - 2, 120, 14}, "Load in %", 10, Tone::TextMuted, Align::Left);
    if (!chart.load.empty())
        drawBars(sheet, chart, scale.plot);
    sheet.text({scale.plot.x, scale.plot.bottom() + 18, scale.plot.width, 14}, "Logical processor", 10,
               Tone::TextMuted, Align::Centre);
    if (!chart.load.empty()) {
        const auto busiest = std::max_element(chart.load.begin(), chart.load.end());
        sheet.say(", busiest processor " + std::to_string(busiest - chart.load.begin()) + " with " +
                  std::to_string(std::lround(*busiest * 100)) + " %");
    }
    return sheet.finish();
}

DisplayList lineChart(const LineChart& chart) {
    Sheet sheet(chart.width, chart.height, chart.title);
    double xEnd = 0;
    double yEnd = chart.limit;
    for (const ChartSeries& series : chart.series)
        for (const Point point : series.points) {
            xEnd = std::max(xEnd, point.x);
            yEnd = std::max(yEnd, point.y);
        }
    const std::vector<double> xTicks = axisTicks(xEnd, 10);
    const std::vector<double> yTicks = axisTicks(yEnd, 5);
    const double top = kTitleHeight + 18;
    const Scale scale{
        {kAxisWidth, top, chart.width - kAxisWidth - 24, chart.height - top - kFoot - kLegendHeight},
        xTicks.back(),
        yTicks.back()};
    drawGrid(sheet, scale, xTicks, yTicks);
    sheet.text({16, kTitleHeight - 2, 300, 14}, chart.yLabel, 10, Tone::TextMuted, Align::Left);
    sheet.text({scale.plot.x, scale.plot.bottom() + 20, scale.plot.width, 14}, chart.xLabel, 10,
               Tone::TextMuted, Align::Centre);
    if (chart.limit > 0)
        sheet.line({scale.at({0, chart.limit}), scale.at({scale.xEnd, chart.limit})}, Tone::Error, 1.2, true);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        std::vector<Point> points;
        points.reserve(chart.series[i].points.size());
        for (const Point point : chart.series[i].points)
            points.push_back(scale.at({std::max(0.0, point.x), std::max(0.0, point.y)}));
        if (points.size() > 1)
            sheet.line(std::move(points), kSeriesTones[i % std::size(kSeriesTones)], 2, i % 2 == 1);
    }
    drawLegend(sheet, chart, chart.height - kLegendHeight - 4);
    return sheet.finish();
}

} // namespace fd::diagram
