// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace fd::simulation {

/// An exact fraction. The worked examples, the `compute` command and the tests calculate with these; simulations of
/// whole designs use double. Expression templates are off so that the same templates take both.
using Rational =
    boost::multiprecision::number<boost::multiprecision::cpp_rational_backend, boost::multiprecision::et_off>;

/// Reads "p", "p/q", or a decimal number with an optional exponent ("2.5e9"). Nothing if the text is none of these, if q
/// is 0, or if it has more than 400 digits or an exponent beyond 400.
std::optional<Rational> parseRational(std::string_view text);

/// "p/q" in lowest terms, or "p".
std::string toText(const Rational& number);

/// The nearest double, only for drawing and for sentences.
double toDouble(const Rational& number);
inline double toDouble(double number) {
    return number;
}

/// The smallest whole number that is not below `number`, at most `limit`; `number` must not be negative.
template <class Number>
long long ceilingUpTo(const Number& number, long long limit) {
    if (!(number < Number(limit)))
        return limit;
    long long low = 0;
    for (long long high = limit; low < high;) {
        const long long middle = low + (high - low) / 2;
        if (Number(middle) < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace fd::simulation
