// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "simulation/plan/story.h"

#include <cstdint>
#include <optional>

namespace fd::simulation {

/// Scenarios that are made for the design at hand, to be kept in it and changed.
enum class ReadyMade : std::uint8_t { CopyDisk, DrainHost, PatchNight, Backup, OneBigVm, NicFailure, BusyHour };

/// What happens in it, in one or two sentences, with the names of the objects that were chosen.
struct ReadyMadeScenario {
    Scenario scenario;
    std::vector<ScenarioFlow> flows;
    std::vector<ScenarioEvent> events;
    Text about;
};

/// Nothing if the design lacks what the scenario needs: two hosts with adapters, a machine on a host, ...
/// The name is the English label; durations are chosen so that what is copied or moved arrives.
std::optional<ReadyMadeScenario> readyMade(const Design& design, ReadyMade kind);

} // namespace fd::simulation

template <>
struct fd::Choices<fd::simulation::ReadyMade> {
    static constexpr std::array values{
        fd::Choice{fd::simulation::ReadyMade::CopyDisk, "copy-disk", fd::translatable("Scenario", "Copy a 100 GB VHDX")},
        fd::Choice{fd::simulation::ReadyMade::DrainHost, "drain-host", fd::translatable("Scenario", "Drain one host")},
        fd::Choice{fd::simulation::ReadyMade::PatchNight, "patch-night",
                   fd::translatable("Scenario", "Patch night: drain all in turn")},
        fd::Choice{fd::simulation::ReadyMade::Backup, "backup", fd::translatable("Scenario", "Backup at 22:00")},
        fd::Choice{fd::simulation::ReadyMade::OneBigVm, "one-big-vm", fd::translatable("Scenario", "One big VM")},
        fd::Choice{fd::simulation::ReadyMade::NicFailure, "nic-failure", fd::translatable("Scenario", "NIC failure")},
        fd::Choice{fd::simulation::ReadyMade::BusyHour, "busy-hour", fd::translatable("Scenario", "Busy hour")},
    };
};
