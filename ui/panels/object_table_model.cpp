// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/object_table_model.h"

#include "model/find/query.h"
#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "ui/common/icons.h"
#include "workspace/change_field.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <map>

namespace fd::ui {

namespace {
/// Up to this many rows plain words are looked for in every cell; beyond that in what objects are called.
constexpr std::size_t kLookIntoCells = 2000;
} // namespace

ObjectTableModel::ObjectTableModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), kind_(kindOf<Host>) {
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ObjectTableModel::rebuild);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &ObjectTableModel::takeChanges);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this, [this] {
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole, kFindingRole});
    });
    rebuild();
}

void ObjectTableModel::setKind(Kind kind) {
    if (kind_ == kind)
        return;
    kind_ = kind;
    sortColumn_ = -1;
    groupColumn_ = -1;
    rebuild();
}

void ObjectTableModel::setFilter(const QString& text) {
    filter_ = text;
    rebuild();
}

void ObjectTableModel::setGroupColumn(int column) {
    groupColumn_ = column;
    rebuild();
}

void ObjectTableModel::setFound(std::vector<AnyId> ids) {
    found_ = std::move(ids);
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {kFoundRole});
}

std::vector<AnyId> ObjectTableModel::shownObjects() const {
    std::vector<AnyId> all = workspace_.design().idsOf(kind_);
    const std::string wanted = toUtf8(filter_.trimmed());
    if (wanted.empty())
        return all;
    if (all.size() <= kLookIntoCells && wanted.find(':') == std::string::npos) {
        std::erase_if(all, [&](AnyId id) {
            for (int column = 0; column < columnCount(); ++column)
                if (cell(id, column).contains(filter_.trimmed(), Qt::CaseInsensitive))
                    return false;
            return true;
        });
        return all;
    }
    const auto query = find::Query::parse(wanted);
    if (!query)
        return {};
    find::Matcher matcher(*query, workspace_.design(), [this](AnyId id) {
        const workspace::FindingCounts counts = workspace_.validation().countsOf(id);
        return counts.errors     ? find::Level::Error
               : counts.warnings ? find::Level::Warning
               : counts.advice   ? find::Level::Advice
                                 : find::Level::None;
    });
    std::erase_if(all, [&](AnyId id) { return !matcher.matches(id); });
    return all;
}

void ObjectTableModel::rebuild() {
    beginResetModel();
    rows_.clear();
    std::vector<AnyId> ids = shownObjects();
    arrange(ids);
    if (groupColumn_ >= 0)
        addGroups(ids);
    else
        for (const AnyId id : ids)
            rows_.push_back({id, {}, 0});
    rowOf_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].id)
            rowOf_.emplace(rows_[i].id, static_cast<int>(i));
    endResetModel();
}

void ObjectTableModel::arrange(std::vector<AnyId>& ids) const {
    if (sortColumn_ < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QString, AnyId>> keyed;
    for (const AnyId id : ids)
        keyed.emplace_back(cell(id, sortColumn_), id);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        const int order = collator.compare(a.first, b.first);
        return sortOrder_ == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        ids[i] = keyed[i].second;
}

/// Groups in the order of their titles, in each the rows as they are sorted.
void ObjectTableModel::addGroups(const std::vector<AnyId>& ids) {
    QCollator collator;
    collator.setNumericMode(true);
    const auto before = [&collator](const QString& a, const QString& b) { return collator.compare(a, b) < 0; };
    std::map<QString, std::vector<AnyId>, decltype(before)> groups(before);
    for (const AnyId id : ids)
        groups[cell(id, groupColumn_)].push_back(id);
    for (const auto& [title, members] : groups) {
        rows_.push_back({{}, title, members.size()});
        for (const AnyId id : members)
            rows_.push_back({id, {}, 0});
    }
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
        isListChanged = isListChanged || change.isAdded() || change.isRemoved() ||
                        (groupColumn_ >= 0 && change.changedFields().test(static_cast<std::size_t>(groupColumn_)));
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
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() ? rows_[static_cast<std::size_t>(row)].id : AnyId();
}

bool ObjectTableModel::isHeading(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() && !rows_[static_cast<std::size_t>(row)].id;
}

int ObjectTableModel::rowOf(AnyId id) const {
    const auto at = rowOf_.find(id);
    return at == rowOf_.end() ? -1 : at->second;
}

const FieldInfo& ObjectTableModel::field(int column) const {
    return kindInfo(kind_).fields[static_cast<std::size_t>(column)];
}

int ObjectTableModel::columnOf(std::string_view fieldName) const {
    for (int column = 0; column < columnCount(); ++column)
        if (fieldName == field(column).name)
            return column;
    return -1;
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

QVariant ObjectTableModel::headingData(const Row& row, int column, int role) const {
    if (column > 0)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1: %2 (%3)", "field, value, number of rows")
            .arg(fieldLabel(field(groupColumn_)), row.title.isEmpty() ? tr("none") : row.title,
                 QLocale().toString(static_cast<qulonglong>(row.count)));
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

const validation::Finding* ObjectTableModel::findingOf(AnyId id, const FieldInfo& info) const {
    const validation::Finding* worst = nullptr;
    for (const validation::Finding* finding : workspace_.validation().findingsOf(id))
        if (!finding->isAccepted && finding->field == info.name && (!worst || finding->severity < worst->severity))
            worst = finding;
    return worst;
}

const validation::Finding* ObjectTableModel::findingAt(const QModelIndex& index) const {
    const AnyId id = index.isValid() ? idAt(index.row()) : AnyId{};
    return id ? findingOf(id, field(index.column())) : nullptr;
}

/// What the cell says, and what is wrong with it.
QString ObjectTableModel::toolTipOf(AnyId id, const FieldInfo& info, const QString& value) const {
    const validation::Finding* worst = findingOf(id, info);
    if (!worst)
        return value;
    const QString problem =
        tr("%1: %2", "severity: problem").arg(severityName(worst->severity), sentence(worst->message));
    return value.isEmpty() ? problem : value + u'\n' + problem;
}

QVariant ObjectTableModel::data(const QModelIndex& index, int role) const {
    if (isHeading(index.row()))
        return headingData(rows_[static_cast<std::size_t>(index.row())], index.column(), role);
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
    case kFoundRole: return std::binary_search(found_.begin(), found_.end(), id);
    case kFindingRole: {
        const validation::Finding* worst = findingOf(id, info);
        return worst ? QVariant(static_cast<int>(worst->severity)) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTipOf(id, info, isBoolean ? fieldLabel(info) : shownText(workspace_.design(), info, record));
    case Qt::AccessibleTextRole:
        return QString(fieldLabel(info) + QStringLiteral(": ") + shownText(workspace_.design(), info, record));
    default: return {};
    }
}

Result<void> ObjectTableModel::check(const QModelIndex& index, const QString& typed) const {
    const FieldInfo& info = field(index.column());
    const void* record = workspace_.design().record(idAt(index.row()));
    const auto stored = storedText(workspace_.design(), info, typed);
    if (!stored)
        return stored.error();
    if (!record)
        return {};
    const auto changed = info.withText(record, *stored);
    return changed ? Result<void>() : Result<void>(changed.error());
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
    const Result<void> changed = workspace::changeField(workspace_, id, info, *stored);
    if (!changed)
        emit refused(changed.error());
    return changed.has_value();
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
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return field(index.column()).type == FieldType::Boolean ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

} // namespace fd::ui
