// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_model.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"

#include <algorithm>
#include <map>
#include <optional>

namespace fd::ui {

using reachability::Cell;
using reachability::CellLine;
using reachability::CellReader;
using reachability::CellState;

namespace {

constexpr std::size_t kShownWhole = 60;

std::uint64_t keyOf(int row, int column) {
    return static_cast<std::uint64_t>(row) << 32U | static_cast<std::uint32_t>(column);
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// What two ascending lists have in common.
std::vector<int> common(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

QString quoted(QString text, QChar separator) {
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

ReachModel::ReachModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReachModel::setResult(std::shared_ptr<const workspace::ReachResult> result) {
    beginResetModel();
    const bool isFirst = !result_;
    result_ = std::move(result);
    expectations_.clear();
    regroup();
    // A small design is shown as a whole.
    if (isFirst && result_ && result_->matrix.interfaces().size() <= kShownWhole)
        for (const Group& group : groups_) {
            rows_.openGroups.insert(group.group.object);
            columns_.openGroups.insert(group.group.object);
        }
    relist();
    endResetModel();
}

void ReachModel::forget() {
    beginResetModel();
    result_.reset();
    expectations_.clear();
    groups_.clear();
    rows_ = columns_ = {};
    endResetModel();
}

void ReachModel::setGrouping(reachability::GroupBy by) {
    if (by == by_)
        return;
    beginResetModel();
    by_ = by;
    rows_ = columns_ = {};
    regroup();
    relist();
    endResetModel();
}

void ReachModel::setFilter(const QString& text) {
    beginResetModel();
    filter_ = text.trimmed();
    relist();
    endResetModel();
}

void ReachModel::setOnlyDifferences(bool isOn) {
    beginResetModel();
    onlyDifferences_ = isOn;
    relist();
    endResetModel();
}

void ReachModel::setExpectations(const std::vector<Id<ReachExpectation>>& ids) {
    beginResetModel();
    expectations_.clear();
    for (const Id<ReachExpectation> id : ids) {
        const ReachExpectation* record = result_ ? result_->design.get(id) : nullptr;
        if (!record)
            continue;
        const auto under = [&](AnyId object) {
            return interfacesOf(result_->design, result_->reach, result_->matrix, object);
        };
        expectations_.push_back({id, record->expected, under(record->from), under(record->to)});
    }
    relist();
    endResetModel();
}

std::shared_ptr<const CellLine> ReachModel::lineOf(std::vector<int> members) const {
    return std::make_shared<const CellLine>(result_->reach.fabric(), result_->matrix, std::move(members));
}

void ReachModel::regroup() {
    groups_.clear();
    adapters_.clear();
    if (!result_)
        return;
    for (const auto entry : result_->design.table<VirtualNic>())
        ++adapters_[entry.record.vm];
    for (auto& group : groupInterfaces(result_->design, result_->reach, result_->matrix, by_)) {
        Group made{std::move(group), {}, {}};
        made.line = lineOf(made.group.members);
        groups_.push_back(std::move(made));
    }
}

QString ReachModel::groupName(const Group& group) const {
    if (group.group.object)
        return fromUtf8(group.group.name);
    switch (by_) {
    case reachability::GroupBy::Tenant:
        return tr("No tenant");
    case reachability::GroupBy::Host:
        return tr("No host");
    case reachability::GroupBy::Subnet:
        return tr("No subnet");
    }
    return {};
}

QString ReachModel::interfaceName(int interface) const {
    const AnyId object = result_->reach.objectOf(interface);
    if (!object)
        return fromUtf8(result_->reach.nameOf(interface));
    // The only adapter of a machine is called as the machine is.
    const VirtualNic* nic = result_->design.get(object.as<VirtualNic>());
    const auto adapters = nic ? adapters_.find(nic->vm) : adapters_.end();
    return shownName(result_->design,
                     adapters != adapters_.end() && adapters->second == 1 ? AnyId(nic->vm) : object);
}

void ReachModel::addPart(Axis& axis, std::size_t groupIndex, int part) const {
    const Group& group = groups_[groupIndex];
    const std::vector<int>& members = group.parts[at(part)];
    const AnyId first = result_->reach.objectOf(members.front());
    Line line{1, groupIndex, part, interfaceName(members.front()), first, members.size() > 1, false, {}};
    line.line = lineOf(members);
    line.isOpen = line.canOpen && axis.openParts.contains({group.group.object, first});
    if (line.canOpen)
        line.name = tr("%1 and %n alike", "", static_cast<int>(members.size()) - 1)
                        .arg(interfaceName(members.front()));
    axis.lines.push_back(line);
    if (!line.isOpen)
        return;
    for (const int member : members)
        axis.lines.push_back({2, groupIndex, part, interfaceName(member), result_->reach.objectOf(member),
                              false, false, lineOf({member})});
}

/// The lines of one axis, as far as they are open.
void ReachModel::fill(Axis& axis) const {
    axis.lines.clear();
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        Group& group = groups_[g];
        const QString name = groupName(group);
        const bool isOpen = axis.openGroups.contains(group.group.object);
        Line line{0,
                  g,
                  -1,
                  tr("%1 (%2)", "group, number of adapters").arg(name).arg(group.group.members.size()),
                  group.group.object,
                  true,
                  isOpen,
                  group.line};
        const std::size_t first = axis.lines.size();
        axis.lines.push_back(line);
        if (isOpen) {
            if (group.parts.empty()) {
                std::map<int, std::size_t> known;
                for (const int member : group.group.members) {
                    const auto [entry, isNew] =
                        known.emplace(result_->matrix.classOf(member), group.parts.size());
                    if (isNew)
                        group.parts.emplace_back();
                    group.parts[entry->second].push_back(member);
                }
            }
            for (std::size_t part = 0; part < group.parts.size(); ++part)
                addPart(axis, g, static_cast<int>(part));
        }
        if (filter_.isEmpty() || name.contains(filter_, Qt::CaseInsensitive))
            continue;
        // The group stays if something in it matches, and with it what matches.
        const auto isHidden = [&](const Line& inside) {
            return inside.level > 0 && !inside.name.contains(filter_, Qt::CaseInsensitive);
        };
        const auto begin = axis.lines.begin() + static_cast<std::ptrdiff_t>(first);
        axis.lines.erase(std::remove_if(begin, axis.lines.end(), isHidden), axis.lines.end());
        const auto matches = [&](int member) {
            return interfaceName(member).contains(filter_, Qt::CaseInsensitive);
        };
        if (axis.lines.size() == first + 1 && std::ranges::none_of(group.group.members, matches))
            axis.lines.pop_back();
    }
}

/// Which lines have a cell that is not as expected.
std::vector<bool> ReachModel::differing(const Axis& own, const Axis& other, bool isSender) const {
    std::vector<bool> out(own.lines.size());
    for (const ExpectedPairs& expectation : expectations_)
        for (std::size_t i = 0; i < own.lines.size(); ++i)
            for (std::size_t k = 0; k < other.lines.size() && !out[i]; ++k)
                out[i] = isSender ? breaks(*own.lines[i].line, *other.lines[k].line, expectation)
                                  : breaks(*other.lines[k].line, *own.lines[i].line, expectation);
    return out;
}

void ReachModel::relist() {
    cells_.clear();
    rows_.lines.clear();
    columns_.lines.clear();
    if (!result_)
        return;
    fill(rows_);
    fill(columns_);
    if (!onlyDifferences_)
        return;
    const auto keepRows = differing(rows_, columns_, true);
    const auto keepColumns = differing(columns_, rows_, false);
    const auto keep = [](std::vector<Line>& lines, const std::vector<bool>& which) {
        std::size_t to = 0;
        for (std::size_t from = 0; from < lines.size(); ++from)
            if (which[from])
                lines[to++] = lines[from];
        lines.resize(to);
    };
    keep(rows_.lines, keepRows);
    keep(columns_.lines, keepColumns);
}

bool ReachModel::breaks(const CellLine& from, const CellLine& to, const ExpectedPairs& expectation) const {
    const auto senders = common(from.members(), expectation.from);
    if (senders.empty())
        return false;
    const auto receivers = common(to.members(), expectation.to);
    if (receivers.empty())
        return false;
    const Cell cell =
        CellReader(result_->reach.fabric(), result_->matrix).read(*lineOf(senders), *lineOf(receivers));
    if (cell.state == CellState::Self)
        return false;
    return expectation.expected == ExpectedReach::MustReach
               ? cell.state != CellState::Yes
               : cell.state == CellState::Yes || cell.state == CellState::Some;
}

std::optional<bool> ReachModel::holds(const ExpectedPairs& expectation) const {
    if (!result_ || expectation.from.empty() || expectation.to.empty())
        return std::nullopt;
    return !breaks(*lineOf(expectation.from), *lineOf(expectation.to), expectation);
}

void ReachModel::toggle(Qt::Orientation orientation, int section) {
    Axis& own = axis(orientation);
    if (section < 0 || at(section) >= own.lines.size() || !own.lines[at(section)].canOpen)
        return;
    const Line line = own.lines[at(section)];
    beginResetModel();
    const AnyId group = groups_[line.group].group.object;
    if (line.level == 0) {
        if (!own.openGroups.erase(group))
            own.openGroups.insert(group);
    } else if (!own.openParts.erase({group, line.object})) {
        own.openParts.insert({group, line.object});
    }
    relist();
    endResetModel();
}

const ReachModel::Line& ReachModel::line(Qt::Orientation orientation, int section) const {
    return axis(orientation).lines[at(section)];
}

Cell ReachModel::cell(int row, int column) const {
    const auto [entry, isNew] = cells_.try_emplace(keyOf(row, column));
    if (isNew)
        entry->second = CellReader(result_->reach.fabric(), result_->matrix)
                            .read(*rows_.lines[at(row)].line, *columns_.lines[at(column)].line);
    return entry->second;
}

bool ReachModel::isDifference(int row, int column) const {
    return std::ranges::any_of(expectations_, [&](const ExpectedPairs& expectation) {
        return breaks(*rows_.lines[at(row)].line, *columns_.lines[at(column)].line, expectation);
    });
}

QString ReachModel::reason(int row, int column) const {
    const Cell found = cell(row, column);
    if (found.state == CellState::Self)
        return tr("An adapter and itself.");
    const reachability::Answer* answer = result_->matrix.known(found.from, found.to);
    if (!answer)
        return {};
    QString text = sentence(
        reachability::sentence(*answer, toUtf8(interfaceName(found.from)), toUtf8(interfaceName(found.to))));
    if (found.state == CellState::Some)
        text = tr("Some reach each other and some do not. For example: %1").arg(text);
    return text;
}

QString ReachModel::stateText(CellState state) {
    switch (state) {
    case CellState::Yes:
        return tr("yes");
    case CellState::No:
        return tr("no");
    case CellState::OneWay:
        return tr("one way");
    case CellState::Some:
        return tr("some");
    case CellState::Unknown:
        return tr("cannot be said");
    case CellState::Self:
        return tr("itself");
    }
    return {};
}

QChar ReachModel::stateLetter(CellState state) {
    switch (state) {
    case CellState::Yes:
        return u'Y';
    case CellState::No:
        return u'N';
    case CellState::OneWay:
        return u'1';
    case CellState::Some:
        return u'S';
    case CellState::Unknown:
        return u'?';
    case CellState::Self:
        return u'-';
    }
    return {};
}

QString ReachModel::csv(QChar separator) const {
    QString out;
    for (const Line& column : columns_.lines)
        out += separator + quoted(column.name, separator);
    out += u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        out += quoted(rows_.lines[at(row)].name, separator);
        for (int column = 0; column < columnCount(); ++column)
            out += separator + quoted(stateText(cell(row, column).state), separator);
        out += u'\n';
    }
    return out;
}

int ReachModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.lines.size());
}

int ReachModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.lines.size());
}

QVariant ReachModel::data(const QModelIndex& index, int role) const {
    if (!result_ || !index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case StateRole:
        return static_cast<int>(cell(row, column).state);
    case DifferenceRole:
        return isDifference(row, column);
    case Qt::DisplayRole:
        return QString(stateLetter(cell(row, column).state));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        return reason(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1 to %2: %3", "sender, receiver, state")
                   .arg(rows_.lines[at(row)].name, columns_.lines[at(column)].name,
                        stateText(cell(row, column).state)) +
               (isDifference(row, column) ? tr(", not as expected") : QString());
    case Qt::AccessibleDescriptionRole:
        return reason(row, column);
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& lines = axis(orientation).lines;
    if (section < 0 || at(section) >= lines.size())
        return {};
    const Line& line = lines[at(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.name;
    case Qt::DecorationRole:
        return line.object ? QVariant(iconOf(line.object.kind)) : QVariant();
    case LevelRole:
        return line.level;
    case FoldRole:
        return !line.canOpen ? 0 : line.isOpen ? 2 : 1;
    default:
        return {};
    }
}

} // namespace fd::ui
