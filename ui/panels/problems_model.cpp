// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_model.h"

#include "model/codec.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "validation/catalog.h"
#include "workspace/workspace.h"

#include <QBrush>
#include <QFont>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace fd::ui {

using validation::Finding;

namespace {

/// The object that stands for a place: the host group of a host and what is on it, the site of a network.
AnyId placeOf(const Design& design, AnyId id) {
    for (int steps = 0; id && steps < 8; ++steps) {
        if (id.is<NetworkSite>() || id.is<HostGroup>())
            return id;
        AnyId next;
        if (const Host* host = design.get(id.as<Host>()))
            next = AnyId(host->hostGroup);
        else if (const Vm* vm = design.get(id.as<Vm>()))
            next = AnyId(vm->host);
        else if (const IpPool* pool = design.get(id.as<IpPool>()))
            next = AnyId(pool->subnetVlan);
        const void* record = next ? nullptr : design.record(id);
        for (const FieldInfo& field : kindInfo(id.kind).fields) {
            std::vector<AnyId> owners;
            if (record && !next && field.has(FieldFlags::Owner))
                field.targets(record, owners);
            if (!owners.empty())
                next = owners.front();
        }
        id = next;
    }
    return {};
}

} // namespace

ProblemsModel::ProblemsModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace) {
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            [this](const validation::FindingDelta& delta) {
                remember(delta);
                rebuild();
            });
    connect(&workspace_.validation(), &workspace::ValidationService::progressChanged, this,
            [this] { hasFirst_ = hasFirst_ || !workspace_.validation().isChecking(); });
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, [this] {
        forget();
        rebuild();
    });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        if (filter_.onlySelection)
            rebuild();
    });
    rebuild();
}

void ProblemsModel::forget() {
    since_.clear();
    hasFirst_ = false;
}

/// Notes when findings come. Those of the first check have been there before.
void ProblemsModel::remember(const validation::FindingDelta& delta) {
    // A finding whose text changed goes and comes in one step: it keeps its time, which is none if it has
    // been there since the first check.
    std::map<std::pair<std::string_view, AnyId>, QString> gone;
    for (const Finding& finding : delta.removed) {
        const auto known = since_.find(finding.fingerprint());
        gone.emplace(std::pair(finding.ruleId, finding.subject),
                     known == since_.end() ? QString() : known->second);
        if (known != since_.end())
            since_.erase(known);
    }
    if (!hasFirst_)
        return;
    const QString now = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    for (const Finding& finding : delta.added) {
        const auto before = gone.find({finding.ruleId, finding.subject});
        const QString& since = before == gone.end() ? now : before->second;
        if (!since.isEmpty())
            since_[finding.fingerprint()] = since;
    }
}

QString ProblemsModel::since(const Finding& finding) const {
    const auto at = since_.empty() ? since_.end() : since_.find(finding.fingerprint());
    return at == since_.end() ? tr("opening") : at->second;
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

void ProblemsModel::setGrouping(ProblemGrouping grouping) {
    if (grouping == grouping_)
        return;
    grouping_ = grouping;
    folded_.clear();
    rebuild();
}

void ProblemsModel::rebuild() {
    beginResetModel();
    shown_.clear();
    for (const Finding& finding : workspace_.validation().findings())
        if (isShown(finding))
            shown_.push_back(finding);
    makeRows();
    endResetModel();
}

std::string ProblemsModel::groupKey(const Finding& finding) const {
    std::string key;
    switch (grouping_) {
    case ProblemGrouping::None:
        break;
    case ProblemGrouping::Rule:
        return std::string(finding.ruleId);
    case ProblemGrouping::Object:
        if (finding.subject)
            appendAnyId(key, finding.subject);
        break;
    case ProblemGrouping::Site:
        if (const AnyId place = placeOf(workspace_.design(), finding.subject))
            appendAnyId(key, place);
        break;
    }
    return key;
}

QString ProblemsModel::groupTitle(const Finding& finding) const {
    if (grouping_ == ProblemGrouping::Rule) {
        const validation::RuleInfo* rule = validation::findRule(finding.ruleId);
        return rule ? translated(rule->title) : fromUtf8(finding.ruleId);
    }
    const AnyId id =
        grouping_ == ProblemGrouping::Site ? placeOf(workspace_.design(), finding.subject) : finding.subject;
    return id ? kindAndName(workspace_.design(), id) : tr("The whole design");
}

/// Groups come in the order of their worst finding.
void ProblemsModel::makeRows() {
    groups_.clear();
    rows_.clear();
    if (grouping_ == ProblemGrouping::None) {
        rows_.reserve(shown_.size());
        for (std::size_t i = 0; i < shown_.size(); ++i)
            rows_.push_back({static_cast<int>(i), -1});
        return;
    }
    std::unordered_map<std::string, std::size_t> known;
    std::vector<std::vector<int>> members;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const auto [entry, isNew] = known.emplace(groupKey(shown_[i]), groups_.size());
        if (isNew) {
            groups_.push_back({entry->first, groupTitle(shown_[i]), 0, shown_[i].severity});
            members.emplace_back();
        }
        Group& group = groups_[entry->second];
        ++group.count;
        group.worst = std::min(group.worst, shown_[i].severity);
        members[entry->second].push_back(static_cast<int>(i));
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        rows_.push_back({-1, static_cast<int>(g)});
        if (!folded_.contains(groups_[g].key))
            for (const int finding : members[g])
                rows_.push_back({finding, static_cast<int>(g)});
    }
}

