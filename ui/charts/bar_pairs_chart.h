// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QScrollArea;
class QValueAxis;

namespace fd::ui {

/// Two bars for each of some names: share and weight, or before and after.
class BarPairsChart : public QWidget {
public:
    struct Pair {
        QString name;
        double first = 0;
        double second = 0;
        /// What stands in the tooltip below the value.
        QString why{};
    };

    explicit BarPairsChart(QWidget* parent = nullptr);
    void show(const QString& firstName, const QString& secondName, const QString& unit,
              const std::vector<Pair>& pairs);
    /// What is said while there is nothing to show.
    void setEmptyText(const QString& text);
    std::size_t pairCount() const { return pairs_.size(); }
    /// What the tooltip of a bar says.
    QString tip(std::size_t pair, const QString& set, double value) const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    int widthOf(const QStringList& names) const;
    void scale(QValueAxis& axis) const;

    QChart* chart_;
    QScrollArea* area_;
    QChartView* view_;
    QString firstName_;
    QString secondName_;
    QString unit_;
    QString emptyText_;
    std::vector<Pair> pairs_;
    double top_ = 1;
};

} // namespace fd::ui
