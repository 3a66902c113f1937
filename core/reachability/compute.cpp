// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/compute.h"

#include "reachability/input_reader.h"

namespace fd::reachability {

namespace {

int findEnd(InputReader& in, const Fabric& fabric, const json::Value& value, std::string_view field) {
    const std::string name = in.text(value, field);
    const int found = fabric.find(name);
    if (found < 0)
        in.failUnknown(field, name);
    return found;
}

Result<json::Value> computeCase(const json::Value& item) {
    auto topology = readTopology(item["topology"]);
    if (!topology)
        return topology.error();
    const Fabric fabric(std::move(*topology));
    const Evaluator evaluator(fabric);
    json::Value answers = json::Value::array();
    std::size_t number = 0;
    for (const json::Value& entry : item["queries"].items()) {
        auto query = readQuery(fabric, entry);
        if (!query) {
            Error error = query.error();
            error.place.object = "queries[" + std::to_string(number) + "]";
            return error;
        }
        json::Value answer = writeAnswer(fabric, *query, evaluator.answer(*query));
        // As they were asked: several names may mean one interface.
        answer.set("from", entry["from"]);
        answer.set("to", entry["to"]);
        answers.append(std::move(answer));
        ++number;
    }
    json::Value result = json::Value::object();
    result.set("id", item["id"]);
    result.set("queries", std::move(answers));
    return result;
}

} // namespace

Result<Query> readQuery(const Fabric& fabric, const json::Value& value) {
    InputReader in;
    in.at("query");
    Query query;
    query.from = findEnd(in, fabric, value, "from");
    query.to = findEnd(in, fabric, value, "to");
    query.protocol = in.protocol(value, "proto").value_or(Protocol::Icmp);
    query.sourcePort = in.integer(value, "sport", query.sourcePort);
    query.destinationPort = in.integer(value, "dport", 0);
    query.destination = in.address(value, "dstIp");
    query.sizeBytes = in.integer(value, "size", 0);
    query.dontFragment = in.boolean(value, "df");
    if (!value["srcMac"].isNull()) {
        const auto mac = MacAddress::parse(value["srcMac"].text());
        if (mac)
            query.sourceMac = *mac;
        else
            in.fail(translatable("Reachability", "\"{field}\" must be a MAC address, not \"{value}\"."),
                    "srcMac", value["srcMac"].text());
    }
    if (in.failed())
        return in.takeError();
    return query;
}

json::Value writeAnswer(const Fabric& fabric, const Query& query, const Answer& answer) {
    json::Value result = json::Value::object();
    result.set("from", json::Value::string(fabric.nameOf(query.from)));
    result.set("to", json::Value::string(fabric.nameOf(query.to)));
    result.set("verdict", json::Value::string(std::string(nameOf(answer.verdict))));
    result.set("reason", json::Value::string(std::string(codeOf(answer.reason))));
    if (answer.inProviderNetwork)
        result.set("scope", json::Value::string("provider"));
    if (answer.encapsulated)
        result.set("encapsulated", json::Value::boolean(*answer.encapsulated));
    if (!answer.advisories.empty()) {
        json::Value advisories = json::Value::array();
        for (const Reason advisory : answer.advisories)
            advisories.append(json::Value::string(std::string(codeOf(advisory))));
        result.set("advisories", std::move(advisories));
    }
    return result;
}

Result<json::Value> computeReachability(const json::Value& input) {
    const json::Value* cases = input.isArray() ? &input : input.find("cases");
    const std::vector<json::Value> single{input};
    if (cases == nullptr && input.find("topology") == nullptr)
        return Error{
            "REACH_INPUT",
            {translatable("Reachability", "The input has neither \"cases\" nor \"topology\"."), {}},
            {},
            {translatable("Reachability", "Give an object with a list \"cases\", each with \"topology\" and "
                                          "\"queries\"."),
             {}}};
    json::Value results = json::Value::array();
    for (const json::Value& item : cases != nullptr ? cases->items() : single) {
        auto result = computeCase(item);
        if (!result) {
            Error error = result.error();
            error.place.object = "case " + item["id"].text() + ", " + error.place.object;
            return error;
        }
        results.append(std::move(*result));
    }
    json::Value output = json::Value::object();
    output.set("schema", json::Value::string("reach-result/1"));
    output.set("results", std::move(results));
    return output;
}

} // namespace fd::reachability
