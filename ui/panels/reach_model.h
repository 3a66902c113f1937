// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/reach_expectations.h"
#include "ui/panels/reach_lines.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fd::ui {

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

    using Line = ReachLine;

    explicit ReachModel(QObject* parent = nullptr);

    /// Nothing is shown without a result. What was open stays open as far as it is still there.
    void setResult(std::shared_ptr<const workspace::ReachResult> result);
    /// Shows nothing, and forgets what was open: another design comes.
    void forget();
    const workspace::ReachResult* result() const { return result_.get(); }
    void setGrouping(reachability::GroupBy by);
    reachability::GroupBy grouping() const { return lines_.grouping(); }
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
    void relist();
    std::vector<bool> differing(Qt::Orientation orientation) const;
    const Line& row(int section) const { return line(Qt::Vertical, section); }
    const Line& column(int section) const { return line(Qt::Horizontal, section); }

    std::shared_ptr<const workspace::ReachResult> result_;
    bool onlyDifferences_ = false;
    ReachLines lines_;
    std::vector<ExpectedPairs> expectations_;
    mutable std::unordered_map<std::uint64_t, reachability::Cell> cells_;
};

} // namespace fd::ui
