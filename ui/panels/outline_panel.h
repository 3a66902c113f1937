// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class OutlineModel;

/// The design as a tree; its selection is that of all views.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(workspace::Workspace& workspace, QWidget* parent = nullptr);

    QTreeView* tree() const { return tree_; }
    OutlineModel* model() const { return model_; }
    /// Starts editing the name of the current object in place.
    void renameCurrent();

signals:
    /// Enter or a double click on an object.
    void activated(fd::AnyId id);
    void contextMenuWanted(const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void takeSelection();
    void giveSelection();
    void expandFirst();

    workspace::Workspace& workspace_;
    OutlineModel* model_;
    QComboBox* order_;
    QTreeView* tree_;
    QLabel* empty_;
    bool isFollowing_ = false;
};

} // namespace fd::ui
