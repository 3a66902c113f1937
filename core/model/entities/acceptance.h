// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A finding that somebody looked at and decided to live with.
struct Acceptance {
    static constexpr KindNames names{"acceptance", translatable("Kind", "Accepted finding"), translatable("Kind", "Accepted findings")};

    std::string name;
    std::string rule;
    std::vector<AnyId> subjects;
    std::string reason;
    std::string acceptedBy;
    std::string acceptedOn;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Acceptance::name),
            field("rule", translatable("Field", "Rule"), &Acceptance::rule, FieldFlags::Required),
            field("subjects", translatable("Field", "Objects"), &Acceptance::subjects),
            field("reason", translatable("Field", "Reason"), &Acceptance::reason, FieldFlags::Multiline),
            field("acceptedBy", translatable("Field", "Accepted by"), &Acceptance::acceptedBy),
            field("acceptedOn", translatable("Field", "Accepted on"), &Acceptance::acceptedOn));
    }

    bool operator==(const Acceptance&) const = default;
};

} // namespace fd
