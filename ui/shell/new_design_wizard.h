// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/plan.h"

#include <QWizard>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace fd::ui {

/// Four questions that make a design to begin with. Each has an answer already, so every page can be passed
/// by, and Finish works on all of them.
class NewDesignWizard : public QWizard {
    Q_OBJECT

public:
    explicit NewDesignWizard(QWidget* parent = nullptr);

    ops::DesignPlan plan() const;

private:
    QWizardPage* addStep(const QString& title, const QString& text);
    void addSitesPage();
    void addHostsPage();
    void addTrafficPage();
    void addTenantsPage();
    QLabel* addSummary(QWizardPage* page);
    void refreshSummaries();

    QPlainTextEdit* sites_;
    QSpinBox* hosts_;
    QLineEdit* stem_;
    QSpinBox* nics_;
    QComboBox* speed_;
    QCheckBox* cluster_;
    QCheckBox* migration_;
    QCheckBox* storage_;
    QRadioButton* converged_;
    QRadioButton* separate_;
    QPlainTextEdit* tenants_;
    QSpinBox* machines_;
    std::vector<QLabel*> summaries_;
};

} // namespace fd::ui
