// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace fd {

/// One value of an enumeration: its spelling in files (VMM's where VMM has one) and its label in the window.
template <class E>
struct Choice {
    E value;
    const char* name;
    const char* label;
};
// Compilers without deduction for aggregates (clang before 17) need to be told.
template <class E>
Choice(E, const char*, const char*) -> Choice<E>;

/// Specialised next to each enumeration: `static constexpr std::array values{Choice<E>{...}, ...}`.
template <class E>
struct Choices;

/// The spelling of an enumeration's value in files.
template <class E>
constexpr std::string_view nameOf(E value) {
    for (const auto& choice : Choices<E>::values)
        if (choice.value == value)
            return choice.name;
    return {};
}

/// The English label of an enumeration's value.
template <class E>
constexpr const char* labelOf(E value) {
    for (const auto& choice : Choices<E>::values)
        if (choice.value == value)
            return choice.label;
    return "";
}

} // namespace fd
