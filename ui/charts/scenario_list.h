// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/ops/scenarios.h"
#include "simulation/plan/story.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// The scenarios: those that the design keeps, and the ready-made ones that are generated for it. Makes new
/// ones, copies, renames and deletes them, records what selected objects do, and starts and stops runs.
class ScenarioList : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// None while a ready-made one is chosen.
    Id<Scenario> scenario() const;
    /// The name of the ready-made one that is chosen, as the engine spells it; empty otherwise.
    QString readyMade() const;
    /// The name of the chosen one as it stands in the list.
    QString title() const;
    void choose(Id<Scenario> scenario);
    void chooseReadyMade(const QString& name);
    /// What a run would play; an error if the design lacks what it needs.
    Result<simulation::Story> story() const;
    /// The same on another design; a kept scenario names its objects by their numbers in this one.
    Result<simulation::Story> storyOn(const Design& design) const;
    QListWidget* list() const { return list_; }
    /// A control between the list and the buttons.
    void addBelow(QWidget* control);
    void setStatus(const QString& text);
    QString status() const;
    void setProgress(double share);
    void refreshState();
    /// Makes the chosen ready-made scenario one of the design's.
    void keep();
    void record(ops::Deed deed);
    /// What a scenario is about, in the user's language; the reason why it cannot be run if it cannot.
    QString about() const;

signals:
    void chosen();
    void runWanted();
    void stopWanted();
    void refused(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTools();
    void retranslate();
    void refill();
    void fillRecordMenu();
    void addNew();
    void duplicate();
    void rename();
    void remove();
    void takeName(QListWidgetItem* item);

    workspace::Workspace& workspace_;
    QLabel* title_;
    QListWidget* list_;
    QToolButton* new_;
    QToolButton* duplicate_;
    QToolButton* rename_;
    QToolButton* delete_;
    QToolButton* record_;
    QMenu* recordMenu_;
    QPushButton* run_;
    QPushButton* stop_;
    QProgressBar* progress_;
    QLabel* status_;
    bool isFilling_ = false;
};

} // namespace fd::ui
