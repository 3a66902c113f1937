// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_data.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace fd::ui {

class BarPairsChart;
class HeatMap;
class SeriesChart;

/// Two runs side by side: a table of what differs on top, below it the same picture of both at the same
/// moment, with the same axes. Lists what was changed in the design between them.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// The runs in the order in which they were made; the last two are chosen.
    void setRuns(std::vector<std::shared_ptr<const RunData>> runs);
    void setSeconds(double seconds);
    void setHost(Id<Host> host);
    std::shared_ptr<const RunData> first() const;
    std::shared_ptr<const RunData> second() const;
    QTableWidget* table() const { return table_; }
    SeriesChart* firstChart() const { return lines_[0]; }
    SeriesChart* secondChart() const { return lines_[1]; }
    /// Whether the diagram is to show the difference.
    bool isOnDiagram() const;
    /// "Live migration of A 41 s -> 12 s, ...": the largest differences as one sentence.
    QString summary() const;

signals:
    void diagramChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildResults();
    QWidget* buildPictures();
    void retranslate();
    void fill();
    void fillTable();
    void fillPictures();
    void fillChanges();

    std::vector<std::shared_ptr<const RunData>> runs_;
    Id<Host> host_;
    double seconds_ = 0;
    QLabel* labels_[2];
    QComboBox* choices_[2];
    QToolButton* swap_;
    QComboBox* picture_;
    QCheckBox* onDiagram_;
    QToolButton* whatChanged_;
    QLabel* summary_;
    QTableWidget* table_;
    QListWidget* changes_;
    QStackedWidget* pictures_;
    QLabel* titles_[2];
    HeatMap* heat_[2];
    SeriesChart* lines_[2];
    BarPairsChart* bars_;
};

} // namespace fd::ui
