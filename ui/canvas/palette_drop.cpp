// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/palette_drop.h"

#include "diagram/alignment.h"
#include "diagram/layout/free_place.h"
#include "model/document.h"
#include "model/naming.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/how_many.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/question_menu.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/kind_drag.h"
#include "ui/common/new_host.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QPainter>

#include <cmath>

namespace fd::ui {

namespace {

/// The pointer holds a new card by the icon in its header.
constexpr QPointF kHold(26, 22);
/// What has no card of its own in a view is dragged as a label of this size.
constexpr diagram::Rect kLabel{0, 0, 150, 34};
constexpr double kGap = 20;

QString text(const char* source) {
    return QCoreApplication::translate("Canvas", source);
}

Text addLabel(Kind kind) {
    return {translatable("Step", "Add {kind}"), {{"kind", kindInfo(kind).singular}}};
}

} // namespace

const KindInfo* PaletteDrop::kindIn(const QMimeData* data) {
    if (!data || !data->hasFormat(QLatin1String(kKindMimeType)))
        return nullptr;
    return findKind(data->data(QLatin1String(kKindMimeType)).toStdString());
}

/// The object under the pointer, or the host group around it; what stands freely is no part of another card.
AnyId PaletteDrop::targetAt(Kind kind, QPointF at) const {
    const CanvasModel& model = view_.model();
    if (standsFreely(kind))
        return model.groupAround(model.frameAt(at));
    const CanvasHit hit = model.hitTest(at, 4 / view_.zoom());
    if (hit.subject && hit.item->layer() != Layer::Edge)
        return hit.subject;
    return model.groupAround(model.frameAt(at));
}

/// The logical view has a column for each host group, with a frame at its head.
Id<HostGroup> PaletteDrop::columnAt(QPointF at) const {
    if (view_.viewKind() != diagram::ViewKind::Logical)
        return {};
    for (const DiagramItem* box : view_.model().boxes()) {
        const diagram::Rect& head = box->box().rect;
        if (box->subject().is<HostGroup>() && at.x() >= head.x && at.x() <= head.right())
            return box->subject().as<HostGroup>();
    }
    return {};
}

QPointF PaletteDrop::cornerFor(QPointF at) const {
    const QPointF corner = at - kHold;
    const CanvasSettings settings = CanvasSettings::read();
    if (!settings.snapsToGrid)
        return {std::round(corner.x()), std::round(corner.y())};
    const diagram::Point snapped = diagram::snapToGrid({corner.x(), corner.y()}, settings.gridStep);
    return {snapped.x, snapped.y};
}

/// Whether a card of this kind stands where it is put; others are arranged in what they belong to.
bool PaletteDrop::standsFreely(Kind kind) const {
    return view_.viewKind() == diagram::ViewKind::Physical &&
           (kind == kindOf<Host> || kind == kindOf<PhysicalSwitch> || kind == kindOf<Router>);
}

QPointF PaletteDrop::freeCornerFor(Kind kind, QPointF at) {
    const QPointF corner = cornerFor(at);
    const diagram::Rect& size = ghostOf(kind).bounds;
    diagram::Room room;
    for (const DiagramItem* card : view_.model().cards())
        room.taken.push_back(card->box().rect);
    if (const CanvasSettings settings = CanvasSettings::read(); settings.snapsToGrid)
        room.step = settings.gridStep;
    const diagram::Point free =
        diagram::nearestFreeCorner({corner.x(), corner.y(), size.width, size.height}, room);
    return {free.x, free.y};
}

ops::Insertion PaletteDrop::insertion(Kind kind, const Place& place) const {
    return {kind, place.target, view_.workspace().selection().ids(), {}, place.column};
}

const PaletteDrop::Trial& PaletteDrop::attempt(Kind kind, const Place& place) {
    auto& workspace = view_.workspace();
    if (trial_.kind == kind && trial_.target == place.target && trial_.column == place.column &&
        trial_.revision == workspace.revision() + 1)
        return trial_;
    const auto result = ops::canInsert(workspace.design(), workspace.relations(), insertion(kind, place));
    trial_ = {kind, place.target, place.column, workspace.revision() + 1,
              result ? std::nullopt : std::optional(result.error())};
    return trial_;
}

/// The card as it will look, drawn from a design that holds nothing else.
const diagram::Part& PaletteDrop::ghostOf(Kind kind) {
    if (ghost_ && ghost_->first == kind)
        return ghost_->second;
    Transaction transaction(Design{}, IdCounters{}, 0, {});
    diagram::Part part;
    if (const auto made = ops::insert(transaction, Relations{}, {kind})) {
        const Design design = transaction.snapshot();
        Relations relations;
        relations.reset(design);
        const diagram::CardContext context{design,  relations,      view_.viewKind(), diagram::Detail::Full,
                                           nullptr, &pictureWords()};
        part = diagram::drawCard(context, *made);
    }
    ghost_.emplace(kind, std::move(part));
    return ghost_->second;
}

QString PaletteDrop::captionFor(Kind kind, const Place& place, bool severalWanted) const {
    const Design& design = view_.workspace().design();
    const QString what = severalWanted ? text("several %1").arg(kindPlural(kind)) : kindName(kind);
    if (!place.target)
        return text("Add %1").arg(what);
    if (kind == kindOf<NetworkSite> && place.column)
        return text("Add %1 to %2 for host group %3")
            .arg(what, shownName(design, place.target), shownName(design, place.column));
    return text("Add %1 to %2").arg(what, shownName(design, place.target));
}

/// What the drop lands on; a network site lands in the cell of its logical network and host group.
QRectF PaletteDrop::targetRect(Kind kind, const Place& place) const {
    QRectF rect = place.target ? view_.model().rectOf(place.target) : QRectF();
    if (kind == kindOf<NetworkSite> && place.column && place.target.is<LogicalNetwork>()) {
        const QRectF head = view_.model().rectOf(place.column);
        rect.setLeft(head.left() - 4);
        rect.setRight(head.right() + 4);
    }
    return rect;
}

void PaletteDrop::show(Kind kind, QPoint pointer, bool severalWanted) {
    const QPointF at = view_.mapToScene(pointer);
    const Place place = placeAt(kind, at);
    const Trial& tried = attempt(kind, place);
    const bool accepts = !tried.refused;
    view_.showCaption(accepts ? Verdict::Accept : Verdict::Refuse,
                      accepts ? captionFor(kind, place, severalWanted) : sentence(tried.refused->text),
                      pointer);
    const diagram::Part& card = ghostOf(kind);
    const bool hasCard = card.bounds.width > 0;
    const QRectF ghost =
        hasCard ? render::toQt(card.bounds)
                      .translated(accepts && standsFreely(kind) ? freeCornerFor(kind, at) : cornerFor(at))
                : render::toQt(kLabel).translated(at + QPointF(4, 4));
    const QRectF target = targetRect(kind, place);
    view_.overlay().show(ghost.united(target).adjusted(-12, -12, 12, 12), [=, this](QPainter& painter) {
        CanvasModel& model = view_.model();
        if (!target.isEmpty())
            paintTarget(painter, view_, target, accepts);
        painter.save();
        painter.setOpacity(0.75);
        if (ghost_ && hasCard) {
            painter.translate(ghost.topLeft());
            model.style().painter().paint(painter, ghost_->second);
            painter.translate(-ghost.topLeft());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(model.colorOf(diagram::Tone::Card));
            painter.drawRoundedRect(ghost, 6, 6);
            iconOf(kind).paint(&painter, QRectF(ghost.left() + 8, ghost.top() + 8, 18, 18).toRect());
            painter.setPen(model.colorOf(diagram::Tone::Text));
            painter.setFont(render::font(12, diagram::Weight::Bold));
            painter.drawText(ghost.adjusted(34, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, kindName(kind));
        }
        painter.restore();
        QPen pen(model.colorOf(accepts ? diagram::Tone::Accent : diagram::Tone::Error), 2,
                 accepts ? Qt::SolidLine : Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        QBrush hatch(model.colorOf(diagram::Tone::Error), Qt::BDiagPattern);
        hatch.setTransform(painter.worldTransform().inverted());
        painter.setBrush(accepts ? QBrush(Qt::NoBrush) : hatch);
        painter.drawRoundedRect(ghost, 8, 8);
    });
}

void PaletteDrop::clear() {
    view_.overlay().clear();
    view_.hideCaption();
    ghost_.reset();
}

bool PaletteDrop::drop(Kind kind, QPoint pointer, bool severalWanted) {
    const QPointF at = view_.mapToScene(pointer);
    clear();
    auto& workspace = view_.workspace();
    const Place place = placeAt(kind, at);
    const ops::Insertion wanted = insertion(kind, place);
    if (const auto possible = ops::canInsert(workspace.design(), workspace.relations(), wanted); !possible) {
        view_.showCaption(Verdict::Refuse, sentence(possible.error().text), pointer);
        return false;
    }
    if (severalWanted && kindInfo(kind).field("name"))
        askHowMany(kind, at);
    else
        askAndFinish(kind, place);
    return true;
}

void PaletteDrop::addTo(Kind kind, AnyId target) {
    const QRectF beside = view_.model().rectOf(target);
    askAndFinish(kind, {target, beside.isEmpty() ? freeSpot(kind) : beside.center(), beside.isEmpty(), {}});
}

void PaletteDrop::askAndFinish(Kind kind, const Place& place) {
    auto& workspace = view_.workspace();
    const auto question = ops::questionFor(workspace.design(), workspace.relations(), insertion(kind, place));
    if (!question)
        return finish(kind, place, {});
    askQuestion(view_, *question, view_.viewport()->mapToGlobal(view_.mapFromScene(place.at)),
                [this, kind, place](const ops::InsertAnswer& answer) { finish(kind, place, answer); });
}

/// In the middle of what is in sight, moved down until nothing stands there.
QPointF PaletteDrop::freeSpot(Kind kind) {
    QRectF spot = render::toQt(ghostOf(kind).bounds);
    ghost_.reset();
    spot.moveCenter(view_.mapToScene(view_.viewport()->rect().center()));
    const auto isTaken = [&] {
        for (const DiagramItem* card : view_.model().cards())
            if (spot.intersects(render::toQt(card->box().rect)))
                return true;
        return false;
    };
    for (int tries = 0; tries < 200 && isTaken(); ++tries)
        spot.translate(0, spot.height() / 2 + kGap);
    return spot.topLeft() + kHold;
}

void PaletteDrop::finish(Kind kind, const Place& place, const ops::InsertAnswer& answer) {
    if (const auto made = insertAt(kind, place, answer))
        startEditing(*made);
    else
        view_.showCaption(Verdict::Refuse, sentence(made.error().text), view_.mapFromScene(place.at));
}

void PaletteDrop::askHowMany(Kind kind, QPointF at) {
    auto* question = new HowMany(view_.workspace().design(), kind, &view_,
                                 [this, kind, at](int count, const std::string& pattern) {
                                     insertSeveral(kind, at, {insertion(kind, placeAt(kind, at)), count, pattern});
                                 });
    question->openAt(view_.viewport()->mapToGlobal(view_.mapFromScene(at)));
}

/// In rows that are about as wide as the whole is high.
void PaletteDrop::insertSeveral(Kind kind, QPointF at, const ops::InsertMany& wanted) {
    auto& workspace = view_.workspace();
    Transaction transaction =
        workspace.begin(Text{translatable("Step", "Add {n} {kinds}"),
                             {{"n", std::to_string(wanted.count)}, {"kinds", kindInfo(kind).plural}}});
    const auto made = ops::insertMany(transaction, workspace.relations(), wanted);
    for (const AnyId id : made ? *made : std::vector<AnyId>{})
        applyHostPreferences(transaction, id);
    if (!made) {
        view_.showCaption(Verdict::Refuse, sentence(made.error().text), view_.mapFromScene(at));
        return;
    }
    const diagram::Rect size = ghostOf(kind).bounds;
    if (size.width > 0 && view_.viewKind() == diagram::ViewKind::Physical) {
        const int columns =
            std::max(1, static_cast<int>(std::ceil(std::sqrt(wanted.count * size.height / size.width))));
        const QPointF corner = cornerFor(at);
        std::vector<ops::Position> positions;
        for (std::size_t i = 0; i < made->size(); ++i) {
            const int column = static_cast<int>(i) % columns;
            const int row = static_cast<int>(i) / columns;
            positions.push_back({(*made)[i],
                                 static_cast<int>(std::lround(corner.x() + column * (size.width + kGap))),
                                 static_cast<int>(std::lround(corner.y() + row * (size.height + kGap)))});
        }
        ops::setPositions(transaction, view_.model().placementView(), positions);
    }
    ghost_.reset();
    if (view_.commit(std::move(transaction)))
        workspace.selection().set(*made);
}

Result<AnyId> PaletteDrop::insert(Kind kind, QPointF at, const ops::InsertAnswer& answer) {
    return insertAt(kind, placeAt(kind, at), answer);
}

Result<AnyId> PaletteDrop::insertAt(Kind kind, const Place& place, const ops::InsertAnswer& answer) {
    auto& workspace = view_.workspace();
    ops::Insertion wanted = insertion(kind, place);
    wanted.answer = answer;
    Transaction transaction = workspace.begin(addLabel(kind));
    const auto made = ops::insert(transaction, workspace.relations(), wanted);
    if (!made)
        return made.error();
    applyHostPreferences(transaction, *made);
    if (place.isFixed && standsFreely(kind)) {
        const QPoint corner = freeCornerFor(kind, place.at).toPoint();
        ops::setPosition(transaction, view_.model().placementView(), {*made, corner.x(), corner.y()});
        ghost_.reset();
    }
    if (const auto done = workspace.commit(std::move(transaction)); !done)
        return done.error();
    workspace.selection().set(*made);
    return *made;
}

/// What people do next with a new object: its name, or what it cannot do without.
void PaletteDrop::startEditing(AnyId made) {
    view_.setFocus();
    const Design& design = view_.workspace().design();
    if (made.is<NetworkSite>()) {
        for (const auto [id, row] : design.table<SubnetVlan>())
            if (row.site == made.as<NetworkSite>()) {
                view_.workspace().selection().set(AnyId(id));
                emit view_.fieldRequested(id, QStringLiteral("vlan"));
                return;
            }
    } else if (made.is<IpPool>()) {
        emit view_.fieldRequested(made, QStringLiteral("start"));
    } else if (made.is<NicTeam>()) {
        emit view_.fieldRequested(made, QStringLiteral("teamingMode"));
    } else if (!view_.model().rectOf(made).isEmpty()) {
        view_.rename(made);
    } else {
        emit view_.fieldRequested(made, QStringLiteral("name"));
    }
}

} // namespace fd::ui
