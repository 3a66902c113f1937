// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// The steps of the open design; a click goes to the state after one.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Model;
    void refresh();

    workspace::Workspace& workspace_;
    Model* model_;
    QListView* list_;
    bool isRefreshing_ = false;
};

} // namespace fd::ui
