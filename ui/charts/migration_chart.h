// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_page.h"
#include "ui/charts/run_data.h"

#include <QWidget>

#include <memory>

class QCPItemLine;
class QCustomPlot;

namespace fd::ui {

/// Live migrations over time, a row for each machine: waiting for a slot, the passes over its memory while it
/// works on (brown-out), and the pause in which it stands still (black-out).
class MigrationChart : public QWidget {
    Q_OBJECT

public:
    explicit MigrationChart(QWidget* parent = nullptr);
    void setRun(std::shared_ptr<const RunData> run);
    void setSeconds(double seconds);
    QCustomPlot* plot() const { return plot_; }
    int rowCount() const;
    ChartTable table() const;
    /// What happens in a row at a moment.
    QString why(int row, double seconds) const;

signals:
    void secondsChosen(double seconds);
    void rowChosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawRow(int row);
    void drawBlock(int row, double from, double to, diagram::Tone tone, Qt::BrushStyle pattern);
    void drawText(int row, double at, const QString& text);
    int rowAt(QPointF at) const;

    QCustomPlot* plot_;
    QCPItemLine* cursor_ = nullptr;
    std::shared_ptr<const RunData> run_;
    double seconds_ = 0;
};

} // namespace fd::ui
