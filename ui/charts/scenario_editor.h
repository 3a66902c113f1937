// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/id.h"
#include "simulation/plan/ready_made.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ScenarioTableModel;

/// The traffic and events of a scenario of the design as tables, with its duration, sampling and seed. Every
/// edit is one undo step. A ready-made scenario is described, and can be kept in the design to be changed.
class ScenarioEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioEditor(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void setScenario(Id<Scenario> scenario);
    Id<Scenario> scenario() const { return scenario_; }
    /// Describes what would be run, line by line; `about` says why it cannot be if there are no lines.
    void showReadyMade(const QString& name, const QString& about, const QStringList& lines);
    ScenarioTableModel* flows() const { return flows_; }
    ScenarioTableModel* events() const { return events_; }

signals:
    void keepWanted();
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        QLabel* title = nullptr;
        QTableView* view = nullptr;
        QToolButton* add = nullptr;
        QToolButton* remove = nullptr;
    };
    QWidget* buildHead();
    QWidget* buildPart(Part& part, ScenarioTableModel& model, const QString& name);
    void retranslate();
    void takeScenario();
    void addFlow();
    void addEvent();
    void removeRows(const Part& part, const ScenarioTableModel& model);
    template <class Edit>
    void editScenario(const char* field, Edit edit);

    workspace::Workspace& workspace_;
    Id<Scenario> scenario_;
    ScenarioTableModel* flows_;
    ScenarioTableModel* events_;
    QStackedWidget* stack_;
    QLabel* about_;
    QListWidget* preview_;
    QPushButton* keep_;
    QDoubleSpinBox* duration_;
    QDoubleSpinBox* sampling_;
    QSpinBox* seed_;
    QLabel* durationLabel_;
    QLabel* samplingLabel_;
    QLabel* seedLabel_;
    Part flowPart_;
    Part eventPart_;
    bool isTaking_ = false;
};

} // namespace fd::ui
