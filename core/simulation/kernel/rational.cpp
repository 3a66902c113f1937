// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/rational.h"

#include <charconv>

namespace fd::simulation {

namespace {

constexpr std::size_t kMaxDigits = 400;
constexpr int kMaxExponent = 400;

using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

std::optional<Integer> parseDigits(std::string_view digits) {
    if (digits.empty() || digits.size() > kMaxDigits)
        return std::nullopt;
    Integer value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

Integer powerOfTen(int exponent) {
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

/// "12", "12.5", "12.5e-3" without sign.
std::optional<Rational> parseDecimal(std::string_view text) {
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view spelled = text.substr(e + 1);
        if (spelled.starts_with('+'))
            spelled.remove_prefix(1);
        const auto [end, code] = std::from_chars(spelled.data(), spelled.data() + spelled.size(), exponent);
        if (code != std::errc() || end != spelled.data() + spelled.size() || exponent > kMaxExponent ||
            exponent < -kMaxExponent)
            return std::nullopt;
        text = text.substr(0, e);
    }
    std::string digits(text);
    if (const auto point = digits.find('.'); point != std::string::npos) {
        if (point == 0 || point + 1 == digits.size())
            return std::nullopt;
        exponent -= static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    const auto value = parseDigits(digits);
    if (!value)
        return std::nullopt;
    return exponent < 0 ? Rational(*value, powerOfTen(-exponent)) : Rational(*value * powerOfTen(exponent));
}

} // namespace

std::optional<Rational> parseRational(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::optional<Rational> value;
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto numerator = parseDigits(text.substr(0, slash));
        const auto denominator = parseDigits(text.substr(slash + 1));
        if (numerator && denominator && *denominator != 0)
            value = Rational(*numerator, *denominator);
    } else {
        value = parseDecimal(text);
    }
    if (value && negative)
        *value = -*value;
    return value;
}

std::string toText(const Rational& number) {
    const auto numerator = boost::multiprecision::numerator(number);
    const auto denominator = boost::multiprecision::denominator(number);
    return denominator == 1 ? numerator.str() : numerator.str() + "/" + denominator.str();
}

double toDouble(const Rational& number) {
    return number.convert_to<double>();
}

} // namespace fd::simulation
