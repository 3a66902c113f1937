// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/connect_gesture.h"

#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/connect_fixes.h"
#include "model/ops/support.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/chain_window.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/question_menu.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

/// Above this many objects looking for all targets would be felt while pulling starts.
constexpr std::size_t kTargetLimit = 5000;
/// How near to its end a cable is taken there, in pixels.
constexpr double kEndReach = 14;

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF toPoint(diagram::Point point) {
    return {point.x, point.y};
}

/// The ends of the route, lower and upper as they lie, with the objects they stand at.
std::pair<QPointF, QPointF> endsOf(const diagram::Edge& edge) {
    return {toPoint(edge.route.front()), toPoint(edge.route.back())};
}

Id<PhysicalSwitch> deviceOf(const Design& design, const diagram::Edge& edge) {
    if (const PhysicalNic* nic = design.get(edge.subject.as<PhysicalNic>()))
        return nic->physicalSwitch;
    return {};
}

} // namespace

std::optional<CableEnd> cableEndAt(const CanvasView& constView, QPoint viewPosition) {
    auto& view = const_cast<CanvasView&>(constView);
    const QPointF at = view.mapToScene(viewPosition);
    const auto nearEnd = [&](const DiagramItem& item) -> std::optional<CableEnd> {
        const diagram::Edge& edge = item.edge();
        const bool isCable = edge.subject.is<PhysicalNic>() || edge.subject.is<PhysicalLink>();
        if (!isCable || edge.route.size() < 2)
            return std::nullopt;
        const auto [first, last] = endsOf(edge);
        const double reach = kEndReach / view.zoom();
        if (distance(first, at) <= reach && distance(first, at) <= distance(last, at))
            return CableEnd{edge.subject, edge.to, edge.from, last};
        if (distance(last, at) <= reach)
            return CableEnd{edge.subject, edge.from, edge.to, first};
        return std::nullopt;
    };
    // The handles of selected cables lie above everything else.
    for (const AnyId id : view.workspace().selection().ids())
        for (const DiagramItem* edge : view.model().edgesFor(id))
            if (const auto end = nearEnd(*edge))
                return end;
    const CanvasHit hit = view.hitAt(viewPosition);
    if (hit && hit.item->layer() == Layer::Edge)
        return nearEnd(*hit.item);
    return std::nullopt;
}

void ConnectGesture::start(AnyId from) {
    cancel();
    from_ = from;
    start_ = view_.model().rectOf(from).center();
    collectTargets();
}

void ConnectGesture::start(const CableEnd& end) {
    cancel();
    from_ = end.fixed;
    cable_ = end;
    start_ = end.at;
    collectTargets();
}

void ConnectGesture::collectTargets() {
    auto& workspace = view_.workspace();
    const Design& design = workspace.design();
    if (design.size() > kTargetLimit)
        return;
    std::vector<AnyId> candidates;
    if (!cable_) {
        candidates = ops::connectionTargets(design, workspace.relations(), from_);
    } else {
        candidates = design.idsOf(cable_->moved.kind);
        std::erase_if(candidates, [&](AnyId id) {
            Transaction attempt = ops::trial(design);
            return id == cable_->moved || !join(attempt, {id, {}, {}});
        });
    }
    for (const AnyId id : candidates)
        if (const QRectF rect = view_.model().rectOf(id); !rect.isEmpty())
            targets_.emplace_back(id, rect);
}

std::vector<AnyId> ConnectGesture::targets() const {
    std::vector<AnyId> ids;
    for (const auto& [id, rect] : targets_)
        ids.push_back(id);
    return ids;
}

/// What lies at the pointer; on a card that cannot be joined itself, the first of its parts that can. The end of a cable
/// at a switch stands for the port that it is plugged into.
ConnectGesture::End ConnectGesture::endAt(QPoint viewPosition) const {
    const CanvasHit hit = view_.hitAt(viewPosition);
    if (!hit.subject || hit.subject == from_)
        return {};
    const Design& design = view_.workspace().design();
    if (hit.item->layer() == Layer::Edge) {
        const Id<PhysicalSwitch> device = deviceOf(design, hit.item->edge());
        const QPointF at = view_.mapToScene(viewPosition);
        const QRectF card = device ? view_.model().rectOf(device) : QRectF();
        const double reach = 2 * kEndReach / view_.zoom();
        if (device && card.adjusted(-reach, -reach, reach, reach).contains(at))
            return {device, design.get(hit.subject.as<PhysicalNic>())->physicalPort, card};
        return {};
    }
    const auto isTarget = [&](AnyId id) {
        return std::any_of(targets_.begin(), targets_.end(), [&](const auto& target) { return target.first == id; });
    };
    if (hit.item->layer() == Layer::Card && !isTarget(hit.subject) && standsForCard(hit.subject, *hit.item)) {
        for (const auto& [id, rect] : targets_)
            if (id != hit.item->subject() && view_.model().itemShowing(id) == hit.item)
                return {id, {}, rect};
        if (isTarget(hit.item->subject()))
            return {hit.item->subject(), {}, render::toQt(hit.item->box().rect)};
    }
    return {hit.subject, {}, view_.model().rectOf(hit.subject)};
}

/// The card itself, or a part of it that such a connection never ends at.
bool ConnectGesture::standsForCard(AnyId hit, const DiagramItem& card) const {
    if (hit == card.subject())
        return true;
    if (cable_)
        return hit.kind != cable_->moved.kind;
    const auto& workspace = view_.workspace();
    const auto result = ops::canConnect(workspace.design(), workspace.relations(), {from_, hit, {}});
    return !result && result.error().code == "connect.kinds";
}

