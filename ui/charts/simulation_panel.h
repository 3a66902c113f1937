// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"
#include "ui/charts/why.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class BarPairsChart;
class ChartPage;
class ComparePage;
class CoreChart;
class HeatMap;
class MigrationChart;
class ResultTabs;
class ScenarioEditor;
class ScenarioList;
class SeriesChart;
class TransportBar;
struct ChartTable;

/// The simulation: scenarios at the left, time above, charts below it. All charts and the diagram show the
/// same moment of the same run; a run can be looked at while it is still computed.
class SimulationPanel : public QWidget {
    Q_OBJECT

public:
    explicit SimulationPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~SimulationPanel() override;

    /// Starts the chosen scenario.
    void run();
    /// Plays the chosen scenario on another design, to be compared with the runs on this one.
    void runOn(const Design& other, const QString& name);
    void stop();
    void chooseHost(Id<Host> host);
    Id<Host> chosenHost() const;
    void setSeconds(double seconds);
    double seconds() const;
    int sample() const;
    /// nullptr before the first run; a partial one while a run goes on.
    const std::shared_ptr<const RunData>& runData() const { return run_; }
    ScenarioList& scenarios() const { return *scenarios_; }
    ScenarioEditor& editor() const { return *editor_; }
    TransportBar& transport() const { return *transport_; }
    HeatMap& heatMap() const { return *heat_; }
    SeriesChart& throughput() const { return *throughput_; }
    MigrationChart& migrations() const { return *migrations_; }
    ComparePage& comparison() const { return *compare_; }
    ResultTabs* tabs() const { return tabs_; }
    QString status() const;
    /// The answer to "Why this number?" as it stands in the window.
    void askWhy(const WhySubject& subject);
    const WhySubject& whySubject() const { return subject_; }
    QTextBrowser* whyText() const { return why_; }

    /// All series as comma-separated values. Empty before the first run.
    std::string csv() const;

signals:
    /// The moment changed; loads to draw on the canvas.
    void loadsChanged(const fd::diagram::Annotations& loads);
    /// The setting of the selected host behind a number is to be looked at: what one processor can receive.
    void settingWanted();
    /// There is another run to look at, or none any more.
    void runChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPages();
    QWidget* buildProcessors();
    QWidget* buildThroughput();
    QWidget* buildNotes();
    QWidget* buildCorner();
    void connectParts();
    void connectWhy();
    void observe();
    void retranslate();
    void takeScenario();
    QStringList storyLines() const;
    void takeRun(const std::shared_ptr<const workspace::SimulationRun>& run, bool isFinished);
    void takeOther(const std::shared_ptr<const workspace::SimulationRun>& run);
    void keepRun(std::shared_ptr<const RunData> run);
    void forgetRuns();
    void showRun(bool isNew);
    void refillHosts();
    void refreshState();
    void showSample();
    void showHost();
    void showThroughput();
    void showShares();
    void showNotes();
    void showWhy();
    void sendLoads();
    void follow(const QString& link);
    QString footnote() const;
    ChartTable coreTable() const;
    ChartTable lineTable(const SeriesChart& chart) const;
    ChartTable shareTable() const;
    WhySubject subjectOfLine(int line) const;

    workspace::Workspace& workspace_;
    std::shared_ptr<const RunData> run_;
    /// Finished runs, the oldest first.
    std::vector<std::shared_ptr<const RunData>> runs_;
    std::uint64_t otherDesigns_ = 0;
    WhySubject subject_;
    ScenarioList* scenarios_;
    TransportBar* transport_;
    ResultTabs* tabs_;
    ScenarioEditor* editor_;
    HeatMap* heat_;
    CoreChart* history_;
    QStackedWidget* processorStack_;
    QToolButton* overTime_;
    SeriesChart* throughput_;
    QComboBox* throughputOf_;
    MigrationChart* migrations_;
    SeriesChart* heldBack_;
    BarPairsChart* shares_;
    ComparePage* compare_;
    QLabel* notes_;
    ChartPage* pages_[5] = {};
    QComboBox* host_;
    QToolButton* whyButton_;
    QTextBrowser* why_;
};

} // namespace fd::ui
