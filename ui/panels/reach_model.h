// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/cells.h"
#include "workspace/reach_service.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace fd::ui {

/// What somebody expects, as sets of adapters.
struct ExpectedPairs {
    Id<ReachExpectation> id;
    ExpectedReach expected = ExpectedReach::MustReach;
    std::vector<int> from;
    std::vector<int> to;
};

/// Who reaches whom as a table. Rows and columns are groups of adapters that can be opened: a group to the
/// kinds of adapters in it that behave alike, a kind to single adapters. Cells are read when they are looked
/// at.
class ReachModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// The state as a number of reachability::CellState.
        StateRole = Qt::UserRole + 1,
        /// True for a cell that is not as expected.
        DifferenceRole,
        /// Headers: how far the line is indented, and whether it can be opened (0 no, 1 closed, 2 open).
        LevelRole,
        FoldRole,
    };

    /// One row or column.
    struct Line {
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

    explicit ReachModel(QObject* parent = nullptr);

    /// Nothing is shown without a result. What was open stays open as far as it is still there.
    void setResult(std::shared_ptr<const workspace::ReachResult> result);
    /// Shows nothing, and forgets what was open: another design comes.
    void forget();
    const workspace::ReachResult* result() const { return result_.get(); }
    void setGrouping(reachability::GroupBy by);
    reachability::GroupBy grouping() const { return by_; }
    /// Shows only lines whose name or group contains the text.
    void setFilter(const QString& text);
    void setExpectations(const std::vector<Id<ReachExpectation>>& ids);
    void setOnlyDifferences(bool isOn);
    const std::vector<ExpectedPairs>& expectations() const { return expectations_; }
    /// Whether all pairs of an expectation are as expected; nothing if there are no such pairs.
    std::optional<bool> holds(const ExpectedPairs& expectation) const;

    /// Opens or closes the line; the lines of an open group follow it.
    void toggle(Qt::Orientation orientation, int section);
    const Line& line(Qt::Orientation orientation, int section) const;
    reachability::Cell cell(int row, int column) const;
    bool isDifference(int row, int column) const;
    /// "Blue-Web1 reaches Blue-DB1 in the same VLAN.": for one cell.
    QString reason(int row, int column) const;
    /// "yes", "no", "one way", "some", "cannot be said", "itself".
    static QString stateText(reachability::CellState state);
    /// The letter that stands for a state in print and for screen readers.
    static QChar stateLetter(reachability::CellState state);
    /// All cells with their letters, for a spreadsheet.
    QString csv(QChar separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

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
        std::vector<Line> lines;
    };
    void regroup();
    void relist();
    void fill(Axis& axis) const;
    void addPart(Axis& axis, std::size_t groupIndex, int part) const;
    std::vector<bool> differing(const Axis& axis, const Axis& other, bool isSender) const;
    std::shared_ptr<const reachability::CellLine> lineOf(std::vector<int> members) const;
    QString groupName(const Group& group) const;
    QString interfaceName(int interface) const;
    bool breaks(const reachability::CellLine& from, const reachability::CellLine& to,
                const ExpectedPairs& expectation) const;
    Axis& axis(Qt::Orientation orientation) { return orientation == Qt::Vertical ? rows_ : columns_; }
    const Axis& axis(Qt::Orientation orientation) const {
        return orientation == Qt::Vertical ? rows_ : columns_;
    }

    std::shared_ptr<const workspace::ReachResult> result_;
    reachability::GroupBy by_ = reachability::GroupBy::Tenant;
    QString filter_;
    bool onlyDifferences_ = false;
    mutable std::vector<Group> groups_;
    /// How many adapters each machine has.
    std::unordered_map<Id<Vm>, int> adapters_;
    std::vector<ExpectedPairs> expectations_;
    Axis rows_;
    Axis columns_;
    mutable std::unordered_map<std::uint64_t, reachability::Cell> cells_;
};

} // namespace fd::ui
