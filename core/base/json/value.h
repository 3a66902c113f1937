// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fd::json {

/// Bounds on what a reader takes from an input that it does not trust.
struct Limits {
    std::size_t bytes = std::size_t{512} << 20U;
    int depth = 64;
    std::size_t stringBytes = std::size_t{1} << 20U;
    std::size_t values = 50'000'000;
};

/// Any JSON value (RFC 8259). Numbers keep their spelling, so that no digit is lost; members keep their order.
class Value {
public:
    enum class Type { Null, Boolean, Number, String, Array, Object };
    using Member = std::pair<std::string, Value>;

    Value() = default;
    static Value boolean(bool value);
    static Value number(long long value);
    /// Shortest spelling that reads back to the same double; not-a-number and infinities become null.
    static Value number(double value);
    /// `spelling` must be a JSON number.
    static Value numberSpelled(std::string spelling);
    static Value string(std::string value);
    static Value array(std::vector<Value> items = {});
    static Value object(std::vector<Member> members = {});

    Type type() const { return type_; }
    bool isNull() const { return type_ == Type::Null; }
    bool isBoolean() const { return type_ == Type::Boolean; }
    bool isNumber() const { return type_ == Type::Number; }
    bool isString() const { return type_ == Type::String; }
    bool isArray() const { return type_ == Type::Array; }
    bool isObject() const { return type_ == Type::Object; }

    bool toBoolean(bool otherwise = false) const;
    /// The number as an integer, `otherwise` if it is none or does not fit.
    long long toInteger(long long otherwise = 0) const;
    double toDouble(double otherwise = 0) const;
    /// The characters of a string, or the spelling of a number; empty for the rest.
    const std::string& text() const { return text_; }

    const std::vector<Value>& items() const { return items_; }
    std::vector<Value>& items() { return items_; }
    const std::vector<Member>& members() const { return members_; }
    std::vector<Member>& members() { return members_; }
    /// The member's value, nullptr if there is none.
    const Value* find(std::string_view name) const;
    /// The member's value, a null value if there is none.
    const Value& operator[](std::string_view name) const;
    /// Adds a member, or replaces it in place.
    void set(std::string name, Value value);
    void append(Value value) { items_.push_back(std::move(value)); }

    bool operator==(const Value&) const = default;

private:
    Type type_ = Type::Null;
    bool boolean_ = false;
    std::string text_;
    std::vector<Value> items_;
    std::vector<Member> members_;
};

/// Reads one JSON text; errors carry line and column. Duplicate member names, invalid UTF-8 and trailing characters are
/// errors.
Result<Value> parse(std::string_view text, const Limits& limits = {});

enum class Style { Compact, Indented };
/// Writes without a final newline; member order is kept. Indented uses two blanks.
std::string write(const Value& value, Style style = Style::Compact);
/// Appends `text` as a JSON string with its quotes. Control characters are escaped, everything else stays UTF-8.
void appendQuoted(std::string& out, std::string_view text);

} // namespace fd::json
