// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"
#include "ui/render/painter.h"

#include <QColor>
#include <QGraphicsItem>
#include <QVector>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace fd::ui {

class FarPicture;

/// What all items of one picture share: colours, fonts and icons, and how much is drawn at the present scale.
class PictureStyle {
public:
    explicit PictureStyle(diagram::Theme theme);

    void setTheme(diagram::Theme theme);
    QColor colorOf(diagram::Tone tone) const { return colors_[static_cast<std::size_t>(tone)]; }
    /// A box so far away that its outline and its body are one patch.
    QColor patchColor(diagram::Tone fill, diagram::Tone border) const;
    /// What is left of a colour on the canvas where something is faded.
    QColor fadedIf(bool isFaded, const QColor& colour) const;
    render::Painter& painter() { return painter_; }
    diagram::Theme theme() const { return painter_.theme(); }
    diagram::Detail detail() const { return detail_; }
    /// True if the detail changed.
    bool setDetail(diagram::Detail detail);
    /// The scale in pixels per unit. Below kFarScale items paint only texts, icons and marks; the view has written the
    /// rest into one picture below them.
    void setScale(double scale) { scale_ = scale; }
    double scale() const { return scale_; }
    bool isFar() const { return scale_ < kFarScale && detail_ <= diagram::Detail::Shapes; }
    static constexpr double kFarScale = 0.4;

private:
    render::Painter painter_;
    std::array<QColor, diagram::kToneCount> colors_;
    diagram::Detail detail_ = diagram::Detail::Full;
    double scale_ = 1;
};

/// An item that paints one part with everything on it. The part is drawn when it is first needed and kept until
/// something on it changes. Far away it is reduced to rectangles and lines sorted by colour, which the view has painted
/// with addTo() below all items.
class PartItem : public QGraphicsItem {
public:
    explicit PartItem(PictureStyle& style) : style_(style) {
        // Only what lies in the exposed strip is painted when the picture is moved.
        setFlag(ItemUsesExtendedStyleOption);
    }

    /// Has the part drawn anew before the next painting.
    void markDirty();
    /// The part at full detail, for hit tests, names and outlines. In scene coordinates.
    const diagram::Part& part() const;

    /// The innermost, topmost part with a subject at a point, as diagram::partAt() finds it; nullptr if there is none.
    const diagram::Part* hit(diagram::Point at, double reach) const;

    /// Adds what the item shows of itself far away.
    virtual void addTo(FarPicture& picture) const;

    QRectF boundingRect() const override { return announced_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    /// The part at a level of detail.
    virtual diagram::Part draw(diagram::Detail detail) const = 0;
    /// Where it paints: this rectangle and room for shadows and marks around it. The scene's index is told.
    void announce(const QRectF& rect);
    PictureStyle& style() const { return style_; }

private:
    /// Rectangles and lines of one colour each, in the order in which the colours first appear.
    struct Patches {
        using Tones = std::pair<diagram::Tone, diagram::Tone>;
        std::vector<std::pair<Tones, QVector<QRectF>>> boxes;
        /// By tone and width.
        using Stroke = std::pair<diagram::Tone, double>;
        std::vector<std::pair<Stroke, QVector<QLineF>>> lines;
        /// Texts and icons, which are painted as they are.
        std::vector<diagram::Shape> others;
        bool isFaded = false;
    };
    const std::vector<diagram::Part>& piecesAt(diagram::Detail detail) const;
    const Patches& patchesAt(diagram::Detail detail) const;
    static void reduce(const diagram::Part& part, Patches& patches);

    PictureStyle& style_;
    QRectF announced_;
    mutable std::optional<diagram::Part> full_;
    /// Left, top, right and bottom of each child of it: close together, for looking at many.
    mutable std::vector<std::array<float, 4>> outlines_;
    /// The part without its children, then each child: what is out of sight is left out.
    mutable std::vector<diagram::Part> near_;
    mutable diagram::Detail nearDetail_ = diagram::Detail::Full;
    mutable std::optional<Patches> far_;
    mutable diagram::Detail farDetail_ = diagram::Detail::Full;
};

} // namespace fd::ui
