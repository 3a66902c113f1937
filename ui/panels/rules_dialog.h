// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/profiles.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// How seriously each rule is taken in the open design: by profile, or rule by rule. What was chosen is one
/// undo step.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    void build();
    QLayout* buildProfileRow();
    void buildList();
    QLayout* buildSeverityRow();
    QDialogButtonBox* buildButtons();
    void fillProfiles();
    void fillRules();
    void showRow(QTreeWidgetItem& item) const;
    void chooseProfile();
    void chooseSeverity();
    void selectionChanged();
    void filterRules(const QString& text);
    void saveProfile();
    void removeProfile();

    workspace::Workspace& workspace_;
    validation::RuleProfile wanted_;
    std::vector<validation::RuleProfile> profiles_;
    QComboBox* profile_;
    QPushButton* save_;
    QPushButton* remove_;
    QLineEdit* filter_;
    QTreeWidget* rules_;
    QLabel* about_;
    QComboBox* severity_;
};

/// Profiles that people have saved on this computer.
std::vector<validation::RuleProfile> savedProfiles();
void saveProfile(const validation::RuleProfile& profile);
void removeProfile(const std::string& name);

} // namespace fd::ui
