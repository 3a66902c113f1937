// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fd::json {

Value Value::boolean(bool value) {
    Value made;
    made.type_ = Type::Boolean;
    made.boolean_ = value;
    return made;
}

Value Value::number(long long value) {
    return numberSpelled(std::to_string(value));
}

Value Value::number(double value) {
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> digits{};
    const auto [stop, code] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return code == std::errc{} ? numberSpelled({digits.data(), stop}) : Value();
}

Value Value::numberSpelled(std::string spelling) {
    Value made;
    made.type_ = Type::Number;
    made.text_ = std::move(spelling);
    return made;
}

Value Value::string(std::string value) {
    Value made;
    made.type_ = Type::String;
    made.text_ = std::move(value);
    return made;
}

Value Value::array(std::vector<Value> items) {
    Value made;
    made.type_ = Type::Array;
    made.items_ = std::move(items);
    return made;
}

Value Value::object(std::vector<Member> members) {
    Value made;
    made.type_ = Type::Object;
    made.members_ = std::move(members);
    return made;
}

bool Value::toBoolean(bool otherwise) const {
    return isBoolean() ? boolean_ : otherwise;
}

long long Value::toInteger(long long otherwise) const {
    if (!isNumber())
        return otherwise;
    long long value = 0;
    const char* const end = text_.data() + text_.size();
    if (const auto [stop, code] = std::from_chars(text_.data(), end, value); code == std::errc{} && stop == end)
        return value;
    // 1e3 and 20.0 are whole numbers too; beyond 2^53 a double would invent digits.
    const double real = toDouble(std::nan(""));
    return std::abs(real) <= 0x1p53 && std::trunc(real) == real ? static_cast<long long>(real) : otherwise;
}

double Value::toDouble(double otherwise) const {
    if (!isNumber())
        return otherwise;
    double value = 0;
    const char* const end = text_.data() + text_.size();
    const auto [stop, code] = std::from_chars(text_.data(), end, value);
    return code == std::errc{} && stop == end ? value : otherwise;
}

const Value* Value::find(std::string_view name) const {
    for (const Member& member : members_)
        if (member.first == name)
            return &member.second;
    return nullptr;
}

const Value& Value::operator[](std::string_view name) const {
    static const Value none;
    const Value* const found = find(name);
    return found ? *found : none;
}

void Value::set(std::string name, Value value) {
    type_ = Type::Object;
    for (Member& member : members_)
        if (member.first == name) {
            member.second = std::move(value);
            return;
        }
    members_.emplace_back(std::move(name), std::move(value));
}

} // namespace fd::json
