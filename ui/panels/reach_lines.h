// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/cells.h"
#include "workspace/reach_service.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fd::ui {

/// One row or column.
struct ReachLine {
    int level = 0;
    std::size_t group = 0;
    /// The kind within the group; none for the group itself.
    int part = -1;
    QString name;
    AnyId object;
    bool canOpen = false;
    bool isOpen = false;
    std::shared_ptr<const reachability::CellLine> line;
};

/// The rows and columns of the matrix: groups of adapters, the kinds in them that behave alike, single
/// adapters. What is open or filtered decides which of them there are.
class ReachLines {
    Q_DECLARE_TR_FUNCTIONS(fd::ui::ReachModel)

public:
    /// Makes the groups anew; what was open stays open as far as it is still there.
    void setResult(std::shared_ptr<const workspace::ReachResult> result);
    /// Closes everything.
    void setGrouping(reachability::GroupBy by);
    reachability::GroupBy grouping() const { return by_; }
    void setFilter(const QString& text) { filter_ = text; }
    void openGroups();
    void closeAll();
    /// False if the line cannot be opened.
    bool toggle(Qt::Orientation orientation, int section);
    /// After any of these: the lines as they are now.
    void relist();
    /// Leaves only the lines for which `which` is true.
    void keep(Qt::Orientation orientation, const std::vector<bool>& which);

    const std::vector<ReachLine>& all(Qt::Orientation orientation) const {
        return orientation == Qt::Vertical ? rows_.lines : columns_.lines;
    }
    QString interfaceName(int interface) const;

private:
    struct Group {
        reachability::InterfaceGroup group;
        std::shared_ptr<const reachability::CellLine> line;
        /// Members that behave alike; made when the group is opened.
        std::vector<std::vector<int>> parts;
    };
    /// What is open on one axis, by the group's object and the first member of a part.
    struct Axis {
        std::set<AnyId> openGroups;
        std::set<std::pair<AnyId, AnyId>> openParts;
        std::vector<ReachLine> lines;
    };
    void regroup();
    void fill(Axis& axis);
    void addPart(Axis& axis, std::size_t groupIndex, int part) const;
    void findParts(Group& group) const;
    /// Takes away the lines of a group that do not match, from `first` on.
    void applyFilter(Axis& axis, std::size_t first, const Group& group) const;
    std::shared_ptr<const reachability::CellLine> lineOf(std::vector<int> members) const;
    QString groupName(const Group& group) const;
    Axis& axis(Qt::Orientation orientation) { return orientation == Qt::Vertical ? rows_ : columns_; }

    std::shared_ptr<const workspace::ReachResult> result_;
    reachability::GroupBy by_ = reachability::GroupBy::Tenant;
    QString filter_;
    std::vector<Group> groups_;
    /// How many adapters each machine has.
    std::unordered_map<Id<Vm>, int> adapters_;
    Axis rows_;
    Axis columns_;
};

} // namespace fd::ui
