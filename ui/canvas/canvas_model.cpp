// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_model.h"

#include "diagram/hit_test.h"
#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <variant>

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

/// Kinds whose edits change what one card shows and nothing else, unless the card's size changes.
bool isInner(Kind kind) {
    return kind == kindOf<Vm> || kind == kindOf<VirtualNic> || kind == kindOf<HostVirtualNic> ||
           kind == kindOf<HostSwitch>;
}

/// True if a change says no more than what a card shows. Names and settings change far more often than
/// places, and arranging everything anew takes as long as there are objects.
bool staysInPlace(const Change& change) {
    if (change.isAdded() || change.isRemoved())
        return false;
    if (change.id.kind == kindOf<Host>) {
        const auto* before = change.beforeAs<Host>();
        const auto* after = change.afterAs<Host>();
        return before->hostGroup == after->hostGroup && before->rack == after->rack;
    }
    if (change.id.kind == kindOf<PhysicalNic>) {
        const auto* before = change.beforeAs<PhysicalNic>();
        const auto* after = change.afterAs<PhysicalNic>();
        return before->host == after->host && before->physicalSwitch == after->physicalSwitch;
    }
    return isInner(change.id.kind);
}

/// Kinds that have a card, are drawn on one, or say where one stands.
bool isOnCards(Kind kind) {
    return isInner(kind) || kind == kindOf<Host> || kind == kindOf<PhysicalNic> || kind == kindOf<NicTeam> ||
           kind == kindOf<PhysicalSwitch> || kind == kindOf<PhysicalLink> || kind == kindOf<Placement>;
}

bool isUnseen(Kind kind) {
    return kind == kindOf<IpAssignment> || kind == kindOf<MacAssignment> || kind == kindOf<Acceptance> ||
           kind == kindOf<ReachExpectation> || kind == kindOf<RuleSetting> || kind == kindOf<Scenario> ||
           kind == kindOf<ScenarioFlow> || kind == kindOf<ScenarioEvent> || kind == kindOf<RunAsAccount>;
}

} // namespace

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
        std::vector<AnyId> touched{change.id};
        for (const FieldInfo& field : kindInfo(change.id.kind).fields)
            if (field.isReference()) {
                field.targets(change.before.get(), touched);
                field.targets(change.after.get(), touched);
            }
        for (const AnyId id : touched)
            if (!keepsSize(diagram::cardOf(now, id)))
                return true;
    }
    return false;
}

void CanvasModel::markChanged(const Change& change) {
    const diagram::CardContext now = context(diagram::Detail::Full);
    std::vector<AnyId> touched{change.id};
    for (const FieldInfo& field : kindInfo(change.id.kind).fields)
        for (const void* record : {change.before.get(), change.after.get()})
            if (record && field.isReference())
                field.targets(record, touched);
    for (const AnyId id : touched) {
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

namespace {

template <class Value>
bool differs(const std::unordered_map<AnyId, Value>& before, const std::unordered_map<AnyId, Value>& after,
             AnyId id) {
    const auto old = before.find(id);
    const auto now = after.find(id);
    return (old == before.end()) != (now == after.end()) ||
           (old != before.end() && !(old->second == now->second));
}

} // namespace

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

const std::vector<AnyId>& CanvasModel::selectedOn(const DiagramItem& item) const {
    static const std::vector<AnyId> kNone;
    const auto found = selectedOn_.find(&item);
    return found == selectedOn_.end() ? kNone : found->second;
}

std::vector<DiagramItem*> CanvasModel::cards() const {
    std::vector<DiagramItem*> found;
    for (DiagramItem* box : boxes_)
        if (box->layer() == Layer::Card && box->isVisible())
            found.push_back(box);
    return found;
}

DiagramItem* CanvasModel::itemOf(AnyId subject) const {
    const auto found = bySubject_.find(subject);
    return found == bySubject_.end() ? nullptr : found->second;
}

DiagramItem* CanvasModel::itemShowing(AnyId subject) const {
    if (DiagramItem* own = itemOf(subject))
        return own;
    if (DiagramItem* card = itemOf(diagram::cardOf(context(diagram::Detail::Full), subject)))
        return card;
    const auto edges = edgesFor(subject);
    return edges.empty() ? nullptr : edges.front();
}

std::vector<DiagramItem*> CanvasModel::edgesFor(AnyId subject) const {
    std::vector<DiagramItem*> found;
    for (auto at = items_.lower_bound({Layer::Edge, subject, {}, {}, {}, 0});
         at != items_.end() && at->first.layer == Layer::Edge && at->first.subject == subject; ++at)
        found.push_back(at->second.get());
    return found;
}

std::vector<DiagramItem*> CanvasModel::edgesAt(AnyId card) const {
    const auto found = edgesOf_.find(card);
    return found == edgesOf_.end() ? std::vector<DiagramItem*>{} : found->second;
}

QRectF CanvasModel::rectOf(AnyId subject) const {
    const DiagramItem* item = itemShowing(subject);
    if (!item)
        return {};
    const diagram::Part* part = diagram::partOf(item->part(), subject);
    return render::toQt(part ? part->bounds : item->part().bounds);
}

QRectF CanvasModel::nameRectOf(AnyId subject) const {
    const DiagramItem* item = itemShowing(subject);
    const diagram::Part* part = item ? diagram::partOf(item->part(), subject) : nullptr;
    const std::string name = displayName(workspace_.design(), subject);
    if (part)
        for (const diagram::Shape& shape : part->shapes)
            if (const auto* text = std::get_if<diagram::TextShape>(&shape); text && text->full == name)
                return render::toQt(text->rect);
    return {};
}

CanvasHit CanvasModel::hitTest(QPointF at, double reach) const {
    const QRectF area(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    for (QGraphicsItem* found : scene_.items(area, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder)) {
        auto* item = dynamic_cast<DiagramItem*>(found);
        if (!item || item->layer() == Layer::Title)
            continue;
        const diagram::Point point{at.x() - item->x(), at.y() - item->y()};
        const bool isBlock = item->layer() != Layer::Edge && detail() == diagram::Detail::Block;
        const diagram::Part* part =
            isBlock ? nullptr : item->hit(point, item->layer() == Layer::Edge ? reach : 0);
        if (part)
            return {part->subject ? part->subject : item->subject(), item};
        if (item->layer() != Layer::Edge && item->box().rect.contains(point))
            return {item->subject(), item};
    }
    return {};
}

DiagramItem* CanvasModel::frameAt(QPointF at) const {
    DiagramItem* found = nullptr;
    for (DiagramItem* box : boxes_)
        if (box->layer() == Layer::Frame && box->box().rect.contains({at.x(), at.y()}))
            found = box;
    return found;
}

DiagramItem* CanvasModel::parentOf(const DiagramItem& item) const {
    const int parent = item.box().parent;
    return parent < 0 ? nullptr : boxes_[static_cast<std::size_t>(parent)];
}

Id<HostGroup> CanvasModel::groupAround(const DiagramItem* item) const {
    while (item && !item->subject().is<HostGroup>())
        item = parentOf(*item);
    return item ? item->subject().as<HostGroup>() : Id<HostGroup>{};
}

std::vector<AnyId> CanvasModel::within(const QRectF& area, bool fully) const {
    std::vector<AnyId> found;
    for (const DiagramItem* box : boxes_) {
        const QRectF rect = render::toQt(box->box().rect);
        const bool isIn = box->layer() == Layer::Card && !fully ? area.intersects(rect) : area.contains(rect);
        if (isIn && box->subject() && box->isVisible())
            found.push_back(box->subject());
    }
    return found;
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
