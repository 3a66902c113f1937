// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

#include <memory>

class QCustomPlot;
class QCPItemLine;

namespace fd::ui {

class RunData;

/// The processors of one host over the whole run as a heat map. Hovering answers what is behind a spot.
class CoreChart : public QWidget {
    Q_OBJECT

public:
    explicit CoreChart(QWidget* parent = nullptr);

    void setRun(std::shared_ptr<const RunData> run, Id<Host> host);
    void setSeconds(double seconds);
    QCustomPlot* plot() const { return plot_; }

signals:
    void secondsChosen(double seconds);
    void processorChosen(int processor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    int processorAt(int y) const;

    QCustomPlot* plot_;
    QCPItemLine* cursor_ = nullptr;
    std::shared_ptr<const RunData> run_;
    Id<Host> host_;
    int processors_ = 0;
    double seconds_ = 0;
};

} // namespace fd::ui
