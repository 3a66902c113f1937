// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_model.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QBrush>

namespace fd::ui {

using validation::Finding;

ProblemsModel::ProblemsModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace) {
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this, &ProblemsModel::rebuild);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ProblemsModel::rebuild);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        if (filter_.onlySelection)
            rebuild();
    });
    rebuild();
}

void ProblemsModel::setFilter(const ProblemFilter& filter) {
    if (filter == filter_)
        return;
    filter_ = filter;
    rebuild();
}

bool ProblemsModel::isShown(const Finding& finding) const {
    if (finding.isAccepted) {
        if (!filter_.accepted)
            return false;
    } else if (finding.severity == validation::Severity::Error     ? !filter_.errors
               : finding.severity == validation::Severity::Warning ? !filter_.warnings
                                                                   : !filter_.advice) {
        return false;
    }
    if (filter_.onlySelection && !workspace_.selection().contains(finding.subject))
        return false;
    if (filter_.text.isEmpty())
        return true;
    return sentence(finding.message).contains(filter_.text, Qt::CaseInsensitive) ||
           shownName(workspace_.design(), finding.subject).contains(filter_.text, Qt::CaseInsensitive) ||
           fromUtf8(finding.ruleId).contains(filter_.text, Qt::CaseInsensitive);
}

void ProblemsModel::rebuild() {
    beginResetModel();
    rows_.clear();
    for (const Finding& finding : workspace_.validation().findings())
        if (isShown(finding))
            rows_.push_back(finding);
    endResetModel();
}

const Finding* ProblemsModel::findingAt(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemsModel::rowOf(const Finding& finding) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const Finding& other = rows_[row];
        if (other.ruleId == finding.ruleId && other.subject == finding.subject && other.field == finding.field &&
            other.others == finding.others)
            return static_cast<int>(row);
    }
    return -1;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    const Finding* finding = findingAt(index.row());
    if (!finding)
        return {};
    if (role == Qt::ForegroundRole && finding->isAccepted)
        return QBrush(themeColor(diagram::Tone::TextMuted));
    if (role == Qt::DecorationRole)
        return index.column() == Severity ? QVariant(iconOf(finding->severity))
               : index.column() == Where  ? QVariant(iconOf(finding->subject.kind))
                                          : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Problem)
        return sentence(finding->message);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Severity: return finding->isAccepted ? tr("Accepted") : severityName(finding->severity);
    case Problem: return sentence(finding->message);
    case Where: return kindAndName(workspace_.design(), finding->subject);
    case Rule: return fromUtf8(finding->ruleId);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity: return tr("Severity");
    case Problem: return tr("Problem");
    case Where: return tr("Where");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace fd::ui
