// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/far_labels.h"

#include "diagram/drawing.h"
#include "diagram/theme.h"
#include "model/naming.h"
#include "ui/canvas/canvas_model.h"
#include "ui/common/core_text.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

using diagram::Tone;

constexpr int kOuterSize = 13;
constexpr int kInnerSize = 11;
constexpr int kPadding = 4;
constexpr int kSignSize = 12;
/// Names cut to fewer letters than this say nothing.
constexpr int kFewestLetters = 5;
/// Cards smaller than this on the screen have no room for a badge.
constexpr int kSmallestBadge = 15;
constexpr std::size_t kMostSelected = 60;
/// With more boxes than this, names on cards would be a soup of letters.
constexpr std::size_t kMostNamedBoxes = 120;

QFont labelFont(int pixelSize) {
    return render::font(pixelSize, diagram::Weight::Bold);
}

QString countText(const diagram::Badge& badge) {
    return badge.count > 999 ? QStringLiteral("999+") : QString::number(badge.count);
}

int badgeWidth(const diagram::Badge& badge, int pixelSize) {
    return badge.count > 0
               ? kSignSize + 3 + QFontMetrics(labelFont(pixelSize)).horizontalAdvance(countText(badge))
               : 0;
}

QString titleOf(const CanvasModel& model, const diagram::Box& box) {
    return fromUtf8(box.subject ? displayName(model.context(diagram::Detail::Block).design, box.subject)
                                : box.title);
}

QRect onScreen(const diagram::Rect& rect, double scale) {
    return QRectF(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale).toAlignedRect();
}

} // namespace

void FarLabels::clear() {
    labels_.clear();
    pins_.clear();
    texts_ = 0;
    isKnown_ = false;
}

void FarLabels::update(const CanvasModel& model) {
    if (isKnown_ && scale_ == model.style().scale() && revision_ == model.revision())
        return;
    labels_.clear();
    pins_.clear();
    scale_ = model.style().scale();
    revision_ = model.revision();
    isKnown_ = true;
    addSelected(model);
    addFrames(model);
    texts_ = labels_.size();
    addBadges(model);
    addCards(model);
    addPins(model);
}

bool FarLabels::put(FarLabel label) {
    const QRect room = label.rect.adjusted(-2, -1, 2, 1);
    const std::size_t count = label.text.isEmpty() ? texts_ : labels_.size();
    for (std::size_t i = 0; i < count; ++i)
        if (labels_[i].rect.intersects(room))
            return false;
    labels_.push_back(std::move(label));
    return true;
}

void FarLabels::addSelected(const CanvasModel& model) {
    const QFontMetrics metrics(labelFont(kInnerSize));
    if (model.selected().size() > kMostSelected)
        return;
    for (const auto& [item, ids] : model.selected()) {
        if (item->layer() != Layer::Card || ids.empty())
            continue;
        const QString text = shownName(model.context(diagram::Detail::Block).design, ids.front());
        const QRect card = onScreen(item->box().rect, scale_);
        const int width = metrics.horizontalAdvance(text) + 2 * kPadding;
        const int height = metrics.height() + 2;
        put({ids.front(),
             text,
             {},
             QRect(card.center().x() - width / 2, card.top() - height - 4, width, height),
             kInnerSize});
    }
}

void FarLabels::addFrames(const CanvasModel& model) {
    std::vector<std::pair<int, const DiagramItem*>> frames;
    std::vector<int> depths(model.boxes().size(), 0);
    for (const DiagramItem* box : model.boxes()) {
        if (box->layer() != Layer::Frame || !box->isVisible())
            continue;
        const int parent = box->box().parent;
        const int depth = parent < 0 ? 0 : depths[static_cast<std::size_t>(parent)] + 1;
        depths[static_cast<std::size_t>(box->index())] = depth;
        frames.emplace_back(depth, box);
    }
    std::stable_sort(frames.begin(), frames.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [depth, frame] : frames)
        addFrame(model, *frame, depth);
}

