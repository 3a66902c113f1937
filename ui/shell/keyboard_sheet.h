// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fd::ui {

class ActionSet;

/// All keys of the program as a list that can be searched.
class KeyboardSheet : public QDialog {
    Q_OBJECT

public:
    KeyboardSheet(const ActionSet& actions, QWidget* parent);
};

} // namespace fd::ui
