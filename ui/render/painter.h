// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"
#include "diagram/theme.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <utility>

class QSvgRenderer;

namespace fd::render {

/// The colour of a tone in a theme.
QColor color(diagram::Tone tone, diagram::Theme theme);

/// The font of all pictures, in pixels, so that it is the same on screen and on paper.
QFont font(double pixelSize, diagram::Weight weight);

/// An icon of the application in one colour, sharp at each size.
QIcon icon(const QString& name, const QColor& colour);

QRectF toQt(const diagram::Rect& rect);

/// Paints display lists. One painter can serve many lists; it keeps icons between them. It may work on any
/// thread, on one at a time: what it keeps are images and not pixmaps, which belong to the window's thread.
class Painter {
public:
    explicit Painter(diagram::Theme theme = diagram::Theme::Light);
    ~Painter();
    Painter(Painter&&) noexcept;
    Painter& operator=(Painter&&) noexcept;

    diagram::Theme theme() const { return theme_; }
    void setTheme(diagram::Theme theme);

    /// Paints all parts. The background is left alone.
    void paint(QPainter& painter, const diagram::DisplayList& picture);
    /// Paints a part and its children.
    void paint(QPainter& painter, const diagram::Part& part);
    void paintShape(QPainter& painter, const diagram::Shape& shape);
    /// Paints an outline around a part, as selected.
    void paintSelection(QPainter& painter, const diagram::Part& part) const;

private:
    void paint(QPainter& painter, const diagram::BoxShape& box);
    void draw(QPainter& painter, const diagram::BoxShape& box) const;
    bool paintCached(QPainter& painter, const diagram::BoxShape& box);
    void paint(QPainter& painter, const diagram::LineShape& line) const;
    void paint(QPainter& painter, const diagram::TextShape& text);
    void paint(QPainter& painter, const diagram::IconShape& icon);
    bool paintCached(QPainter& painter, const diagram::IconShape& icon);
    double widthOf(const QString& text, int fontKey, const QFont& font);
    QColor toColor(diagram::Tone tone) const { return color(tone, theme_); }
    QSvgRenderer* iconRenderer(const std::string& name, diagram::Tone tone);

    diagram::Theme theme_;
    QHash<QString, std::shared_ptr<QSvgRenderer>> icons_;
    QHash<int, QFont> fonts_;
    /// Measuring a text costs as much as painting it, and pictures are painted over and over.
    QHash<std::pair<QString, int>, double> widths_;
    /// Icons as pixels, by name, tone and size.
    QHash<std::pair<QString, int>, QImage> iconPixels_;
    /// Boxes as pixels, by look and size: many are alike. Empty for a look that was seen once only.
    QHash<quint64, QImage> boxes_;
    qsizetype boxPixels_ = 0;
};

} // namespace fd::render
