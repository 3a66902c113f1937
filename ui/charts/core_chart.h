// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCustomPlot;
class QCPBars;
class QCPColorMap;
class QCPItemLine;

namespace fd::ui {

class RunData;

/// The load of each logical processor of one host: bars at one moment above, all moments as a heat map below. A bar
/// carries its number; colour only helps. Hovering answers what is behind it.
class CoreChart : public QWidget {
    Q_OBJECT

public:
    explicit CoreChart(QWidget* parent = nullptr);

    void setRun(std::shared_ptr<const RunData> run, Id<Host> host);
    void setSample(int sample);
    /// What the bars show.
    const std::vector<double>& loads() const { return loads_; }
    /// The answer at a point of the bars, as the tooltip shows it.
    QString why(QPoint inBars) const;
    /// The drawing surface of the bars and of the heat map.
    QCustomPlot* bars() const { return bars_; }
    QCustomPlot* heat() const { return heat_; }
    /// Colours of the theme in force.
    void refreshTheme();

signals:
    /// A moment in the heat map was clicked.
    void secondsChosen(double seconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawBars();
    void drawHeat();

    QCustomPlot* bars_;
    QCustomPlot* heat_;
    QCPColorMap* map_ = nullptr;
    QCPItemLine* cursor_ = nullptr;
    std::shared_ptr<const RunData> run_;
    Id<Host> host_;
    int sample_ = 0;
    std::vector<double> loads_;
};

} // namespace fd::ui
