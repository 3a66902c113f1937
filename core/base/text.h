// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fd {

/// Marks an English source string for translation. Core never translates: the window and the command line do, by
/// looking the source string up in `context`. The translation tools find the calls by this name.
constexpr const char* translatable(const char* /*context*/, const char* source) {
    return source;
}

/// One value for a `{name}` placeholder in a Text.
struct TextArgument {
    std::string name;
    std::string value;
    bool operator==(const TextArgument&) const = default;
};

/// A sentence that is shown to a person: an English source string with `{name}` placeholders and their values.
struct Text {
    std::string source;
    std::vector<TextArgument> arguments{};
    bool operator==(const Text&) const = default;
};

/// Replaces the `{name}` placeholders of `source`; unknown placeholders stay as they are.
std::string fillPlaceholders(std::string_view source, const std::vector<TextArgument>& arguments);

/// The English sentence.
std::string english(const Text& text);

/// Text helpers that do not depend on the locale.
std::string_view trimmed(std::string_view text);
std::string toLowerAscii(std::string_view text);
std::vector<std::string_view> splitText(std::string_view text, char separator);
/// True if `text` is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
bool isValidUtf8(std::string_view text);
/// How many bytes of `text`, from its start, are well-formed UTF-8; its size if all are.
std::size_t wellFormedUtf8Prefix(std::string_view text);
/// Digits grouped by three with commas, for sentences: 16777214 -> "16,777,214".
std::string groupedDigits(unsigned long long value);

} // namespace fd
