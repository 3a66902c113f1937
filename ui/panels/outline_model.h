// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "ui/panels/outline_shape.h"
#include "validation/finding.h"

#include <QAbstractItemModel>

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// The objects of a design as a tree. Branches are filled when they are first looked into, and follow the
/// change sets of the document from then on, so that tens of thousands of machines cost nothing while they
/// are folded away.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Problems, ColumnCount };
    /// The AnyId as kind * 2^32 + number (qulonglong); 0 for a branch.
    static constexpr int IdRole = Qt::UserRole;

    explicit OutlineModel(workspace::Workspace& workspace, QObject* parent = nullptr);
    ~OutlineModel() override;

    void setOrder(OutlineOrder order);
    OutlineOrder order() const { return shape_.order(); }
    AnyId idAt(const QModelIndex& index) const;
    /// Opens the branches that lead to the object; invalid if it is not in the tree.
    QModelIndex reveal(AnyId id);
    /// The row of an object if its branch has been looked into.
    QModelIndex indexOf(AnyId id) const;
    void rebuild();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node;

    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node, int column = Name) const;
    bool mayHaveChildren(const Node& node) const;
    void fill(Node& node, bool announce);
    void addRoots();
    Node* branchOf(Kind kind) const;
    Node* find(AnyId id) const;
    void insert(AnyId id);
    void remove(AnyId id);
    void update(AnyId id);
    void ensureBranch(Kind kind, bool announce);
    void pruneBranches(const std::set<Kind>& kinds);
    void forget(Node& node);
    void takeChanges(const ChangeSet& changes);
    void takeFindings(const validation::FindingDelta& delta);
    QVariant nameData(const Node& node, int role) const;
    QVariant problemsData(const Node& node, int role) const;

    workspace::Workspace& workspace_;
    OutlineShape shape_;
    std::unique_ptr<Node> root_;
    std::unordered_map<AnyId, Node*> nodes_;
};

} // namespace fd::ui
