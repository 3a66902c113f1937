// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ObjectTableModel;

/// All objects of a kind as a table: the equal of the pictures for those who work with the keyboard or a screen reader.
class ObjectTable : public QWidget {
    Q_OBJECT

public:
    explicit ObjectTable(workspace::Workspace& workspace, QWidget* parent = nullptr);

    QTableView* view() const { return view_; }
    ObjectTableModel* model() const { return model_; }
    void showKind(Kind kind);

signals:
    void contextMenuWanted(const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void takeSelection();
    void giveSelection();
    void show(AnyId id);

    workspace::Workspace& workspace_;
    ObjectTableModel* model_;
    QComboBox* kinds_;
    QLineEdit* filter_;
    QLabel* reason_;
    QTableView* view_;
    bool isFollowing_ = false;
};

} // namespace fd::ui
