// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/part_item.h"

#include "diagram/hit_test.h"
#include "diagram/theme.h"
#include "ui/canvas/far_picture.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <iterator>

namespace fd::ui {

namespace {

/// Room for shadows, marks and outlines around what is drawn.
constexpr double kMargin = 10;

template <class Key, class Value>
Value& bucket(std::vector<std::pair<Key, Value>>& list, const Key& key) {
    for (auto& [present, value] : list)
        if (present == key)
            return value;
    return list.emplace_back(key, Value{}).second;
}

} // namespace

PictureStyle::PictureStyle(diagram::Theme theme) : painter_(theme) {
    setTheme(theme);
}

void PictureStyle::setTheme(diagram::Theme theme) {
    painter_.setTheme(theme);
    for (std::size_t i = 0; i < colors_.size(); ++i)
        colors_[i] = render::color(static_cast<diagram::Tone>(i), theme);
}

QColor PictureStyle::patchColor(diagram::Tone fill, diagram::Tone border) const {
    const QColor body = colorOf(fill);
    if (border == diagram::Tone::None)
        return body;
    const QColor line = colorOf(border);
    const auto mix = [](int a, int b) { return (a * 3 + b * 2) / 5; };
    return {mix(body.red(), line.red()), mix(body.green(), line.green()), mix(body.blue(), line.blue())};
}

QColor PictureStyle::fadedIf(bool isFaded, const QColor& colour) const {
    if (!isFaded)
        return colour;
    const QColor ground = colorOf(diagram::Tone::Canvas);
    const auto mix = [](int a, int b) { return static_cast<int>(a * diagram::kFaded + b * (1 - diagram::kFaded)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

bool PictureStyle::setDetail(diagram::Detail detail) {
    return std::exchange(detail_, detail) != detail;
}

void PartItem::announce(const QRectF& rect) {
    const QRectF wanted = rect.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (wanted == announced_)
        return;
    prepareGeometryChange();
    announced_ = wanted;
}

void PartItem::markDirty() {
    full_.reset();
    near_.clear();
    far_.reset();
    update();
}

const diagram::Part& PartItem::part() const {
    if (!full_) {
        full_ = draw(diagram::Detail::Full);
        outlines_.clear();
        outlines_.reserve(full_->children.size());
        // A little larger than they are: these numbers are not as exact.
        constexpr double kRoom = 0.1;
        for (const diagram::Part& child : full_->children)
            outlines_.push_back({static_cast<float>(child.bounds.x - kRoom), static_cast<float>(child.bounds.y - kRoom),
                                 static_cast<float>(child.bounds.right() + kRoom),
                                 static_cast<float>(child.bounds.bottom() + kRoom)});
    }
    return *full_;
}

const diagram::Part* PartItem::hit(diagram::Point at, double reach) const {
    const diagram::Part& all = part();
    if (all.children.empty() || (!all.shapes.empty() && std::holds_alternative<diagram::LineShape>(all.shapes.front())
                                 && all.subject))
        return diagram::partAt(all, at, reach);
    const auto left = static_cast<float>(at.x - reach);
    const auto top = static_cast<float>(at.y - reach);
    const auto right = static_cast<float>(at.x + reach);
    const auto bottom = static_cast<float>(at.y + reach);
    for (std::size_t i = outlines_.size(); i-- > 0;) {
        const auto& outline = outlines_[i];
        if (right < outline[0] || bottom < outline[1] || left > outline[2] || top > outline[3])
            continue;
        if (const diagram::Part* found = diagram::partAt(all.children[i], at, reach))
            return found;
    }
    return all.subject && all.bounds.contains(at) ? &all : nullptr;
}

const std::vector<diagram::Part>& PartItem::piecesAt(diagram::Detail detail) const {
    if (near_.empty() || nearDetail_ != detail) {
        near_.assign(1, draw(detail));
        nearDetail_ = detail;
        std::vector<diagram::Part> children = std::move(near_.front().children);
        near_.front().children.clear();
        near_.insert(near_.end(), std::make_move_iterator(children.begin()), std::make_move_iterator(children.end()));
    }
    return near_;
}

void PartItem::reduce(const diagram::Part& part, Patches& patches) {
    const bool isLine = !part.shapes.empty() && std::holds_alternative<diagram::LineShape>(part.shapes.front());
    for (const diagram::Shape& shape : part.shapes) {
        const auto* box = std::get_if<diagram::BoxShape>(&shape);
        if (box && isLine) {
            patches.others.push_back(shape); // the plate of a load lies on its line
        } else if (box && box->fill != diagram::Tone::None) {
            bucket(patches.boxes, {box->fill, box->border}).push_back(render::toQt(box->rect));
        } else if (box && box->border != diagram::Tone::None) {
            const QRectF rect = render::toQt(box->rect);
            bucket(patches.lines, {box->border, 1.0})
                << QLineF(rect.topLeft(), rect.topRight()) << QLineF(rect.topRight(), rect.bottomRight())
                << QLineF(rect.bottomRight(), rect.bottomLeft()) << QLineF(rect.bottomLeft(), rect.topLeft());
        } else if (const auto* line = std::get_if<diagram::LineShape>(&shape)) {
            auto& lines = bucket(patches.lines, {line->tone, line->width});
            for (std::size_t i = 1; i < line->points.size(); ++i)
                lines << QLineF(line->points[i - 1].x, line->points[i - 1].y, line->points[i].x, line->points[i].y);
        } else if (!box) {
            patches.others.push_back(shape);
        }
    }
    for (const diagram::Part& child : part.children)
        reduce(child, patches);
}

const PartItem::Patches& PartItem::patchesAt(diagram::Detail detail) const {
    if (!far_ || farDetail_ != detail) {
        far_.emplace();
        farDetail_ = detail;
        const diagram::Part part = draw(detail);
        far_->isFaded = part.isFaded;
        reduce(part, *far_);
    }
    return *far_;
}

namespace {

/// A small box would be nothing but its outline.
constexpr double kSmallestOutlined = 8;

bool isBody(diagram::Tone fill) {
    return fill == diagram::Tone::Frame || fill == diagram::Tone::Card;
}

} // namespace

void PartItem::addTo(FarPicture& picture) const {
    if (!picture.exposed().intersects(announced_.translated(pos())))
        return;
    const Patches& patches = patchesAt(style_.detail());
    const auto shown = [&](const QColor& colour) { return style_.fadedIf(patches.isFaded, colour).rgb(); };
    for (const auto& [tones, rects] : patches.boxes) {
        const QRgb fill = shown(style_.colorOf(tones.first));
        // Frames and bodies of cards keep their own colour, or the picture would darken as it gets smaller.
        const diagram::Tone border = isBody(tones.first) ? diagram::Tone::None : tones.second;
        picture.addBoxes(rects,
                         {fill, border != diagram::Tone::None ? shown(style_.colorOf(border)) : fill,
                          shown(style_.patchColor(tones.first, border))},
                         pos());
    }
    // Where bodies have the colour of the ground, only their outlines tell them from it.
    if (style_.colorOf(diagram::Tone::Card) == style_.colorOf(diagram::Tone::Canvas))
        for (const auto& [tones, rects] : patches.boxes)
            if (isBody(tones.first) && tones.second != diagram::Tone::None)
                for (const QRectF& rect : rects)
                    if (rect.height() * style_.scale() > kSmallestOutlined)
                        picture.addOutline(rect.translated(pos()), shown(style_.colorOf(tones.second)));
    for (const auto& [stroke, lines] : patches.lines)
        picture.addLines(lines, {shown(style_.colorOf(stroke.first)), stroke.second}, pos());
}

void PartItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    if (style_.isFar()) {
        const Patches& patches = patchesAt(style_.detail());
        if (patches.isFaded)
            painter->setOpacity(diagram::kFaded);
        for (const diagram::Shape& shape : patches.others)
            style_.painter().paintShape(*painter, shape);
        painter->setOpacity(1);
        return;
    }
    const QRectF exposed = option ? option->exposedRect.adjusted(-kMargin, -kMargin, kMargin, kMargin) : announced_;
    bool isFirst = true;
    for (const diagram::Part& piece : piecesAt(style_.detail())) {
        const diagram::Rect& at = piece.bounds;
        if (isFirst || exposed.intersects(QRectF(at.x, at.y, at.width + 0.1, at.height + 0.1)))
            style_.painter().paint(*painter, piece);
        isFirst = false;
    }
}

} // namespace fd::ui
