// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A story to simulate: traffic, migrations and failures over time.
struct Scenario {
    static constexpr KindNames names{"scenario", translatable("Kind", "Scenario"), translatable("Kind", "Scenarios")};

    std::string name;
    std::string description;
    int durationMilliseconds = 60000;
    int sampleMilliseconds = 500;
    long long seed = 1;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Scenario::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &Scenario::description, FieldFlags::Multiline),
            field("durationMilliseconds", translatable("Field", "Duration"), &Scenario::durationMilliseconds, FieldFlags::None, "ms"),
            field("sampleMilliseconds", translatable("Field", "Sampling interval"), &Scenario::sampleMilliseconds, FieldFlags::None, "ms"),
            field("seed", translatable("Field", "Seed"), &Scenario::seed));
    }

    bool operator==(const Scenario&) const = default;
};

} // namespace fd
