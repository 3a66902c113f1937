// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/output.h"


#include <charconv>
#include <cstdio>

namespace fd::simulation {

namespace {

/// Rounded to whole bits per second: estimates, not measurements.
std::string rateText(double bitsPerSecond) {
    return std::to_string(static_cast<long long>(bitsPerSecond + 0.5));
}

json::Value rates(const Samples& samples) {
    json::Value list = json::Value::array();
    for (const double value : samples)
        list.append(json::Value::number(static_cast<long long>(value + 0.5)));
    return list;
}

std::string secondsText(double seconds) {
    char text[32];
    const auto [end, code] = std::to_chars(text, text + sizeof text, seconds, std::chars_format::fixed, 6);
    return code == std::errc() ? std::string(text, end) : std::string("0");
}

json::Value secondsValue(const std::optional<double>& seconds) {
    return seconds ? json::Value::numberSpelled(secondsText(*seconds)) : json::Value();
}

json::Value text(std::string value) {
    return json::Value::string(std::move(value));
}

template <class T>
std::string nameOf(const Design& design, Id<T> id) {
    const T* record = design.get(id);
    return record ? record->name : std::string();
}

std::string endName(const Design& design, AnyId id) {
    if (const auto vm = id.as<Vm>())
        return nameOf(design, vm);
    if (const auto nic = id.as<VirtualNic>()) {
        const VirtualNic* record = design.get(nic);
        return record ? nameOf(design, record->vm) + " / " + record->name : std::string();
    }
    if (const auto host = id.as<Host>())
        return nameOf(design, host);
    if (const auto nic = id.as<PhysicalNic>()) {
        const PhysicalNic* record = design.get(nic);
        return record ? nameOf(design, record->host) + " / " + record->name : std::string();
    }
    if (const auto nic = id.as<HostVirtualNic>())
        return nameOf(design, nic);
    return id ? std::string("?") : std::string("outside");
}

std::string flowName(const Design& design, const FlowSeries& flow) {
    if (!flow.name.empty())
        return flow.name;
    return endName(design, flow.from) + " > " + endName(design, flow.to);
}

json::Value whole(long long value) {
    return json::Value::number(value);
}

json::Value writeCores(const Design& design, const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& core : result.cores) {
        json::Value entry = json::Value::object();
        entry.set("host", text(nameOf(design, core.host)));
        entry.set("logicalProcessor", whole(core.logicalProcessor));
        entry.set("capacityBitsPerSecond", whole(static_cast<long long>(core.capacityBitsPerSecond)));
        entry.set("peakPercent", whole(static_cast<long long>(core.peakUtilisation * 100 + 0.5)));
        entry.set("bitsPerSecond", rates(core.bitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

std::string nicName(const Design& design, Id<PhysicalNic> id) {
    return endName(design, id);
}

json::Value writeQueues(const Design& design, const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& queue : result.queues) {
        json::Value entry = json::Value::object();
        entry.set("nic", text(nicName(design, queue.nic)));
        entry.set("queue", whole(queue.queue));
        entry.set("logicalProcessor", whole(queue.logicalProcessor));
        entry.set("bitsPerSecond", rates(queue.bitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

json::Value writeNics(const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& nic : result.nics) {
        json::Value entry = json::Value::object();
        entry.set("nic", text(nic.name));
        entry.set("capacityBitsPerSecond", whole(static_cast<long long>(nic.capacityBitsPerSecond)));
        entry.set("sentBitsPerSecond", rates(nic.sentBitsPerSecond));
        entry.set("receivedBitsPerSecond", rates(nic.receivedBitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

json::Value writeLinks(const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& link : result.links) {
        json::Value entry = json::Value::object();
        entry.set("link", text(link.name));
        entry.set("capacityBitsPerSecond", whole(static_cast<long long>(link.capacityBitsPerSecond)));
        entry.set("forwardBitsPerSecond", rates(link.forwardBitsPerSecond));
        entry.set("backwardBitsPerSecond", rates(link.backwardBitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

json::Value writeFlows(const Design& design, const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& flow : result.flows) {
        json::Value entry = json::Value::object();
        entry.set("flow", text(flowName(design, flow)));
        entry.set("from", text(endName(design, flow.from)));
        entry.set("to", text(endName(design, flow.to)));
        entry.set("wantedBitsPerSecond", whole(static_cast<long long>(flow.wantedBitsPerSecond)));
        entry.set("sentBytes", whole(static_cast<long long>(flow.sentBytes + 0.5)));
        entry.set("finishSeconds", secondsValue(flow.finishSeconds));
        entry.set("limitedBy", flow.limitedBy.empty() ? json::Value() : text(flow.limitedBy));
        entry.set("limitedSeconds", secondsValue(flow.limitedSeconds));
        entry.set("bitsPerSecond", rates(flow.bitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

json::Value writeMigrations(const Design& design, const SimulationResult& result) {
    json::Value list = json::Value::array();
    for (const auto& migration : result.migrations) {
        json::Value passes = json::Value::array();
        for (const auto& pass : migration.passes) {
            json::Value entry = json::Value::object();
            entry.set("bytes", whole(static_cast<long long>(pass.bytes + 0.5)));
            entry.set("seconds", secondsValue(pass.seconds));
            passes.append(std::move(entry));
        }
        json::Value entry = json::Value::object();
        entry.set("vm", text(migration.name));
        entry.set("source", text(nameOf(design, migration.source)));
        entry.set("target", text(nameOf(design, migration.target)));
        entry.set("memoryBytes", whole(static_cast<long long>(migration.memoryBytes)));
        entry.set("requestSeconds", secondsValue(migration.requestSeconds));
        entry.set("startSeconds", secondsValue(migration.startSeconds));
        entry.set("passes", std::move(passes));
        entry.set("forced", json::Value::boolean(migration.forced));
        entry.set("pausedAtSeconds", secondsValue(migration.pausedAtSeconds));
        entry.set("downtimeSeconds", secondsValue(migration.downtimeSeconds));
        entry.set("finishSeconds", secondsValue(migration.finishSeconds));
        entry.set("totalSeconds", secondsValue(migration.totalSeconds));
        entry.set("bitsPerSecond", rates(migration.bitsPerSecond));
        list.append(std::move(entry));
    }
    return list;
}

json::Value writeNotes(const SimulationResult& result, json::Value& value) {
    json::Value marks = json::Value::array();
    for (const auto& mark : result.marks) {
        json::Value entry = json::Value::object();
        entry.set("seconds", secondsValue(mark.seconds));
        entry.set("text", text(english(mark.text)));
        marks.append(std::move(entry));
    }
    json::Value messages = json::Value::array();
    for (const auto& message : result.messages)
        messages.append(text(english(message)));
    json::Value assumptions = json::Value::array();
    for (const auto& assumption : result.assumptions) {
        json::Value entry = json::Value::object();
        entry.set("id", text(assumption.id));
        entry.set("text", text(english(assumption.text)));
        assumptions.append(std::move(entry));
    }
    value.set("marks", std::move(marks));
    value.set("messages", std::move(messages));
    return assumptions;
}

/// A field with a comma or quote is quoted (RFC 4180).
std::string csvField(const std::string& field) {
    if (field.find_first_of(",\"\n\r") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + "\"";
}

void appendRows(std::string& out, const SimulationResult& result, const std::string& prefix, const Samples& samples) {
    for (std::size_t i = 0; i < samples.size() && i < result.sampleSeconds.size(); ++i) {
        out += prefix;
        out += secondsText(result.sampleSeconds[i]);
        out += ',';
        out += rateText(samples[i]);
        out += '\n';
    }
}

} // namespace

json::Value toJson(const Design& design, const SimulationResult& result) {
    char fingerprint[24];
    std::snprintf(fingerprint, sizeof fingerprint, "%016llx", static_cast<unsigned long long>(result.fingerprint));
    json::Value value = json::Value::object();
    value.set("schema", text("simulation-result/1"));
    value.set("scenario", text(result.story.name));
    value.set("seed", whole(static_cast<long long>(result.story.seed)));
    value.set("endSeconds", secondsValue(result.endSeconds));
    value.set("cancelled", json::Value::boolean(result.cancelled));
    value.set("fingerprint", text(fingerprint));
    json::Value times = json::Value::array();
    for (const double time : result.sampleSeconds)
        times.append(secondsValue(time));
    value.set("sampleSeconds", std::move(times));
    value.set("cores", writeCores(design, result));
    value.set("queues", writeQueues(design, result));
    value.set("nics", writeNics(result));
    value.set("links", writeLinks(result));
    value.set("flows", writeFlows(design, result));
    value.set("migrations", writeMigrations(design, result));
    json::Value assumptions = writeNotes(result, value);
    value.set("assumptions", std::move(assumptions));
    return value;
}

std::string toCsv(const Design& design, const SimulationResult& result) {
    std::string out = "series,object,detail,seconds,bitsPerSecond\n";
    const auto rows = [&](const char* series, const std::string& object, const std::string& detail, const Samples& samples) {
        appendRows(out, result, std::string(series) + ',' + csvField(object) + ',' + csvField(detail) + ',', samples);
    };
    for (const auto& core : result.cores)
        rows("core", nameOf(design, core.host), std::to_string(core.logicalProcessor), core.bitsPerSecond);
    for (const auto& queue : result.queues)
        rows("queue", nicName(design, queue.nic), std::to_string(queue.queue), queue.bitsPerSecond);
    for (const auto& nic : result.nics) {
        rows("nic", nic.name, "sent", nic.sentBitsPerSecond);
        rows("nic", nic.name, "received", nic.receivedBitsPerSecond);
    }
    for (const auto& link : result.links) {
        rows("link", link.name, "forward", link.forwardBitsPerSecond);
        rows("link", link.name, "backward", link.backwardBitsPerSecond);
    }
    for (const auto& flow : result.flows)
        rows("flow", flowName(design, flow), "", flow.bitsPerSecond);
    for (const auto& migration : result.migrations)
        rows("migration", migration.name, "", migration.bitsPerSecond);
    return out;
}

} // namespace fd::simulation
