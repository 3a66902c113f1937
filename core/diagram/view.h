// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "diagram/display_list.h"
#include "model/design.h"
#include "model/relations.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fd::diagram {

enum class ViewKind : std::uint8_t { Physical, Logical, Tenant, Host };

/// How much of a card is drawn. Sizes and positions do not depend on it.
enum class Detail : std::uint8_t {
    Block,  // one filled rectangle in the colour of the worst finding, and a count
    Shapes, // coloured blocks, the name of the card and its badge
    Names,  // names of ports and machines
    Full,   // addresses, speeds and modes as well
};

/// The detail for a scale, in pixels per diagram unit.
Detail detailAt(double scale);

/// The findings of one object: the tone of the worst (Error, Warning or Advice) and how many.
struct Badge {
    Tone tone = Tone::None;
    int count = 0;
    bool operator==(const Badge&) const = default;
};

/// A receive queue of an adapter at a simulated moment.
struct QueueLoad {
    int queue = 0; ///< 0 is the default queue
    int processor = 0;
    double bitsPerSecond = 0;
    bool operator==(const QueueLoad&) const = default;
};

/// What goes out and comes in, in bit/s.
struct Rate {
    double sent = 0;
    double received = 0;
    bool operator==(const Rate&) const = default;
};
/// Puts the words that a picture adds to the design into the reader's language. Core knows English only.
using Words = std::function<std::string(const Text&)>;
/// How a port or link stands to a VLAN.
enum class VlanMark : std::uint8_t { Carries, Missing };

/// What a picture shows beyond the design, as plain data.
struct Annotations {
    std::unordered_map<AnyId, Badge> badges;
    /// Load by adapter or link: 1 is its capacity. Draws cables as wide and coloured as their load.
    std::unordered_map<AnyId, double> load;
    /// Load of each logical processor by host.
    std::unordered_map<AnyId, std::vector<double>> coreLoad;
    /// The same by adapter or link as the difference from another run: more is worse.
    std::unordered_map<AnyId, double> difference;
    /// By adapter, link, virtual adapter or machine.
    std::unordered_map<AnyId, Rate> rate;
    /// By adapter, the queues that carry anything.
    std::unordered_map<AnyId, std::vector<QueueLoad>> queues;
    /// The VLAN that is shown: what has a mark is strengthened, the rest fades.
    std::optional<VlanId> vlan;
    std::unordered_map<AnyId, VlanMark> vlanMarks;
    /// What a filter leaves, if there is one; the rest fades.
    std::optional<std::unordered_set<AnyId>> kept;
};

/// Places that are tried out: where an object would stand, or none if it had no placement any more.
using PlannedPlaces = std::unordered_map<AnyId, std::optional<Point>>;

struct ViewOptions {
    ViewKind view = ViewKind::Physical;
    Detail detail = Detail::Full;
    /// The host of the host view.
    Id<Host> host;
    /// None, or what to draw on top. Must outlive the call.
    const Annotations* annotations = nullptr;
    /// Only these objects with their frames; empty for all.
    std::unordered_set<AnyId> only;
    /// Arranges anew: only pinned placements count, and the rest makes room for them.
    bool isFresh = false;
    /// None, or what goes before the placements of the design. Must outlive the call.
    const PlannedPlaces* planned = nullptr;
    /// None for English. Must outlive the call.
    const Words* words = nullptr;
};

enum class BoxRole : std::uint8_t { Frame, Card };

/// One frame or card and its place in the picture.
struct Box {
    /// The object; none for a frame that stands for no object, for example a rack.
    AnyId subject;
    BoxRole role = BoxRole::Card;
    Rect rect;
    /// The frame around it, as a position in Scene::boxes; -1 for none. Frames come before what they hold.
    int parent = -1;
    /// The text of a frame that stands for no object.
    std::string title;
    /// What a frame is drawn as, for example "hostGroup" or "rack": an icon's name.
    std::string icon;
    /// What stands beside a frame's title, for example "4 hosts".
    std::string note;
    /// A frame that holds cards itself: it is labelled when seen from far away.
    bool holdsCards = false;
    bool operator==(const Box&) const = default;
};

/// A cable or line between two boxes or their parts.
struct Edge {
    /// The object that the line stands for: a link, or the adapter whose cable it is.
    AnyId subject;
    AnyId from;
    AnyId to;
    std::vector<Point> route;
    bool operator==(const Edge&) const = default;
};

/// Where everything is, without any drawing.
struct Scene {
    Rect bounds;
    std::vector<Box> boxes;
    std::vector<Edge> edges;
    bool operator==(const Scene&) const = default;
};

/// What cards are drawn from.
struct CardContext {
    const Design& design;
    const Relations& relations;
    ViewKind view = ViewKind::Physical;
    Detail detail = Detail::Full;
    const Annotations* annotations = nullptr;
    const Words* words = nullptr;
};

/// Places everything that a view shows: linear in the number of objects, the same for the same design.
/// Placement objects of the view override positions: what has one stays where it is, and nothing else moves
/// because of it; a frame that holds nothing but such objects is as large as they need. With `isFresh` only
/// the pinned ones do, and no card is placed on a pinned one.
Scene arrange(const Design& design, const Relations& relations, const ViewOptions& options);

/// The frame or card of one box in scene coordinates. A frame is drawn without its title.
Part drawBox(const CardContext& context, const Box& box);

/// The title of a frame, to be drawn above the lines that cross the frame. Empty for cards. Below
/// Detail::Names it is a large label, for frames that hold cards only, to be drawn above the cards too.
Part drawFrameTitle(const CardContext& context, const Box& box);

/// The line of one edge in scene coordinates.
Part drawEdge(const CardContext& context, const Edge& edge);

/// A card with its upper left corner at (0, 0): what has to be drawn anew when an object on it changed.
/// `subject` is an object that has a card of its own in this view; otherwise the part is empty.
Part drawCard(const CardContext& context, AnyId subject);

/// The size of that card. Only (0, 0, width, height) is used.
Rect cardSize(const CardContext& context, AnyId subject);

/// The object whose card shows `subject` in this view: the host of an adapter, team, virtual switch or
/// machine. None if the view does not show it on a card.
AnyId cardOf(const CardContext& context, AnyId subject);

/// The whole picture: frames, edges, titles of frames, cards, in this order; far titles come last.
DisplayList draw(const Design& design, const Relations& relations, const ViewOptions& options);

/// The name of a view in Placement::view.
std::string_view placementName(ViewKind view);

} // namespace fd::diagram

template <>
struct fd::Choices<fd::diagram::ViewKind> {
    static constexpr std::array values{
        fd::Choice{fd::diagram::ViewKind::Physical, "physical", fd::translatable("View", "Physical")},
        fd::Choice{fd::diagram::ViewKind::Logical, "logical", fd::translatable("View", "Logical")},
        fd::Choice{fd::diagram::ViewKind::Tenant, "tenant", fd::translatable("View", "Tenant")},
        fd::Choice{fd::diagram::ViewKind::Host, "host", fd::translatable("View", "Host data plane")},
    };
};
