// SPDX-License-Identifier: GPL-3.0-or-later
// How the outline follows the design and its findings.
#include "model/naming.h"
#include "ui/panels/outline_node.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace fd::ui {

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
    const auto key = shape_.parentOf(id);
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
    const auto key = shape_.parentOf(id);
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
        else if (!change.isRemoved() && !OutlineShape::isHidden(change.id.kind))
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
        if (!branch || shape_.needsBranch(kind))
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

} // namespace fd::ui
