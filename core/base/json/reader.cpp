// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace fd::json {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// Trees of values are destroyed and compared by recursion, so no limit may allow more than this.
constexpr int kDeepest = 1000;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The end of the number that starts at `at`, nullptr if there is none (RFC 8259, section 6).
const char* numberEnd(const char* at, const char* end) {
    const auto digits = [&] {
        const char* const start = at;
        while (at != end && isDigit(*at))
            ++at;
        return at != start;
    };
    if (at != end && *at == '-')
        ++at;
    const bool zero = at != end && *at == '0';
    if (zero)
        ++at;
    else if (!digits())
        return nullptr;
    if (zero && at != end && isDigit(*at))
        return nullptr;
    if (at != end && *at == '.') {
        ++at;
        if (!digits())
            return nullptr;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return nullptr;
    }
    return at;
}

} // namespace

Reader::Reader(std::string_view text, const Limits& limits)
    : begin_(text.data()), at_(begin_), end_(begin_ + text.size()), last_(begin_), limits_(limits) {
    limits_.depth = std::min(limits_.depth, kDeepest);
    if (text.size() > limits_.bytes) {
        failAt(Fault::Bytes, begin_);
        return;
    }
    const std::size_t good = wellFormedUtf8Prefix(text);
    if (good != text.size())
        failAt(Fault::Utf8, begin_ + good);
    else if (text.starts_with(kByteOrderMark))
        failAt(Fault::ByteOrderMark, begin_);
}

Reader::Next Reader::peek() {
    if (failed())
        return Next::Invalid;
    skipBlanks();
    if (at_ == end_)
        return Next::End;
    switch (*at_) {
    case '{': return Next::Object;
    case '[': return Next::Array;
    case '"': return Next::String;
    case 't':
    case 'f': return Next::Boolean;
    case 'n': return Next::Null;
    default: return *at_ == '-' || isDigit(*at_) ? Next::Number : Next::Invalid;
    }
}

bool Reader::readNumberSpelling(std::string_view& out) {
    if (failed())
        return false;
    skipBlanks();
    const char* const stop = numberEnd(at_, end_);
    if (!stop)
        return failAt(Fault::Expected, at_, "a number");
    last_ = at_;
    out = {at_, static_cast<std::size_t>(stop - at_)};
    if (out.size() > limits_.stringBytes)
        return failAt(Fault::StringBytes, at_);
    at_ = stop;
    return true;
}

bool Reader::readDouble(double& out) {
    std::string_view spelling;
    if (!readNumberSpelling(spelling))
        return false;
    const auto [stop, code] = std::from_chars(spelling.data(), spelling.data() + spelling.size(), out);
    if (code != std::errc{} || stop != spelling.data() + spelling.size())
        return failAt(Fault::Range, last_);
    return true;
}

bool Reader::readLiteral(std::string_view literal, const char* expected) {
    if (failed())
        return false;
    skipBlanks();
    const std::string_view rest(at_, static_cast<std::size_t>(end_ - at_));
    if (!rest.starts_with(literal))
        return failAt(Fault::Expected, at_, expected);
    last_ = at_;
    at_ += literal.size();
    return true;
}

bool Reader::readBool(bool& out) {
    out = peek() == Next::Boolean && *at_ == 't';
    return readLiteral(out ? "true" : "false", "true or false");
}

bool Reader::readNull() {
    return readLiteral("null", "null");
}

bool Reader::readScalar() {
    std::string_view text;
    bool truth = false;
    switch (peek()) {
    case Next::String: return readString(text);
    case Next::Number: return readNumberSpelling(text);
    case Next::Boolean: return readBool(truth);
    case Next::Null: return readNull();
    default: return failAt(Fault::Expected, at_, "a value");
    }
}

bool Reader::skipValue() {
    std::vector<bool> open; // true for objects, false for lists
    while (!failed()) {
        const Next next = peek();
        if (next == Next::Object && beginObject())
            open.push_back(true);
        else if (next == Next::Array && beginArray())
            open.push_back(false);
        else if (!readScalar())
            return false;
        std::string_view name;
        while (!open.empty() && !(open.back() ? nextMember(name) : nextItem())) {
            if (failed())
                return false;
            open.pop_back();
        }
        if (open.empty())
            return true;
    }
    return false;
}

