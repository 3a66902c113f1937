// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "model/id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fd::validation {

/// Error: VMM or Windows refuses it, or it cannot work. Warning: it works in part or is risky. Advice: best
/// practice or a tested limit.
enum class Severity : std::uint8_t { Error, Warning, Advice };

/// What a rule found. Names and numbers are in `message`; `ruleId` points into the rule catalogue.
struct Finding {
    std::string_view ruleId;
    Severity severity = Severity::Error;
    /// The object that the finding points at, and the field of it if there is one.
    AnyId subject;
    std::string_view field{};
    /// Other objects involved, in the order in which the message names them.
    std::vector<AnyId> others{};
    Text message;
    /// The values compared, written out: "8 hosts x 2 provider addresses = 16 > 12". Empty where the message
    /// says all.
    Text why{};
    /// Somebody accepted it; it stays visible and quiet.
    bool isAccepted = false;

    /// Rule and objects, without texts and numbers: what an acceptance refers to.
    std::string fingerprint() const;
    /// All that an acceptance of this finding can refer to: itself, its rule at its subject, its rule.
    std::vector<std::string> acceptableAs() const;
    bool operator==(const Finding&) const = default;
};

/// By severity, rule, subject, further objects, text; never by discovery.
bool operator<(const Finding& a, const Finding& b);

/// What one change of the design did to its findings. A finding whose text changed is removed and added.
struct FindingDelta {
    std::vector<Finding> added;
    std::vector<Finding> removed;
    bool empty() const { return added.empty() && removed.empty(); }
};

} // namespace fd::validation

template <>
struct fd::Choices<fd::validation::Severity> {
    static constexpr std::array values{
        fd::Choice{fd::validation::Severity::Error, "error", fd::translatable("Severity", "Error")},
        fd::Choice{fd::validation::Severity::Warning, "warning", fd::translatable("Severity", "Warning")},
        fd::Choice{fd::validation::Severity::Advice, "advice", fd::translatable("Severity", "Advice")},
    };
};
