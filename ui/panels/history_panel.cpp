// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFont>
#include <QItemSelectionModel>
#include <QListView>
#include <QScopedValueRollback>

namespace fd::ui {

/// Row 0 is the state before the first step; row n the state after step n.
class HistoryPanel::Model : public QAbstractListModel {
public:
    Model(workspace::Workspace& workspace, QObject* parent) : QAbstractListModel(parent), workspace_(workspace) {}

    void refresh() {
        beginResetModel();
        rows_ = workspace_.isOpen() ? static_cast<int>(history().size()) + 1 : 0;
        endResetModel();
    }
    const History& history() const { return workspace_.document().history(); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows_; }
    QVariant data(const QModelIndex& index, int role) const override {
        const auto row = static_cast<std::size_t>(index.row());
        if (role == Qt::DisplayRole)
            return row == 0 ? HistoryPanel::tr("Opened") : sentence(history().at(row - 1)->label);
        if (role == Qt::FontRole && row > history().position()) {
            QFont italic;
            italic.setItalic(true);
            return italic;
        }
        return {};
    }

private:
    workspace::Workspace& workspace_;
    int rows_ = 0;
};

HistoryPanel::HistoryPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new Model(workspace, this)), list_(new QListView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(list_);
    list_->setObjectName(QStringLiteral("historyList"));
    list_->setAccessibleName(tr("History"));
    list_->setModel(model_);
    list_->setUniformItemSizes(true);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!isRefreshing_ && index.isValid())
            workspace_.goToStep(static_cast<std::size_t>(index.row()));
    });
    connect(&workspace_, &workspace::Workspace::historyChanged, this, &HistoryPanel::refresh);
    refresh();
}

void HistoryPanel::refresh() {
    if (isRefreshing_)
        return;
    const QScopedValueRollback refreshing(isRefreshing_, true);
    model_->refresh();
    if (model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(static_cast<int>(workspace_.document().history().position())));
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        list_->setAccessibleName(tr("History"));
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace fd::ui
