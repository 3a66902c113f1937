// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace fd::ui {

class CanvasModel;
class DiagramItem;
class PictureStyle;

/// A name, a badge or both, of constant size on the screen.
struct FarLabel {
    AnyId subject;
    /// Empty for a badge on a card.
    QString text;
    diagram::Badge badge;
    /// On the screen, as if the scene's origin were there at (0, 0).
    QRect rect;
    int pixelSize = 0;
    /// Written on the card itself, without a plate.
    bool isPlain = false;
    /// On a card that a filter leaves out.
    bool isFaded = false;
};

/// Names of frames and selected cards, and badges, where cards are blocks. Labels that would cover another
/// one are left out; the most important ones are kept: what is selected, then outer frames before inner ones,
/// then badges by severity, then names of cards that are wide enough, as long as there are few cards. The
/// choice depends on the scale and not on what is in sight, so it stays while the picture is moved.
class FarLabels {
public:
    /// Chooses anew if the picture or the scale has changed.
    void update(const CanvasModel& model);
    void clear();
    const std::vector<FarLabel>& shown() const { return labels_; }
    /// Where signs of pinned cards are painted; on smaller cards there is no room for them.
    const std::vector<QRect>& pins() const { return pins_; }
    static constexpr int kSmallestWithPin = 20;
    void paint(QPainter& painter, const PictureStyle& style);

private:
    void addSelected(const CanvasModel& model);
    void addFrames(const CanvasModel& model);
    void addBadges(const CanvasModel& model);
    void addCards(const CanvasModel& model);
    void addPins(const CanvasModel& model);
    bool addFrame(const CanvasModel& model, const DiagramItem& frame, int depth);
    bool put(FarLabel label);
    void paintBadge(QPainter& painter, const PictureStyle& style, const FarLabel& label, const QRect& rect);
    /// A sign of 12 pixels: that of a severity, or a pin.
    QPixmap sign(const PictureStyle& style, diagram::Tone tone, double ratio);

    std::vector<FarLabel> labels_;
    std::vector<QRect> pins_;
    /// How many of the labels have a text: only they can be covered by a badge.
    std::size_t texts_ = 0;
    QHash<int, QPixmap> signs_;
    double scale_ = 0;
    std::uint64_t revision_ = 0;
    bool isKnown_ = false;
};

} // namespace fd::ui