Result<AnyId> ConnectGesture::join(Transaction& transaction, const End& end) const {
    if (cable_)
        return ops::replug(transaction, {cable_->cable, cable_->fixed, end.to, end.port});
    return ops::connect(transaction, view_.workspace().relations(), {from_, end.to, end.port});
}

Text ConnectGesture::label(const End& end) const {
    const Design& design = view_.workspace().design();
    return {translatable("Step", "Connect {a} and {b}"),
            {{"a", displayName(design, from_)}, {"b", displayName(design, end.to)}}};
}

void ConnectGesture::move(QPoint viewPosition) {
    const End end = endAt(viewPosition);
    if (!end.to || (cable_ && end.to == cable_->moved)) {
        view_.hideCaption();
        tried_ = {};
        draw(view_.mapToScene(viewPosition), {}, false);
        return;
    }
    const Design& design = view_.workspace().design();
    if (end.to != tried_ || end.port != triedPort_) {
        Transaction attempt = ops::trial(design);
        const auto result = join(attempt, end);
        tried_ = end.to;
        triedPort_ = end.port;
        refused_ = result ? std::nullopt : std::optional(result.error());
    }
    if (refused_)
        view_.showCaption(Verdict::Refuse, sentence(refused_->text), viewPosition);
    else
        view_.showCaption(Verdict::Accept,
                          QCoreApplication::translate("Canvas", "Connect %1 to %2")
                              .arg(shownName(design, from_), shownName(design, end.to)),
                          viewPosition);
    draw(view_.mapToScene(viewPosition), end.rect, !refused_);
}

/// The rest of the picture is dimmed, so that what accepts stands out.
void ConnectGesture::draw(QPointF at, const QRectF& target, bool accepts) {
    const QRectF sight = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    view_.overlay().show(sight, [=, this](QPainter& painter) {
        CanvasModel& model = view_.model();
        if (!targets_.empty()) {
            QPainterPath dim;
            dim.setFillRule(Qt::OddEvenFill);
            dim.addRect(sight);
            for (const auto& [id, rect] : targets_)
                dim.addRoundedRect(rect.adjusted(-3, -3, 3, 3), 6, 6);
            dim.addRoundedRect(model.rectOf(from_).adjusted(-3, -3, 3, 3), 6, 6);
            QColor veil = model.colorOf(diagram::Tone::Canvas);
            veil.setAlpha(150);
            painter.fillPath(dim, veil);
        }
        for (const auto& [id, rect] : targets_)
            paintTarget(painter, view_, rect, true);
        if (!target.isEmpty())
            paintTarget(painter, view_, target, accepts);
        QPen pen(model.colorOf(diagram::Tone::Accent), 2.5);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLine(start_, at);
        painter.setBrush(model.colorOf(diagram::Tone::Accent));
        const double radius = 4 / view_.zoom();
        painter.drawEllipse(at, radius, radius);
    });
}

void ConnectGesture::finish(QPoint viewPosition) {
    const End end = endAt(viewPosition);
    view_.overlay().clear();
    view_.hideCaption();
    if (from_ && end.to && end.to != from_ && !(cable_ && end.to == cable_->moved)) {
        auto& workspace = view_.workspace();
        const ops::Connection wanted{from_, end.to, end.port, {}};
        const auto question = cable_ ? std::nullopt
                                     : ops::questionFor(workspace.design(), workspace.relations(), wanted);
        Transaction transaction = workspace.begin(label(end));
        if (question) {
            ask(wanted, label(end), *question, viewPosition);
        } else if (const auto made = join(transaction, end); !made) {
            refuse(end, made.error(), viewPosition);
        } else if (view_.commit(std::move(transaction))) {
            workspace.selection().set(*made);
        }
    }
    from_ = {};
    cable_.reset();
    targets_.clear();
}

void ConnectGesture::ask(const ops::Connection& wanted, const Text& label, const ops::InsertQuestion& question,
                         QPoint viewPosition) {
    askQuestion(view_, question, view_.viewport()->mapToGlobal(viewPosition),
                [view = &view_, wanted, label](const ops::InsertAnswer& answer) {
                    auto& workspace = view->workspace();
                    ops::Connection chosen = wanted;
                    chosen.with = answer.object;
                    Transaction transaction = workspace.begin(label);
                    const auto made = ops::connect(transaction, workspace.relations(), chosen);
                    if (made && view->commit(std::move(transaction)))
                        workspace.selection().set(*made);
                });
}

/// The reason stays at the pointer, with the repairs that would make it work.
void ConnectGesture::refuse(const End& end, const Error& error, QPoint viewPosition) {
    view_.showCaption(Verdict::Refuse, sentence(error.text), viewPosition);
    if (cable_)
        return;
    auto& workspace = view_.workspace();
    const ops::Connection wanted{from_, end.to, end.port};
    std::vector<CaptionOffer> offers;
    for (const ops::ConnectionFix& fix : ops::connectionFixes(workspace.design(), workspace.relations(), wanted, error))
        offers.push_back({sentence(fix.label), [view = &view_, fix, wanted] {
                              auto& space = view->workspace();
                              Transaction transaction = space.begin(fix.label);
                              const auto made = fix.apply(transaction, space.relations(), wanted);
                              if (made && view->commit(std::move(transaction)))
                                  space.selection().set(*made);
                          }});
    if (error.code == "place.no-path")
        offers.push_back({QCoreApplication::translate("Canvas", "Show the chain"),
                          [view = &view_, wanted] { showChain(*view, view->workspace(), wanted); }});
    if (!offers.empty())
        view_.offer(std::move(offers));
}

void ConnectGesture::cancel() {
    from_ = {};
    cable_.reset();
    targets_.clear();
    tried_ = {};
    view_.overlay().clear();
    view_.hideCaption();
}

} // namespace fd::ui
