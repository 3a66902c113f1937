// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/duplicate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// "Make 20 more like this one": how many, what they are called, where they go.
class DuplicateDialog : public QDialog {
    Q_OBJECT

public:
    DuplicateDialog(const workspace::Workspace& workspace, std::vector<AnyId> objects, QWidget* parent);

    ops::Duplication wanted() const;

private:
    void refreshPreview();

    const workspace::Workspace& workspace_;
    std::vector<AnyId> objects_;
    QSpinBox* count_;
    QLineEdit* name_;
    QLabel* preview_;
    QComboBox* group_;
    QComboBox* cables_;
    QCheckBox* withVms_;
};

} // namespace fd::ui
