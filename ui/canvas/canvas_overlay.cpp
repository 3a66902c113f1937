// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture shows on top of the design: signs of problems and the loads of a simulated moment.
#include "ui/canvas/canvas_model.h"
#include "ui/common/preferences.h"
#include "workspace/workspace.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace fd::ui {

namespace {

diagram::Tone toneOf(validation::Severity severity) {
    switch (severity) {
    case validation::Severity::Error:
        return diagram::Tone::Error;
    case validation::Severity::Warning:
        return diagram::Tone::Warning;
    case validation::Severity::Advice:
        return diagram::Tone::Advice;
    }
    return diagram::Tone::None;
}

template <class Value>
bool differs(const std::unordered_map<AnyId, Value>& before, const std::unordered_map<AnyId, Value>& after,
             AnyId id) {
    const auto old = before.find(id);
    const auto now = after.find(id);
    return (old == before.end()) != (now == after.end()) ||
           (old != before.end() && !(old->second == now->second));
}

} // namespace

void CanvasModel::collectBadges() {
    annotations_.badges.clear();
    const bool showsAdvice = isOn("badgesOfAdvice");
    for (const validation::Finding& finding : workspace_.validation().findings()) {
        if (finding.isAccepted || (!showsAdvice && finding.severity == validation::Severity::Advice))
            continue;
        diagram::Badge& badge = annotations_.badges[finding.subject];
        const diagram::Tone tone = toneOf(finding.severity);
        if (badge.count++ == 0 || static_cast<int>(tone) < static_cast<int>(badge.tone))
            badge.tone = tone;
    }
}

diagram::Badge CanvasModel::sumOf(const DiagramItem& box) const {
    const auto at = static_cast<std::size_t>(box.index());
    return box.index() >= 0 && at < sums_.size() ? sums_[at] : diagram::Badge{};
}

void CanvasModel::addUpBadges() {
    sums_.assign(boxes_.size(), {});
    const auto add = [](diagram::Badge& sum, const diagram::Badge& more) {
        if (more.count > 0 && (sum.count == 0 || static_cast<int>(more.tone) < static_cast<int>(sum.tone)))
            sum.tone = more.tone;
        sum.count += more.count;
    };
    const diagram::CardContext now = context(diagram::Detail::Full);
    for (const auto& [subject, badge] : annotations_.badges) {
        const DiagramItem* box = itemOf(subject);
        if (!box)
            box = itemOf(diagram::cardOf(now, subject));
        if (box)
            add(sums_[static_cast<std::size_t>(box->index())], badge);
    }
    // Frames come before what they hold.
    for (std::size_t i = boxes_.size(); i-- > 0;)
        if (const int parent = boxes_[i]->box().parent; parent >= 0)
            add(sums_[static_cast<std::size_t>(parent)], sums_[i]);
}

void CanvasModel::applyFindings(const validation::FindingDelta& delta) {
    if (isResting_) {
        isBehind_ = true;
        return;
    }
    collectBadges();
    addUpBadges();
    changed();
    if (filter_.problemsOnly) {
        refreshHighlight();
        refreshVisibility();
        markAllDirty();
    }
    const diagram::CardContext now = context(diagram::Detail::Full);
    std::unordered_set<AnyId> cards;
    for (const auto* list : {&delta.added, &delta.removed})
        for (const validation::Finding& finding : *list) {
            const AnyId card = diagram::cardOf(now, finding.subject);
            cards.insert(card ? card : finding.subject);
        }
    for (const AnyId card : cards)
        markDirty(card);
    for (DiagramItem* box : boxes_)
        if (box->layer() == Layer::Frame)
            box->markDirty();
}

/// Only what shows another load than before is drawn anew: this happens many times a second.
void CanvasModel::setLoads(diagram::Annotations loads) {
    // What is found and what is looked for stay as they are.
    loads.badges = std::move(annotations_.badges);
    loads.vlan = annotations_.vlan;
    loads.vlanMarks = std::move(annotations_.vlanMarks);
    loads.kept = std::move(annotations_.kept);
    const diagram::Annotations before = std::exchange(annotations_, std::move(loads));
    const auto changed = [&](AnyId id) {
        return differs(before.load, annotations_.load, id) ||
               differs(before.difference, annotations_.difference, id);
    };
    if (isResting_) {
        isBehind_ = true;
        return;
    }
    if (options_.view == diagram::ViewKind::Host)
        return markAllDirty();
    std::unordered_set<AnyId> hosts;
    const auto noteHost = [&](AnyId id) {
        if (const auto* nic = workspace_.design().get(id.as<PhysicalNic>()); nic && changed(id))
            hosts.insert(nic->host);
    };
    for (const auto& [id, load] : before.load)
        noteHost(id);
    for (const auto& [id, load] : annotations_.load)
        noteHost(id);
    for (const auto& [key, item] : items_)
        if (key.layer == Layer::Edge
                ? changed(key.subject)
                : key.layer == Layer::Card && (hosts.contains(key.subject) ||
                                               differs(before.coreLoad, annotations_.coreLoad, key.subject)))
            item->markDirty();
}

} // namespace fd::ui
