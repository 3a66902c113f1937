// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/painter.h"

#include "diagram/icons.h"
#include "diagram/text_metrics.h"
#include "ui/render/icon_engine.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPolygonF>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace fd::render {

using diagram::Tone;

QColor color(Tone tone, diagram::Theme theme) {
    if (tone == Tone::None)
        return Qt::transparent;
    const diagram::Color found = diagram::colorOf(tone, theme);
    return {found.red, found.green, found.blue};
}

QFont font(double pixelSize, diagram::Weight weight) {
    QFont made;
    // Verdana was the model for DejaVu Sans and has nearly its widths.
    made.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Verdana"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    made.setStyleHint(QFont::SansSerif);
    made.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    made.setBold(weight == diagram::Weight::Bold);
    // Unhinted advances grow evenly with the scale, so texts keep fitting when the picture is zoomed.
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

namespace {

QPointF toPoint(diagram::Point point) {
    return {point.x, point.y};
}

bool isRaster(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

bool hasOnlyRightAngles(const std::vector<diagram::Point>& points) {
    constexpr std::size_t kMost = 16;
    if (points.size() < 2 || points.size() > kMost)
        return false;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].x != points[i - 1].x && points[i].y != points[i - 1].y)
            return false;
    return true;
}

} // namespace

QRectF toQt(const diagram::Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

Painter::Painter(diagram::Theme theme) : theme_(theme) {}
Painter::~Painter() = default;
Painter::Painter(Painter&&) noexcept = default;
Painter& Painter::operator=(Painter&&) noexcept = default;

void Painter::setTheme(diagram::Theme theme) {
    if (theme_ == theme)
        return;
    theme_ = theme;
    icons_.clear();
    iconPixels_.clear();
    boxes_.clear();
    boxPixels_ = 0;
}

void Painter::paint(QPainter& painter, const diagram::DisplayList& picture) {
    for (const diagram::Part& part : picture.parts)
        paint(painter, part);
}

void Painter::paint(QPainter& painter, const diagram::Part& part) {
    const double opacity = painter.opacity();
    if (part.isFaded)
        painter.setOpacity(opacity * diagram::kFaded);
    for (const diagram::Shape& shape : part.shapes)
        paintShape(painter, shape);
    if (part.isFaded)
        painter.setOpacity(opacity);
    for (const diagram::Part& child : part.children)
        paint(painter, child);
}

void Painter::paintShape(QPainter& painter, const diagram::Shape& shape) {
    std::visit([&](const auto& s) { paint(painter, s); }, shape);
}

void Painter::paintSelection(QPainter& painter, const diagram::Part& part) const {
    painter.setBrush(Qt::NoBrush);
    QPen pen(toColor(Tone::Selection), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawRoundedRect(toQt(part.bounds).adjusted(-3, -3, 3, 3), 9, 9);
}

/// Copies a box of the same look and size that was drawn before: its rounded outline costs many times as much
/// as its pixels. False if it has to be drawn.
bool Painter::paintCached(QPainter& painter, const diagram::BoxShape& box) {
    constexpr int kLargest = 400;
    constexpr qsizetype kMostPixels = 8'000'000;
    const QTransform world = painter.worldTransform();
    if (box.radius <= 0 || !isRaster(painter) || world.type() > QTransform::TxScale ||
        world.m11() != world.m22())
        return false;
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = world.m11() * ratio;
    const int width = static_cast<int>(std::lround(box.rect.width * scale));
    const int height = static_cast<int>(std::lround(box.rect.height * scale));
    const double border = box.border == Tone::None ? 0 : diagram::borderWidth(box, theme_) * scale;
    if (width < 1 || height < 1 || width > kLargest || height > kLargest || border > 30 ||
        box.radius * scale > 100)
        return false;
    const auto part = [](double value, double steps) {
        return static_cast<quint64>(std::lround(value * steps));
    };
    const quint64 key = static_cast<quint64>(width) | static_cast<quint64>(height) << 9U |
                        static_cast<quint64>(box.fill) << 18U | static_cast<quint64>(box.border) << 25U |
                        static_cast<quint64>(box.dashed ? 1 : 0) << 32U | part(border, 64) << 33U |
                        part(box.radius * scale, 64) << 45U | part(ratio, 8) << 58U;
    const int margin = static_cast<int>(std::ceil(border / 2)) + 1;
    const QPointF at = world.map(toPoint({box.rect.x, box.rect.y})) * ratio;
    const QPointF corner(std::round(at.x()) - margin, std::round(at.y()) - margin);
    diagram::BoxShape same = box;
    same.rect = {margin / scale, margin / scale, width / scale, height / scale};
    const auto known = boxes_.find(key);
    if (known == boxes_.end()) {
        // The first of its kind is drawn where its copies will be, on whole pixels: a picture looks the same
        // again.
        boxes_.insert(key, {});
        painter.resetTransform();
        painter.translate(corner / ratio);
        painter.scale(scale / ratio, scale / ratio);
        draw(painter, same);
        painter.setWorldTransform(world);
        return true;
    }
    if (known->isNull()) {
        boxPixels_ += static_cast<qsizetype>(width + 2 * margin) * (height + 2 * margin);
        if (boxPixels_ > kMostPixels) {
            boxes_.clear();
            boxPixels_ = 0;
            return false;
        }
        *known = QImage(width + 2 * margin, height + 2 * margin, QImage::Format_ARGB32_Premultiplied);
        known->fill(Qt::transparent);
        QPainter drawing(&*known);
        drawing.setRenderHint(QPainter::Antialiasing);
        drawing.scale(scale, scale);
        draw(drawing, same);
    }
    painter.resetTransform();
    painter.drawImage(QRectF(corner / ratio, QSizeF(known->size()) / ratio), *known,
                      QRectF(QPointF(), known->size()));
    painter.setWorldTransform(world);
    return true;
}

void Painter::paint(QPainter& painter, const diagram::BoxShape& box) {
    if (!paintCached(painter, box))
        draw(painter, box);
}

void Painter::draw(QPainter& painter, const diagram::BoxShape& box) const {
    if (box.border == Tone::None) {
        painter.setPen(Qt::NoPen);
    } else {
        const double width = diagram::borderWidth(box, theme_);
        QPen pen(toColor(box.border), width);
        if (box.dashed)
            pen.setDashPattern({5 / width, 4 / width});
        painter.setPen(pen);
    }
    painter.setBrush(box.fill == Tone::None ? QBrush(Qt::NoBrush) : QBrush(toColor(box.fill)));
    if (box.radius > 0)
        painter.drawRoundedRect(toQt(box.rect), box.radius, box.radius);
    else
        painter.drawRect(toQt(box.rect));
}

void Painter::paint(QPainter& painter, const diagram::LineShape& line) const {
    QPen pen(toColor(line.tone), line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (line.dashed) {
        pen.setDashPattern({6 / line.width, 4 / line.width});
    } else if (hasOnlyRightAngles(line.points) && isRaster(painter)) {
        // Straight pieces with square ends look the same and need no outline computed.
        pen.setCapStyle(Qt::SquareCap);
        painter.setPen(pen);
        std::array<QLineF, 16> pieces;
        const int count = static_cast<int>(line.points.size()) - 1;
        for (int i = 0; i < count; ++i)
            pieces[static_cast<std::size_t>(i)] =
                QLineF(toPoint(line.points[static_cast<std::size_t>(i)]),
                       toPoint(line.points[static_cast<std::size_t>(i) + 1]));
        painter.drawLines(pieces.data(), count);
        return;
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF points;
    points.reserve(static_cast<int>(line.points.size()));
    for (const diagram::Point point : line.points)
        points << QPointF(point.x, point.y);
    painter.drawPolyline(points);
}

double Painter::widthOf(const QString& text, int fontKey, const QFont& font) {
    constexpr qsizetype kMostTexts = 50'000;
    if (widths_.size() > kMostTexts)
        widths_.clear();
    const auto known = widths_.constFind({text, fontKey});
    if (known != widths_.constEnd())
        return *known;
    return *widths_.insert({text, fontKey}, QFontMetricsF(font).horizontalAdvance(text));
}

void Painter::paint(QPainter& painter, const diagram::TextShape& text) {
    const int key =
        static_cast<int>(std::lround(text.pixelSize)) * 2 + (text.weight == diagram::Weight::Bold ? 1 : 0);
    auto at = fonts_.find(key);
    if (at == fonts_.end())
        at = fonts_.insert(key, font(text.pixelSize, text.weight));
    painter.setFont(*at);
    painter.setPen(toColor(text.tone));
    const QString shown = QString::fromUtf8(text.text.data(), static_cast<int>(text.text.size()));
    const double width = widthOf(shown, key, *at);
    double x = text.rect.x;
    if (text.align == diagram::Align::Right)
        x = text.rect.right() - std::min(width, text.rect.width);
    else if (text.align == diagram::Align::Centre)
        x += (text.rect.width - std::min(width, text.rect.width)) / 2;
    const double baseline = diagram::baselineOf(text.rect, text.pixelSize);
    // The layout counts with DejaVu Sans. Where another font stands in and is wider, its text is squeezed.
    if (width > text.rect.width + 0.5 && text.rect.width > 0) {
        painter.save();
        painter.translate(x, baseline);
        painter.scale(text.rect.width / width, 1);
        painter.drawText(QPointF(0, 0), shown);
        painter.restore();
    } else {
        painter.drawText(QPointF(x, baseline), shown);
    }
}

QSvgRenderer* Painter::iconRenderer(const std::string& name, Tone tone) {
    const QString key =
        QString::fromStdString(name) + QLatin1Char('/') + QString::number(static_cast<int>(tone));
    auto at = icons_.find(key);
    if (at == icons_.end())
        at = icons_.insert(
            key, std::make_shared<QSvgRenderer>(iconDocument(QString::fromStdString(name), toColor(tone))));
    return at->get();
}

/// On a screen each icon is drawn once for each size in pixels: reading its curves anew costs more than all
/// else on a card. False where it has to stay a drawing.
bool Painter::paintCached(QPainter& painter, const diagram::IconShape& shape) {
    constexpr qsizetype kMostIcons = 4000;
    constexpr int kLargest = 256;
    const QTransform world = painter.worldTransform();
    if (!isRaster(painter) || world.type() > QTransform::TxScale)
        return false;
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::lround(shape.rect.width * world.m11() * ratio)),
                     static_cast<int>(std::lround(shape.rect.height * world.m22() * ratio)));
    if (size.isEmpty() || std::max(size.width(), size.height()) > kLargest)
        return false;
    if (iconPixels_.size() > kMostIcons)
        iconPixels_.clear();
    const int key = (static_cast<int>(shape.tone) * 1024 + size.width()) * 1024 + size.height();
    QImage& image = iconPixels_[{QString::fromStdString(shape.name), key}];
    if (image.isNull()) {
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter drawing(&image);
        drawing.setRenderHint(QPainter::Antialiasing);
        iconRenderer(shape.name, shape.tone)->render(&drawing, QRectF(QPointF(), size));
    }
    const QPointF at = world.map(toPoint({shape.rect.x, shape.rect.y}));
    // On whole pixels of the device, so that the pixels are copied as they are.
    const QPointF snapped(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio);
    painter.resetTransform();
    painter.drawImage(QRectF(snapped, QSizeF(size) / ratio), image, QRectF(QPointF(), size));
    painter.setWorldTransform(world);
    return true;
}

void Painter::paint(QPainter& painter, const diagram::IconShape& shape) {
    if (diagram::iconBody(shape.name).empty() || paintCached(painter, shape))
        return;
    iconRenderer(shape.name, shape.tone)->render(&painter, toQt(shape.rect));
}

} // namespace fd::render
