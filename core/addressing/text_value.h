// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <concepts>
#include <string>
#include <string_view>

namespace fd {

/// A value that cannot be wrong and has exactly one spelling: what `appendTo` writes, `parse` reads back to an equal
/// value. `parse` may accept further spellings and never accepts a value outside the type's meaning.
template <class T>
concept TextValue = std::equality_comparable<T> && requires(const T value, std::string out, std::string_view text) {
    { T::parse(text) } -> std::same_as<Result<T>>;
    value.appendTo(out);
};

template <TextValue T>
std::string toText(const T& value) {
    std::string out;
    value.appendTo(out);
    return out;
}

/// The error of a text that is no value of the type. `advice` says what would be one.
Error notAValue(std::string_view code, const char* source, std::string_view text);

/// Decimal digits only, at most `maximum`; nullopt for anything else (signs, blanks, leading zeros beyond one).
std::optional<unsigned long long> parseDecimal(std::string_view digits, unsigned long long maximum);

} // namespace fd