bool ProblemsModel::isGroup(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() &&
           rows_[static_cast<std::size_t>(row)].finding < 0;
}

void ProblemsModel::toggleGroup(int row) {
    if (!isGroup(row))
        return;
    const std::string& key =
        groups_[static_cast<std::size_t>(rows_[static_cast<std::size_t>(row)].group)].key;
    beginResetModel();
    if (!folded_.erase(key))
        folded_.insert(key);
    makeRows();
    endResetModel();
}

const Finding* ProblemsModel::findingAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= rows_.size() || isGroup(row))
        return nullptr;
    return &shown_[static_cast<std::size_t>(rows_[static_cast<std::size_t>(row)].finding)];
}

int ProblemsModel::rowOf(const Finding& finding) const {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        if (rows_[row].finding < 0)
            continue;
        const Finding& other = shown_[static_cast<std::size_t>(rows_[row].finding)];
        if (other.ruleId == finding.ruleId && other.subject == finding.subject &&
            other.field == finding.field && other.others == finding.others)
            return static_cast<int>(row);
    }
    return -1;
}

std::vector<Finding> ProblemsModel::alike(const Finding& finding) const {
    std::vector<Finding> out{finding};
    for (const Finding& other : workspace_.validation().findings())
        if (other.ruleId == finding.ruleId && !other.isAccepted && !(other == finding))
            out.push_back(other);
    return out;
}

int ProblemsModel::countAlike(const Finding& finding) const {
    return static_cast<int>(
        std::ranges::count_if(workspace_.validation().findings(), [&](const Finding& other) {
            return other.ruleId == finding.ruleId && !other.isAccepted;
        }));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ProblemsModel::groupData(const Group& group, int column, int role) const {
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::DecorationRole && column == Severity)
        return iconOf(group.worst);
    if (role == Qt::DecorationRole && column == Problem)
        return icon(folded_.contains(group.key) ? "chevron-right" : "chevron-down");
    if (role == Qt::BackgroundRole)
        return QBrush(themeColor(diagram::Tone::CardHeader));
    if (role == Qt::AccessibleTextRole && column == Problem)
        return folded_.contains(group.key) ? tr("%1, folded").arg(group.title) : group.title;
    if (role != Qt::DisplayRole)
        return {};
    if (column == Severity)
        return QLocale().toString(group.count);
    return column == Problem ? QVariant(group.title) : QVariant();
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    if (isGroup(index.row()))
        return groupData(
            groups_[static_cast<std::size_t>(rows_[static_cast<std::size_t>(index.row())].group)],
            index.column(), role);
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
    case Severity:
        return finding->isAccepted ? tr("Accepted") : severityName(finding->severity);
    case Problem:
        return sentence(finding->message);
    case Where:
        return kindAndName(workspace_.design(), finding->subject);
    case Rule:
        return fromUtf8(finding->ruleId);
    case Since:
        return since(*finding);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Problem:
        return tr("Problem");
    case Where:
        return tr("Where");
    case Rule:
        return tr("Rule");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace fd::ui
