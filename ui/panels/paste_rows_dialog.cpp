// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paste_rows_dialog.h"

#include "model/find/query.h"
#include "model/naming.h"
#include "model/ops/insert.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kWidestColumn = 220;
constexpr int kMostShown = 200;

const FieldInfo* fieldCalled(const KindInfo& kind, const QString& title) {
    const std::string key = find::foldedKey(toUtf8(title.trimmed()));
    for (const FieldInfo& field : kind.fields)
        if (!key.empty() && (find::foldedKey(field.name) == key || find::foldedKey(field.label) == key ||
                             find::foldedKey(toUtf8(fieldLabel(field))) == key))
            return &field;
    return nullptr;
}

} // namespace

PastedRows::PastedRows(workspace::Workspace& workspace, Kind kind, const QString& text, int firstColumn)
    : workspace_(workspace), kind_(kind) {
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const QString& line : plain.split(u'\n', Qt::SkipEmptyParts))
        rows_.push_back(line.split(u'\t'));
    if (!rows_.empty())
        nameColumns(firstColumn);
}

void PastedRows::nameColumns(int firstColumn) {
    const KindInfo& kind = kindInfo(kind_);
    const QStringList& first = rows_.front();
    const auto named = std::count_if(first.begin(), first.end(),
                                     [&](const QString& cell) { return fieldCalled(kind, cell); });
    hasHeader_ = named > 0 && 2 * named >= first.size();
    qsizetype columns = 0;
    for (const QStringList& row : rows_)
        columns = std::max(columns, row.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(std::max(0, firstColumn) + column);
        const FieldInfo* field = nullptr;
        if (hasHeader_)
            field = column < first.size() ? fieldCalled(kind, first[column]) : nullptr;
        else if (at < kind.fields.size())
            field = &kind.fields[at];
        fields_.push_back(field);
        titles_ += field                                 ? fieldLabel(*field)
                   : column < first.size() && hasHeader_ ? first[column]
                                                         : QString();
    }
    if (hasHeader_)
        rows_.erase(rows_.begin());
}

/// As useful as one from the palette, where the kind can stand alone.
AnyId PastedRows::makeObject(Transaction& transaction) const {
    if (const auto made = ops::insert(transaction, workspace_.relations(), {kind_, {}}))
        return *made;
    return transaction.addAny(kind_, kindInfo(kind_).makeDefault());
}

PastedRows::Outcome PastedRows::tryOut() const {
    Outcome out{
        workspace_.begin({translatable("Edit", "Paste {count} {kinds}"),
                          {{"count", std::to_string(rows_.size())}, {"kinds", kindInfo(kind_).plural}}}),
        {},
        {}};
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const AnyId id = makeObject(out.transaction);
        out.made.push_back(id);
        for (qsizetype column = 0; column < rows_[row].size(); ++column) {
            const FieldInfo* field = fields_[static_cast<std::size_t>(column)];
            const QString typed = rows_[row][column].trimmed();
            if (!field || typed.isEmpty())
                continue;
            const auto stored = storedText(out.transaction.view(), *field, typed);
            const Result<void> set =
                stored ? out.transaction.setField(id, field->name, *stored) : Result<void>(stored.error());
            if (!set)
                out.refusals.push_back({row, static_cast<std::size_t>(column), sentence(set.error())});
        }
    }
    return out;
}

PasteRowsDialog::PasteRowsDialog(const PastedRows& rows, Kind kind, const PastedRows::Outcome& outcome,
                                 QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(this)), summary_(new QLabel(this)) {
    setObjectName(QStringLiteral("pasteRowsDialog"));
    setWindowTitle(tr("Paste rows"));
    table_->setObjectName(QStringLiteral("pasteRowsTable"));
    table_->setAccessibleName(tr("Rows to be made"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setColumnCount(static_cast<int>(rows.titles().size()));
    table_->setHorizontalHeaderLabels(rows.titles());
    table_->setRowCount(std::min(kMostShown, static_cast<int>(rows.rows().size())));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QStringList& cells = rows.rows()[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column)
            table_->setItem(row, column, new QTableWidgetItem(cells[column].trimmed()));
    }
    QStringList reasons;
    for (const auto& refusal : outcome.refusals) {
        if (QTableWidgetItem* item =
                table_->item(static_cast<int>(refusal.row), static_cast<int>(refusal.column))) {
            item->setForeground(themeColor(diagram::Tone::Error));
            item->setToolTip(refusal.reason);
            QFont struck = item->font();
            struck.setStrikeOut(true);
            item->setFont(struck);
        }
        if (reasons.size() < 3)
            reasons += refusal.reason;
    }
    for (int column = 0; column < rows.titles().size(); ++column)
        if (!rows.fields()[static_cast<std::size_t>(column)])
            reasons += tr("Column %1 is left out: no field is called \"%2\".")
                           .arg(column + 1)
                           .arg(rows.titles()[column]);
    table_->resizeColumnsToContents();
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->setColumnWidth(column, std::min(table_->columnWidth(column), kWidestColumn));
    summary_->setObjectName(QStringLiteral("pasteRowsSummary"));
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    const QString makes = tr("These rows make %1.").arg(countOfKind(kind, rows.rows().size()));
    const QString lost = outcome.refusals.empty() ? QString()
                                                  : u'\n' + tr("%n cells cannot be taken:", "",
                                                               static_cast<int>(outcome.refusals.size()));
    summary_->setText(makes + lost + (reasons.isEmpty() ? QString() : u'\n' + reasons.join(u'\n')));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make them"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("pasteRowsOk"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table_, 1);
    layout->addWidget(summary_);
    layout->addWidget(buttons);
    resize(640, 360);
    buttons->button(QDialogButtonBox::Ok)->setFocus();
}

} // namespace fd::ui
