// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace fd {

/// Where in an input something went wrong. Line and column count from 1, the column in bytes; 0 means unknown.
struct Place {
    std::string file{};
    int line = 0;
    int column = 0;
    std::string object{};
    bool operator==(const Place&) const = default;
};

/// Why something from outside could not be taken. `code` is stable and never translated; `text` says what happened
/// and why, `advice` what to do.
struct Error {
    std::string code;
    Text text;
    Place place{};
    Text advice{};
    bool operator==(const Error&) const = default;
};

/// "FILE:LINE:COLUMN: object: sentence advice" in English, leaving out what is unknown.
std::string describe(const Error& error);

/// A value or the reason why there is none. Its interface is a subset of std::expected, which the compilers that
/// this program supports do not offer in C++20.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return content_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return checked(); }
    const T& value() const& { return const_cast<Result*>(this)->checked(); }
    T&& value() && { return std::move(checked()); }
    T& operator*() & { return checked(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(checked()); }
    T* operator->() { return &checked(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        if (has_value())
            std::abort();
        return *std::get_if<1>(&content_);
    }

    template <class U>
    T value_or(U&& other) const {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

private:
    T& checked() {
        if (!has_value())
            std::abort();
        return *std::get_if<0>(&content_);
    }

    std::variant<T, Error> content_;
};

/// Success without a value, or the reason for failure.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    bool has_value() const { return !error_; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const {
        if (!error_)
            std::abort();
        return *error_;
    }

private:
    std::optional<Error> error_;
};

} // namespace fd
