// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QTableWidget;
class QTabWidget;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class BarPairsChart;
class CoreChart;
class RunData;
class SeriesChart;

/// Runs scenarios and shows what came of them: processors, adapters, migrations, shares, a comparison with the run
/// before, and everything as a table. A slider and a player move all charts, and the canvas, through the run's time.
class SimulationPanel : public QWidget {
    Q_OBJECT

public:
    explicit SimulationPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~SimulationPanel() override;

    /// Starts the chosen scenario.
    void run();
    void stop();
    void chooseHost(Id<Host> host);
    Id<Host> chosenHost() const;
    void setSeconds(double seconds);
    double seconds() const;
    /// nullptr before the first run.
    const std::shared_ptr<const RunData>& runData() const { return run_; }
    CoreChart* coreChart() const { return cores_; }
    SeriesChart* adapterChart() const { return adapters_; }
    BarPairsChart* comparisonChart() const { return comparison_; }
    BarPairsChart* shareChart() const { return shares_; }
    QTableWidget* table() const { return table_; }
    QString status() const;

    /// All series as comma-separated values. Empty before the first run.
    std::string csv() const;
    bool savePicture(const QString& path);

signals:
    /// The moment changed; loads to draw on the canvas.
    void loadsChanged(const fd::diagram::Annotations& loads);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildControls();
    QWidget* buildTransport();
    QWidget* buildResults();
    void observe();
    void refillScenarios();
    void refillHosts();
    void takeRun();
    void forgetRun();
    void refreshState();
    void showSample();
    void showTable();
    void showNotes();
    void showShares();
    void play(bool on);
    void step(int samples);
    void tick();
    void exportCsv();
    void exportPicture();

    workspace::Workspace& workspace_;
    std::shared_ptr<const RunData> run_;
    std::shared_ptr<const RunData> before_;
    int sample_ = 0;
    double exactSeconds_ = 0;
    QTimer player_;
    QComboBox* scenario_;
    QComboBox* host_;
    QComboBox* speed_;
    QPushButton* runButton_;
    QPushButton* stopButton_;
    QProgressBar* progress_;
    QLabel* status_;
    QLabel* time_;
    QSlider* slider_;
    QToolButton* playButton_;
    QTabWidget* tabs_;
    CoreChart* cores_;
    SeriesChart* adapters_;
    SeriesChart* migrations_;
    BarPairsChart* shares_;
    BarPairsChart* comparison_;
    QTableWidget* table_;
    QTableWidget* comparisonTable_;
    QLabel* notes_;
};

} // namespace fd::ui
