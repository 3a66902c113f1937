// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"

#include <QAbstractTableModel>

#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// All objects of one kind as rows, their fields as columns. Cells take what the inspector takes; what is no value of
/// a field is refused with a reason.
class ObjectTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ObjectTableModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return kind_; }
    void setFilter(const QString& text);
    AnyId idAt(int row) const;
    int rowOf(AnyId id) const;
    const FieldInfo& field(int column) const;
    void rebuild();

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
    bool isShown(AnyId id) const;
    void arrange();
    void takeChanges(const ChangeSet& changes);
    QString cell(AnyId id, int column) const;

    workspace::Workspace& workspace_;
    Kind kind_;
    QString filter_;
    std::vector<AnyId> rows_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace fd::ui
