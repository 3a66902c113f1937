// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rule_page.h"
#include "validation/finding.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QTableView;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ProblemDetails;
class ProblemsModel;

/// What is wrong with the design, why, and what to do about it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);
    /// The problem that is chosen in the table; nullptr for none.
    const validation::Finding* current() const;

    /// Goes to the next (1) or previous (-1) shown problem and shows its object.
    void step(int direction);
    /// Shows only findings of one severity.
    void showOnly(validation::Severity severity);
    void showAll();
    /// Selects a finding if it is shown.
    void select(const validation::Finding& finding);
    /// Offers the repairs of the current problem as a menu.
    void showFixes();
    QTableView* table() const { return table_; }

signals:
    /// The views should bring the object into sight and take the keyboard.
    void goTo(const fd::validation::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    QToolButton* addFilter(const QString& name, bool isOn, QLayout* layout);
    void fitColumns();
    void readFilter();
    void refreshCounts();
    void refreshDetails();
    void toggleGroup(int row);

    workspace::Workspace& workspace_;
    ProblemsModel* model_;
    QToolButton* errors_;
    QToolButton* warnings_;
    QToolButton* advice_;
    QToolButton* accepted_;
    QCheckBox* onlySelection_;
    QLineEdit* text_;
    QTableView* table_;
    QLabel* empty_;
    ProblemDetails* details_;
    QComboBox* grouping_;
};

} // namespace fd::ui
