// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/object_table.h"

#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/common/field_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/panels/object_table_model.h"
#include "ui/panels/paste_rows_dialog.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kWidest = 260;
constexpr int kNarrowest = 70;

/// Choices and references are picked from a list, everything else is typed and checked while it is.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const workspace::Workspace& workspace, QLabel& reason, QObject* parent)
        : QStyledItemDelegate(parent), workspace_(workspace), reason_(reason) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const auto* model = static_cast<const ObjectTableModel*>(index.model());
        const FieldInfo& field = model->field(index.column());
        if (field.type != FieldType::Choice && field.type != FieldType::Reference)
            return makeLine(parent, *model, index);
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("tableCellEditor"));
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
        else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentData(), Qt::EditRole);
        } else if (auto* line = qobject_cast<FieldLineEdit*>(editor)) {
            // What cannot be taken is dropped when the cell is left; the model has kept the old value.
            if (!line->isWrong() && line->text() != index.data(Qt::EditRole).toString())
                model->setData(index, line->text(), Qt::EditRole);
            reason_.hide();
        }
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == 0 && index.data(ObjectTableModel::kFoundRole).toBool())
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, 4, option.rect.height() - 2),
                              themeColor(diagram::Tone::Accent));
        const QVariant severity = index.data(ObjectTableModel::kFindingRole);
        if (!severity.isValid())
            return;
        const bool isError = severity.toInt() == static_cast<int>(validation::Severity::Error);
        drawWave(*painter, option.rect.adjusted(0, 0, 0, -2), isError ? Wave::Error : Wave::Warning);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Enter does not leave a cell that holds something wrong.
        if (auto* line = qobject_cast<FieldLineEdit*>(watched); line && line->isWrong() && event->type() == QEvent::KeyPress)
            if (const int key = static_cast<QKeyEvent*>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter)
                return true;
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    QWidget* makeLine(QWidget* parent, const ObjectTableModel& model, const QModelIndex& index) const {
        auto* line = new FieldLineEdit(parent);
        line->setObjectName(QStringLiteral("tableCellEditor"));
        line->setAccessibleName(fieldLabel(model.field(index.column())));
        line->setFrame(false);
        connect(line, &QLineEdit::textEdited, line,
                [this, line, &model, at = QPersistentModelIndex(index)](const QString& text) {
                    const Result<void> fits = model.check(at, text);
                    line->setWrong(!fits);
                    reason_.setText(fits ? QString() : sentence(fits.error()));
                    QPalette colours = reason_.palette();
                    colours.setColor(QPalette::WindowText, themeColor(diagram::Tone::Error));
                    reason_.setPalette(colours);
                    reason_.setVisible(!fits);
                });
        return line;
    }

    const workspace::Workspace& workspace_;
    QLabel& reason_;
};

} // namespace

ObjectTable::ObjectTable(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new ObjectTableModel(workspace, this)), kinds_(new QComboBox(this)),
      groups_(new QComboBox(this)), filter_(new QLineEdit(this)), reason_(new QLabel(this)), view_(new QTableView(this)) {
    setFocusProxy(view_);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(kinds_);
    bar->addWidget(groups_);
    bar->addWidget(filter_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(view_, 1);
    layout->addWidget(reason_);
    kinds_->setObjectName(QStringLiteral("tableKind"));
    kinds_->setMaxVisibleItems(30);
    groups_->setObjectName(QStringLiteral("tableGroups"));
    groups_->setMaxVisibleItems(30);
    groups_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    groups_->setMinimumContentsLength(16);
    groups_->view()->setMinimumWidth(groups_->fontMetrics().averageCharWidth() * 44);
    filter_->setObjectName(QStringLiteral("tableFilter"));
    filter_->setClearButtonEnabled(true);
    reason_->setObjectName(QStringLiteral("tableReason"));
    reason_->setContentsMargins(6, 0, 6, 0);
    reason_->setWordWrap(true);
    reason_->hide();
    view_->setObjectName(QStringLiteral("objectTable"));
    view_->setModel(model_);
    view_->setItemDelegate(new CellDelegate(workspace_, *reason_, view_));
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
    connect(groups_, &QComboBox::activated, this,
            [this](int row) { model_->setGroupColumn(groups_->itemData(row).toInt()); });
    connect(model_, &ObjectTableModel::refused, this, [this](const Error& error) {
        reason_->setText(sentence(error));
        colourReason(validation::Severity::Error);
        reason_->show();
    });
    connect(&workspace_, &workspace::Workspace::designChanged, this, &ObjectTable::showFinding);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            &ObjectTable::showFinding);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        takeSelection();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ObjectTable::giveSelection);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ObjectTable::giveSelection);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ObjectTable::showFinding);
    connect(view_, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { emit contextMenuWanted(view_->viewport()->mapToGlobal(at)); });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &ObjectTable::takeSelection);
    connect(&workspace_, &workspace::Workspace::showRequested, this, &ObjectTable::show);
    retranslate();
    const AnyId current = workspace_.selection().current();
    showKind(current ? current.kind : kindOf<Host>);
}

