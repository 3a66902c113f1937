// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/writer.h"

#include "base/json/value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace fd::json {

namespace {

/// "00" to "99", for two digits at a time.
constexpr std::array<char, 200> kDigitPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();

void appendEscaped(std::string& out, char c) {
    constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view hex = "0123456789abcdef";
    const std::size_t which = meanings.find(c);
    if (which != std::string_view::npos) {
        out += {'\\', letters[which]};
        return;
    }
    const auto code = static_cast<unsigned char>(c);
    out += "\\u00";
    out += {hex[code >> 4U], hex[code & 15U]};
}

} // namespace

void appendQuoted(std::string& out, std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    out += '"';
    while (at != end) {
        const char* const stop = plainRunEnd(at, end);
        out.append(at, stop);
        at = stop;
        if (at != end)
            appendEscaped(out, *at++);
    }
    out += '"';
}

void Writer::grow(std::size_t bytes) {
    buffer_.resize(std::max(buffer_.size() + buffer_.size() / 2, size_ + bytes + 64));
}

void Writer::member(std::string_view name) {
    comma();
    string(name);
    raw(':');
}

void Writer::stringWithEscapes(std::string_view text) {
    std::string quoted;
    quoted.reserve(text.size() + 16);
    appendQuoted(quoted, text);
    raw(quoted);
}

void Writer::unsignedInteger(std::uint64_t value) {
    std::array<char, 20> digits;
    std::size_t at = digits.size();
    while (value >= 100) {
        const std::size_t pair = 2 * static_cast<std::size_t>(value % 100);
        value /= 100;
        digits[--at] = kDigitPairs[pair + 1];
        digits[--at] = kDigitPairs[pair];
    }
    if (value >= 10) {
        digits[--at] = kDigitPairs[2 * value + 1];
        digits[--at] = kDigitPairs[2 * value];
    } else {
        digits[--at] = static_cast<char>('0' + value);
    }
    raw({digits.data() + at, digits.size() - at});
}

void Writer::real(double value) {
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> digits{};
    const auto [stop, code] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    raw({digits.data(), static_cast<std::size_t>(stop - digits.data())});
}

std::string Writer::take() {
    buffer_.resize(size_);
    size_ = 0;
    fresh_ = true;
    return std::exchange(buffer_, {});
}

namespace {

class TreeWriter {
public:
    TreeWriter(Writer& out, Style style) : out_(out), style_(style) {}

    /// Recursive as deep as the tree, which cannot be deeper than what its own destructor can follow.
    void write(const Value& value, std::size_t level) {
        switch (value.type()) {
        case Value::Type::Null: out_.null(); break;
        case Value::Type::Boolean: out_.boolean(value.toBoolean()); break;
        case Value::Type::Number: out_.raw(value.text()); break;
        case Value::Type::String: out_.string(value.text()); break;
        case Value::Type::Array: writeArray(value, level); break;
        case Value::Type::Object: writeObject(value, level); break;
        }
    }

private:
    void writeArray(const Value& value, std::size_t level) {
        out_.raw('[');
        for (const Value& item : value.items()) {
            if (&item != value.items().data())
                out_.raw(',');
            newLine(level + 1);
            write(item, level + 1);
        }
        if (!value.items().empty())
            newLine(level);
        out_.raw(']');
    }

    void writeObject(const Value& value, std::size_t level) {
        out_.raw('{');
        for (const Value::Member& member : value.members()) {
            if (&member != value.members().data())
                out_.raw(',');
            newLine(level + 1);
            out_.string(member.first);
            out_.raw(style_ == Style::Indented ? std::string_view(": ") : std::string_view(":"));
            write(member.second, level + 1);
        }
        if (!value.members().empty())
            newLine(level);
        out_.raw('}');
    }

    void newLine(std::size_t level) {
        if (style_ == Style::Compact)
            return;
        out_.raw('\n');
        for (std::size_t i = 0; i < level; ++i)
            out_.raw("  ");
    }

    Writer& out_;
    Style style_;
};

} // namespace

std::string write(const Value& value, Style style) {
    Writer out;
    TreeWriter(out, style).write(value, 0);
    return out.take();
}

} // namespace fd::json
