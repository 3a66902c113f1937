// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "model/naming.h"
#include "reachability/from_design.h"

namespace fd::cli {

namespace {

using json::Value;
using reachability::ClassMatrix;
using reachability::DesignReach;
using reachability::Protocol;
using reachability::ReachAnswer;

Result<reachability::ReachQuestion> question(const Arguments& arguments) {
    reachability::ReachQuestion out;
    const std::string protocol = arguments.utf8("protocol");
    if (protocol == "tcp")
        out.protocol = Protocol::Tcp;
    else if (protocol == "udp")
        out.protocol = Protocol::Udp;
    else if (protocol == "broadcast")
        out.protocol = Protocol::Broadcast;
    else if (protocol == "dhcp")
        out.protocol = Protocol::Dhcp;
    else if (protocol != "icmp")
        return Error{"usage.protocol", Text{"--protocol is icmp, tcp, udp, broadcast or dhcp."}};
    if (!arguments.has("port"))
        return out;
    const auto port = arguments.number("port");
    if (!port || *port < 1 || *port > 65535)
        return Error{"usage.port", Text{"--port is a number from 1 to 65535."}};
    out.port = static_cast<int>(*port);
    return out;
}

/// An object by its name, "internet", or an address that somebody in the design has.
Result<int> findEnd(const DesignReach& reach, const Design& design, const std::string& text) {
    if (text == "internet" && reach.internet() >= 0)
        return reach.internet();
    if (const auto address = IpAddress::parse(text))
        if (const int owner = reach.interfaceWithAddress(*address); owner >= 0)
            return owner;
    const auto object = findObject(design, text);
    if (!object)
        return object.error();
    const int interface = reach.interfaceOf(*object);
    if (interface < 0)
        return Error{"reach.no-interface", Text{"\"{name}\" takes no part in traffic.", {{"name", text}}}};
    return interface;
}

Value answerJson(const DesignReach& reach, int from, int to, const reachability::Answer& answer) {
    auto advisories = Value::array();
    for (const reachability::Reason advisory : answer.advisories)
        advisories.append(Value::string(std::string(reachability::codeOf(advisory))));
    return Value::object({{"from", Value::string(reach.nameOf(from))},
                          {"to", Value::string(reach.nameOf(to))},
                          {"verdict", Value::string(std::string(reachability::nameOf(answer.verdict)))},
                          {"reason", Value::string(std::string(reachability::codeOf(answer.reason)))},
                          {"advisories", advisories}});
}

std::string pairText(const DesignReach& reach, int from, int to, const ReachAnswer& answer) {
    std::string out = reach.nameOf(from) + " -> " + reach.nameOf(to) + ": " +
                      std::string(reachability::nameOf(answer.answer.verdict)) + " (" +
                      std::string(reachability::codeOf(answer.answer.reason)) + ")\n" + english(answer.sentence) + "\n";
    for (const reachability::ReachStep& step : answer.steps)
        out += std::string("  ") + (step.isAnswer ? "< " : "> ") + english(step.text) + "\n";
    for (const Text& assumption : answer.assumptions)
        out += "Assumed: " + english(assumption) + "\n";
    return out;
}

ExitStatus runPair(const Arguments& arguments, const DesignReach& reach, const Design& design) {
    const auto asked = question(arguments);
    if (!asked)
        return usageError(asked.error());
    const auto from = findEnd(reach, design, arguments.utf8("from"));
    const auto to = findEnd(reach, design, arguments.utf8("to"));
    if (!from || !to)
        return usageError(from ? to.error() : from.error());
    const ReachAnswer answer = reach.between(*from, *to, *asked);
    ExitStatus written{};
    if (arguments.text("format") == QStringLiteral("json")) {
        Value value = answerJson(reach, *from, *to, answer.answer);
        value.set("sentence", Value::string(english(answer.sentence)));
        auto steps = Value::array();
        for (const reachability::ReachStep& step : answer.steps)
            steps.append(Value::object({{"object", objectJson(design, step.object)},
                                        {"text", Value::string(english(step.text))},
                                        {"isAnswer", Value::boolean(step.isAnswer)}}));
        value.set("steps", steps);
        written = writeResult(arguments, Value::object({{"schema", Value::string("reach/1")}, {"answer", value}}));
    } else {
        written = writeResult(arguments, pairText(reach, *from, *to, answer));
    }
    const bool reachable = answer.answer.verdict == reachability::Verdict::Reachable;
    return written == ExitStatus::Done && !reachable ? ExitStatus::No : written;
}

constexpr const char* kNearness[] = {"anywhere", "same host", "same switch"};

Value classesJson(const DesignReach& reach, const ClassMatrix& matrix) {
    auto classes = Value::array();
    for (int number = 0; number < matrix.classCount(); ++number) {
        auto members = Value::array();
        for (const int member : matrix.members(number))
            members.append(Value::string(reach.nameOf(member)));
        classes.append(Value::object({{"class", Value::number(static_cast<long long>(number + 1))}, {"members", members}}));
    }
    return classes;
}

std::string quotedCsv(const std::string& text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

ExitStatus runAll(const Arguments& arguments, const DesignReach& reach) {
    const auto asked = question(arguments);
    if (!asked)
        return usageError(asked.error());
    reachability::Query like;
    like.protocol = asked->protocol;
    like.destinationPort = asked->port;
    ClassMatrix matrix(reach.fabric(), reach.evaluator(), like);
    const auto entries = matrix.entries();
    const QString format = arguments.text("format");
    if (format == QStringLiteral("json")) {
        auto cells = Value::array();
        for (const ClassMatrix::Entry& entry : entries)
            cells.append(Value::object({{"from", Value::number(static_cast<long long>(entry.from + 1))},
                                        {"to", Value::number(static_cast<long long>(entry.to + 1))},
                                        {"nearness", Value::string(kNearness[static_cast<int>(entry.nearness)])},
                                        {"pairs", Value::number(static_cast<long long>(entry.pairs))},
                                        {"verdict", Value::string(std::string(reachability::nameOf(entry.answer.verdict)))},
                                        {"reason", Value::string(std::string(reachability::codeOf(entry.answer.reason)))}}));
        return writeResult(arguments, Value::object({{"schema", Value::string("reach-matrix/1")},
                                                     {"classes", classesJson(reach, matrix)},
                                                     {"matrix", cells}}));
    }
    std::string out = format == QStringLiteral("csv") ? "from,to,nearness,pairs,verdict,reason\n" : "";
    for (const ClassMatrix::Entry& entry : entries) {
        const std::string from = reach.nameOf(matrix.members(entry.from).front());
        const std::string to = reach.nameOf(matrix.members(entry.to).front());
        const auto others = [&](int number) {
            const auto more = matrix.members(number).size() - 1;
            return more > 0 ? " (+" + std::to_string(more) + ")" : std::string();
        };
        const std::string verdict(reachability::nameOf(entry.answer.verdict));
        const std::string reason(reachability::codeOf(entry.answer.reason));
        const char* nearness = kNearness[static_cast<int>(entry.nearness)];
        if (format == QStringLiteral("csv"))
            out += quotedCsv(from) + "," + quotedCsv(to) + "," + nearness + "," + std::to_string(entry.pairs) + "," + verdict +
                   "," + reason + "\n";
        else
            out += from + others(entry.from) + " -> " + to + others(entry.to) + ", " + nearness + ": " + verdict + " (" +
                   reason + ")\n";
    }
    return writeResult(arguments, out);
}

ExitStatus runReach(const Arguments& arguments) {
    const bool isPair = arguments.has("from") && arguments.has("to");
    if (isPair == arguments.has("all"))
        return usageError(Error{"usage.reach", Text{"Give --from and --to, or --all."}});
    const auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    const DesignReach reach(read->design);
    return isPair ? runPair(arguments, reach, read->design) : runAll(arguments, reach);
}

} // namespace

Command reachCommand() {
    return {"reach", "FILE", 1, 1, "Say whether one object reaches another and why, or give the matrix of all classes.",
            "fabric-designer-cli reach contoso.fabric --from vm:NY-WEB1 --to vm:NY-WEB2",
            {{"from", "sender: a name, an address or \"internet\"", "NAME"},
             {"to", "receiver: a name, an address or \"internet\"", "NAME"},
             {"protocol", "icmp, tcp, udp, broadcast or dhcp", "P", "icmp"},
             {"port", "destination port", "N"},
             {"all", "all pairs by classes"},
             {"format", "text, json or csv", "FORMAT", "text"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runReach};
}

} // namespace fd::cli
