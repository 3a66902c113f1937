// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"

#include <string>

namespace fd {

/// What somebody entered where a T belongs: nothing, a T, or a text that is none. Imported and half-finished designs
/// hold such texts; they are kept as they are and the validation rules report them, so no input is lost and no T is
/// ever wrong. A valid value whose spelling differs from the canonical one keeps that spelling too ("10.0.0.5/24").
template <TextValue T>
class Entered {
public:
    Entered() = default;
    Entered(T value) : value_(std::move(value)) {}
    /// Takes any text; blank means nothing.
    static Entered of(std::string_view text) {
        Entered entered;
        const std::string_view body = trimmed(text);
        if (body.empty())
            return entered;
        if (auto parsed = T::parse(body))
            entered.value_ = *parsed;
        if (!entered.value_ || toText(*entered.value_) != body)
            entered.text_ = std::string(body);
        return entered;
    }
    static Result<Entered> parse(std::string_view text) { return of(text); }

    bool isEmpty() const { return !value_ && text_.empty(); }
    /// True if there is a text that is no T.
    bool isWrong() const { return !value_ && !text_.empty(); }
    /// True if the value was spelled in another than the canonical form.
    bool isRespelled() const { return value_ && !text_.empty(); }
    const std::optional<T>& value() const { return value_; }
    explicit operator bool() const { return value_.has_value(); }
    const T& operator*() const { return *value_; }
    const T* operator->() const { return &*value_; }

    void appendTo(std::string& out) const {
        if (!text_.empty())
            out += text_;
        else if (value_)
            value_->appendTo(out);
    }
    bool operator==(const Entered&) const = default;

private:
    std::optional<T> value_;
    std::string text_;
};

} // namespace fd
