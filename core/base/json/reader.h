// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/scan.h"
#include "base/json/value.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fd::json {

/// Reads a JSON text (RFC 8259) forward only and without building a tree. The caller asks for what it expects:
///
///     for (bool more = reader.beginObject() && reader.nextMember(name); more; more = reader.nextMember(name))
///         ... read or skip exactly one value ...
///     if (reader.failed()) return reader.error();
///
/// After the first fault every call returns false and `error()` says what and where; the place is computed only then.
/// Well-formed UTF-8 is checked once, when the reader is made. Member names are not checked for duplicates: a reader
/// with a schema knows its fields, and readValue() checks.
class Reader {
public:
    enum class Next { Object, Array, String, Number, Boolean, Null, End, Invalid };

    /// `text` must outlive the reader.
    explicit Reader(std::string_view text, const Limits& limits = {});

    /// What kind of value comes next, judged by its first character.
    Next peek();

    bool beginObject();
    /// Moves to the next member and over its colon. False at the end of the object (which is then closed) or on a
    /// fault. `name` is valid until the next call.
    bool nextMember(std::string_view& name);
    bool beginArray();
    /// Moves to the next item. False at the end of the array (which is then closed) or on a fault.
    bool nextItem();

    /// The characters of a string: a view of the text if it has no escapes, else of a buffer that the next call reuses.
    bool readString(std::string_view& out);
    /// A number spelled without fraction and exponent that fits 64 bits.
    bool readInteger(std::int64_t& out);
    /// As readInteger, not negative, up to 2^64 - 1.
    bool readUnsigned(std::uint64_t& out);
    /// Any number, as it is spelled.
    bool readNumberSpelling(std::string_view& out);
    bool readDouble(double& out);
    bool readBool(bool& out);
    bool readNull();
    /// Checks and passes over any value, however nested, without recursion.
    bool skipValue();
    /// As skipValue, and gives the text of the value.
    bool rawValue(std::string_view& out);
    /// True if nothing but blanks is left.
    bool finish();

    bool failed() const { return fault_ != Fault::None; }
    /// What went wrong; call it only after a failure.
    Error error() const;
    /// Reports a fault of the caller's own, found in the value that was read last.
    bool fail(std::string code, Text text);
    /// As fail, found at any byte of the text.
    bool failAtOffset(std::size_t offset, std::string code, Text text);

    /// Bytes consumed so far.
    std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }
    /// Where the name or scalar value that was read last, or the container entered last, begins.
    std::size_t lastOffset() const { return static_cast<std::size_t>(last_ - begin_); }
    /// Line and column of a byte of the text; takes time in proportion to `offset`.
    Place placeOf(std::size_t offset) const;
    std::string_view text() const { return {begin_, static_cast<std::size_t>(end_ - begin_)}; }

