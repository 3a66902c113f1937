// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/value_form.h"

#include "addressing/digits.h"

#include <algorithm>
#include <array>
#include <bit>

namespace fd::exchange {

namespace {

/// Decimal digits without leading zero, at most `maximum`; moves `at` behind them.
bool parseDigits(const char*& at, const char* end, std::uint32_t maximum, std::uint32_t& out) {
    const char* const start = at;
    std::uint64_t value = 0;
    while (at != end && *at >= '0' && *at <= '9' && at - start < 10)
        value = value * 10 + static_cast<std::uint64_t>(*at++ - '0');
    out = static_cast<std::uint32_t>(value);
    return at != start && value <= maximum && (*start != '0' || at - start == 1);
}

char* appendDecimal(char* to, std::uint32_t value) {
    std::array<char, 10> digits;
    std::size_t at = digits.size();
    do {
        digits[--at] = static_cast<char>('0' + value % 10);
        value /= 10;
    } while (value != 0);
    return std::copy(digits.data() + at, digits.data() + digits.size(), to);
}

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The kind part of "gizmo-3" if the text has that form.
std::string_view kindPart(std::string_view text) {
    const std::size_t dash = text.rfind('-');
    if (dash == std::string_view::npos || dash == 0 || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), isAsciiLetter))
        return {};
    return parseDecimal(text.substr(dash + 1), kMaximumNumber) ? text.substr(0, dash) : std::string_view();
}

} // namespace

bool parseQuickly(std::string_view text, IpAddress& out) {
    const char* at = text.data();
    const char* const end = at + text.size();
    std::uint32_t bits = 0;
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0 && (at == end || *at++ != '.'))
            return false;
        std::uint32_t value = 0;
        if (!parseDigits(at, end, 255, value))
            return false;
        bits = (bits << 8U) | value;
    }
    if (at != end)
        return false;
    out = IpAddress::v4(bits);
    return true;
}

bool parseQuickly(std::string_view text, MacAddress& out) {
    if (text.size() != 17)
        return false;
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < 17; at += 3) {
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0 || (at < 15 && text[at + 2] != ':'))
            return false;
        bits = (bits << 8U) | static_cast<std::uint64_t>(high * 16 + low);
    }
    out = MacAddress::fromBits(bits);
    return true;
}

bool ReferenceMarks::grow(std::vector<std::uint64_t>& words, std::size_t word) {
    constexpr std::size_t most = std::size_t{1} << 16U;
    if (word >= most) {
        isBeyondMarks_ = true;
        return false;
    }
    words.resize(std::max(word + 1, words.size() * 2));
    return true;
}

bool ReferenceMarks::allIn(const Design& design) const {
    if (isBeyondMarks_)
        return false;
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
        for (std::size_t word = 0; word < words_[kind].size(); ++word)
            for (std::uint64_t bits = words_[kind][word]; bits != 0; bits &= bits - 1) {
                const auto number = static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(bits));
                if (!design.contains(AnyId(static_cast<Kind>(kind), number)))
                    return false;
            }
    return true;
}

namespace {

bool parseAnyIdQuickly(ValueReader& in, std::string_view text, AnyId& out) {
    const std::size_t dash = text.rfind('-');
    if (dash == std::string_view::npos)
        return false;
    const char* at = text.data() + dash + 1;
    const char* const end = text.data() + text.size();
    std::uint32_t number = 0;
    if (!parseDigits(at, end, kMaximumNumber, number) || at != end || number == 0)
        return false;
    const std::string_view name = text.substr(0, dash);
    if (!in.lastKind || name != in.lastKind->name)
        in.lastKind = findKind(name);
    if (!in.lastKind)
        return false;
    out = AnyId(in.lastKind->kind, number);
    in.marks->mark(out.kind, number);
    return true;
}

} // namespace

bool readNumber(ValueReader& in, std::uint32_t& out) {
    if (in.json->peek() == json::Reader::Next::Null) {
        out = 0;
        return in.json->readNull();
    }
    std::uint64_t number = 0;
    if (!in.json->readUnsigned(number))
        return false;
    if (number == 0 || number > kMaximumNumber)
        return in.fail(notAValue("fabric.number", translatable("FabricFile", "{text} is not the number of an object."),
                                 std::to_string(number)));
    out = static_cast<std::uint32_t>(number);
    return true;
}

bool readAnyId(ValueReader& in, AnyId& out) {
    if (in.json->peek() == json::Reader::Next::Null) {
        out = {};
        return in.json->readNull();
    }
    std::string_view text;
    if (!in.json->readString(text))
        return false;
    if (parseAnyIdQuickly(in, text, out))
        return true;
    out = {};
    if (const std::string_view kind = kindPart(text); !kind.empty() && !findKind(kind)) {
        in.foreignKind = kind;
        return true;
    }
    return in.fail(notAValue("value.reference", translatable("Values", "\"{text}\" does not name an object."), text));
}

void writeSpelled(ValueWriter& out, const IpAddress& value) {
    if (!value.isV4()) {
        out.scratch.clear();
        value.appendTo(out.scratch);
        return out.json->string(out.scratch);
    }
    std::array<char, 20> spelled;
    char* at = spelled.data();
    *at++ = '"';
    for (int shift = 24; shift >= 0; shift -= 8) {
        at = appendDecimal(at, static_cast<std::uint32_t>(value.low() >> static_cast<unsigned>(shift)) & 0xFFU);
        *at++ = shift > 0 ? '.' : '"';
    }
    out.json->raw({spelled.data(), static_cast<std::size_t>(at - spelled.data())});
}

void writeSpelled(ValueWriter& out, const MacAddress& value) {
    std::array<char, 19> spelled;
    char* at = spelled.data();
    *at++ = '"';
    for (int shift = 40; shift >= 0; shift -= 8) {
        const auto octet = static_cast<unsigned>(value.bits() >> static_cast<unsigned>(shift)) & 0xFFU;
        *at++ = kUpperHexDigits[octet >> 4U];
        *at++ = kUpperHexDigits[octet & 15U];
        *at++ = shift > 0 ? ':' : '"';
    }
    out.json->raw({spelled.data(), spelled.size()});
}

void writeAnyId(ValueWriter& out, AnyId id) {
    if (!id)
        return out.json->null();
    out.scratch.clear();
    appendAnyId(out.scratch, id);
    out.json->string(out.scratch);
}

} // namespace fd::exchange
