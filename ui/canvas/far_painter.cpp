// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/far_painter.h"

#include "diagram/theme.h"
#include "ui/canvas/canvas_model.h"

#include <QPainter>

#include <algorithm>

namespace fd::ui {

namespace {

using diagram::Tone;

/// Below this scale cables would only darken the picture.
constexpr double kSmallestWithCables = 0.08;

struct KindTones {
    Tone fill;
    Tone border;
};

KindTones tonesOf(Kind kind) {
    if (kind == kindOf<Host>)
        return {Tone::HostSoft, Tone::HostTone};
    if (kind == kindOf<PhysicalSwitch>)
        return {Tone::DeviceSoft, Tone::DeviceTone};
    if (kind == kindOf<Router> || kind == kindOf<Gateway>)
        return {Tone::GatewaySoft, Tone::GatewayTone};
    if (kind == kindOf<VmNetwork>)
        return {Tone::VmNetworkSoft, Tone::VmNetworkTone};
    if (kind == kindOf<LogicalSwitch> || kind == kindOf<HostSwitch> || kind == kindOf<UplinkPortProfile>)
        return {Tone::SwitchSoft, Tone::SwitchTone};
    if (kind == kindOf<NetworkSite>)
        return {Tone::SiteSoft, Tone::SiteTone};
    if (kind == kindOf<Vm>)
        return {Tone::VmSoft, Tone::VmTone};
    if (kind == kindOf<PhysicalNic> || kind == kindOf<HostVirtualNic>)
        return {Tone::NicSoft, Tone::NicTone};
    return {Tone::NetworkSoft, Tone::NetworkTone};
}

} // namespace

bool FarPainter::paintPicture(QPainter& painter, const QRectF& exposed) {
    const PictureStyle& style = model_.style();
    if (!style.isFar())
        return false;
    picture_.begin(painter, exposed, style.colorOf(Tone::Canvas));
    if (style.detail() == diagram::Detail::Block) {
        addBlocks();
    } else {
        for (const DiagramItem* box : model_.boxes())
            if (box->layer() == Layer::Frame)
                box->addTo(picture_);
        for (const DiagramItem* edge : model_.edges())
            edge->addTo(picture_);
        for (const DiagramItem* box : model_.boxes())
            if (box->layer() == Layer::Card)
                box->addTo(picture_);
    }
    picture_.end(painter);
    return true;
}

void FarPainter::addBlocks() {
    const PictureStyle& style = model_.style();
    const QRgb frame = style.colorOf(Tone::Frame).rgb();
    const FarPicture::Look look{frame, style.colorOf(Tone::FrameBorder).rgb(), frame};
    for (const DiagramItem* box : model_.boxes())
        if (box->layer() == Layer::Frame && box->isVisible())
            picture_.addBox(render::toQt(box->box().rect).translated(box->pos()), look);
    if (style.scale() >= kSmallestWithCables || !model_.annotations().load.empty())
        for (const DiagramItem* edge : model_.edges())
            addEdge(*edge);
    // What is dragged lies on top.
    for (const bool isDragged : {false, true})
        for (const DiagramItem* box : model_.boxes())
            if (box->layer() == Layer::Card && box->pos().isNull() != isDragged)
                addCard(*box);
    addSelection();
}

void FarPainter::addCard(const DiagramItem& card) {
    const QRectF rect = render::toQt(card.box().rect).translated(card.pos());
    if (!card.isVisible() || !picture_.exposed().intersects(rect))
        return;
    const PictureStyle& style = model_.style();
    const bool isFaded = model_.isFaded(card);
    const auto shown = [&](const QColor& colour) { return style.fadedIf(isFaded, colour).rgb(); };
    const diagram::Badge badge = model_.sumOf(card);
    const KindTones kind = tonesOf(card.subject().kind);
    const Tone fill = badge.count > 0 ? diagram::softOf(badge.tone) : kind.fill;
    const Tone border = badge.count > 0 ? badge.tone : kind.border;
    // A block too small for an outline has to tell by its colour alone that something is wrong.
    const QColor mixed = badge.count > 0 ? style.colorOf(border) : style.patchColor(fill, border);
    picture_.addBox(rect, {shown(style.colorOf(fill)), shown(style.colorOf(border)), shown(mixed)});
    // Larger ones have the sign itself, above the picture.
    const double side = std::min(rect.width(), rect.height()) * style.scale();
    if (side < FarLabels::kSmallestWithPin && model_.isPinned(card.subject()))
        addPin(rect, shown(style.colorOf(Tone::Accent)));
}

/// A corner of the block in the colour of pins: the sign itself could not be told apart.
void FarPainter::addPin(const QRectF& card, QRgb colour) {
    constexpr double kPixels = 4;
    const double side = std::min({kPixels / model_.style().scale(), card.width() / 3, card.height() / 3});
    picture_.addBox(QRectF(card.right() - side, card.top(), side, side), {colour, colour, colour});
}

void FarPainter::addEdge(const DiagramItem& edge) {
    const std::vector<diagram::Point>& route = edge.edge().route;
    if (route.size() < 2 || edge.isStretched() || !edge.isVisible() ||
        !picture_.exposed().intersects(edge.boundingRect()))
        return;
    const auto& loads = model_.annotations().load;
    const auto load = loads.find(edge.subject());
    // What is hardly used has the colour of the ground in the scale of heat.
    const Tone heat = load == loads.end() ? Tone::Heat0 : diagram::heatTone(load->second);
    const Tone tone = heat == Tone::Heat0 ? Tone::CableMuted : heat;
    const QRgb colour = model_.style().fadedIf(model_.isFaded(edge), model_.style().colorOf(tone)).rgb();
    for (std::size_t i = 1; i < route.size(); ++i)
        picture_.addLine(QPointF(route[i - 1].x, route[i - 1].y) + edge.pos(),
                         QPointF(route[i].x, route[i].y) + edge.pos(), {colour, 1});
}

void FarPainter::addSelection() {
    const QRgb colour = model_.style().colorOf(Tone::Selection).rgb();
    for (const auto& [item, ids] : model_.selected())
        if (item->layer() == Layer::Card || item->layer() == Layer::Frame)
            picture_.addOutline(render::toQt(item->box().rect).translated(item->pos()), colour);
}

const FarLabels& FarPainter::labels() {
    if (model_.style().detail() == diagram::Detail::Block)
        labels_.update(model_);
    else
        labels_.clear();
    return labels_;
}

void FarPainter::paintLabels(QPainter& painter) {
    if (!labels().shown().empty() || !labels_.pins().empty())
        labels_.paint(painter, model_.style());
}

} // namespace fd::ui
