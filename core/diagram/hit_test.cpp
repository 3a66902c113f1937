// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/hit_test.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

double distanceToSegment(Point p, Point a, Point b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along =
        length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

bool touches(const LineShape& line, Point at, double reach) {
    for (std::size_t i = 1; i < line.points.size(); ++i)
        if (distanceToSegment(at, line.points[i - 1], line.points[i]) <= reach + line.width / 2)
            return true;
    return false;
}

/// A part of nothing but lines and small marks is hit on its lines, not in the rectangle around them.
bool isHit(const Part& part, Point at, double reach) {
    if (part.shapes.empty() || !std::holds_alternative<LineShape>(part.shapes.front()))
        return part.bounds.contains(at);
    return std::any_of(part.shapes.begin(), part.shapes.end(), [&](const Shape& shape) {
        if (const auto* line = std::get_if<LineShape>(&shape))
            return touches(*line, at, reach);
        if (const auto* box = std::get_if<BoxShape>(&shape))
            return box->rect.contains(at);
        return false;
    });
}

} // namespace

const Part* partAt(const Part& part, Point at, double reach) {
    const Rect around{part.bounds.x - reach, part.bounds.y - reach, part.bounds.width + 2 * reach,
                      part.bounds.height + 2 * reach};
    if (!around.contains(at))
        return nullptr;
    for (auto child = part.children.rbegin(); child != part.children.rend(); ++child)
        if (const Part* found = partAt(*child, at, reach))
            return found;
    return part.subject && isHit(part, at, reach) ? &part : nullptr;
}

const Part* partAt(const DisplayList& list, Point at, double reach) {
    for (auto part = list.parts.rbegin(); part != list.parts.rend(); ++part)
        if (const Part* found = partAt(*part, at, reach))
            return found;
    return nullptr;
}

const Part* partOf(const Part& part, AnyId subject) {
    if (part.subject == subject)
        return &part;
    for (const Part& child : part.children)
        if (const Part* found = partOf(child, subject))
            return found;
    return nullptr;
}

const Part* partOf(const DisplayList& list, AnyId subject) {
    for (const Part& part : list.parts)
        if (const Part* found = partOf(part, subject))
            return found;
    return nullptr;
}

void move(Part& part, double dx, double dy) {
    const auto moveRect = [&](Rect& rect) {
        rect.x += dx;
        rect.y += dy;
    };
    moveRect(part.bounds);
    for (Shape& shape : part.shapes)
        std::visit(
            [&](auto& s) {
                if constexpr (requires { s.points; })
                    for (Point& point : s.points)
                        point = {point.x + dx, point.y + dy};
                else
                    moveRect(s.rect);
            },
            shape);
    for (Part& child : part.children)
        move(child, dx, dy);
}

} // namespace fd::diagram
