// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_data.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QCPGraph;
class QCPItemLine;
class QCustomPlot;
class QScrollArea;
class QCheckBox;

namespace fd::ui {

/// Rates over time with their limits and guaranteed shares. Lines differ by colour and dash; a line is
/// switched off and on at its entry in the legend.
class SeriesChart : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the plot.
    explicit SeriesChart(const QString& name, QWidget* parent = nullptr);
    /// Shows the first lines; `seconds` is the end of the axis.
    void setLines(std::vector<RateLine> lines, double secondsPerSample, double seconds);
    void setEmptyText(const QString& text);
    void setSeconds(double seconds);
    QCustomPlot* plot() const { return plot_; }
    const std::vector<RateLine>& lines() const { return lines_; }
    int seriesCount() const { return static_cast<int>(lines_.size()); }
    bool isShown(int line) const;
    void setShown(int line, bool on);
    /// The largest value on the vertical axis, in Gbit/s, and how to set it: pictures side by side share it.
    double top() const { return top_; }
    void setTop(double gigabits);
    /// The line nearest to a point of the plot; -1 if none is near.
    int lineAt(QPointF at) const;
    /// What the tooltip says at a point of the plot.
    QString tip(QPointF at) const;
    /// What stands in the tooltip after the values.
    void setWhy(std::function<QString(int line, double seconds)> why) { why_ = std::move(why); }

signals:
    void secondsChosen(double seconds);
    void lineChosen(int line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void drawLine(std::size_t number);
    void drawLevel(std::size_t number, double bitsPerSecond, Qt::PenStyle style);
    void drawLegend();
    void fit();
    QString valueText(const RateLine& line, int sample) const;

    QCustomPlot* plot_;
    QScrollArea* legendArea_;
    QWidget* legend_;
    std::vector<RateLine> lines_;
    std::vector<QCheckBox*> boxes_;
    std::vector<QCPGraph*> graphs_;
    std::vector<std::vector<QCPItemLine*>> levels_;
    QCPItemLine* cursor_ = nullptr;
    std::function<QString(int, double)> why_;
    QString emptyText_;
    double secondsPerSample_ = 1;
    double end_ = 1;
    double top_ = 1;
    double cursorSeconds_ = 0;
};

} // namespace fd::ui
