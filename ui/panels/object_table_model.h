// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/design.h"
#include "validation/finding.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// All objects of one kind as rows, their fields as columns, in groups of equal values if asked for. Cells take what the
/// inspector takes; what is no value of a field is refused with a reason.
class ObjectTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The worst problem of a cell's field: a validation::Severity as int; none where there is no problem.
    static constexpr int kFindingRole = Qt::UserRole + 1;
    /// True for results of the search.
    static constexpr int kFoundRole = Qt::UserRole + 2;

    explicit ObjectTableModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return kind_; }
    /// A search as in the find bar; plain words are looked for in all cells.
    void setFilter(const QString& text);
    /// Rows of equal values of a column stand together under a heading; -1 for none.
    void setGroupColumn(int column);
    /// Results of a search, in ascending order, which are marked.
    void setFound(std::vector<AnyId> ids);
    int groupColumn() const { return groupColumn_; }
    /// None for a heading.
    AnyId idAt(int row) const;
    /// The worst open finding on a cell; nullptr if there is none.
    const validation::Finding* findingAt(const QModelIndex& index) const;
    bool isHeading(int row) const;
    int rowOf(AnyId id) const;
    /// How many objects are shown.
    std::size_t objectCount() const { return rowOf_.size(); }
    const FieldInfo& field(int column) const;
    /// The column of a field; -1 if the kind has none of this name.
    int columnOf(std::string_view fieldName) const;
    void rebuild();
    /// Whether a cell would take what was typed.
    Result<void> check(const QModelIndex& index, const QString& typed) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// An entry was refused.
    void refused(const fd::Error& error);

private:
    struct Row {
        /// None for a heading.
        AnyId id;
        /// Of a heading.
        QString title;
        std::size_t count = 0;
    };

    std::vector<AnyId> shownObjects() const;
    void arrange(std::vector<AnyId>& ids) const;
    void addGroups(const std::vector<AnyId>& ids);
    void takeChanges(const ChangeSet& changes);
    QString cell(AnyId id, int column) const;
    QVariant headingData(const Row& row, int column, int role) const;
    const validation::Finding* findingOf(AnyId id, const FieldInfo& info) const;
    QString toolTipOf(AnyId id, const FieldInfo& info, const QString& value) const;

    workspace::Workspace& workspace_;
    Kind kind_;
    QString filter_;
    std::vector<AnyId> found_;
    int groupColumn_ = -1;
    std::vector<Row> rows_;
    std::unordered_map<AnyId, int> rowOf_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace fd::ui
