// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/object_table.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/panels/object_table_model.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kWidest = 260;
constexpr int kNarrowest = 70;

/// Choices and references are picked from a list, everything else is typed.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const workspace::Workspace& workspace, QObject* parent) : QStyledItemDelegate(parent), workspace_(workspace) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = static_cast<const ObjectTableModel*>(index.model());
        const FieldInfo& field = model->field(index.column());
        if (field.type != FieldType::Choice && field.type != FieldType::Reference)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        for (const ChoiceText& choice : field.choices)
            box->addItem(translated(choice.label), QString::fromLatin1(choice.name));
        if (field.type == FieldType::Reference) {
            box->addItem(QStringLiteral("–"), QString());
            for (const AnyId id : workspace_.design().idsOf(*field.target)) {
                std::string text;
                appendAnyId(text, id);
                box->addItem(shownName(workspace_.design(), id), fromUtf8(text));
            }
        }
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    const workspace::Workspace& workspace_;
};

} // namespace

ObjectTable::ObjectTable(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new ObjectTableModel(workspace, this)), kinds_(new QComboBox(this)),
      filter_(new QLineEdit(this)), reason_(new QLabel(this)), view_(new QTableView(this)) {
    setFocusProxy(view_);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(kinds_);
    bar->addWidget(filter_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(reason_);
    layout->addWidget(view_, 1);
    kinds_->setObjectName(QStringLiteral("tableKind"));
    kinds_->setMaxVisibleItems(30);
    filter_->setObjectName(QStringLiteral("tableFilter"));
    filter_->setClearButtonEnabled(true);
    reason_->setObjectName(QStringLiteral("tableReason"));
    reason_->setContentsMargins(6, 0, 6, 0);
    reason_->setWordWrap(true);
    reason_->hide();
    view_->setObjectName(QStringLiteral("objectTable"));
    view_->setModel(model_);
    view_->setItemDelegate(new CellDelegate(workspace_, view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setSortingEnabled(true);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->setAlternatingRowColors(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() + 10);
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(kinds_, &QComboBox::activated, this, [this](int row) { showKind(static_cast<Kind>(kinds_->itemData(row).toInt())); });
    connect(filter_, &QLineEdit::textChanged, model_, &ObjectTableModel::setFilter);
    connect(model_, &ObjectTableModel::refused, this, [this](const Error& error) {
        QPalette palette = reason_->palette();
        palette.setColor(QPalette::WindowText, themeColor(diagram::Tone::Error));
        reason_->setPalette(palette);
        reason_->setText(sentence(error));
        reason_->show();
    });
    connect(&workspace_, &workspace::Workspace::designChanged, reason_, &QWidget::hide);
    connect(model_, &QAbstractItemModel::modelReset, this, &ObjectTable::takeSelection);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ObjectTable::giveSelection);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ObjectTable::giveSelection);
    connect(view_, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { emit contextMenuWanted(view_->viewport()->mapToGlobal(at)); });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &ObjectTable::takeSelection);
    connect(&workspace_, &workspace::Workspace::showRequested, this, &ObjectTable::show);
    retranslate();
    const AnyId current = workspace_.selection().current();
    showKind(current ? current.kind : kindOf<Host>);
}

void ObjectTable::retranslate() {
    kinds_->clear();
    for (const KindInfo& kind : allKinds())
        if (kind.kind != kindOf<Placement>)
            kinds_->addItem(iconOf(kind.kind), kindPlural(kind.kind), static_cast<int>(kind.kind));
    kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(model_->kind())));
    kinds_->setAccessibleName(tr("Kind of the rows"));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the rows"));
    view_->setAccessibleName(tr("Objects"));
}

void ObjectTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->rebuild();
    }
    QWidget::changeEvent(event);
}

void ObjectTable::showKind(Kind kind) {
    model_->setKind(kind);
    kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(kind)));
    view_->resizeColumnsToContents();
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnWidth(column, std::clamp(view_->columnWidth(column), kNarrowest, kWidest));
    takeSelection();
}

void ObjectTable::show(AnyId id) {
    if (isVisible() && id.kind != model_->kind() && id.kind != kindOf<Placement>)
        showKind(id.kind);
}

void ObjectTable::takeSelection() {
    if (isFollowing_)
        return;
    const QScopedValueRollback following(isFollowing_, true);
    QItemSelection wanted;
    const auto& ids = workspace_.selection().ids();
    if (!ids.empty())
        for (int row = 0; row < model_->rowCount(); ++row)
            if (workspace_.selection().contains(model_->idAt(row)))
                wanted.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
    view_->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    const int row = model_->rowOf(workspace_.selection().current());
    if (row >= 0 && view_->currentIndex().row() != row)
        view_->selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
    if (row >= 0)
        view_->scrollTo(view_->currentIndex());
}

void ObjectTable::giveSelection() {
    if (isFollowing_)
        return;
    const QScopedValueRollback following(isFollowing_, true);
    std::vector<AnyId> ids;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        if (const AnyId id = model_->idAt(index.row()))
            ids.push_back(id);
    workspace_.selection().set(std::move(ids), model_->idAt(view_->currentIndex().row()));
}

} // namespace fd::ui
