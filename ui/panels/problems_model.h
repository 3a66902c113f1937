// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/finding.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// Which findings are shown.
struct ProblemFilter {
    bool errors = true;
    bool warnings = true;
    bool advice = true;
    bool accepted = false;
    bool onlySelection = false;
    QString text;
    bool operator==(const ProblemFilter&) const = default;
};

/// The findings of the open design as rows.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Problem, Where, Rule, ColumnCount };

    explicit ProblemsModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    void setFilter(const ProblemFilter& filter);
    const ProblemFilter& filter() const { return filter_; }
    const validation::Finding* findingAt(int row) const;
    /// The row of a finding, -1 if it is not shown. Its text may have changed meanwhile.
    int rowOf(const validation::Finding& finding) const;
    void rebuild();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const validation::Finding& finding) const;

    workspace::Workspace& workspace_;
    ProblemFilter filter_;
    std::vector<validation::Finding> rows_;
};

} // namespace fd::ui
