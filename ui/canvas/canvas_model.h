// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/highlight.h"
#include "diagram/view.h"
#include "model/change_set.h"
#include "ui/canvas/diagram_item.h"
#include "validation/finding.h"

#include <QColor>
#include <QGraphicsScene>

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// What lies at a point of the picture.
struct CanvasHit {
    AnyId subject;
    DiagramItem* item = nullptr;
    explicit operator bool() const { return item != nullptr; }
};

/// The items of one picture of the design. Items mirror the design and own nothing: they can be thrown away
/// and made anew at any time, and following changes gives the same as that.
class CanvasModel {
public:
    CanvasModel(workspace::Workspace& workspace, QGraphicsScene& scene);
    ~CanvasModel();

    /// Which picture it is. Everything is made anew.
    void setView(diagram::ViewKind view, Id<Host> host = {});
    diagram::ViewKind view() const { return options_.view; }
    Id<Host> host() const { return options_.host; }
    /// Places in Placement::view.
    std::string placementView() const { return std::string(diagram::placementName(options_.view)); }

    /// Shows objects at other places than the design has them; none ends it. The design is not touched.
    void setPlanned(std::optional<diagram::PlannedPlaces> planned);
    /// The same as ending it, for when the design is about to have these places: nothing is arranged yet.
    void forgetPlanned();
    bool isPlanned() const { return planned_.has_value(); }
    const diagram::ViewOptions& options() const { return options_; }

    /// While nobody sees the picture it does not follow; catchUp() takes over what it missed.
    void setResting(bool rests) { isResting_ = rests; }
    bool isResting() const { return isResting_; }
    /// True if there was something to take over.
    bool catchUp();

    void rebuild();
    void apply(const ChangeSet& changes);
    void applyFindings(const validation::FindingDelta& delta);
    void updateSelection();
    /// Loads by adapter, link and host, drawn on top; empty for none.
    void setLoads(diagram::Annotations loads);
    void updateTheme();

    // --- canvas_highlight.cpp: what is strengthened, faded or hidden
    // ----------------------------------------------

    /// Shows where a VLAN goes; none shows everything alike.
    void setVlan(std::optional<VlanId> vlan);
    std::optional<VlanId> vlan() const { return annotations_.vlan; }
    /// Ports and links that should carry the VLAN but do not.
    std::vector<AnyId> missingVlan() const;
    void setFilter(const diagram::ViewFilter& filter);
    const diagram::ViewFilter& filter() const { return filter_; }
    /// True if a VLAN or a filter leaves the object out.
    bool isFaded(AnyId id) const;
    /// The same for a frame, card or line of the picture.
    bool isFaded(const DiagramItem& item) const;

    PictureStyle& style() { return style_; }
    const PictureStyle& style() const { return style_; }
    diagram::Detail detail() const { return style_.detail(); }
    /// Pixels per unit. True if more or less is drawn now.
    bool setScale(double scale);
    diagram::CardContext context(diagram::Detail detail) const;
    QColor colorOf(diagram::Tone tone) const { return style_.colorOf(tone); }

    const diagram::Rect& bounds() const { return bounds_; }
    /// Frames and cards in the order of the arrangement, hidden ones too.
    const std::vector<DiagramItem*>& boxes() const { return boxes_; }
    /// The cards that can be seen.
    std::vector<DiagramItem*> cards() const;
    const std::vector<DiagramItem*>& edges() const { return edges_; }
    /// All findings on a frame or card, on its parts and on what it holds: the worst and how many.
    diagram::Badge sumOf(const DiagramItem& box) const;
    /// Grows with everything that the picture shows.
    std::uint64_t revision() const { return revision_; }
    const diagram::Annotations& annotations() const { return annotations_; }
    DiagramItem* itemOf(AnyId subject) const;
    /// The card or frame that shows an object, itself or as a part.
    DiagramItem* itemShowing(AnyId subject) const;
    /// The lines that stand for an object: its cables or its link.
    std::vector<DiagramItem*> edgesFor(AnyId subject) const;
    /// The lines that end at a card.
    std::vector<DiagramItem*> edgesAt(AnyId card) const;
    /// Where an object is drawn; an empty rectangle if it is not.
    QRectF rectOf(AnyId subject) const;
    /// Where an object's name is written at full detail; empty if it is not written on a card.
    QRectF nameRectOf(AnyId subject) const;
    CanvasHit hitTest(QPointF at, double reach) const;
    /// The innermost frame around a point; nullptr if there is none.
    DiagramItem* frameAt(QPointF at) const;
    DiagramItem* parentOf(const DiagramItem& item) const;
    /// The host group whose frame holds the item.
    Id<HostGroup> groupAround(const DiagramItem* item) const;
    /// Objects whose card lies in a rectangle.
    std::vector<AnyId> within(const QRectF& area, bool fully) const;

    /// Moves items for the eye only; a null offset ends it.
    void setDragOffset(const std::vector<DiagramItem*>& items, QPointF offset);

    const std::vector<AnyId>& selectedOn(const DiagramItem& item) const;
    const std::unordered_map<const DiagramItem*, std::vector<AnyId>>& selected() const { return selectedOn_; }
    bool isPinned(AnyId subject) const { return pinned_.contains(subject); }
    AnyId focused() const { return focused_; }
    /// The item that shows what has the focus; nullptr if none does.
    const DiagramItem* focusedItem() const { return focusedItem_; }

    /// Everything that is drawn, for comparing a followed picture with one that was made anew.
    std::vector<diagram::Part> picture() const;

private:
    struct Key {
        Layer layer{};
        AnyId subject;
        AnyId from;
        AnyId to;
        std::string title;
        int repeat = 0;
        auto operator<=>(const Key&) const = default;
    };
    using Items = std::map<Key, std::unique_ptr<DiagramItem>>;

    void arrange();
    DiagramItem& reuse(Items& before, Key key);
    void collectBadges();
    void addUpBadges();
    void changed() { ++revision_; }
    bool isHighlighting() const { return annotations_.vlan || filter_.isActive(); }
    void refreshHighlight();
    void refreshVisibility();
    void markAllDirty();
    void markDirty(AnyId subject);
    bool changesStructure(const ChangeSet& changes) const;
    bool keepsSize(AnyId card) const;
    void markChanged(const Change& change);

    workspace::Workspace& workspace_;
    QGraphicsScene& scene_;
    diagram::ViewOptions options_;
    diagram::Annotations annotations_;
    std::optional<diagram::PlannedPlaces> planned_;
    diagram::ViewFilter filter_;
    bool isHiding_ = false;
    bool isResting_ = false;
    bool isBehind_ = false;
    PictureStyle style_;
    diagram::Rect bounds_;
    Items items_;
    std::vector<DiagramItem*> boxes_;
    /// The title of each frame, by the number of its box; nullptr for cards.
    std::vector<DiagramItem*> titles_;
    std::vector<DiagramItem*> edges_;
    std::vector<diagram::Badge> sums_;
    std::unordered_map<AnyId, DiagramItem*> bySubject_;
    std::unordered_map<AnyId, DiagramItem*> edgeBySubject_;
    std::unordered_map<AnyId, std::vector<DiagramItem*>> edgesOf_;
    std::unordered_map<const DiagramItem*, std::vector<AnyId>> selectedOn_;
    std::unordered_set<AnyId> pinned_;
    AnyId focused_;
    const DiagramItem* focusedItem_ = nullptr;
    std::uint64_t revision_ = 0;
};

} // namespace fd::ui
