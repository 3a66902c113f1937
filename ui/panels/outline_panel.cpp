// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_panel.h"

#include "ui/panels/outline_model.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

namespace fd::ui {

namespace {
/// Beyond so many selected objects only those whose branches are open are marked in the tree.
constexpr std::size_t kRevealUpTo = 200;
constexpr const char* kOrderKey = "outline/order";
} // namespace

OutlinePanel::OutlinePanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new OutlineModel(workspace, this)), order_(new QComboBox(this)),
      tree_(new QTreeView(this)), empty_(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(order_);
    layout->addWidget(empty_);
    layout->addWidget(tree_, 1);
    order_->setObjectName(QStringLiteral("outlineOrder"));
    order_->addItems({QString(), QString()});
    empty_->setWordWrap(true);
    empty_->setObjectName(QStringLiteral("outlineEmpty"));
    tree_->setObjectName(QStringLiteral("outlineTree"));
    tree_->setModel(model_);
    tree_->setUniformRowHeights(true);
    tree_->setHeaderHidden(true);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(OutlineModel::Name, QHeaderView::Stretch);
    // As wide as its signs: nothing while there are no problems.
    tree_->header()->setMinimumSectionSize(4);
    tree_->header()->setSectionResizeMode(OutlineModel::Problems, QHeaderView::ResizeToContents);
    tree_->setIndentation(14);
    const int order = QSettings().value(QLatin1String(kOrderKey), 0).toInt();
    order_->setCurrentIndex(order == 1 ? 1 : 0);
    model_->setOrder(static_cast<OutlineOrder>(order_->currentIndex()));
    connect(order_, &QComboBox::activated, this, [this](int index) {
        QSettings().setValue(QLatin1String(kOrderKey), index);
        model_->setOrder(static_cast<OutlineOrder>(index));
        takeSelection();
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::giveSelection);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePanel::giveSelection);
    connect(tree_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const AnyId id = model_->idAt(index))
            emit activated(id);
    });
    connect(tree_, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint& at) { emit contextMenuWanted(tree_->viewport()->mapToGlobal(at)); });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &OutlinePanel::takeSelection);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        expandFirst();
        takeSelection();
    });
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this] { empty_->setVisible(!model_->hasChildren()); });
    retranslate();
    expandFirst();
}

void OutlinePanel::retranslate() {
    order_->setItemText(0, tr("By place"));
    order_->setItemText(1, tr("By kind"));
    order_->setAccessibleName(tr("Order of the outline"));
    tree_->setAccessibleName(tr("Outline"));
    empty_->setText(tr("Nothing here yet. Drag a host from the palette or press Ctrl+K."));
}

void OutlinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->rebuild();
    }
    QWidget::changeEvent(event);
}

/// The branches of host groups are open at first; everything else waits to be asked.
void OutlinePanel::expandFirst() {
    empty_->setVisible(!model_->hasChildren());
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex branch = model_->index(row, 0);
        if (row == 0)
            tree_->expand(branch);
        for (int child = 0; row == 0 && child < model_->rowCount(branch); ++child)
            tree_->expand(model_->index(child, 0, branch));
    }
}

void OutlinePanel::takeSelection() {
    if (isFollowing_)
        return;
    const QScopedValueRollback following(isFollowing_, true);
    QItemSelection wanted;
    const auto& ids = workspace_.selection().ids();
    for (const AnyId id : ids) {
        const QModelIndex index = ids.size() <= kRevealUpTo ? model_->reveal(id) : model_->indexOf(id);
        if (index.isValid())
            wanted.select(index, index.siblingAtColumn(OutlineModel::Problems));
    }
    QItemSelectionModel* selection = tree_->selectionModel();
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = model_->indexOf(workspace_.selection().current());
    if (current.isValid()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        tree_->scrollTo(current);
    }
}

void OutlinePanel::giveSelection() {
    if (isFollowing_)
        return;
    const QScopedValueRollback following(isFollowing_, true);
    std::vector<AnyId> ids;
    for (const QModelIndex& index : tree_->selectionModel()->selectedRows())
        if (const AnyId id = model_->idAt(index))
            ids.push_back(id);
    // Rows that move leave the selection for a moment; only people select nothing.
    if (ids.empty() && !tree_->hasFocus()) {
        QMetaObject::invokeMethod(this, &OutlinePanel::takeSelection, Qt::QueuedConnection);
        return;
    }
    workspace_.selection().set(std::move(ids), model_->idAt(tree_->currentIndex()));
}

void OutlinePanel::renameCurrent() {
    const QModelIndex index = model_->reveal(workspace_.selection().current());
    if (!index.isValid())
        return;
    tree_->setFocus();
    tree_->setCurrentIndex(index);
    tree_->edit(index);
}

} // namespace fd::ui
