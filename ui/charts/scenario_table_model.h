// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// How a column of a scenario's table is written and read.
enum class CellForm : std::uint8_t { Plain, Seconds, Bytes, Rate };

struct ScenarioColumn {
    const char* field;
    CellForm form = CellForm::Plain;
    /// What the value 0 means there, in the context "Scenario"; nullptr if nothing special.
    const char* zero = nullptr;
};

/// The traffic or the events of one scenario as rows. Each edit is one step of the design's history.
class ScenarioTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `kind` is that of flows or of events.
    ScenarioTableModel(workspace::Workspace& workspace, Kind kind, QObject* parent = nullptr);

    void setScenario(Id<Scenario> scenario);
    AnyId idAt(int row) const;
    int rowOf(AnyId id) const;
    const FieldInfo& field(int column) const;
    int columnOf(std::string_view field) const;
    /// The objects that a reference cell can name.
    std::vector<AnyId> candidates(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void retranslate();

signals:
    /// An entry was refused.
    void refused(const fd::Error& error);

private:
    void rebuild();
    void takeChanges(const ChangeSet& changes);
    bool isUsed(AnyId id, int column) const;
    QString shown(const void* record, int column) const;
    std::span<const ScenarioColumn> columns() const;

    workspace::Workspace& workspace_;
    Kind kind_;
    Id<Scenario> scenario_;
    std::vector<AnyId> rows_;
};

} // namespace fd::ui