bool Reader::rawValue(std::string_view& out) {
    skipBlanks();
    const char* const start = at_;
    if (!skipValue())
        return false;
    out = {start, static_cast<std::size_t>(at_ - start)};
    return true;
}

bool Reader::finish() {
    if (failed())
        return false;
    skipBlanks();
    return at_ == end_ || failAt(Fault::Expected, at_, "the end of the text");
}

bool Reader::failAt(Fault fault, const char* at, const char* expected) {
    if (failed())
        return false;
    fault_ = fault;
    faultAt_ = at;
    expected_ = expected;
    return false;
}

bool Reader::failAtOffset(std::size_t offset, std::string code, Text text) {
    if (failed())
        return false;
    own_.code = std::move(code);
    own_.text = std::move(text);
    return failAt(Fault::Own, begin_ + std::min(offset, this->text().size()));
}

bool Reader::fail(std::string code, Text text) {
    return failAtOffset(lastOffset(), std::move(code), std::move(text));
}

// Strings with escapes

bool Reader::decodeString(const char* run, std::string_view& out) {
    const char* at = run;
    buffer_.clear();
    for (;;) {
        const char* const stop = plainRunEnd(at, end_);
        buffer_.append(at, stop);
        if (buffer_.size() > limits_.stringBytes)
            return failAt(Fault::StringBytes, last_);
        if (stop == end_)
            return failAt(Fault::Expected, end_, "the closing quote of a string");
        at = stop + 1;
        if (*stop == '"')
            break;
        if (*stop != '\\')
            return failAt(Fault::Control, stop);
        if (!decodeEscape(at))
            return false;
    }
    at_ = at;
    out = buffer_;
    return true;
}

/// `at` is behind the backslash and is moved behind the escape (RFC 8259, section 7).
bool Reader::decodeEscape(const char*& at) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at == end_)
        return failAt(Fault::Expected, end_, "the closing quote of a string");
    if (*at == 'u') {
        ++at;
        return decodeUnicodeEscape(at);
    }
    const std::size_t which = letters.find(*at);
    if (which == std::string_view::npos)
        return failAt(Fault::Escape, at - 1);
    buffer_.push_back(meanings[which]);
    ++at;
    return true;
}

bool Reader::readHexUnit(const char*& at, unsigned& unit) {
    const char* const stop = end_ - at >= 4 ? at + 4 : end_;
    const auto [used, code] = std::from_chars(at, stop, unit, 16);
    if (code != std::errc{} || used != at + 4)
        return failAt(Fault::Escape, at - 2);
    at += 4;
    return true;
}

/// A code point beyond U+FFFF is spelled as two escapes, a high and a low surrogate; one alone means nothing.
bool Reader::decodeUnicodeEscape(const char*& at) {
    const char* const start = at - 2;
    unsigned unit = 0;
    if (!readHexUnit(at, unit))
        return false;
    if (unit >= 0xD800 && unit <= 0xDFFF) {
        const bool pairFollows = unit <= 0xDBFF && end_ - at >= 2 && at[0] == '\\' && at[1] == 'u';
        if (!pairFollows)
            return failAt(Fault::Surrogate, start);
        at += 2;
        unsigned low = 0;
        if (!readHexUnit(at, low))
            return false;
        if (low < 0xDC00 || low > 0xDFFF)
            return failAt(Fault::Surrogate, start);
        unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
    }
    appendCodePoint(unit);
    return true;
}

void Reader::appendCodePoint(unsigned codePoint) {
    const auto tail = [&](unsigned shift) { buffer_.push_back(static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU))); };
    if (codePoint < 0x80) {
        buffer_.push_back(static_cast<char>(codePoint));
    } else if (codePoint < 0x800) {
        buffer_.push_back(static_cast<char>(0xC0U | (codePoint >> 6U)));
        tail(0);
    } else if (codePoint < 0x10000) {
        buffer_.push_back(static_cast<char>(0xE0U | (codePoint >> 12U)));
        tail(6);
        tail(0);
    } else {
        buffer_.push_back(static_cast<char>(0xF0U | (codePoint >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string_view withoutByteOrderMark(std::string_view text) {
    return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

} // namespace fd::json
