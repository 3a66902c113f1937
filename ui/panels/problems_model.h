// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/finding.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <set>
#include <string>
#include <unordered_map>
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

/// By what findings are put together.
enum class ProblemGrouping : std::uint8_t { None, Object, Rule, Site };

/// The findings of the open design as rows, with a row above each group if they are grouped.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Problem, Where, Rule, Since, ColumnCount };

    explicit ProblemsModel(workspace::Workspace& workspace, QObject* parent = nullptr);

    void setFilter(const ProblemFilter& filter);
    const ProblemFilter& filter() const { return filter_; }
    void setGrouping(ProblemGrouping grouping);
    ProblemGrouping grouping() const { return grouping_; }
    /// nullptr for the row of a group.
    const validation::Finding* findingAt(int row) const;
    bool isGroup(int row) const;
    /// Folds or unfolds a group.
    void toggleGroup(int row);
    /// How many findings are shown or folded away.
    int findingCount() const { return static_cast<int>(shown_.size()); }
    /// The row of a finding, -1 if it is not shown. Its text may have changed meanwhile.
    int rowOf(const validation::Finding& finding) const;
    /// Present findings of the same rule that nobody accepted, the given one first.
    std::vector<validation::Finding> alike(const validation::Finding& finding) const;
    /// How many these are.
    int countAlike(const validation::Finding& finding) const;
    void rebuild();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        /// Position in shown_; -1 for a group.
        int finding = -1;
        int group = -1;
    };
    struct Group {
        std::string key;
        QString title;
        int count = 0;
        validation::Severity worst = validation::Severity::Advice;
    };

    bool isShown(const validation::Finding& finding) const;
    void remember(const validation::FindingDelta& delta);
    void forget();
    void makeRows();
    std::string groupKey(const validation::Finding& finding) const;
    QString groupTitle(const validation::Finding& finding) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QString since(const validation::Finding& finding) const;

    workspace::Workspace& workspace_;
    ProblemFilter filter_;
    ProblemGrouping grouping_ = ProblemGrouping::None;
    std::vector<validation::Finding> shown_;
    std::vector<Group> groups_;
    std::vector<Row> rows_;
    std::set<std::string> folded_;
    /// When a finding was first seen, for those that came while the design was open.
    std::unordered_map<std::string, QString> since_;
    bool hasFirst_ = false;
};

} // namespace fd::ui
