// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/scenario_json.h"

namespace fd::simulation {

namespace {

json::Value exact(const Rational& number) {
    return json::Value::string(toText(number));
}

json::Value exactOrNull(const std::optional<Rational>& number) {
    return number ? exact(*number) : json::Value();
}

std::string nameOf(const FluidInput<Rational>& input, const TransferName& name) {
    if (!name.isMigration)
        return input.jobs[name.index].id;
    const std::string& id = input.migrations[name.index].id;
    return name.pass == TransferName::kStopAndCopy ? id + "#stop" : id + "#" + std::to_string(name.pass);
}

json::Value writeMigration(const MigrationResult<Rational>& result) {
    json::Value passes = json::Value::array();
    for (const auto& pass : result.passes) {
        json::Value entry = json::Value::object();
        entry.set("bytes", exact(pass.bytes));
        entry.set("seconds", exact(pass.seconds));
        passes.append(std::move(entry));
    }
    json::Value value = json::Value::object();
    value.set("started", exactOrNull(result.started));
    value.set("rounds", std::move(passes));
    value.set("forced", json::Value::boolean(result.forced));
    value.set("stopAndCopyBytes", exactOrNull(result.stopAndCopyBytes));
    value.set("pausedAt", exactOrNull(result.pausedAt));
    value.set("downtime", exactOrNull(result.downtime));
    value.set("finished", exactOrNull(result.finished));
    value.set("total", exactOrNull(result.total));
    return value;
}

json::Value writeTimeline(const FluidInput<Rational>& input, const FluidResult<Rational>& result) {
    json::Value timeline = json::Value::array();
    for (const auto& entry : result.timeline) {
        json::Value rates = json::Value::object();
        for (const auto& [name, rate] : entry.rates)
            rates.set(nameOf(input, name), exact(rate));
        json::Value item = json::Value::object();
        item.set("from", exact(entry.from));
        item.set("rates", std::move(rates));
        timeline.append(std::move(item));
    }
    return timeline;
}

} // namespace

json::Value writeAllocation(const AllocationInput& input, const Allocation<Rational>& allocation) {
    json::Value rates = json::Value::object();
    for (std::size_t f = 0; f < input.flows.size(); ++f)
        rates.set(input.flows[f].id, exact(allocation.rates[f]));
    json::Value value = json::Value::object();
    value.set("rates", std::move(rates));
    return value;
}

json::Value writeScenario(const FluidInput<Rational>& input, const FluidResult<Rational>& result) {
    json::Value value = json::Value::object();
    json::Value finish = json::Value::object();
    for (const auto& [job, time] : result.finish)
        finish.set(input.jobs[job].id, exact(time));
    value.set("finish", std::move(finish));
    value.set("timeline", writeTimeline(input, result));
    if (!result.stopped.empty()) {
        json::Value stopped = json::Value::object();
        for (const auto& [job, bytes] : result.stopped)
            stopped.set(input.jobs[job].id, exact(bytes));
        value.set("sentBytesOfStoppedJobs", std::move(stopped));
    }
    if (input.until || !result.unfinished.empty()) {
        json::Value sent = json::Value::object();
        for (const auto& [name, bytes] : result.unfinished)
            sent.set(nameOf(input, name), exact(bytes));
        value.set("sentBytesAtEnd", std::move(sent));
        value.set("endTime", exact(result.endTime));
    }
    if (!input.migrations.empty()) {
        json::Value migrations = json::Value::object();
        for (std::size_t m = 0; m < input.migrations.size(); ++m)
            migrations.set(input.migrations[m].id, writeMigration(result.migrations[m]));
        value.set("migrations", std::move(migrations));
    }
    return value;
}

} // namespace fd::simulation
