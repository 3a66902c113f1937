// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "simulation/kernel/rational.h"

#include <cstdint>
#include <optional>

namespace fd::simulation {

/// Remembers the first thing that was wrong in one example.
class InputErrors {
public:
    explicit InputErrors(std::string example) : example_(std::move(example)) {}

    bool any() const { return error_.has_value(); }
    const Error& first() const { return *error_; }
    /// `sentence` may use {example}, {field} and {value}.
    void add(const char* code, const std::string& field, const char* sentence, std::string value = {});
    /// An error of the kernel, with the name of the example added.
    Error inExample(Error error) const;

private:
    std::string example_;
    std::optional<Error> error_;
};

/// A value of the input with its path, for reading with defaults. After the first error everything reads as a default,
/// so that readers need not check at each step.
class InputField {
public:
    InputField(const json::Value& value, std::string path, InputErrors& errors)
        : value_(&value), path_(std::move(path)), errors_(&errors) {}

    const json::Value& value() const { return *value_; }
    const std::string& path() const { return path_; }
    InputErrors& errors() const { return *errors_; }
    bool present() const { return !value_->isNull(); }
    void fail(const char* code, const char* sentence, std::string value = {}) const {
        errors_->add(code, path_, sentence, std::move(value));
    }

    InputField operator[](const char* member) const;
    /// The elements of a list; an error if it is something else, none if it is missing.
    std::vector<InputField> items() const;
    std::vector<std::pair<std::string, InputField>> members() const;

    /// A number, written as a number or as text; `otherwise` if it is missing, without `otherwise` it must be there.
    Rational number(const std::optional<Rational>& otherwise = std::nullopt) const;
    std::optional<Rational> optionalNumber() const;
    /// A whole number from 0 to 4294967295.
    std::uint32_t count(std::optional<std::uint32_t> otherwise = std::nullopt) const;
    std::string text(std::optional<std::string> otherwise = std::nullopt) const;
    bool flag(bool otherwise) const;

private:
    bool missing(bool required) const;

    const json::Value* value_;
    std::string path_;
    InputErrors* errors_;
};

} // namespace fd::simulation
