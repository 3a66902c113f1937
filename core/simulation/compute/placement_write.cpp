// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/placement_json.h"

#include <cstdio>

namespace fd::simulation {

namespace {

json::Value exact(const Rational& number) {
    return json::Value::string(toText(number));
}

json::Value whole(std::uint32_t number) {
    return json::Value::number(static_cast<long long>(number));
}

json::Value wholes(const std::vector<std::uint32_t>& numbers) {
    json::Value list = json::Value::array();
    for (const auto number : numbers)
        list.append(whole(number));
    return list;
}

const char* spelled(HashKind kind) {
    switch (kind) {
    case HashKind::None:
        return "none";
    case HashKind::Addresses:
        return "2-tuple";
    case HashKind::Ports:
        return "4-tuple";
    case HashKind::InnerPorts:
        return "4-tuple(inner)";
    case HashKind::OuterAddresses:
        return "2-tuple(outer)";
    }
    return "none";
}

std::string hexText(std::uint32_t hash) {
    char text[16];
    std::snprintf(text, sizeof text, "0x%08x", static_cast<unsigned>(hash));
    return text;
}

json::Value writeFlow(const PlacementInput<Rational>& input, std::size_t f, const PlacedFlow<Rational>& flow) {
    json::Value value = json::Value::object();
    const auto set = [&value](const char* name, const std::optional<std::uint32_t>& number) {
        if (number)
            value.set(name, whole(*number));
    };
    value.set("id", json::Value::string(input.flows[f].id));
    value.set("member", flow.nic ? json::Value::string(input.nics[*flow.nic].id) : json::Value());
    if (flow.usesHash)
        value.set("hashKind", json::Value::string(spelled(flow.hash.kind)));
    if (flow.usesHash && flow.hash.kind != HashKind::None)
        value.set("hash", json::Value::string(hexText(flow.hash.hash)));
    set("index", flow.index);
    set("queue", flow.queue);
    set("cpu", flow.cpu);
    set("vcpu", flow.vcpu);
    set("dispatchCpu", flow.dispatchCpu);
    value.set("delivered", exact(flow.delivered));
    return value;
}

json::Value writeNic(const NicReceive& nic) {
    json::Value value = json::Value::object();
    switch (nic.mode) {
    case ReceiveMode::Rss:
        value.set("receive", json::Value::string("RSS"));
        value.set("processorArray", wholes(nic.processors));
        value.set("cpuSet", wholes(nic.cpuSet));
        break;
    case ReceiveMode::RssOff:
        value.set("receive", json::Value::string("RSS off"));
        value.set("cpuSet", wholes(nic.cpuSet));
        break;
    case ReceiveMode::Vmq:
        value.set("receive", json::Value::string("VMQ"));
        value.set("processors", wholes(nic.processors));
        break;
    case ReceiveMode::VmqOff:
        value.set("receive", json::Value::string("VMQ off"));
        value.set("cpuSet", wholes(nic.cpuSet));
        break;
    }
    return value;
}

void writeQueues(const PlacementInput<Rational>& input, const PlacementResult<Rational>& result, json::Value& value) {
    const char* mode = result.queueMode == QueueMode::Min   ? "min"
                       : result.queueMode == QueueMode::Sum ? "sum"
                                                            : "single";
    value.set("queueMode", json::Value::string(mode));
    value.set("queuesReported", whole(result.queuesReported));
    if (result.queueMode != QueueMode::Min) {
        json::Value affinity = json::Value::object();
        for (std::size_t port = 0; port < result.affinity.size(); ++port) {
            const auto& nic = result.affinity[port];
            affinity.set(input.ports[port].id, nic ? json::Value::string(input.nics[*nic].id) : json::Value());
        }
        value.set("affinity", std::move(affinity));
    }
    json::Value queues = json::Value::array();
    for (const auto& queue : result.queues) {
        json::Value entry = json::Value::object();
        entry.set("nic", json::Value::string(input.nics[queue.nic].id));
        entry.set("port", json::Value::string(input.ports[queue.port].id));
        entry.set("queue", whole(queue.queue));
        entry.set("cpu", whole(queue.cpu));
        queues.append(std::move(entry));
    }
    value.set("queues", std::move(queues));
}

void writeCores(const PlacementInput<Rational>& input, const PlacementResult<Rational>& result, json::Value& value) {
    json::Value load = json::Value::object();
    json::Value utilisation = json::Value::object();
    std::vector<std::uint32_t> saturated;
    for (std::uint32_t lp = 0; lp < result.coreLoad.size(); ++lp) {
        if (!result.coreUsed[lp])
            continue;
        load.set(std::to_string(lp), exact(result.coreLoad[lp]));
        utilisation.set(std::to_string(lp), exact(result.coreLoad[lp] / input.host.coreCapacity));
        if (!(result.coreLoad[lp] < input.host.coreCapacity))
            saturated.push_back(lp);
    }
    value.set("coreLoad", std::move(load));
    value.set("coreUtilisation", std::move(utilisation));
    value.set("saturatedCores", wholes(saturated));
}

} // namespace

json::Value writePlacement(const PlacementInput<Rational>& input, const PlacementResult<Rational>& result) {
    json::Value flows = json::Value::array();
    for (std::size_t f = 0; f < result.flows.size(); ++f)
        flows.append(writeFlow(input, f, result.flows[f]));
    json::Value nics = json::Value::object();
    for (std::size_t nic = 0; nic < result.nics.size(); ++nic)
        nics.set(input.nics[nic].id, writeNic(result.nics[nic]));
    json::Value value = json::Value::object();
    value.set("flows", std::move(flows));
    value.set("nics", std::move(nics));
    if (input.hasSwitch)
        writeQueues(input, result, value);
    writeCores(input, result, value);
    value.set("totalDelivered", exact(result.totalDelivered));
    return value;
}

} // namespace fd::simulation
