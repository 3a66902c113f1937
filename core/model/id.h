// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds_fwd.h"

#include <compare>
#include <cstdint>
#include <functional>

namespace fd {

/// The identity of an object of kind T. Numbers count from 1 for each kind, grow only and are never given out twice,
/// so an id is the key in its table, the name in the file and the anchor of findings. 0 means none.
template <class T>
struct Id {
    std::uint32_t number = 0;
    constexpr explicit operator bool() const { return number != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

/// The identity of an object of any kind.
struct AnyId {
    Kind kind{};
    std::uint32_t number = 0;

    constexpr AnyId() = default;
    constexpr AnyId(Kind k, std::uint32_t n) : kind(k), number(n) {}
    template <class T>
    constexpr AnyId(Id<T> id) : kind(id ? kindOf<T> : Kind{}), number(id.number) {}

    constexpr explicit operator bool() const { return number != 0; }
    constexpr auto operator<=>(const AnyId&) const = default;

    template <class T>
    constexpr bool is() const {
        return number != 0 && kind == kindOf<T>;
    }
    /// The typed id; none if this is an object of another kind.
    template <class T>
    constexpr Id<T> as() const {
        return is<T>() ? Id<T>{number} : Id<T>{};
    }
};

} // namespace fd

template <class T>
struct std::hash<fd::Id<T>> {
    std::size_t operator()(fd::Id<T> id) const noexcept { return id.number * std::size_t{0x9E3779B1}; }
};

template <>
struct std::hash<fd::AnyId> {
    std::size_t operator()(fd::AnyId id) const noexcept {
        return ((static_cast<std::size_t>(id.kind) << 32U) | id.number) * std::size_t{0x9E3779B97F4A7C15};
    }
};
