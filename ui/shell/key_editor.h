// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fd::ui {

class ActionSet;

/// The list of commands with their keys, and a field to change them. A key that is taken is named with its
/// holder and can be taken over.
class KeyEditor : public QWidget {
    Q_OBJECT

public:
    explicit KeyEditor(ActionSet& actions, QWidget* parent = nullptr);

    void filter(const QString& words);
    /// True if some command is shown.
    bool hasShown() const;
    void restoreDefaults();

private:
    void fill();
    void showCurrent();
    void checkClash();
    void assign();
    QAction* current() const;

    ActionSet& actions_;
    QTreeWidget* list_;
    QKeySequenceEdit* field_;
    QPushButton* assign_;
    QPushButton* clear_;
    QPushButton* reset_;
    QLabel* clash_;
};

} // namespace fd::ui