/// The line below the table says what a rule found about the cell that has the keyboard.
void ObjectTable::showFinding() {
    const QModelIndex current = view_->currentIndex();
    const validation::Finding* worst = model_->findingAt(current);
    reason_->setVisible(worst);
    if (!worst)
        return;
    reason_->setText(tr("%1: %2", "severity: problem").arg(severityName(worst->severity), sentence(worst->message)));
    colourReason(worst->severity);
}

void ObjectTable::colourReason(validation::Severity severity) {
    const bool isError = severity == validation::Severity::Error;
    QPalette colours = reason_->palette();
    colours.setColor(QPalette::WindowText, themeColor(isError ? diagram::Tone::Error : diagram::Tone::Warning));
    reason_->setPalette(colours);
}

/// A heading stands over the whole width.
void ObjectTable::spanHeadings() {
    view_->clearSpans();
    if (model_->groupColumn() < 0)
        return;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->isHeading(row))
            view_->setSpan(row, 0, 1, model_->columnCount());
}

void ObjectTable::fillGroups() {
    groups_->clear();
    groups_->addItem(tr("Not grouped"), -1);
    for (int column = 0; column < model_->columnCount(); ++column)
        groups_->addItem(tr("By %1", "field").arg(fieldLabel(model_->field(column))), column);
    groups_->setCurrentIndex(std::max(0, groups_->findData(model_->groupColumn())));
}

void ObjectTable::retranslate() {
    showFinding();
    fillGroups();
    groups_->setAccessibleName(tr("Group the rows"));
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
    } else if (event->type() == QEvent::PaletteChange) {
        showFinding();
    }
    QWidget::changeEvent(event);
}

void ObjectTable::showKind(Kind kind) {
    model_->setKind(kind);
    fillGroups();
    kinds_->setCurrentIndex(kinds_->findData(static_cast<int>(kind)));
    view_->resizeColumnsToContents();
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnWidth(column, std::max(std::clamp(view_->columnWidth(column), kNarrowest, kWidest),
                                               view_->horizontalHeader()->sectionSizeHint(column)));
    takeSelection();
}

QString ObjectTable::selectedText() const {
    const auto line = [this](auto text) {
        QStringList cells;
        for (int column = 0; column < model_->columnCount(); ++column)
            cells += QString(text(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t');
    };
    QStringList lines{line([this](int column) { return fieldLabel(model_->field(column)); })};
    QModelIndexList rows = view_->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        if (const void* record = workspace_.design().record(model_->idAt(row.row())))
            lines += line([&](int column) { return shownText(workspace_.design(), model_->field(column), record); });
    return lines.join(u'\n');
}

bool ObjectTable::renameCurrent() {
    // Who is in a cell means that one.
    const QModelIndex current = view_->currentIndex();
    if (view_->hasFocus() && current.isValid() && current.flags().testFlag(Qt::ItemIsEditable)) {
        view_->edit(current);
        return true;
    }
    const int row = model_->rowOf(workspace_.selection().current());
    const int column = model_->columnOf("name");
    if (row < 0 || column < 0)
        return false;
    view_->setFocus();
    view_->setCurrentIndex(model_->index(row, column));
    view_->edit(view_->currentIndex());
    return true;
}

bool ObjectTable::pasteRows(const QString& text) {
    const QModelIndex current = view_->currentIndex();
    const PastedRows rows(workspace_, model_->kind(), text, current.isValid() ? current.column() : 0);
    if (!rows.isTable())
        return false;
    PastedRows::Outcome outcome = rows.tryOut();
    PasteRowsDialog dialog(rows, model_->kind(), outcome, this);
    if (dialog.exec() == QDialog::Accepted && workspace_.commit(std::move(outcome.transaction)))
        workspace_.showAll(outcome.made);
    return true;
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
