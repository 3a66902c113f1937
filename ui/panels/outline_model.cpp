// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_model.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/outline_node.h"
#include "workspace/workspace.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace fd::ui {

namespace {

bool hasNameField(Kind kind) {
    return kindInfo(kind).field("name") != nullptr;
}

} // namespace

OutlineModel::OutlineModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), workspace_(workspace), shape_(workspace), root_(std::make_unique<Node>()) {
    root_->isFilled = true;
    addRoots();
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &OutlineModel::rebuild);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &OutlineModel::takeChanges);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            &OutlineModel::takeFindings);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setOrder(OutlineOrder order) {
    if (shape_.order() == order)
        return;
    shape_.setOrder(order);
    rebuild();
}

void OutlineModel::rebuild() {
    beginResetModel();
    nodes_.clear();
    root_ = std::make_unique<Node>();
    root_->isFilled = true;
    addRoots();
    endResetModel();
}

// --- what hangs where
// ------------------------------------------------------------------------------------------------

bool OutlineModel::mayHaveChildren(const Node& node) const {
    return node.isFilled ? !node.children.empty() : shape_.hasChildren(node.id);
}

void OutlineModel::addRoots() {
    for (const KindInfo& kind : allKinds())
        ensureBranch(kind.kind, false);
}

OutlineModel::Node* OutlineModel::branchOf(Kind kind) const {
    for (const auto& child : root_->children)
        if (child->id.kind == kind)
            return child.get();
    return nullptr;
}

/// Makes the branch of a kind if it has something to hold.
void OutlineModel::ensureBranch(Kind kind, bool announce) {
    if (branchOf(kind) || !shape_.needsBranch(kind))
        return;
    auto branch = std::make_unique<Node>();
    branch->id = AnyId(kind, 0);
    branch->parent = root_.get();
    const auto at = std::upper_bound(root_->children.begin(), root_->children.end(), kind,
                                     [](Kind wanted, const auto& child) { return wanted < child->id.kind; });
    const int row = static_cast<int>(at - root_->children.begin());
    if (announce)
        beginInsertRows({}, row, row);
    root_->children.insert(at, std::move(branch));
    root_->renumber(static_cast<std::size_t>(row));
    if (announce)
        endInsertRows();
}

void OutlineModel::fill(Node& node, bool announce) {
    if (node.isFilled)
        return;
    node.isFilled = true;
    const Design& design = workspace_.design();
    std::vector<std::unique_ptr<Node>> children;
    for (const AnyId id : shape_.childrenOf(node.id)) {
        auto child = std::make_unique<Node>();
        child->id = id;
        child->parent = &node;
        child->name = displayName(design, id);
        children.push_back(std::move(child));
    }
    if (children.empty())
        return;
    std::sort(children.begin(), children.end(), [](const auto& a, const auto& b) { return *a < *b; });
    if (announce)
        beginInsertRows(indexOf(node), 0, static_cast<int>(children.size()) - 1);
    node.children = std::move(children);
    node.renumber(0);
    for (const auto& child : node.children)
        nodes_[child->id] = child.get();
    if (announce)
        endInsertRows();
}

// --- the tree as Qt asks for it
// --------------------------------------------------------------------------------------

OutlineModel::Node* OutlineModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex OutlineModel::indexOf(const Node& node, int column) const {
    return &node == root_.get() ? QModelIndex() : createIndex(node.row, column, const_cast<Node*>(&node));
}

QModelIndex OutlineModel::indexOf(AnyId id) const {
    const Node* node = id ? find(id) : nullptr;
    return node ? indexOf(*node) : QModelIndex();
}

AnyId OutlineModel::idAt(const QModelIndex& index) const {
    return index.isValid() && !nodeOf(index)->isBranch() ? nodeOf(index)->id : AnyId();
}

QModelIndex OutlineModel::reveal(AnyId id) {
    if (const QModelIndex known = indexOf(id); known.isValid())
        return known;
    std::vector<AnyId> path;
    for (auto key = shape_.parentOf(id); key; key = key->number ? shape_.parentOf(*key) : std::nullopt) {
        if (std::find(path.begin(), path.end(), *key) != path.end())
            return {}; // a circle of host groups
        path.push_back(*key);
    }
    for (auto key = path.rbegin(); key != path.rend(); ++key)
        if (Node* node = find(*key))
            fill(*node, true);
    return indexOf(id);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount ||
        static_cast<std::size_t>(row) >= node->children.size())
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid())
        return !root_->children.empty();
    return parent.column() == Name && mayHaveChildren(*nodeOf(parent));
}

bool OutlineModel::canFetchMore(const QModelIndex& parent) const {
    return parent.isValid() && parent.column() == Name && !nodeOf(parent)->isFilled;
}

void OutlineModel::fetchMore(const QModelIndex& parent) {
    fill(*nodeOf(parent), true);
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    if (role == IdRole)
        return node.isBranch() ? qulonglong{0}
                               : (static_cast<qulonglong>(fd::indexOf(node.id.kind)) << 32U) | node.id.number;
    return index.column() == Problems ? problemsData(node, role) : nameData(node, role);
}

QVariant OutlineModel::problemsData(const Node& node, int role) const {
    if (node.isBranch() || (role != Qt::DisplayRole && role != Qt::DecorationRole &&
                            role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const workspace::FindingCounts counts = workspace_.validation().countsOf(node.id);
    if (counts.open() == 0)
        return {};
    if (role == Qt::DecorationRole)
        return iconOf(counts.errors     ? validation::Severity::Error
                      : counts.warnings ? validation::Severity::Warning
                                        : validation::Severity::Advice);
    if (role == Qt::DisplayRole)
        return QLocale().toString(static_cast<qulonglong>(counts.open()));
    return tr("%n problems", "", static_cast<int>(counts.open()));
}

QVariant OutlineModel::nameData(const Node& node, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        if (!node.isBranch())
            return fromUtf8(node.name);
        return tr("%1 (%2)", "kind, number of objects")
            .arg(kindPlural(node.id.kind),
                 QLocale().toString(static_cast<qulonglong>(workspace_.design().size(node.id.kind))));
    case Qt::EditRole:
        return fromUtf8(nameOfObject(workspace_.design(), node.id));
    case Qt::DecorationRole:
        return node.isBranch() ? QVariant() : QVariant(iconOf(node.id.kind));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return node.isBranch() ? kindPlural(node.id.kind) : kindAndName(workspace_.design(), node.id);
    case Qt::FontRole:
        if (node.isBranch()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const AnyId id = idAt(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !id || name.isEmpty() || name == data(index, Qt::EditRole).toString())
        return false;
    Transaction transaction = workspace_.begin(
        {translatable("Edit", "Rename \"{name}\""), {{"name", displayName(workspace_.design(), id)}}});
    if (!transaction.setField(id, "name", toUtf8(name)))
        return false;
    return workspace_.commit(std::move(transaction)).has_value();
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // The column of signs has no title in sight: it would make the column wider than the signs are.
    if (orientation == Qt::Horizontal && section == Problems &&
        (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Problems");
    return orientation == Qt::Horizontal && section == Name && role == Qt::DisplayRole
               ? QVariant(tr("Object"))
               : QVariant();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    const Node& node = *nodeOf(index);
    if (!node.isBranch())
        flags |= Qt::ItemIsSelectable;
    if (!node.isBranch() && index.column() == Name && hasNameField(node.id.kind))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace fd::ui
