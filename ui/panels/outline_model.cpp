// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outline_model.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace fd::ui {

namespace {

/// Names with numbers in them sort by the numbers: HV2 before HV10. Case does not count.
bool namesBefore(std::string_view a, std::string_view b) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            while (i < a.size() && a[i] == '0')
                ++i;
            while (j < b.size() && b[j] == '0')
                ++j;
            const std::size_t from = i;
            const std::size_t other = j;
            while (i < a.size() && isDigit(a[i]))
                ++i;
            while (j < b.size() && isDigit(b[j]))
                ++j;
            if (i - from != j - other)
                return i - from < j - other;
            if (const int order = a.substr(from, i - from).compare(b.substr(other, j - other)); order != 0)
                return order < 0;
            continue;
        }
        if (lower(a[i]) != lower(b[j]))
            return lower(a[i]) < lower(b[j]);
        ++i;
        ++j;
    }
    return a.size() - i < b.size() - j;
}

/// Kinds that are no part of the fabric as people see it.
bool isHidden(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<RuleSetting>;
}

/// What an object hangs under where places are shown; none for kinds that have a branch of their own.
AnyId placeOf(const Design& design, AnyId id) {
    if (const auto* vm = design.get(id.as<Vm>()))
        return vm->host;
    if (const auto* host = design.get(id.as<Host>()))
        return host->hostGroup;
    if (const auto* group = design.get(id.as<HostGroup>()))
        return group->parent;
    const void* record = design.record(id);
    if (!record)
        return {};
    for (const FieldInfo& field : kindInfo(id.kind).fields) {
        if (!field.has(FieldFlags::Owner))
            continue;
        std::vector<AnyId> owners;
        field.targets(record, owners);
        if (!owners.empty())
            return owners.front();
    }
    return {};
}

bool hasNameField(Kind kind) {
    return kindInfo(kind).field("name") != nullptr;
}

} // namespace

struct OutlineModel::Node {
    AnyId id;
    Node* parent = nullptr;
    int row = 0;
    std::string name;
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children;

