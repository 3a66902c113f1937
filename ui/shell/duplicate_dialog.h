// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/duplicate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace fd::ui {

/// Asks how often, under which names, where and with what objects are to be copied, and says before it happens what
/// will run short.
class DuplicateDialog : public QDialog {
    Q_OBJECT

public:
    /// What the number counts: copies beside what is there, or all objects of which the first is being made.
    enum class Counts { Copies, All };

    /// `design` and `relations` must outlive the dialog; they need not be those of the window.
    DuplicateDialog(const Design& design, const Relations& relations, std::vector<AnyId> objects, QWidget* parent,
                    Counts counts = Counts::Copies);

    /// What to carry out; with Counts::All the first name is that of the object itself.
    ops::Duplication wanted() const;
    std::vector<std::string> names() const;
    int count() const;

private:
    void buildChoices();
    void buildForm();
    void takeCount();
    void takePattern();
    void refresh();
    QString previewOf(const std::vector<std::string>& names) const;
    QString summary() const;
    std::vector<Id<HostGroup>> chosenGroups() const;
    bool hasKind(Kind kind) const;

    const Design& design_;
    const Relations& relations_;
    const std::vector<AnyId> objects_;
    const Counts counts_;
    QSpinBox* count_;
    QLineEdit* name_;
    QLabel* preview_;
    QListWidget* groups_;
    QComboBox* cables_;
    QCheckBox* addresses_;
    QCheckBox* withVms_;
    QLabel* summary_;
    QLabel* warnings_;
    QDialogButtonBox* buttons_;
};

} // namespace fd::ui
