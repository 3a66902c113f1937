// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/input_field.h"

namespace fd::simulation {

void InputErrors::add(const char* code, const std::string& field, const char* sentence, std::string value) {
    if (error_)
        return;
    Error error;
    error.code = code;
    error.text = Text{sentence, {{"example", example_}, {"field", field}, {"value", std::move(value)}}};
    error.place.object = example_;
    error_ = std::move(error);
}

Error InputErrors::inExample(Error error) const {
    error.place.object = error.place.object.empty() ? example_ : example_ + ": " + error.place.object;
    return error;
}

InputField InputField::operator[](const char* member) const {
    return {(*value_)[member], path_.empty() ? std::string(member) : path_ + "." + member, *errors_};
}

std::vector<InputField> InputField::items() const {
    std::vector<InputField> list;
    if (!present())
        return list;
    if (!value_->isArray()) {
        fail("compute.not-a-list", translatable("Simulation", "Example \"{example}\": \"{field}\" must be a list."));
        return list;
    }
    for (std::size_t i = 0; i < value_->items().size(); ++i)
        list.emplace_back(value_->items()[i], path_ + "[" + std::to_string(i) + "]", *errors_);
    return list;
}

std::vector<std::pair<std::string, InputField>> InputField::members() const {
    std::vector<std::pair<std::string, InputField>> list;
    if (!present())
        return list;
    if (!value_->isObject()) {
        fail("compute.not-an-object",
             translatable("Simulation", "Example \"{example}\": \"{field}\" must be an object."));
        return list;
    }
    for (const auto& [name, member] : value_->members())
        list.emplace_back(name, InputField(member, path_ + "." + name, *errors_));
    return list;
}

bool InputField::missing(bool required) const {
    if (present())
        return false;
    if (required)
        fail("compute.missing", translatable("Simulation", "Example \"{example}\": \"{field}\" is missing."));
    return true;
}

Rational InputField::number(const std::optional<Rational>& otherwise) const {
    if (missing(!otherwise))
        return otherwise.value_or(Rational(0));
    std::optional<Rational> number;
    if (value_->isString() || value_->isNumber())
        number = parseRational(value_->text());
    if (!number)
        fail("compute.not-a-number",
             translatable("Simulation",
                          "Example \"{example}\": \"{field}\" must be a number or a text like \"7/2\"."),
             value_->text());
    return number.value_or(Rational(0));
}

std::optional<Rational> InputField::optionalNumber() const {
    return present() ? std::optional<Rational>(number()) : std::nullopt;
}

std::uint32_t InputField::count(std::optional<std::uint32_t> otherwise) const {
    if (missing(!otherwise))
        return otherwise.value_or(0);
    const Rational value = number();
    if (errors_->any())
        return 0;
    if (value < 0 || value > Rational(0xffffffffU) || boost::multiprecision::denominator(value) != 1) {
        fail("compute.not-a-count",
             translatable("Simulation", "Example \"{example}\": \"{field}\" must be a whole number, not below 0."),
             value_->text());
        return 0;
    }
    return value.convert_to<std::uint32_t>();
}

std::string InputField::text(std::optional<std::string> otherwise) const {
    if (missing(!otherwise))
        return otherwise.value_or("");
    if (!value_->isString()) {
        fail("compute.not-a-text", translatable("Simulation", "Example \"{example}\": \"{field}\" must be a text."));
        return {};
    }
    return value_->text();
}

bool InputField::flag(bool otherwise) const {
    if (missing(false))
        return otherwise;
    if (!value_->isBoolean())
        fail("compute.not-a-flag",
             translatable("Simulation", "Example \"{example}\": \"{field}\" must be true or false."));
    return value_->toBoolean(otherwise);
}

} // namespace fd::simulation
