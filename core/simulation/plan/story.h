// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"

#include <string>
#include <string_view>
#include <vector>

namespace fd::simulation {

/// What a run plays: a scenario of the design with its flows and events, or a built-in one. Plain values, so that a
/// caller can change them before the run.
struct Story {
    std::string name;
    Id<Scenario> scenario; ///< none for built-in stories
    double durationSeconds = 60;
    double sampleSeconds = 0.5;
    std::uint64_t seed = 1;
    struct Flow {
        Id<ScenarioFlow> id; ///< none in built-in stories
        ScenarioFlow record;
    };
    struct Event {
        Id<ScenarioEvent> id;
        ScenarioEvent record;
    };
    std::vector<Flow> flows;
    std::vector<Event> events;
};

/// A scenario that is kept in the design.
Story storyOf(const Design& design, Id<Scenario> scenario);

/// The built-in stories, made from the design's machines and the seed: "busy-hour" (all machines talk to a neighbour in
/// their network), "patch-day" (the same, and the first host with a peer is drained), "nic-failure" (the same, and the
/// busiest host loses an adapter).
std::vector<std::string> builtInStoryNames();
Story builtInStory(const Design& design, std::string_view name, std::uint64_t seed = 1);

/// By the name of a scenario of the design (upper and lower case count the same), by "scenario:NAME", by its id
/// "scenario-3", or by the name of a built-in story. An empty name: the design's first scenario, or "busy-hour".
Result<Story> findStory(const Design& design, std::string_view name);

} // namespace fd::simulation
