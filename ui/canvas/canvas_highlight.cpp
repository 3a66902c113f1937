// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture strengthens, fades or hides: one VLAN, a filter. Places are not touched.
#include "ui/canvas/canvas_model.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace fd::ui {

void CanvasModel::setVlan(std::optional<VlanId> vlan) {
    if (annotations_.vlan == vlan)
        return;
    annotations_.vlan = vlan;
    isBehind_ = isBehind_ || isResting_;
    if (isResting_)
        return;
    refreshHighlight();
    markAllDirty();
    changed();
}

void CanvasModel::setFilter(const diagram::ViewFilter& filter) {
    if (filter_ == filter)
        return;
    filter_ = filter;
    isBehind_ = isBehind_ || isResting_;
    if (isResting_)
        return;
    refreshHighlight();
    refreshVisibility();
    markAllDirty();
    changed();
}

void CanvasModel::refreshHighlight() {
    annotations_.vlanMarks.clear();
    if (annotations_.vlan)
        annotations_.vlanMarks =
            diagram::vlanMarks(workspace_.design(), workspace_.relations(), *annotations_.vlan);
    annotations_.kept.reset();
    if (filter_.isActive())
        annotations_.kept = diagram::keptBy(filter_, context(diagram::Detail::Full));
}

/// Only a filter that hides makes anything invisible. A frame is seen as long as something in it is.
void CanvasModel::refreshVisibility() {
    const bool hides = filter_.isActive() && filter_.hides && annotations_.kept;
    if (!hides && !isHiding_)
        return;
    isHiding_ = hides;
    const auto isKept = [&](AnyId id) { return !hides || annotations_.kept->contains(id); };
    std::vector<bool> isShown(boxes_.size());
    for (std::size_t i = boxes_.size(); i-- > 0;) {
        const DiagramItem& box = *boxes_[i];
        isShown[i] = isShown[i] || (box.layer() == Layer::Card && isKept(box.subject())) || !hides;
        if (isShown[i] && box.box().parent >= 0)
            isShown[static_cast<std::size_t>(box.box().parent)] = true;
        boxes_[i]->setVisible(isShown[i]);
    }
    const diagram::CardContext now = context(diagram::Detail::Full);
    for (const auto& [key, item] : items_)
        if (key.layer == Layer::Title)
            item->setVisible(isShown[static_cast<std::size_t>(item->index())]);
        else if (key.layer == Layer::Edge)
            item->setVisible(isKept(diagram::cardOf(now, key.from)) && isKept(diagram::cardOf(now, key.to)));
}

std::vector<AnyId> CanvasModel::missingVlan() const {
    std::vector<AnyId> missing;
    for (const auto& [id, mark] : annotations_.vlanMarks)
        if (mark == diagram::VlanMark::Missing)
            missing.push_back(id);
    std::sort(missing.begin(), missing.end());
    return missing;
}

bool CanvasModel::isFaded(AnyId id) const {
    return (annotations_.kept && !annotations_.kept->contains(id)) ||
           (annotations_.vlan && !annotations_.vlanMarks.contains(id));
}

bool CanvasModel::isFaded(const DiagramItem& item) const {
    if (!isHighlighting() || item.layer() == Layer::Frame || item.layer() == Layer::Title)
        return false;
    return item.layer() == Layer::Edge ? diagram::isFaded(context(diagram::Detail::Block), item.edge())
                                       : isFaded(item.subject());
}

} // namespace fd::ui
