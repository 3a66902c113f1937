// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/catalog.h"
#include "validation/finding.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

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
    QTableView* table() const { return table_; }

signals:
    /// The views should bring the object into sight and take the keyboard.
    void goTo(const fd::validation::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QToolButton* addFilter(const QString& name, bool isOn, QHBoxLayout* layout);
    void readFilter();
    void refreshCounts();
    void refreshDetails();
    void showFixes(const validation::Finding& finding, const std::vector<validation::Fix>& fixes);
    void clearFixes();
    void carryOut(const validation::Finding& finding, const validation::Fix& fix);
    void toggleAcceptance();
    QString details(const validation::Finding& finding) const;

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
    QWidget* detailsPane_;
    QTextBrowser* details_;
    QHBoxLayout* buttons_;
    QPushButton* accept_;
    std::vector<QPushButton*> fixButtons_;
    std::optional<validation::Finding> shown_;
};

/// The explanation page of a rule as Markdown, in the language of the window if there is one; empty if there is none.
QString explanationOf(std::string_view ruleId);
/// The English page, for files: what is written into them does not depend on the language of the window.
QString englishExplanationOf(std::string_view ruleId);

} // namespace fd::ui