bool FarLabels::addFrame(const CanvasModel& model, const DiagramItem& frame, int depth) {
    const diagram::Box& box = frame.box();
    const QRect area = onScreen(box.rect, scale_);
    FarLabel label{
        box.subject, titleOf(model, box), model.sumOf(frame), {}, box.holdsCards ? kInnerSize : kOuterSize};
    const QFontMetrics metrics(labelFont(label.pixelSize));
    const int badge = badgeWidth(label.badge, label.pixelSize);
    const int sides = 2 * kPadding + (badge > 0 ? badge + 6 : 0);
    // The outermost frame may be named even if it is narrower than its name.
    const int room = (depth == 0 ? std::max(area.width(), 120) : area.width()) - sides;
    if (metrics.horizontalAdvance(label.text) > room) {
        label.text = metrics.elidedText(label.text, Qt::ElideRight, room);
        if (label.text.size() < kFewestLetters)
            return false;
    }
    const int width = metrics.horizontalAdvance(label.text) + sides;
    const int height = std::max(metrics.height(), kSignSize) + 3;
    const int middle = area.center().x() - width / 2;
    const int inside = area.top() + 3;
    const QPoint above(area.left(), area.top() - height - 2);
    std::vector<QPoint> places{{area.left() + 4, inside},
                               {middle, inside},
                               {area.right() - width - 3, inside},
                               {middle, area.center().y() - height / 2}};
    // Rows stand close below each other: what is written above one would read as the name of another.
    const bool isRow = box.subject.is<LogicalNetwork>();
    if (isRow)
        places.insert(places.begin(), QPoint(area.left() - width - 4, area.center().y() - height / 2));
    else if (!box.holdsCards || depth == 0)
        places.insert(places.begin(), above);
    for (const QPoint at : places) {
        label.rect = QRect(at, QSize(width, height));
        if (put(label))
            return true;
    }
    return false;
}

void FarLabels::addBadges(const CanvasModel& model) {
    const int digit = QFontMetrics(labelFont(kInnerSize)).horizontalAdvance(QLatin1Char('0'));
    for (const DiagramItem* box : model.boxes()) {
        const diagram::Badge badge =
            box->layer() == Layer::Card && box->isVisible() ? model.sumOf(*box) : diagram::Badge{};
        if (badge.count == 0)
            continue;
        const QRect card = onScreen(box->box().rect, scale_);
        if (std::min(card.width(), card.height()) < kSmallestBadge)
            continue;
        const bool hasCount =
            card.width() >= kSignSize + 6 + digit * static_cast<int>(countText(badge).size());
        const int width = hasCount ? badgeWidth(badge, kInnerSize) : kSignSize;
        put({box->subject(),
             {},
             badge,
             QRect(card.center().x() - width / 2, card.center().y() - kSignSize / 2, width, kSignSize),
             kInnerSize,
             false,
             model.isFaded(*box)});
    }
}

void FarLabels::addPins(const CanvasModel& model) {
    for (const DiagramItem* box : model.boxes()) {
        if (box->layer() != Layer::Card || !box->isVisible() || !model.isPinned(box->subject()))
            continue;
        const QRect card = onScreen(box->box().rect, scale_);
        if (std::min(card.width(), card.height()) >= kSmallestWithPin)
            pins_.emplace_back(card.right() - kSignSize / 2, card.top() - kSignSize / 2, kSignSize,
                               kSignSize);
    }
}

void FarLabels::addCards(const CanvasModel& model) {
    if (model.boxes().size() > kMostNamedBoxes)
        return;
    const QFontMetrics metrics(render::font(kInnerSize, diagram::Weight::Normal));
    const Design& design = model.context(diagram::Detail::Block).design;
    for (const DiagramItem* box : model.boxes()) {
        if (box->layer() != Layer::Card || !box->isVisible())
            continue;
        const QRect card = onScreen(box->box().rect, scale_);
        const QString text = shownName(design, box->subject());
        const QSize size(metrics.horizontalAdvance(text), metrics.height());
        if (size.width() + 4 > card.width() || size.height() > card.height())
            continue;
        const int left = card.center().x() - size.width() / 2;
        const int spare = card.height() - size.height();
        for (const int below : {std::min(spare / 2, 4), spare / 2, spare - std::min(spare / 2, 4)}) {
            const QRect room(QPoint(left, card.top() + below), size);
            const auto covers = [&](const FarLabel& label) { return label.rect.intersects(room); };
            if (std::any_of(labels_.begin(), labels_.end(), covers))
                continue;
            labels_.push_back({box->subject(), text, {}, room, kInnerSize, true, model.isFaded(*box)});
            break;
        }
    }
}

