// SPDX-License-Identifier: GPL-3.0-or-later
// Moving selected cards without the mouse: by grid steps, to one line, to equal gaps.
#include "model/naming.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "workspace/workspace.h"

#include <cmath>

namespace fd::ui {

std::vector<AnyId> CanvasView::selectedCards() const {
    std::vector<AnyId> ids;
    for (const AnyId id : workspace_.selection().ids())
        if (const DiagramItem* item = model_->itemOf(id); item && item->layer() == Layer::Card)
            ids.push_back(id);
    return ids;
}

void CanvasView::nudgeSelection(int dx, int dy) {
    if (CanvasSettings::read().positionsLocked) {
        showCaption(Verdict::Refuse, tr("Positions are locked. Unlock them in the Arrange menu."),
                    mapFromScene(model_->rectOf(workspace_.selection().current()).topRight()));
        return;
    }
    std::vector<ops::Position> positions;
    for (const AnyId id : workspace_.selection().ids())
        if (const DiagramItem* item = model_->itemOf(id))
            positions.push_back({id, static_cast<int>(std::lround(item->box().rect.x)) + dx,
                                 static_cast<int>(std::lround(item->box().rect.y)) + dy});
    if (positions.empty())
        return;
    Transaction transaction = workspace_.begin(Text{translatable("Step", "Move {name}"),
                                                    {{"name", displayName(workspace_.design(), positions.front().subject)}}});
    ops::setPositions(transaction, model_->placementView(), positions);
    // Holding the key down is one step.
    static_cast<void>(workspace_.commit(std::move(transaction), "canvas.nudge"));
}

void CanvasView::moveTo(const std::vector<AnyId>& ids, const std::vector<diagram::Point>& corners, Text label) {
    std::vector<ops::Position> positions;
    for (std::size_t i = 0; i < ids.size(); ++i)
        positions.push_back({ids[i], static_cast<int>(std::lround(corners[i].x)), static_cast<int>(std::lround(corners[i].y))});
    Transaction transaction = workspace_.begin(std::move(label));
    ops::setPositions(transaction, model_->placementView(), positions);
    commit(std::move(transaction));
}

void CanvasView::alignSelection(diagram::Alignment alignment) {
    const std::vector<AnyId> ids = selectedCards();
    if (ids.size() < 2)
        return;
    std::vector<diagram::Rect> rects;
    for (const AnyId id : ids)
        rects.push_back(model_->itemOf(id)->box().rect);
    moveTo(ids, diagram::aligned(rects, alignment),
           {translatable("Step", "Align {n} objects"), {{"n", std::to_string(ids.size())}}});
}

void CanvasView::distributeSelection(bool horizontally) {
    const std::vector<AnyId> ids = selectedCards();
    if (ids.size() < 3)
        return;
    std::vector<diagram::Rect> rects;
    for (const AnyId id : ids)
        rects.push_back(model_->itemOf(id)->box().rect);
    moveTo(ids, diagram::distributed(rects, horizontally),
           {translatable("Step", "Distribute {n} objects"), {{"n", std::to_string(ids.size())}}});
}

} // namespace fd::ui
