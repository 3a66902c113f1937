// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// Where an object lies in a view. Not part of the model: moving a card changes nothing that is checked or
/// simulated.
struct Placement {
    static constexpr KindNames names{"placement", translatable("Kind", "Placement"), translatable("Kind", "Placements")};

    std::string view = "physical";
    AnyId subject;
    int x = 0;
    int y = 0;
    bool isCollapsed = false;
    bool isPinned = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("view", translatable("Field", "View"), &Placement::view, FieldFlags::Annotation),
            field("subject", translatable("Field", "Object"), &Placement::subject, FieldFlags::Annotation | FieldFlags::Owner),
            field("x", translatable("Field", "X"), &Placement::x, FieldFlags::Annotation),
            field("y", translatable("Field", "Y"), &Placement::y, FieldFlags::Annotation),
            field("isCollapsed", translatable("Field", "Collapsed"), &Placement::isCollapsed, FieldFlags::Annotation),
            field("isPinned", translatable("Field", "Pinned"), &Placement::isPinned, FieldFlags::Annotation));
    }

    bool operator==(const Placement&) const = default;
};

} // namespace fd
