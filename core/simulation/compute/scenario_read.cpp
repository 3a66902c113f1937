// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/scenario_json.h"
#include "simulation/kernel/vnic_weights.h"

#include <algorithm>
#include <map>

namespace fd::simulation {

namespace {

/// Looks names up while reading, in the tables that were read first.
class ScenarioReader {
public:
    explicit ScenarioReader(FluidInput<Rational>& input) : input_(input) {}

    void readResources(const InputField& field);
    void readSwitches(const InputField& field);
    void readHosts(const InputField& field);
    void readJob(const InputField& field);
    void readMigration(const InputField& field);
    void readEvent(const InputField& field);
    Subflow<Rational> readSubflow(const InputField& field);

private:
    using Names = std::map<std::string, std::uint32_t, std::less<>>;

    std::uint32_t find(const Names& names, const InputField& field, const std::string& name) {
        const auto found = names.find(name);
        if (found != names.end())
            return found->second;
        field.fail("compute.unknown-name",
                   translatable("Simulation", "Example \"{example}\": \"{field}\" names \"{value}\", which does not exist."),
                   name);
        return 0;
    }
    void addName(Names& names, const InputField& field, const std::string& name) {
        if (!names.emplace(name, static_cast<std::uint32_t>(names.size())).second)
            field.fail("compute.name-twice",
                       translatable("Simulation", "Example \"{example}\": \"{field}\" uses the name \"{value}\" twice."),
                       name);
    }
    std::vector<Subflow<Rational>> readSubflows(const InputField& field) {
        std::vector<Subflow<Rational>> flows;
        for (const auto& item : field.items())
            flows.push_back(readSubflow(item));
        return flows;
    }
    std::uint32_t hostIndex(const std::string& name);
    VnicReference readVnic(const InputField& field);
    void readPathsAfter(const InputField& field, Migration<Rational>& migration);

