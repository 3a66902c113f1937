// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_model.h"

#include "ui/canvas/change_reach.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <unordered_set>
#include <utility>

namespace fd::ui {

CanvasModel::CanvasModel(workspace::Workspace& workspace, QGraphicsScene& scene)
    : workspace_(workspace), scene_(scene), style_(currentTheme()) {
    options_.annotations = &annotations_;
    options_.words = &pictureWords();
    updateTheme();
}

CanvasModel::~CanvasModel() = default;

void CanvasModel::setView(diagram::ViewKind view, Id<Host> host) {
    options_.view = view;
    options_.host = host;
    rebuild();
}

void CanvasModel::setPlanned(std::optional<diagram::PlannedPlaces> planned) {
    planned_ = std::move(planned);
    options_.planned = planned_ ? &*planned_ : nullptr;
    arrange();
    updateSelection();
}

void CanvasModel::forgetPlanned() {
    planned_.reset();
    options_.planned = nullptr;
}

diagram::CardContext CanvasModel::context(diagram::Detail detail) const {
    return {workspace_.design(), workspace_.relations(), options_.view, detail,
            &annotations_,       &pictureWords()};
}

bool CanvasModel::catchUp() {
    if (!std::exchange(isBehind_, false))
        return false;
    const bool rests = std::exchange(isResting_, false);
    collectBadges();
    refreshHighlight();
    arrange();
    markAllDirty();
    updateSelection();
    isResting_ = rests;
    return true;
}

void CanvasModel::rebuild() {
    isBehind_ = false;
    selectedOn_.clear();
    focusedItem_ = nullptr;
    edgesOf_.clear();
    bySubject_.clear();
    edgeBySubject_.clear();
    boxes_.clear();
    titles_.clear();
    edges_.clear();
    items_.clear();
    collectBadges();
    refreshHighlight();
    arrange();
    updateSelection();
}

DiagramItem& CanvasModel::reuse(Items& before, Key key) {
    while (items_.contains(key))
        ++key.repeat;
    auto found = before.extract(key);
    if (!found.empty())
        return *items_.insert(std::move(found)).position->second;
    auto item = std::make_unique<DiagramItem>(*this, key.layer);
    scene_.addItem(item.get());
    return *items_.emplace(std::move(key), std::move(item)).first->second;
}

void CanvasModel::arrange() {
    diagram::ViewOptions options = options_;
    options.detail = diagram::Detail::Full;
    const diagram::Scene scene = diagram::arrange(workspace_.design(), workspace_.relations(), options);
    bounds_ = scene.bounds;
    Items before;
    before.swap(items_);
    boxes_.clear();
    titles_.clear();
    edges_.clear();
    bySubject_.clear();
    edgeBySubject_.clear();
    edgesOf_.clear();
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        const diagram::Box& box = scene.boxes[i];
        const bool isFrame = box.role == diagram::BoxRole::Frame;
        DiagramItem& item =
            reuse(before, {isFrame ? Layer::Frame : Layer::Card, box.subject, {}, {}, box.title, 0});
        item.setBox(box, static_cast<int>(i));
        boxes_.push_back(&item);
        titles_.push_back(isFrame ? &reuse(before, {Layer::Title, box.subject, {}, {}, box.title, 0})
                                  : nullptr);
        if (isFrame)
            titles_.back()->setBox(box, static_cast<int>(i));
        if (box.subject)
            bySubject_.emplace(box.subject, &item);
    }
    const diagram::CardContext context = this->context(diagram::Detail::Full);
    for (const diagram::Edge& edge : scene.edges) {
        DiagramItem& item = reuse(before, {Layer::Edge, edge.subject, edge.from, edge.to, {}, 0});
        item.setEdge(edge);
        edges_.push_back(&item);
        edgeBySubject_.try_emplace(edge.subject, &item);
        for (const AnyId end : {edge.from, edge.to})
            if (const AnyId card = diagram::cardOf(context, end))
                edgesOf_[card].push_back(&item);
    }
    for (const auto& [key, item] : before)
        selectedOn_.erase(item.get());
    focusedItem_ = nullptr;
    pinned_.clear();
    for (const auto [id, placement] : workspace_.design().table<Placement>())
        if (placement.isPinned && placement.view == placementView())
            pinned_.insert(placement.subject);
    addUpBadges();
    refreshVisibility();
    changed();
}

bool CanvasModel::setScale(double scale) {
    const bool wasFar = style_.isFar();
    style_.setScale(scale);
    return style_.setDetail(diagram::detailAt(scale)) || wasFar != style_.isFar();
}

