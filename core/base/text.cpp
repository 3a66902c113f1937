// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace fd {

std::string fillPlaceholders(std::string_view source, const std::vector<TextArgument>& arguments) {
    std::string out;
    out.reserve(source.size() + 32);
    size_t at = 0;
    while (at < source.size()) {
        const size_t open = source.find('{', at);
        const size_t close = open == std::string_view::npos ? open : source.find('}', open);
        if (close == std::string_view::npos)
            break;
        out.append(source, at, open - at);
        const std::string_view name = source.substr(open + 1, close - open - 1);
        const TextArgument* found = nullptr;
        for (const TextArgument& argument : arguments)
            if (argument.name == name)
                found = &argument;
        if (found)
            out += found->value;
        else
            out.append(source, open, close - open + 1);
        at = close + 1;
    }
    out.append(source, at);
    return out;
}

std::string english(const Text& text) {
    return fillPlaceholders(text.source, text.arguments);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string toLowerAscii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string_view> splitText(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    size_t at = 0;
    for (size_t next; (next = text.find(separator, at)) != std::string_view::npos; at = next + 1)
        parts.push_back(text.substr(at, next - at));
    parts.push_back(text.substr(at));
    return parts;
}

namespace {

/// Length of the well-formed sequence at `at`, 0 if there is none (RFC 3629, section 4).
size_t utf8SequenceLength(std::string_view text, size_t at) {
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(at);
    const unsigned second = byte(at + 1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isTail(at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return isTail(at + 1) && isTail(at + 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool outside = (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
        return isTail(at + 1) && isTail(at + 2) && isTail(at + 3) && !outside ? 4 : 0;
    }
    return 0;
}

} // namespace

std::size_t wellFormedUtf8Prefix(std::string_view text) {
    size_t at = 0;
    while (at < text.size()) {
        // Nearly every byte of a file is ASCII: take many at once while none has its top bit set.
        std::array<std::uint64_t, 8> blocks{};
        while (text.size() - at >= sizeof blocks) {
            std::memcpy(blocks.data(), text.data() + at, sizeof blocks);
            std::uint64_t any = 0;
            for (const std::uint64_t one : blocks)
                any |= one;
            if ((any & 0x8080808080808080U) != 0)
                break;
            at += sizeof blocks;
        }
        std::uint64_t block = 0;
        while (text.size() - at >= sizeof block) {
            std::memcpy(&block, text.data() + at, sizeof block);
            if ((block & 0x8080808080808080U) != 0)
                break;
            at += sizeof block;
        }
        if (at == text.size())
            break;
        const size_t length = utf8SequenceLength(text, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

bool isValidUtf8(std::string_view text) {
    return wellFormedUtf8Prefix(text) == text.size();
}

std::string groupedDigits(unsigned long long value) {
    std::string digits = std::to_string(value);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<size_t>(at), ",");
    return digits;
}

} // namespace fd