    FluidInput<Rational>& input_;
    Names resources_;
    Names switches_;
    Names hosts_;
    Names jobs_;
    Names migrations_;
};

void ScenarioReader::readResources(const InputField& field) {
    for (const auto& [name, capacity] : field.members()) {
        addName(resources_, field, name);
        input_.resources.push_back({name, capacity.number()});
    }
}

/// Every switch gets an adapter `default` for all that have neither weight nor reserve; weight 0 means not set.
void ScenarioReader::readSwitches(const InputField& field) {
    for (const auto& [name, vnics] : field.members()) {
        addName(switches_, field, name);
        VirtualSwitch<Rational> virtualSwitch{name, {}};
        bool hasDefault = false;
        for (const auto& [vnic, share] : vnics.members()) {
            VnicShare<Rational> entry{vnic, share["weight"].optionalNumber(), share["reserve"].optionalNumber()};
            if (entry.weight && *entry.weight == 0)
                entry.weight.reset();
            hasDefault = hasDefault || vnic == "default";
            virtualSwitch.vnics.push_back(std::move(entry));
        }
        if (!hasDefault)
            virtualSwitch.vnics.push_back({"default", std::nullopt, std::nullopt});
        input_.switches.push_back(std::move(virtualSwitch));
    }
}

VnicReference ScenarioReader::readVnic(const InputField& field) {
    const auto names = field.items();
    if (names.size() != 2) {
        field.fail("compute.bad-vnic",
                   translatable("Simulation", "Example \"{example}\": \"{field}\" must be [switch, adapter]."));
        return {};
    }
    const std::uint32_t index = find(switches_, names[0], names[0].text());
    if (field.errors().any())
        return {};
    const auto& vnics = input_.switches[index].vnics;
    const auto named = [&vnics](std::string_view name) {
        return static_cast<std::uint32_t>(
            std::find_if(vnics.begin(), vnics.end(), [name](const auto& vnic) { return vnic.id == name; }) -
            vnics.begin());
    };
    std::uint32_t vnic = named(names[1].text());
    if (vnic == vnics.size() || (!vnics[vnic].weight && !vnics[vnic].reserve))
        vnic = named("default");
    return {index, vnic};
}

Subflow<Rational> ScenarioReader::readSubflow(const InputField& field) {
    Subflow<Rational> flow;
    const InputField path = field["path"];
    if (path.value().isObject()) {
        for (const auto& [name, coefficient] : path.members())
            flow.path.push_back({find(resources_, path, name), coefficient.number()});
    } else {
        for (const auto& item : path.items())
            flow.path.push_back({find(resources_, item, item.text()), Rational(1)});
    }
    flow.weight = field["weight"].number(Rational(1));
    flow.floor = field["floor"].number(Rational(0));
    flow.cap = field["cap"].optionalNumber();
    // A TCP window bounds the rate to one window in each round trip.
    if (const Rational roundTrip = field["rtt"].number(Rational(0)); field["window"].present() && roundTrip > 0) {
        const Rational limit = field["window"].number() * 8 / roundTrip;
        if (!flow.cap || limit < *flow.cap)
            flow.cap = limit;
    }
    if (field["vnic"].present())
        flow.vnic = readVnic(field["vnic"]);
    return flow;
}

void ScenarioReader::readHosts(const InputField& field) {
    for (const auto& [name, slots] : field.members()) {
        addName(hosts_, field, name);
        input_.hosts.push_back({name, slots.count()});
    }
}

std::uint32_t ScenarioReader::hostIndex(const std::string& name) {
    const auto [place, added] = hosts_.emplace(name, static_cast<std::uint32_t>(hosts_.size()));
    if (added)
        input_.hosts.push_back({name});
    return place->second;
}

void ScenarioReader::readJob(const InputField& field) {
    Job<Rational> job;
    job.id = field["id"].text();
    addName(jobs_, field["id"], job.id);
    job.bytes = field["bytes"].optionalNumber();
    job.start = field["start"].number(Rational(0));
    job.stop = field["stop"].optionalNumber();
    job.subflows = readSubflows(field["subflows"]);
    input_.jobs.push_back(std::move(job));
}

/// One list for all jobs of the machine, or an object with a list for each.
void ScenarioReader::readPathsAfter(const InputField& field, Migration<Rational>& migration) {
    if (!field.present())
        return;
    for (const auto job : migration.vmJobs) {
        if (!field.value().isObject())
            migration.vmPathsAfter.push_back(readSubflows(field));
        else if (!field.errors().any())
            migration.vmPathsAfter.push_back(readSubflows(field[input_.jobs[job].id.c_str()]));
    }
}

void ScenarioReader::readMigration(const InputField& field) {
    Migration<Rational> migration;
    migration.id = field["id"].text();
    addName(migrations_, field["id"], migration.id);
    migration.source = hostIndex(field["src"].text());
    migration.target = hostIndex(field["dst"].text());
    migration.memory = field["memory"].number();
    migration.dirtyRate = field["dirty"].number(Rational(0));
    migration.workingSet = field["wss"].number(migration.memory);
    migration.state = field["state"].number(Rational(0));
    migration.ratio = field["ratio"].number(Rational(1));
    migration.setup = field["setup"].number(Rational(0));
    migration.resume = field["resume"].number(Rational(0));
    migration.request = field["request"].number(Rational(0));
    migration.threshold = field["threshold"].number(Rational(0));
    migration.downtimeTarget = field["downtimeTarget"].number(Rational(0));
    migration.maxPasses = field["maxPasses"].count(10);
    migration.subflows = readSubflows(field["subflows"]);
    for (const auto& item : field["vmJobs"].items())
        migration.vmJobs.push_back(find(jobs_, item, item.text()));
    if (!field.errors().any())
        readPathsAfter(field["vmPathsAfter"], migration);
    input_.migrations.push_back(std::move(migration));
}

void ScenarioReader::readEvent(const InputField& field) {
    using Kind = ScenarioChange<Rational>::Kind;
    ScenarioChange<Rational> change;
    change.time = field["t"].number();
    const std::string type = field["type"].text();
    if (type == "setCapacity") {
        change.target = find(resources_, field["resource"], field["resource"].text());
        change.capacity = field["value"].number();
    } else if (type == "reroute") {
        const bool ofJob = field["job"].present();
        change.kind = ofJob ? Kind::RerouteJob : Kind::RerouteMigration;
        const InputField target = field[ofJob ? "job" : "migration"];
        change.target = find(ofJob ? jobs_ : migrations_, target, target.text());
        change.subflows = readSubflows(field["subflows"]);
    } else if (!field.errors().any()) {
        field["type"].fail("compute.unknown-event",
                           translatable("Simulation", "Example \"{example}\": \"{field}\" must be setCapacity or "
                                                      "reroute, not \"{value}\"."),
                           type);
    }
    input_.changes.push_back(std::move(change));
}

} // namespace

FluidInput<Rational> readScenario(const InputField& input) {
    FluidInput<Rational> scenario;
    ScenarioReader reader(scenario);
    reader.readResources(input["resources"]);
    reader.readSwitches(input["switches"]);
    reader.readHosts(input["limits"]);
    for (const auto& job : input["jobs"].items())
        reader.readJob(job);
    for (const auto& migration : input["migrations"].items())
        reader.readMigration(migration);
    for (const auto& event : input["events"].items())
        reader.readEvent(event);
    scenario.until = input["until"].optionalNumber();
    return scenario;
}

AllocationInput readAllocation(const InputField& input) {
    FluidInput<Rational> names;
    ScenarioReader reader(names);
    reader.readResources(input["resources"]);
    reader.readSwitches(input["switches"]);
    AllocationInput result;
    std::vector<std::vector<VnicMember<Rational>>> members(names.switches.size());
    std::vector<std::vector<std::size_t>> flowsOf(names.switches.size());
    for (const auto& item : input["flows"].items()) {
        Subflow<Rational> flow = reader.readSubflow(item);
        if (input.errors().any())
            return result;
        if (flow.vnic) {
            members[flow.vnic->virtualSwitch].push_back({flow.vnic->vnic, flow.weight, flow.floor});
            flowsOf[flow.vnic->virtualSwitch].push_back(result.flows.size());
        }
        result.flows.push_back({item["id"].text(), std::move(flow.path), flow.weight, flow.floor, flow.cap});
    }
    for (std::size_t s = 0; s < members.size(); ++s) {
        applyVnicShares<Rational>(names.switches[s], members[s]);
        for (std::size_t i = 0; i < members[s].size(); ++i) {
            result.flows[flowsOf[s][i]].weight = members[s][i].weight;
            result.flows[flowsOf[s][i]].floor = members[s][i].floor;
        }
    }
    result.resources = std::move(names.resources);
    return result;
}

} // namespace fd::simulation