    bool isBranch() const { return id.number == 0; }
    bool operator<(const Node& other) const {
        if (id.kind != other.id.kind)
            return id.kind < other.id.kind;
        if (namesBefore(name, other.name))
            return true;
        if (namesBefore(other.name, name))
            return false;
        return id < other.id;
    }
    void renumber(std::size_t from) {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

OutlineModel::OutlineModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), workspace_(workspace), root_(std::make_unique<Node>()) {
    root_->isFilled = true;
    addRoots();
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &OutlineModel::rebuild);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &OutlineModel::takeChanges);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            &OutlineModel::takeFindings);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setOrder(OutlineOrder order) {
    if (order_ == order)
        return;
    order_ = order;
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

std::optional<AnyId> OutlineModel::parentKey(AnyId id) const {
    if (isHidden(id.kind) || !workspace_.design().contains(id))
        return std::nullopt;
    if (order_ == OutlineOrder::ByPlace) {
        const AnyId place = placeOf(workspace_.design(), id);
        if (workspace_.design().contains(place))
            return place;
    }
    return AnyId(id.kind, 0);
}

std::vector<AnyId> OutlineModel::childIds(const Node& node) const {
    std::vector<AnyId> out;
    const Design& design = workspace_.design();
    if (node.isBranch()) {
        for (const AnyId id : design.idsOf(node.id.kind))
            if (parentKey(id) == node.id)
                out.push_back(id);
        return out;
    }
    if (order_ == OutlineOrder::ByKind)
        return out;
    for (const Relations::Referrer& referrer : workspace_.relations().referrers(node.id))
        if (parentKey(referrer.source) == node.id && (out.empty() || out.back() != referrer.source))
            out.push_back(referrer.source);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool OutlineModel::mayHaveChildren(const Node& node) const {
    if (node.isFilled)
        return !node.children.empty();
    if (node.isBranch())
        return true;
    if (order_ == OutlineOrder::ByKind)
        return false;
    const auto referrers = workspace_.relations().referrers(node.id);
    return std::any_of(referrers.begin(), referrers.end(),
                       [&](const Relations::Referrer& r) { return parentKey(r.source) == node.id; });
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
    if (isHidden(kind) || branchOf(kind))
        return;
    const Design& design = workspace_.design();
    const auto ids = design.idsOf(kind);
    const AnyId key(kind, 0);
    if (std::none_of(ids.begin(), ids.end(), [&](AnyId id) { return parentKey(id) == key; }))
        return;
    auto branch = std::make_unique<Node>();
    branch->id = key;
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
    for (const AnyId id : childIds(node)) {
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

// --- following the design
// --------------------------------------------------------------------------------------------

OutlineModel::Node* OutlineModel::find(AnyId id) const {
    if (id.number == 0)
        return branchOf(id.kind);
    const auto at = nodes_.find(id);
    return at == nodes_.end() ? nullptr : at->second;
}

void OutlineModel::forget(Node& node) {
    for (const auto& child : node.children)
        forget(*child);
    nodes_.erase(node.id);
}

void OutlineModel::remove(AnyId id) {
    Node* node = find(id);
    if (!node)
        return;
    Node& parent = *node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(parent), row, row);
    forget(*node);
    parent.children.erase(parent.children.begin() + row);
    parent.renumber(static_cast<std::size_t>(row));
    endRemoveRows();
}

void OutlineModel::insert(AnyId id) {
    const auto key = parentKey(id);
    if (!key || find(id))
        return;
    if (key->number == 0)
        ensureBranch(id.kind, true);
    Node* parent = find(*key);
    if (!parent)
        return;
    if (!parent->isFilled) {
        emit dataChanged(indexOf(*parent), indexOf(*parent)); // it may have become one that opens
        return;
    }
    auto node = std::make_unique<Node>();
    node->id = id;
    node->parent = parent;
    node->name = displayName(workspace_.design(), id);
    const auto at = std::lower_bound(parent->children.begin(), parent->children.end(), *node,
                                     [](const auto& child, const Node& wanted) { return *child < wanted; });
    const int row = static_cast<int>(at - parent->children.begin());
    beginInsertRows(indexOf(*parent), row, row);
    nodes_[id] = node.get();
    parent->children.insert(at, std::move(node));
    parent->renumber(static_cast<std::size_t>(row));
    endInsertRows();
}

void OutlineModel::update(AnyId id) {
    Node* node = find(id);
    const auto key = parentKey(id);
    if (!node || !key || node->parent->id != *key) {
        remove(id);
        insert(id);
        return;
    }
    std::string name = displayName(workspace_.design(), id);
    if (name == node->name)
        return;
    Node& parent = *node->parent;
    Node probe;
    probe.id = id;
    probe.name = name;
    auto& all = parent.children;
    // Its place among the others, as if it were not there.
    int row = 0;
    for (const auto& other : all)
        if (other->id != id && *other < probe)
            ++row;
    const int from = node->row;
    node->name = std::move(name);
    if (row != from) {
        const QModelIndex parentIndex = indexOf(parent);
        beginMoveRows(parentIndex, from, from, parentIndex, row > from ? row + 1 : row);
        auto moved = std::move(all[static_cast<std::size_t>(from)]);
        all.erase(all.begin() + from);
        all.insert(all.begin() + row, std::move(moved));
        parent.renumber(static_cast<std::size_t>(std::min(from, row)));
        endMoveRows();
    }
    emit dataChanged(indexOf(*node), indexOf(*node, Problems));
}

void OutlineModel::takeChanges(const ChangeSet& changes) {
    constexpr std::size_t kRebuildAbove = 2000;
    if (changes.isReset || changes.changes.size() > kRebuildAbove) {
        rebuild();
        return;
    }
    // Removals first: what moves below a removed parent is inserted where it is now.
    for (const Change& change : changes.changes)
        if (change.isRemoved())
            remove(change.id);
    for (const Change& change : changes.changes)
        if (change.isAdded())
            insert(change.id);
        else if (!change.isRemoved() && !isHidden(change.id.kind))
            update(change.id);
    std::set<Kind> kinds;
    for (const Change& change : changes.changes)
        kinds.insert(change.id.kind);
    pruneBranches(kinds);
}

/// Takes away the branches that have nothing left to hold.
void OutlineModel::pruneBranches(const std::set<Kind>& kinds) {
    for (const Kind kind : kinds) {
        const Node* branch = branchOf(kind);
        if (!branch)
            continue;
        const auto ids = workspace_.design().idsOf(kind);
        if (std::any_of(ids.begin(), ids.end(), [&](AnyId id) { return parentKey(id) == branch->id; }))
            continue;
        const int row = branch->row;
        beginRemoveRows({}, row, row);
        root_->children.erase(root_->children.begin() + row);
        root_->renumber(static_cast<std::size_t>(row));
        endRemoveRows();
    }
}

void OutlineModel::takeFindings(const validation::FindingDelta& delta) {
    // One signal for all rows below one parent: a view looks at its columns anew for each.
    std::map<const Node*, std::pair<const Node*, const Node*>> touched;
    for (const auto* list : {&delta.added, &delta.removed})
        for (const validation::Finding& finding : *list)
            if (const Node* node = find(finding.subject)) {
                auto& [first, last] = touched.try_emplace(node->parent, node, node).first->second;
                first = node->row < first->row ? node : first;
                last = node->row > last->row ? node : last;
            }
    for (const auto& [parent, rows] : touched)
        emit dataChanged(indexOf(*rows.first, Problems), indexOf(*rows.second, Problems));
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
    for (auto key = parentKey(id); key; key = key->number ? parentKey(*key) : std::nullopt) {
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
    if (index.column() == Problems) {
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
        return node.isBranch() ? kindPlural(node.id.kind) : kindAndName(workspace_.design(), node.id);
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
