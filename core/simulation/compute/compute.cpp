// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/compute.h"

#include "simulation/compute/placement_json.h"
#include "simulation/compute/scenario_json.h"
#include "simulation/compute/storage_json.h"

namespace fd::simulation {

namespace {

Result<json::Value> computePlacement(const InputField& input) {
    const auto placement = readPlacement(input);
    if (input.errors().any())
        return input.errors().first();
    const auto result = placeFlows<Rational>(placement);
    if (!result)
        return input.errors().inExample(result.error());
    return writePlacement(placement, *result);
}

Result<json::Value> computeAllocation(const InputField& input) {
    const auto allocation = readAllocation(input);
    if (input.errors().any())
        return input.errors().first();
    const auto result = shareBandwidth<Rational>(allocation.resources, allocation.flows);
    if (!result)
        return input.errors().inExample(result.error());
    return writeAllocation(allocation, *result);
}

Result<json::Value> computeScenario(const InputField& input) {
    const auto scenario = readScenario(input);
    if (input.errors().any())
        return input.errors().first();
    FluidOptions<Rational> options;
    options.recordTimeline = true;
    const auto result = simulateFluid(scenario, options);
    if (!result)
        return input.errors().inExample(result.error());
    return writeScenario(scenario, *result);
}

/// Drawn failures and MPIO inputs carry the scenario that follows from them.
Result<json::Value> computeDerived(const InputField& input) {
    const InputField scenario = input["scenario"];
    if (!scenario.value().isObject()) {
        scenario.fail("compute.missing", translatable("Simulation", "Example \"{example}\": \"{field}\" is missing."));
        return input.errors().first();
    }
    return computeScenario(scenario);
}

Result<json::Value> dispatch(const std::string& kind, const InputField& input) {
    if (kind == "placement")
        return computePlacement(input);
    if (kind == "allocation")
        return computeAllocation(input);
    if (kind == "scenario")
        return computeScenario(input);
    if (kind == "failure" || kind == "mpio-fluid")
        return computeDerived(input);
    if (kind == "heartbeat")
        return computeHeartbeat(input);
    if (kind == "mpio-discrete")
        return computeMpioDiscrete(input);
    if (kind == "mpio-allpaths")
        return computeMpioAllPaths(input);
    input.errors().add("compute.unknown-kind", "kind",
                       translatable("Simulation", "Example \"{example}\": the kind \"{value}\" is not known."), kind);
    return input.errors().first();
}

Result<json::Value> computeExample(const json::Value& example, std::size_t number) {
    const json::Value& id = example["id"];
    InputErrors errors(id.isString() ? id.text() : std::to_string(number + 1));
    if (!example.isObject()) {
        errors.add("compute.not-an-object", "examples",
                   translatable("Simulation", "Example \"{example}\" must be an object."));
        return errors.first();
    }
    const InputField root(example, "", errors);
    const std::string kind = root["kind"].text();
    if (!errors.any() && !example["input"].isObject())
        root["input"].fail("compute.missing",
                           translatable("Simulation", "Example \"{example}\": \"{field}\" is missing."));
    if (errors.any())
        return errors.first();
    auto result = dispatch(kind, root["input"]);
    if (errors.any())
        return errors.first();
    return result;
}

} // namespace

Result<json::Value> compute(const json::Value& input) {
    std::vector<const json::Value*> examples;
    if (const json::Value* list = input.find("examples"); list && list->isArray()) {
        for (const auto& example : list->items())
            examples.push_back(&example);
    } else if (input.isObject() && input.find("kind")) {
        examples.push_back(&input);
    } else {
        Error error;
        error.code = "compute.no-examples";
        error.text = Text{translatable("Simulation", "The input has neither \"examples\" nor \"kind\" and \"input\"."), {}};
        return error;
    }
    json::Value results = json::Value::array();
    for (std::size_t i = 0; i < examples.size(); ++i) {
        auto result = computeExample(*examples[i], i);
        if (!result)
            return result.error();
        json::Value entry = json::Value::object();
        const json::Value& id = (*examples[i])["id"];
        entry.set("id", id.isNull() ? json::Value::string(std::to_string(i + 1)) : id);
        entry.set("result", std::move(*result));
        results.append(std::move(entry));
    }
    json::Value output = json::Value::object();
    output.set("schema", json::Value::string("compute-result/1"));
    output.set("results", std::move(results));
    return output;
}

} // namespace fd::simulation
