// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "model/entities/service_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// Something that happens at one moment of a scenario.
struct ScenarioEvent {
    static constexpr KindNames names{"scenarioEvent", translatable("Kind", "Scenario event"), translatable("Kind", "Scenario events")};

    std::string name;
    std::string description;
    Id<Scenario> scenario;
    int atMilliseconds = 0;
    ScenarioAction action = ScenarioAction::LinkDown;
    AnyId subject;
    Id<Host> target;
    Bandwidth rate = Bandwidth::gigabitsPerSecond(1);
    int processor = 0;
    int busyPercent = 80;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &ScenarioEvent::name),
            field("description", translatable("Field", "Description"), &ScenarioEvent::description, FieldFlags::Multiline),
            field("scenario", translatable("Field", "Scenario"), &ScenarioEvent::scenario, FieldFlags::Required | FieldFlags::Owner),
            field("atMilliseconds", translatable("Field", "Time"), &ScenarioEvent::atMilliseconds, FieldFlags::None, "ms"),
            field("action", translatable("Field", "Action"), &ScenarioEvent::action),
            field("subject", translatable("Field", "Object"), &ScenarioEvent::subject),
            field("target", translatable("Field", "Target host"), &ScenarioEvent::target),
            field("rate", translatable("Field", "Rate left"), &ScenarioEvent::rate),
            field("processor", translatable("Field", "Logical processor"), &ScenarioEvent::processor),
            field("busyPercent", translatable("Field", "Busy with other work"), &ScenarioEvent::busyPercent, FieldFlags::None, "%"));
    }

    bool operator==(const ScenarioEvent&) const = default;
};

} // namespace fd
