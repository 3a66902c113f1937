// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "model/entities/service_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// Traffic between two ends while a scenario runs.
struct ScenarioFlow {
    static constexpr KindNames names{"scenarioFlow", translatable("Kind", "Scenario flow"), translatable("Kind", "Scenario flows")};

    std::string name;
    std::string description;
    Id<Scenario> scenario;
    AnyId from;
    AnyId to;
    Bandwidth rate;
    int connections = 1;
    long long bytes = 0;
    int startMilliseconds = 0;
    int stopMilliseconds = 0;
    TransportProtocol protocol = TransportProtocol::Tcp;
    int destinationPort = 443;
    TrafficPattern pattern = TrafficPattern::Steady;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &ScenarioFlow::name),
            field("description", translatable("Field", "Description"), &ScenarioFlow::description, FieldFlags::Multiline),
            field("scenario", translatable("Field", "Scenario"), &ScenarioFlow::scenario, FieldFlags::Required | FieldFlags::Owner),
            field("from", translatable("Field", "From"), &ScenarioFlow::from),
            field("to", translatable("Field", "To"), &ScenarioFlow::to),
            field("rate", translatable("Field", "Rate at most (0 = as fast as it goes)"), &ScenarioFlow::rate),
            field("connections", translatable("Field", "Connections"), &ScenarioFlow::connections),
            field("bytes", translatable("Field", "Amount (0 = without end)"), &ScenarioFlow::bytes, FieldFlags::None, "bytes"),
            field("startMilliseconds", translatable("Field", "Start"), &ScenarioFlow::startMilliseconds, FieldFlags::None, "ms"),
            field("stopMilliseconds", translatable("Field", "Stop (0 = end of the scenario)"), &ScenarioFlow::stopMilliseconds, FieldFlags::None, "ms"),
            field("protocol", translatable("Field", "Protocol"), &ScenarioFlow::protocol),
            field("destinationPort", translatable("Field", "Destination port"), &ScenarioFlow::destinationPort),
            field("pattern", translatable("Field", "Pattern"), &ScenarioFlow::pattern));
    }

    bool operator==(const ScenarioFlow&) const = default;
};

} // namespace fd
