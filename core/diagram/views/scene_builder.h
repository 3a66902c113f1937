// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace fd::diagram {

/// What the views of list cards share: adding boxes and lines between them.
class SceneBuilder {
public:
    SceneBuilder(const CardContext& context, const ViewOptions& options)
        : context_(context), options_(options) {}

    bool isShown(AnyId id) const { return options_.only.empty() || options_.only.contains(id); }
    const CardContext& context() const { return context_; }

    /// A frame whose height is not known yet.
    int addFrame(Box frame);
    void setFrame(int frame, const Rect& rect) { scene_.boxes[static_cast<std::size_t>(frame)].rect = rect; }
    /// A card in its own size; answers its rectangle.
    Rect addCard(AnyId subject, Point at, int parent = -1);
    /// Cards in shelves inside a frame; answers the rectangle of what was placed.
    Rect addShelves(std::span<const AnyId> cards, Point at, int parent, double aspect);
    /// The rectangle that addShelves would answer.
    Rect measureShelves(std::span<const AnyId> cards, Point at, double aspect) const;

    /// A line from the right side of one card to the left side of another.
    void connectAcross(AnyId subject, AnyId from, AnyId to);
    /// A line from the bottom of one card to the top of another.
    void connectDown(AnyId subject, AnyId from, AnyId to, double bend);

    /// Moves what the user placed and hands the scene over. Lines follow.
    Scene finish();

private:
    struct Line {
        AnyId subject;
        AnyId from;
        AnyId to;
        bool isAcross = true;
        double bend = 0;
    };
    /// Finding the size of a card takes most of the time of a layout, and arrangements are tried out.
    const Rect& sizeOf(AnyId subject) const;
    void addLines();
    std::vector<Rect> shelved(std::span<const AnyId> cards, Point at, double aspect) const;

    const CardContext& context_;
    const ViewOptions& options_;
    Scene scene_;
    mutable std::unordered_map<AnyId, Rect> sizes_;
    std::vector<Line> lines_;
};

} // namespace fd::diagram
