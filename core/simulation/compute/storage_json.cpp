// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/storage_json.h"

#include "simulation/kernel/mpio.h"

namespace fd::simulation {

namespace {

json::Value exactOrNull(const std::optional<Rational>& number) {
    return number ? json::Value::string(toText(*number)) : json::Value();
}

MpioPolicy readPolicy(const InputField& field) {
    const std::string text = field.text();
    for (const auto& [name, policy] :
         {std::pair{"FOO", MpioPolicy::FailOverOnly}, {"RR", MpioPolicy::RoundRobin},
          {"RRWS", MpioPolicy::RoundRobinWithSubset}, {"LQD", MpioPolicy::LeastQueueDepth},
          {"WP", MpioPolicy::WeightedPaths}, {"LB", MpioPolicy::LeastBlocks}}) {
        if (text == name)
            return policy;
    }
    field.fail("compute.unknown-choice",
               translatable("Simulation", "Example \"{example}\": \"{field}\" cannot be \"{value}\"."), text);
    return MpioPolicy::FailOverOnly;
}

} // namespace

json::Value computeHeartbeat(const InputField& input) {
    std::vector<Outage<Rational>> outages;
    for (const auto& item : input["outages"].items()) {
        const auto range = item.items();
        if (range.size() != 2)
            item.fail("compute.bad-range",
                      translatable("Simulation", "Example \"{example}\": \"{field}\" must be [first, last]."));
        else
            outages.push_back({range[0].number(), range[1].optionalNumber()});
    }
    json::Value value = json::Value::object();
    value.set("nodeRemovedAt", exactOrNull(nodeRemovedAt<Rational>(input["delay"].number(Rational(1)),
                                                                   input["threshold"].number(Rational(10)), outages)));
    return value;
}

json::Value computeMpioDiscrete(const InputField& input) {
    std::vector<Rational> rates;
    for (const auto& item : input["pathBytesPerSecond"].items()) {
        rates.push_back(item.number());
        if (!(rates.back() > 0))
            item.fail("compute.not-positive",
                      translatable("Simulation", "Example \"{example}\": \"{field}\" must be above 0."));
    }
    std::vector<DiskIo<Rational>> ios;
    for (const auto& item : input["ios"].items())
        ios.push_back({item["arrival"].number(Rational(0)), item["bytes"].number()});
    const MpioPolicy policy = readPolicy(input["policy"]);
    if (rates.empty())
        input["pathBytesPerSecond"].fail(
            "compute.missing", translatable("Simulation", "Example \"{example}\": \"{field}\" is missing."));
    json::Value list = json::Value::array();
    if (!input.errors().any()) {
        for (const auto& io : serveIos<Rational>(policy, rates, ios)) {
            json::Value entry = json::Value::object();
            entry.set("path", json::Value::number(static_cast<long long>(io.path + 1)));
            entry.set("start", json::Value::string(toText(io.start)));
            entry.set("finish", json::Value::string(toText(io.finish)));
            list.append(std::move(entry));
        }
    }
    json::Value value = json::Value::object();
    value.set("ios", std::move(list));
    return value;
}

json::Value computeMpioAllPaths(const InputField& input) {
    json::Value value = json::Value::object();
    value.set("diskRemovedAt",
              exactOrNull(diskRemovedAt<Rational>(input["lost"].number(), input["restored"].optionalNumber(),
                                                  input["pdoRemovePeriod"].number(Rational(20)))));
    return value;
}

} // namespace fd::simulation
