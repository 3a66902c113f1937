// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "model/field.h"

#include <string>

namespace fd {

/// How seriously a rule is taken in this design.
enum class RuleSeverity : std::uint8_t { Off, Error, Warning, Advice };

template <>
struct Choices<RuleSeverity> {
    static constexpr std::array values{
        Choice{RuleSeverity::Off, "Off", translatable("Choice", "Off")},
        Choice{RuleSeverity::Error, "Error", translatable("Choice", "Error")},
        Choice{RuleSeverity::Warning, "Warning", translatable("Choice", "Warning")},
        Choice{RuleSeverity::Advice, "Advice", translatable("Choice", "Advice")},
    };
};

/// A rule that this design takes more or less seriously than usual. Rules without one keep their own severity.
struct RuleSetting {
    static constexpr KindNames names{"ruleSetting", translatable("Kind", "Rule setting"), translatable("Kind", "Rule settings")};

    std::string name;
    std::string rule;
    RuleSeverity severity = RuleSeverity::Warning;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &RuleSetting::name),
            field("rule", translatable("Field", "Rule"), &RuleSetting::rule, FieldFlags::Required),
            field("severity", translatable("Field", "Severity"), &RuleSetting::severity));
    }

    bool operator==(const RuleSetting&) const = default;
};

} // namespace fd