private:
    enum class Fault { None, Expected, Control, Escape, Surrogate, Utf8, ByteOrderMark, Range, Bytes, Depth,
                       StringBytes, Values, Own };

    bool failAt(Fault fault, const char* at, const char* expected = nullptr);
    bool scanString(std::string_view& out);
    bool decodeString(const char* run, std::string_view& out);
    bool decodeEscape(const char*& at);
    bool decodeUnicodeEscape(const char*& at);
    bool readHexUnit(const char*& at, unsigned& unit);
    void appendCodePoint(unsigned codePoint);
    bool readScalar();
    bool enter(char open, const char* expected);
    bool readLiteral(std::string_view literal, const char* expected);
    bool readMagnitude(std::uint64_t& out);
    std::string foundAt() const;

    void skipBlanks() {
        // One comparison decides where there is no blank, which is nearly everywhere.
        while (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ' &&
               (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }
    bool countValue() {
        if (++values_ > limits_.values) [[unlikely]]
            return failAt(Fault::Values, at_);
        return true;
    }

    const char* begin_;
    const char* at_;
    const char* end_;
    const char* last_;
    Limits limits_;
    int depth_ = 0;
    /// True between entering a container and its first nextMember or nextItem: only then no comma may come.
    bool fresh_ = false;
    Fault fault_ = Fault::None;
    std::size_t values_ = 0;
    const char* faultAt_ = nullptr;
    const char* expected_ = nullptr;
    Error own_;
    std::string buffer_;
};

/// Reads any value into a tree, at the reader's position. Duplicate member names are a fault.
bool readValue(Reader& reader, Value& out);

/// `text` without a leading UTF-8 byte order mark, which JSON texts must not have but some programs write.
std::string_view withoutByteOrderMark(std::string_view text);

// The calls that a file of a hundred thousand records makes a million times.

inline bool Reader::scanString(std::string_view& out) {
    if (at_ == end_ || *at_ != '"') [[unlikely]]
        return failAt(Fault::Expected, at_, "a string");
    last_ = at_;
    const char* const start = at_ + 1;
    const char* const stop = plainRunEnd(start, end_);
    if (stop == end_ || *stop != '"') [[unlikely]]
        return decodeString(start, out);
    out = {start, static_cast<std::size_t>(stop - start)};
    if (out.size() > limits_.stringBytes) [[unlikely]]
        return failAt(Fault::StringBytes, last_);
    at_ = stop + 1;
    return true;
}

inline bool Reader::readString(std::string_view& out) {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    return scanString(out);
}

inline bool Reader::nextMember(std::string_view& name) {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    const bool first = fresh_;
    fresh_ = false;
    if (at_ != end_ && *at_ == '}') {
        ++at_;
        --depth_;
        return false;
    }
    if (!first) {
        if (at_ == end_ || *at_ != ',') [[unlikely]]
            return failAt(Fault::Expected, at_, "a comma or }");
        ++at_;
        skipBlanks();
    }
    if (!countValue() || !scanString(name)) [[unlikely]]
        return false;
    skipBlanks();
    if (at_ == end_ || *at_ != ':') [[unlikely]]
        return failAt(Fault::Expected, at_, "a colon");
    ++at_;
    return true;
}

inline bool Reader::nextItem() {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    const bool first = fresh_;
    fresh_ = false;
    if (at_ != end_ && *at_ == ']') {
        ++at_;
        --depth_;
        return false;
    }
    if (!first) {
        if (at_ == end_ || *at_ != ',') [[unlikely]]
            return failAt(Fault::Expected, at_, "a comma or ]");
        ++at_;
        skipBlanks();
    }
    if (at_ == end_ || (!first && *at_ == ']')) [[unlikely]]
        return failAt(Fault::Expected, at_, "a value");
    return countValue();
}

inline bool Reader::enter(char open, const char* expected) {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    if (at_ == end_ || *at_ != open) [[unlikely]]
        return failAt(Fault::Expected, at_, expected);
    if (depth_ >= limits_.depth) [[unlikely]]
        return failAt(Fault::Depth, at_);
    ++depth_;
    last_ = at_++;
    fresh_ = true;
    return true;
}

inline bool Reader::beginObject() {
    return enter('{', "an object");
}

inline bool Reader::beginArray() {
    return enter('[', "a list");
}

/// Digits of a whole number without sign; `at_` is left behind them.
inline bool Reader::readMagnitude(std::uint64_t& out) {
    const char* const start = at_;
    std::uint64_t value = 0;
    while (at_ != end_) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(*at_)) - '0';
        if (digit > 9)
            break;
        if (at_ - start >= 19 && (at_ - start > 19 || value > (UINT64_MAX - digit) / 10)) [[unlikely]]
            return failAt(Fault::Range, last_);
        value = value * 10 + digit;
        ++at_;
    }
    if (at_ == start || (*start == '0' && at_ - start > 1)) [[unlikely]]
        return failAt(Fault::Expected, start, "a number");
    if (at_ != end_ && (*at_ == '.' || *at_ == 'e' || *at_ == 'E')) [[unlikely]]
        return failAt(Fault::Expected, last_, "a whole number");
    out = value;
    return true;
}

inline bool Reader::readUnsigned(std::uint64_t& out) {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    last_ = at_;
    if (at_ != end_ && *at_ == '-') [[unlikely]]
        return failAt(Fault::Range, at_);
    if (at_ == end_ || *at_ < '0' || *at_ > '9') [[unlikely]]
        return failAt(Fault::Expected, at_, "a whole number");
    return readMagnitude(out);
}

inline bool Reader::readInteger(std::int64_t& out) {
    if (failed()) [[unlikely]]
        return false;
    skipBlanks();
    last_ = at_;
    const bool negative = at_ != end_ && *at_ == '-';
    const char* const digits = at_ + (negative ? 1 : 0);
    if (digits == end_ || *digits < '0' || *digits > '9') [[unlikely]]
        return failAt(Fault::Expected, at_, "a whole number");
    at_ = digits;
    std::uint64_t magnitude = 0;
    if (!readMagnitude(magnitude)) [[unlikely]]
        return false;
    if (magnitude > static_cast<std::uint64_t>(INT64_MAX) + (negative ? 1U : 0U)) [[unlikely]]
        return failAt(Fault::Range, last_);
    out = static_cast<std::int64_t>(negative ? 0U - magnitude : magnitude);
    return true;
}

} // namespace fd::json