void CanvasModel::markAllDirty() {
    changed();
    for (const auto& [key, item] : items_)
        item->markDirty();
}

void CanvasModel::markDirty(AnyId subject) {
    if (!subject)
        return;
    changed();
    if (DiagramItem* item = itemOf(subject))
        item->markDirty();
    if (const auto edges = edgesOf_.find(subject); edges != edgesOf_.end())
        for (DiagramItem* edge : edges->second)
            edge->markDirty();
}

bool CanvasModel::keepsSize(AnyId card) const {
    const DiagramItem* item = itemOf(card);
    if (!item)
        return !card;
    const diagram::Rect size = diagram::cardSize(context(diagram::Detail::Full), card);
    return size.width == item->box().rect.width && size.height == item->box().rect.height;
}

bool CanvasModel::changesStructure(const ChangeSet& changes) const {
    const diagram::CardContext now = context(diagram::Detail::Full);
    for (const Change& change : changes.changes) {
        if (isUnseen(change.id.kind))
            continue;
        if (!staysInPlace(change))
            return true;
        for (const AnyId id : touchedBy(change))
            if (!keepsSize(diagram::cardOf(now, id)))
                return true;
    }
    return false;
}

void CanvasModel::markChanged(const Change& change) {
    const diagram::CardContext now = context(diagram::Detail::Full);
    for (const AnyId id : touchedBy(change)) {
        const AnyId card = diagram::cardOf(now, id);
        markDirty(card ? card : id);
    }
}

void CanvasModel::apply(const ChangeSet& changes) {
    if (isResting_) {
        isBehind_ = true;
        return;
    }
    if (changes.isReset) {
        rebuild();
        return;
    }
    // What stands on cards by way of other objects (networks, profiles, VLANs) can be on any card. Drawing
    // waits until a card is seen, so this costs what is in sight.
    bool isFarReaching = options_.view != diagram::ViewKind::Physical;
    for (const Change& change : changes.changes) {
        if (isUnseen(change.id.kind))
            continue;
        isFarReaching = isFarReaching || !isOnCards(change.id.kind);
        markChanged(change);
    }
    if (isHighlighting())
        refreshHighlight();
    if (changesStructure(changes) || isFarReaching)
        arrange();
    if (isFarReaching || isHighlighting())
        markAllDirty();
    refreshVisibility();
    updateSelection();
}

void CanvasModel::updateTheme() {
    style_.setTheme(currentTheme());
    changed();
    for (const auto& [key, item] : items_)
        item->update();
}

void CanvasModel::updateSelection() {
    if (isResting_) {
        isBehind_ = true;
        return;
    }
    for (const auto& [item, ids] : selectedOn_)
        const_cast<DiagramItem*>(item)->update();
    selectedOn_.clear();
    for (const AnyId id : workspace_.selection().ids())
        if (DiagramItem* item = itemShowing(id)) {
            selectedOn_[item].push_back(id);
            item->update();
            // An adapter stands for its cable too.
            for (DiagramItem* edge : edgesFor(id))
                if (edge != item) {
                    selectedOn_[edge].push_back(id);
                    edge->update();
                }
        }
    focused_ = workspace_.selection().current();
    focusedItem_ = itemShowing(focused_);
    changed();
}

void CanvasModel::setDragOffset(const std::vector<DiagramItem*>& items, QPointF offset) {
    std::unordered_set<AnyId> moved;
    for (DiagramItem* item : items) {
        item->setPos(offset);
        moved.insert(item->subject());
        if (item->layer() == Layer::Frame)
            if (DiagramItem* title = titles_[static_cast<std::size_t>(item->index())])
                title->setPos(offset);
    }
    const diagram::CardContext now = context(diagram::Detail::Full);
    for (const AnyId id : moved)
        if (const auto edges = edgesOf_.find(id); edges != edgesOf_.end())
            for (DiagramItem* edge : edges->second) {
                const bool from = moved.contains(diagram::cardOf(now, edge->edge().from));
                const bool to = moved.contains(diagram::cardOf(now, edge->edge().to));
                if (from && to)
                    edge->setPos(offset);
                else
                    edge->setEndOffsets(from ? offset : QPointF(), to ? offset : QPointF());
            }
}

std::vector<diagram::Part> CanvasModel::picture() const {
    std::vector<diagram::Part> parts;
    for (const auto& [key, item] : items_)
        parts.push_back(item->part());
    return parts;
}

} // namespace fd::ui
