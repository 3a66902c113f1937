// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/name_pattern.h"

#include "addressing/text_value.h"
#include "base/text.h"

#include <algorithm>

namespace fd::ops {

namespace {

constexpr unsigned long long kLargest = 999'999;

std::string padded(unsigned long long number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return digits;
}

/// Unlike addresses, names have leading zeros.
std::optional<unsigned long long> numberFrom(std::string_view digits) {
    if (digits.size() > 6)
        return std::nullopt;
    const std::size_t start = digits.find_first_not_of('0');
    if (start == std::string_view::npos)
        return digits.empty() ? std::nullopt : std::optional(0ULL);
    return parseDecimal(digits.substr(start), kLargest);
}

Error notAPattern(std::string_view text) {
    return Error{"names.pattern",
                 Text{translatable("Operation", "\"{text}\" is no range of names. Write it like {example}."),
                      {{"text", std::string(text)}, {"example", "HV{02..21}"}}}};
}

} // namespace

Result<NamePattern> NamePattern::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    if (body.empty())
        return Error{"names.empty", Text{translatable("Operation", "The copies need a name.")}};
    NamePattern out;
    const std::size_t open = body.find('{');
    if (open == std::string_view::npos) {
        out.prefix_ = std::string(body);
        return out;
    }
    const std::size_t close = body.find('}', open);
    const std::size_t dots = body.find("..", open);
    if (close == std::string_view::npos || dots == std::string_view::npos || dots > close)
        return notAPattern(body);
    const std::string_view first = trimmed(body.substr(open + 1, dots - open - 1));
    const std::string_view last = trimmed(body.substr(dots + 2, close - dots - 2));
    const auto from = first.empty() ? std::optional(1ULL) : numberFrom(first);
    const auto to = last.empty() ? std::nullopt : numberFrom(last);
    if (!from || (!last.empty() && (!to || *to < *from)))
        return notAPattern(body);
    out.prefix_ = std::string(body.substr(0, open));
    out.suffix_ = std::string(body.substr(close + 1));
    out.isNumbered_ = true;
    out.first_ = static_cast<unsigned long>(*from);
    if (to)
        out.last_ = static_cast<unsigned long>(*to);
    out.width_ = std::max<std::size_t>(1, first.size());
    return out;
}

std::optional<std::size_t> NamePattern::count() const {
    return last_ ? std::optional<std::size_t>(*last_ - first_ + 1) : std::nullopt;
}

std::string NamePattern::at(std::size_t index) const {
    return isNumbered_ ? prefix_ + padded(first_ + index, width_) + suffix_ : prefix_;
}

std::vector<std::string> NamePattern::names(std::size_t count) const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(at(i));
    return out;
}

std::string NamePattern::withCount(std::size_t count) const {
    if (!isNumbered_)
        return prefix_;
    const unsigned long long last = first_ + (count > 0 ? count - 1 : 0);
    return prefix_ + "{" + padded(first_, width_) + ".." + padded(last, width_) + "}" + suffix_;
}

namespace {

std::string openPattern(std::string_view name, unsigned long long step) {
    const std::size_t stemEnd = name.find_last_not_of("0123456789") + 1;
    const std::string_view digits = name.substr(stemEnd);
    if (digits.empty() || digits.size() > 6)
        return std::string(name) + " {2..}";
    return std::string(name.substr(0, stemEnd)) + "{" +
           padded(numberFrom(digits).value_or(0) + step, digits.size()) + "..}";
}

} // namespace

std::string patternAfter(std::string_view name) {
    return openPattern(name, 1);
}

std::string patternFrom(std::string_view name) {
    return openPattern(name, 0);
}

} // namespace fd::ops
