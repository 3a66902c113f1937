// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace fd::diagram {

/// Lengths are in diagram units: one unit is one pixel at 100 %.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    bool intersects(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    bool operator==(const Rect&) const = default;
};

/// Meaning of a colour. The theme decides the colour; no drawing code names one.
enum class Tone : std::uint8_t {
    None,
    Canvas,        // what lies behind everything
    Card,          // body of a card
    CardHeader,
    CardBorder,
    Frame,         // rack, site or tenant frame
    FrameBorder,
    Text,
    TextMuted,
    TextOnAccent,
    Cable,
    CableMuted,
    Selection,
    Accent,
    HostTone, SwitchTone, NetworkTone, VmTone, TenantTone, GatewayTone, // one per family of objects
    Error, Warning, Advice, Good,
    Heat0, Heat1, Heat2, Heat3, Heat4, // load from idle to beyond capacity
    NicTone, TeamTone, DeviceTone, SiteTone, VmNetworkTone, // further families; a device is a physical switch or router
    // Quiet fills of the families, for text in Text or the family's own tone.
    HostSoft, SwitchSoft, NetworkSoft, VmSoft, TenantSoft, GatewaySoft,
    NicSoft, TeamSoft, DeviceSoft, SiteSoft, VmNetworkSoft,
    ErrorSoft, WarningSoft, AdviceSoft, GoodSoft,
    Shadow, // under cards
};

inline constexpr std::size_t kToneCount = static_cast<std::size_t>(Tone::Shadow) + 1;

enum class Align : std::uint8_t { Left, Centre, Right };
enum class Weight : std::uint8_t { Normal, Bold };

struct BoxShape {
    Rect rect;
    double radius = 0;
    Tone fill = Tone::None;
    Tone border = Tone::None;
    double borderWidth = 1;
    bool dashed = false;
    bool operator==(const BoxShape&) const = default;
};

struct LineShape {
    std::vector<Point> points;
    Tone tone = Tone::Cable;
    double width = 1;
    bool dashed = false;
    bool operator==(const LineShape&) const = default;
};

/// One line of text, already shortened to fit; `full` is what it stands for.
struct TextShape {
    Rect rect;
    std::string text;
    std::string full;
    double pixelSize = 12;
    Tone tone = Tone::Text;
    Weight weight = Weight::Normal;
    Align align = Align::Left;
    bool operator==(const TextShape&) const = default;
};

/// An icon by name ("host", "nic", ...), from resources/icons.
struct IconShape {
    Rect rect;
    std::string name;
    Tone tone = Tone::Text;
    bool operator==(const IconShape&) const = default;
};

using Shape = std::variant<BoxShape, LineShape, TextShape, IconShape>;

/// One part of a picture and the object that it stands for: what is hit, named, outlined when selected.
struct Part {
    AnyId subject;
    Rect bounds;
    /// For tooltips, screen readers and the titles in SVG.
    std::string accessibleName;
    std::vector<Shape> shapes;
    /// Parts drawn on this one, for example the adapters on a host's card.
    std::vector<Part> children;
    /// Painted faintly: a filter or a highlight leaves it out. Children say so for themselves.
    bool isFaded = false;
    bool operator==(const Part&) const = default;
};

/// How much of the colour is left of what is faded.
inline constexpr double kFaded = 0.22;

/// A picture: parts in painting order.
struct DisplayList {
    Rect bounds;
    std::vector<Part> parts;
    bool operator==(const DisplayList&) const = default;
};

} // namespace fd::diagram
