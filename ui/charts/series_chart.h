// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCustomPlot;
class QCPItemLine;

namespace fd::ui {

class RunData;

/// Rates over time: the adapters of a host with their capacity, or all live migrations.
class SeriesChart : public QWidget {
    Q_OBJECT

public:
    enum class Subject : std::uint8_t { Adapters, Migrations };

    explicit SeriesChart(Subject subject, QWidget* parent = nullptr);
    void setRun(std::shared_ptr<const RunData> run, Id<Host> host);
    void setSample(int sample);
    QCustomPlot* plot() const { return plot_; }
    int seriesCount() const;

signals:
    void secondsChosen(double seconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void addLine(const QString& name, const std::vector<double>& bitsPerSecond, int number, bool isDashed);
    QString why(double seconds) const;

    Subject subject_;
    QCustomPlot* plot_;
    QCPItemLine* cursor_ = nullptr;
    std::shared_ptr<const RunData> run_;
    Id<Host> host_;
    int sample_ = 0;
};

} // namespace fd::ui