QPixmap FarLabels::sign(const PictureStyle& style, Tone tone, double ratio) {
    const int key = (static_cast<int>(tone) * 8 + static_cast<int>(style.theme())) * 64 +
                    static_cast<int>(std::lround(ratio * 8));
    QPixmap& known = signs_[key];
    if (known.isNull()) {
        known = QPixmap(QSize(kSignSize, kSignSize) * ratio);
        known.setDevicePixelRatio(ratio);
        known.fill(Qt::transparent);
        QPainter painter(&known);
        render::Painter signs(style.theme());
        diagram::Part part;
        part.shapes.push_back(
            diagram::IconShape{{0, 0, kSignSize, kSignSize},
                               tone == Tone::Accent ? "pin" : std::string(diagram::severityIcon(tone)),
                               tone});
        signs.paint(painter, part);
    }
    return known;
}

void FarLabels::paintBadge(QPainter& painter, const PictureStyle& style, const FarLabel& label,
                           const QRect& rect) {
    const int top = rect.center().y() - kSignSize / 2 + 1;
    painter.drawPixmap(rect.left(), top,
                       sign(style, label.badge.tone, painter.device()->devicePixelRatioF()));
    if (rect.width() <= kSignSize)
        return;
    painter.setPen(style.colorOf(label.badge.tone));
    painter.drawText(rect.adjusted(kSignSize + 3, 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     countText(label.badge));
}

void FarLabels::paint(QPainter& painter, const PictureStyle& style) {
    painter.save();
    const QTransform toScreen = painter.worldTransform();
    const QPoint origin(static_cast<int>(std::lround(toScreen.dx())),
                        static_cast<int>(std::lround(toScreen.dy())));
    painter.resetTransform();
    const QRect seen = painter.hasClipping() ? painter.clipBoundingRect().toAlignedRect() : painter.window();
    int size = 0;
    for (const FarLabel& label : labels_) {
        const QRect rect = label.rect.translated(origin);
        if (!rect.intersects(seen))
            continue;
        painter.setOpacity(label.isFaded ? diagram::kFaded : 1);
        if (label.isPlain) {
            painter.setFont(render::font(label.pixelSize, diagram::Weight::Normal));
            size = 0;
            painter.setPen(style.colorOf(Tone::Text));
            painter.drawText(rect, Qt::AlignCenter, label.text);
            continue;
        }
        if (std::exchange(size, label.pixelSize) != label.pixelSize)
            painter.setFont(labelFont(label.pixelSize));
        QRect badge = rect;
        if (!label.text.isEmpty()) {
            painter.setPen(style.colorOf(label.badge.count > 0 ? label.badge.tone : Tone::FrameBorder));
            painter.setBrush(style.colorOf(Tone::Card));
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter.setPen(style.colorOf(Tone::Text));
            painter.drawText(rect.adjusted(kPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label.text);
            badge.setLeft(rect.right() - kPadding - badgeWidth(label.badge, label.pixelSize));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.colorOf(diagram::softOf(label.badge.tone)));
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 4, 4);
        }
        if (label.badge.count > 0)
            paintBadge(painter, style, label, badge);
    }
    painter.setOpacity(1);
    for (const QRect& pin : pins_)
        if (const QRect at = pin.translated(origin); at.intersects(seen))
            painter.drawPixmap(at.topLeft(),
                               sign(style, Tone::Accent, painter.device()->devicePixelRatioF()));
    painter.restore();
}

} // namespace fd::ui
