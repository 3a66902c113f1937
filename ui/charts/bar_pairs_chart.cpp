// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_pairs_chart.h"

#include "ui/charts/plot_style.h"
#include "ui/charts/run_data.h"
#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {
/// More bars than this cannot be told apart.
constexpr std::size_t kMostPairs = 24;
} // namespace

BarPairsChart::BarPairsChart(QWidget* parent)
    : QWidget(parent), chart_(new QChart), area_(new QScrollArea(this)), view_(new QChartView(chart_, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Where there is no room for all names, they are scrolled to instead of being cut.
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setWidget(view_);
    layout->addWidget(area_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setRenderHint(QPainter::Antialiasing);
    chart_->setMargins({2, 0, 6, 0});
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->setLocalizeNumbers(true);
    setMinimumHeight(110);
    draw();
}

void BarPairsChart::show(const QString& firstName, const QString& secondName, const QString& unit,
                         const std::vector<Pair>& pairs) {
    firstName_ = firstName;
    secondName_ = secondName;
    unit_ = unit;
    pairs_.assign(pairs.begin(),
                  pairs.begin() + static_cast<std::ptrdiff_t>(std::min(pairs.size(), kMostPairs)));
    draw();
}

void BarPairsChart::setEmptyText(const QString& text) {
    emptyText_ = text;
    draw();
}

void BarPairsChart::draw() {
    chart_->removeAllSeries();
    for (QAbstractAxis* axis : chart_->axes()) {
        chart_->removeAxis(axis);
        delete axis;
    }
    auto* first = new QBarSet(firstName_);
    auto* second = new QBarSet(secondName_);
    QStringList names;
    double top = 0;
    for (const Pair& pair : pairs_) {
        *first << pair.first;
        *second << pair.second;
        names << pair.name;
        top = std::max({top, pair.first, pair.second});
    }
    first->setColor(themeColor(diagram::Tone::HostTone));
    second->setColor(themeColor(diagram::Tone::NetworkTone));
    // Told apart without colour too.
    second->setBrush(QBrush(themeColor(diagram::Tone::NetworkTone), Qt::Dense4Pattern));
    for (QBarSet* set : {first, second}) {
        set->setBorderColor(themeColor(diagram::Tone::Text));
        set->setLabelColor(themeColor(diagram::Tone::Text));
        QObject::connect(set, &QBarSet::hovered, this, [this, set](bool isOver, int index) {
            if (isOver && index >= 0 && index < static_cast<int>(pairs_.size()))
                QToolTip::showText(QCursor::pos(),
                                   tip(static_cast<std::size_t>(index), set->label(), set->at(index)));
        });
    }
    auto* series = new QBarSeries;
    series->append(first);
    series->append(second);
    chart_->addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(names);
    auto* up = new QValueAxis;
    up->setTitleText(unit_);
    chart_->addAxis(across, Qt::AlignBottom);
    chart_->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    top_ = top > 0 ? top : 1;
    scale(*up);
    view_->setMinimumWidth(widthOf(names));
    chart_->setTitle(pairs_.empty() ? emptyText_ : QString());
    chart_->legend()->setVisible(!pairs_.empty());
    applyStyle(*chart_);
}

QString BarPairsChart::tip(std::size_t pair, const QString& set, double value) const {
    QStringList lines{pairs_[pair].name, QStringLiteral("%1: %2 %3").arg(set, numberText(value), unit_)};
    if (!pairs_[pair].why.isEmpty())
        lines << pairs_[pair].why;
    return lines.join(u'\n');
}

/// What all names beside each other need, with the axis.
int BarPairsChart::widthOf(const QStringList& names) const {
    int widest = 32;
    for (const QString& name : names)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    return names.isEmpty() ? 0 : 70 + static_cast<int>(names.size()) * (std::min(widest, 140) + 10);
}

/// Round numbers, as many as there is room for, and no more height than the highest bar needs.
void BarPairsChart::scale(QValueAxis& axis) const {
    const double most = std::clamp(height() / 36, 2, 6);
    double step = std::pow(10, std::floor(std::log10(top_ / most)));
    for (const double factor : {2.0, 2.5, 2.0})
        if (step * most < top_)
            step *= factor; // 1, 2, 5, 10
    const int steps = std::max(1, static_cast<int>(std::ceil(top_ / step)));
    axis.setRange(0, steps * step);
    axis.setTickCount(steps + 1);
    axis.setLabelFormat(step >= 1 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
}

void BarPairsChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (QAbstractAxis* axis : chart_->axes(Qt::Vertical))
        if (auto* up = qobject_cast<QValueAxis*>(axis))
            scale(*up);
}

void BarPairsChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
