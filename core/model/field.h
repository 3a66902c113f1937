// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "model/field_list.h"
#include "model/id.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace fd {

/// What a field means beyond its value. Combine with `|`.
enum class FieldFlags : std::uint16_t {
    None = 0,
    /// Must be set for the object to be usable.
    Required = 1,
    /// VMM cannot change it after creation (no such parameter on the Set- cmdlet).
    Immutable = 2,
    /// VMM can change it, but a deployed switch must be created anew.
    RedeployOnly = 4,
    /// The object belongs to the one referred to and is deleted with it.
    Owner = 8,
    /// Long text of several lines.
    Multiline = 16,
    /// Ours, not VMM's: for pictures, simulation or lessons.
    Annotation = 32,
};

constexpr FieldFlags operator|(FieldFlags a, FieldFlags b) {
    return static_cast<FieldFlags>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr bool hasFlag(FieldFlags flags, FieldFlags flag) {
    return (static_cast<std::uint16_t>(flags) & static_cast<std::uint16_t>(flag)) != 0;
}

/// One field of an entity: its name in files and scripts, its label in the window, where it lies.
template <class Owner, class T>
struct Field {
    using OwnerType = Owner;
    using ValueType = T;

    const char* name;
    const char* label;
    T Owner::*member;
    FieldFlags flags = FieldFlags::None;
    /// Physical unit of an integer ("bytes", "s"); empty if none.
    const char* unit = "";
};

template <class Owner, class T>
constexpr Field<Owner, T> field(const char* name, const char* label, T Owner::*member,
                                FieldFlags flags = FieldFlags::None, const char* unit = "") {
    return {name, label, member, flags, unit};
}

/// How an object kind is called: in files, for one object, for many.
struct KindNames {
    const char* name;
    const char* singular;
    const char* plural;
};

} // namespace fd
