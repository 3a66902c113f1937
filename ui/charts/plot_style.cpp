// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include "ui/common/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>
#include <qcustomplot.h>

namespace fd::ui {

using diagram::Tone;

void applyStyle(QCustomPlot& plot) {
    const QPen line(themeColor(Tone::TextMuted), 1);
    const QPen grid(themeColor(Tone::CardBorder), 1, Qt::DotLine);
    plot.setBackground(themeColor(Tone::Card));
    for (QCPAxisRect* rect : plot.axisRects()) {
        rect->setBackground(themeColor(Tone::Card));
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(line);
            axis->setTickPen(line);
            axis->setSubTickPen(line);
            axis->setTickLabelColor(themeColor(Tone::Text));
            axis->setLabelColor(themeColor(Tone::Text));
            axis->grid()->setPen(grid);
            axis->grid()->setZeroLinePen(line);
        }
    }
    if (plot.legend) {
        plot.legend->setBrush(themeColor(Tone::Card));
        plot.legend->setBorderPen(QPen(themeColor(Tone::CardBorder)));
        plot.legend->setTextColor(themeColor(Tone::Text));
    }
}

void applyStyle(QChart& chart) {
    chart.setBackgroundBrush(themeColor(Tone::Card));
    chart.setBackgroundRoundness(0);
    chart.setTitleBrush(themeColor(Tone::Text));
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.legend()->setLabelColor(themeColor(Tone::Text));
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsColor(themeColor(Tone::Text));
        axis->setTitleBrush(themeColor(Tone::Text));
        axis->setLinePenColor(themeColor(Tone::TextMuted));
        axis->setGridLineColor(themeColor(Tone::CardBorder));
    }
}

} // namespace fd::ui
