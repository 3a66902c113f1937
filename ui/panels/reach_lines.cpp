// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_lines.h"

#include "ui/common/core_text.h"

#include <algorithm>
#include <map>

namespace fd::ui {

using reachability::CellLine;

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

void ReachLines::setResult(std::shared_ptr<const workspace::ReachResult> result) {
    result_ = std::move(result);
    regroup();
}

void ReachLines::setGrouping(reachability::GroupBy by) {
    by_ = by;
    closeAll();
    regroup();
}

void ReachLines::openGroups() {
    for (const Group& group : groups_) {
        rows_.openGroups.insert(group.group.object);
        columns_.openGroups.insert(group.group.object);
    }
}

void ReachLines::closeAll() {
    rows_ = columns_ = {};
}

std::shared_ptr<const CellLine> ReachLines::lineOf(std::vector<int> members) const {
    return std::make_shared<const CellLine>(result_->reach.fabric(), result_->matrix, std::move(members));
}

void ReachLines::regroup() {
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

QString ReachLines::groupName(const Group& group) const {
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

QString ReachLines::interfaceName(int interface) const {
    const AnyId object = result_->reach.objectOf(interface);
    if (!object)
        return fromUtf8(result_->reach.nameOf(interface));
    // The only adapter of a machine is called as the machine is.
    const VirtualNic* nic = result_->design.get(object.as<VirtualNic>());
    const auto adapters = nic ? adapters_.find(nic->vm) : adapters_.end();
    return shownName(result_->design,
                     adapters != adapters_.end() && adapters->second == 1 ? AnyId(nic->vm) : object);
}

void ReachLines::addPart(Axis& axis, std::size_t groupIndex, int part) const {
    const Group& group = groups_[groupIndex];
    const std::vector<int>& members = group.parts[at(part)];
    const AnyId first = result_->reach.objectOf(members.front());
    ReachLine line{1, groupIndex, part, interfaceName(members.front()), first, members.size() > 1, false, {}};
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

void ReachLines::findParts(Group& group) const {
    if (!group.parts.empty())
        return;
    std::map<int, std::size_t> known;
    for (const int member : group.group.members) {
        const auto [entry, isNew] = known.emplace(result_->matrix.classOf(member), group.parts.size());
        if (isNew)
            group.parts.emplace_back();
        group.parts[entry->second].push_back(member);
    }
}

void ReachLines::applyFilter(Axis& axis, std::size_t first, const Group& group) const {
    // The group stays if something in it matches, and with it what matches.
    const auto isHidden = [&](const ReachLine& inside) {
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

/// The lines of one axis, as far as they are open.
void ReachLines::fill(Axis& axis) {
    axis.lines.clear();
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        Group& group = groups_[g];
        const QString name = groupName(group);
        const bool isOpen = axis.openGroups.contains(group.group.object);
        ReachLine line{0,
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
            findParts(group);
            for (std::size_t part = 0; part < group.parts.size(); ++part)
                addPart(axis, g, static_cast<int>(part));
        }
        if (!filter_.isEmpty() && !name.contains(filter_, Qt::CaseInsensitive))
            applyFilter(axis, first, group);
    }
}

void ReachLines::relist() {
    rows_.lines.clear();
    columns_.lines.clear();
    if (!result_)
        return;
    fill(rows_);
    fill(columns_);
}

void ReachLines::keep(Qt::Orientation orientation, const std::vector<bool>& which) {
    std::vector<ReachLine>& lines = axis(orientation).lines;
    std::size_t to = 0;
    for (std::size_t from = 0; from < lines.size(); ++from)
        if (which[from])
            lines[to++] = lines[from];
    lines.resize(to);
}

bool ReachLines::toggle(Qt::Orientation orientation, int section) {
    Axis& own = axis(orientation);
    if (section < 0 || at(section) >= own.lines.size() || !own.lines[at(section)].canOpen)
        return false;
    const ReachLine line = own.lines[at(section)];
    const AnyId group = groups_[line.group].group.object;
    if (line.level == 0) {
        if (!own.openGroups.erase(group))
            own.openGroups.insert(group);
    } else if (!own.openParts.erase({group, line.object})) {
        own.openParts.insert({group, line.object});
    }
    return true;
}

} // namespace fd::ui
