// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette_panel.h"

#include "base/text.h"
#include "model/kind_operations.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDrag>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

namespace fd::ui {

namespace {

/// Trees take names for one line high, also where they break.
class BreakingNames : public QStyledItemDelegate {
public:
    explicit BreakingNames(QTreeWidget& tree) : QStyledItemDelegate(&tree), tree_(tree) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem wide = option;
        const int depth = index.parent().isValid() ? 2 : 1;
        const int width = std::max(1, tree_.viewport()->width() - depth * tree_.indentation());
        wide.rect = QRect(0, 0, width, tree_.height() + 1);
        wide.features |= QStyleOptionViewItem::WrapText;
        return QStyledItemDelegate::sizeHint(wide, index);
    }

private:
    QTreeWidget& tree_;
};

/// Drags the name of a kind.
class KindTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    /// Qt keeps the heights of rows although their texts break at other places now.
    void resizeEvent(QResizeEvent* event) override {
        QTreeWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
    QStringList mimeTypes() const override { return {QLatin1String(kKindMimeType)}; }
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override {
        if (items.isEmpty())
            return nullptr;
        auto* dragged = new QMimeData;
        dragged->setData(QLatin1String(kKindMimeType), items.first()->data(0, Qt::UserRole).toByteArray());
        return dragged;
    }
    /// The views draw what is dragged in its true size; a picture at the pointer would lie on top of it.
    void startDrag(Qt::DropActions actions) override {
        const QList<QTreeWidgetItem*> items = selectedItems();
        QMimeData* dragged = mimeData(items);
        if (!dragged)
            return;
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->setPixmap(items.first()->icon(0).pixmap(16, 16));
        drag->setHotSpot(QPoint(20, 20));
        drag->exec(actions, Qt::CopyAction);
    }
};

} // namespace

const std::vector<PaletteGroup>& paletteGroups() {
    static const std::vector<PaletteGroup> groups{
        {"hosts",
         translatable("Palette", "Hosts and devices"),
         {"hostGroup", "hostCluster", "host", "physicalNic", "nicTeam", "physicalSwitch", "router"}},
        {"networks",
         translatable("Palette", "Networks"),
         {"logicalNetwork", "networkSite", "subnetVlan", "ipPool", "macPool"}},
        {"switching",
         translatable("Palette", "Switching"),
         {"logicalSwitch", "uplinkPortProfile", "virtualPortProfile", "portClassification", "hostSwitch", "hostVirtualNic",
          "switchExtension"}},
        {"tenants",
         translatable("Palette", "Tenants"),
         {"tenant", "vmNetwork", "vmSubnet", "vm", "virtualNic", "gateway", "vmNetworkGateway", "loadBalancer", "portAcl"}},
        {"simulation", translatable("Palette", "Simulation"), {"scenario", "scenarioFlow", "scenarioEvent"}},
    };
    return groups;
}

PalettePanel::PalettePanel(QWidget* parent) : QWidget(parent), filter_(new QLineEdit(this)), tree_(new KindTree(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(filter_);
    layout->addWidget(tree_, 1);
    filter_->setObjectName(QStringLiteral("paletteFilter"));
    filter_->setClearButtonEnabled(true);
    tree_->setObjectName(QStringLiteral("paletteTree"));
    tree_->setHeaderHidden(true);
    tree_->setDragEnabled(true);
    tree_->setDragDropMode(QAbstractItemView::DragOnly);
    // In a narrow panel a long name takes two lines.
    tree_->setWordWrap(true);
    tree_->setTextElideMode(Qt::ElideNone);
    tree_->setItemDelegate(new BreakingNames(*tree_));
    tree_->setIndentation(8);
    connect(filter_, &QLineEdit::textChanged, this, &PalettePanel::applyFilter);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const KindInfo* kind = findKind(item->data(0, Qt::UserRole).toByteArray().toStdString()))
            emit insertRequested(kind->kind);
    });
    rebuild();
}

void PalettePanel::rebuild() {
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the palette"));
    tree_->setAccessibleName(tr("Palette"));
    tree_->clear();
    for (const PaletteGroup& group : paletteGroups()) {
        auto* branch = new QTreeWidgetItem(tree_, {QCoreApplication::translate("Palette", group.title)});
        branch->setFlags(Qt::ItemIsEnabled);
        QFont bold = branch->font(0);
        bold.setBold(true);
        branch->setFont(0, bold);
        for (const std::string_view name : group.kinds) {
            const KindInfo* kind = findKind(name);
            if (!kind)
                continue;
            auto* item = new QTreeWidgetItem(branch, {kindName(kind->kind)});
            item->setIcon(0, iconOf(kind->kind));
            item->setData(0, Qt::UserRole, QByteArray(kind->name));
            item->setToolTip(0, tr("Drag to the view, or press Enter to insert"));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        }
        branch->setExpanded(true);
    }
    applyFilter();
}

void PalettePanel::applyFilter() {
    const QString wanted = filter_->text();
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* branch = tree_->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < branch->childCount(); ++j) {
            const bool isShown = branch->child(j)->text(0).contains(wanted, Qt::CaseInsensitive);
            branch->child(j)->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        branch->setHidden(!isAnyShown);
    }
}

void PalettePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
