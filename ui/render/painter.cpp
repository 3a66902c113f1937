// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/painter.h"

#include "diagram/icons.h"
#include "diagram/text_metrics.h"
#include "ui/render/icon_engine.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <QSvgRenderer>

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
}

void Painter::paint(QPainter& painter, const diagram::DisplayList& picture) {
    for (const diagram::Part& part : picture.parts)
        paint(painter, part);
}

void Painter::paint(QPainter& painter, const diagram::Part& part) {
    for (const diagram::Shape& shape : part.shapes)
        std::visit([&](const auto& s) { paint(painter, s); }, shape);
    for (const diagram::Part& child : part.children)
        paint(painter, child);
}

void Painter::paintSelection(QPainter& painter, const diagram::Part& part) const {
    painter.setBrush(Qt::NoBrush);
    QPen pen(toColor(Tone::Selection), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawRoundedRect(toQt(part.bounds).adjusted(-3, -3, 3, 3), 9, 9);
}

void Painter::paint(QPainter& painter, const diagram::BoxShape& box) const {
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
    if (line.dashed)
        pen.setDashPattern({6 / line.width, 4 / line.width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF points;
    points.reserve(static_cast<int>(line.points.size()));
    for (const diagram::Point point : line.points)
        points << QPointF(point.x, point.y);
    painter.drawPolyline(points);
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
    const double width = QFontMetricsF(*at).horizontalAdvance(shown);
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

void Painter::paint(QPainter& painter, const diagram::IconShape& shape) {
    if (diagram::iconBody(shape.name).empty())
        return;
    iconRenderer(shape.name, shape.tone)->render(&painter, toQt(shape.rect));
}

} // namespace fd::render
