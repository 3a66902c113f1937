// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/simulation.h"

#include "simulation/plan/collect.h"

namespace fd::simulation {

namespace {

constexpr double kLongestSeconds = 7 * 24 * 3600.0;
constexpr double kMostSamples = 20000;

Result<void> checkStory(const Story& story) {
    Error error;
    error.place.object = story.name;
    if (!(story.durationSeconds > 0) || story.durationSeconds > kLongestSeconds) {
        error.code = "simulation.bad-duration";
        error.text = Text{translatable("Simulation", "The duration of a scenario must be above 0 and at most a week."), {}};
        return error;
    }
    if (!(story.sampleSeconds > 0) || story.durationSeconds / story.sampleSeconds > kMostSamples) {
        error.code = "simulation.bad-sampling";
        error.text = Text{translatable("Simulation", "The sampling interval must be above 0 and give at most 20,000 samples."),
                          {}};
        return error;
    }
    return {};
}

} // namespace

Result<SimulationResult> run(const Design& design, const Story& story, const RunOptions& options) {
    if (auto checked = checkStory(story); !checked)
        return checked.error();
    Plan plan(design, story, options.stop);
    Collector collector(plan, options);
    FluidOptions<double> fluid;
    fluid.engine = FluidEngine::Incremental;
    fluid.stop = options.stop;
    fluid.onInterval = [&collector](const double& from, const double& to, const RateView<double>& rates) {
        collector.onInterval(from, to, rates);
    };
    const auto result = simulateFluid(plan.input(), fluid);
    if (!result)
        return result.error();
    return collector.finish(*result);
}

} // namespace fd::simulation
