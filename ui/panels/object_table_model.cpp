// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/object_table_model.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QBrush>
#include <QCollator>

#include <algorithm>

namespace fd::ui {

ObjectTableModel::ObjectTableModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), kind_(kindOf<Host>) {
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ObjectTableModel::rebuild);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &ObjectTableModel::takeChanges);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this, [this] {
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, Qt::ForegroundRole});
    });
    rebuild();
}

void ObjectTableModel::setKind(Kind kind) {
    if (kind_ == kind)
        return;
    kind_ = kind;
    sortColumn_ = -1;
    rebuild();
}

void ObjectTableModel::setFilter(const QString& text) {
    filter_ = text;
    rebuild();
}

bool ObjectTableModel::isShown(AnyId id) const {
    if (filter_.isEmpty())
        return true;
    for (int column = 0; column < columnCount(); ++column)
        if (cell(id, column).contains(filter_, Qt::CaseInsensitive))
            return true;
    return false;
}

void ObjectTableModel::rebuild() {
    beginResetModel();
    rows_.clear();
    for (const AnyId id : workspace_.design().idsOf(kind_))
        if (isShown(id))
            rows_.push_back(id);
    arrange();
    endResetModel();
}

void ObjectTableModel::arrange() {
    if (sortColumn_ < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QString, AnyId>> keyed;
    for (const AnyId id : rows_)
        keyed.emplace_back(cell(id, sortColumn_), id);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        const int order = collator.compare(a.first, b.first);
        return sortOrder_ == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        rows_[i] = keyed[i].second;
}

void ObjectTableModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    rebuild();
}

void ObjectTableModel::takeChanges(const ChangeSet& changes) {
    bool isListChanged = changes.isReset;
    std::vector<int> touched;
    for (const Change& change : changes.changes) {
        if (change.id.kind != kind_)
            continue;
        isListChanged = isListChanged || change.isAdded() || change.isRemoved();
        if (const int row = rowOf(change.id); row >= 0)
            touched.push_back(row);
    }
    if (isListChanged) {
        rebuild();
        return;
    }
    // Cells may name objects of other kinds, so a change elsewhere repaints what is in sight.
    if (touched.empty() && !rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    for (const int row : touched)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

AnyId ObjectTableModel::idAt(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() ? rows_[static_cast<std::size_t>(row)] : AnyId();
}

int ObjectTableModel::rowOf(AnyId id) const {
    if (id.kind != kind_)
        return -1;
    const auto at = std::find(rows_.begin(), rows_.end(), id);
    return at == rows_.end() ? -1 : static_cast<int>(at - rows_.begin());
}

const FieldInfo& ObjectTableModel::field(int column) const {
    return kindInfo(kind_).fields[static_cast<std::size_t>(column)];
}

int ObjectTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ObjectTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kindInfo(kind_).fields.size());
}

QString ObjectTableModel::cell(AnyId id, int column) const {
    const void* record = workspace_.design().record(id);
    return record ? shownText(workspace_.design(), field(column), record) : QString();
}

QVariant ObjectTableModel::data(const QModelIndex& index, int role) const {
    const AnyId id = idAt(index.row());
    const void* record = id ? workspace_.design().record(id) : nullptr;
    if (!record)
        return {};
    const FieldInfo& info = field(index.column());
    const bool isBoolean = info.type == FieldType::Boolean;
    switch (role) {
    case Qt::CheckStateRole:
        return isBoolean ? QVariant(info.text(record) == "true" ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DisplayRole:
        return isBoolean ? QVariant() : QVariant(shownText(workspace_.design(), info, record).replace(u'\n', u' '));
    case Qt::EditRole:
        return info.type == FieldType::Choice || info.type == FieldType::Reference ? fromUtf8(info.text(record))
                                                                                   : shownText(workspace_.design(), info, record);
    case Qt::DecorationRole: {
        const workspace::FindingCounts counts = workspace_.validation().countsOf(id);
        if (index.column() > 0 || counts.open() == 0)
            return {};
        return iconOf(counts.errors ? validation::Severity::Error
                      : counts.warnings ? validation::Severity::Warning
                                        : validation::Severity::Advice);
    }
    case Qt::ToolTipRole: return isBoolean ? fieldLabel(info) : shownText(workspace_.design(), info, record);
    case Qt::AccessibleTextRole:
        return QString(fieldLabel(info) + QStringLiteral(": ") + shownText(workspace_.design(), info, record));
    default: return {};
    }
}

bool ObjectTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const AnyId id = idAt(index.row());
    if (!id || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const FieldInfo& info = field(index.column());
    const QString typed = role == Qt::CheckStateRole
                              ? (value.toInt() == Qt::Checked ? QStringLiteral("true") : QStringLiteral("false"))
                              : value.toString();
    const auto stored = storedText(workspace_.design(), info, typed);
    if (!stored) {
        emit refused(stored.error());
        return false;
    }
    Transaction transaction =
        workspace_.begin({translatable("Edit", "Change {field} of \"{name}\""),
                          {{"field", info.label}, {"name", displayName(workspace_.design(), id)}}});
    if (const Result<void> set = transaction.setField(id, info.name, *stored); !set) {
        emit refused(set.error());
        return false;
    }
    return workspace_.commit(std::move(transaction)).has_value();
}

QVariant ObjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return fieldLabel(field(section));
    return {};
}

Qt::ItemFlags ObjectTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return field(index.column()).type == FieldType::Boolean ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

} // namespace fd::ui
