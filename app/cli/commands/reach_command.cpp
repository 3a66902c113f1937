// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "model/naming.h"
#include "reachability/from_design.h"

#include <map>
#include <string>
#include <tuple>

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
                      std::string(reachability::codeOf(answer.answer.reason)) + ")\n" +
                      english(answer.sentence) + "\n";
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
        written =
            writeResult(arguments, Value::object({{"schema", Value::string("reach/1")}, {"answer", value}}));
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
        classes.append(Value::object(
            {{"class", Value::number(static_cast<long long>(number + 1))}, {"members", members}}));
    }
    return classes;
}

std::string quotedCsv(const std::string& text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

/// Above this many pairs of classes the answers of one sender are written together.
constexpr long long kManyCells = 100'000;

/// "1-4, 7": numbers of classes, which come in order.
class ClassRuns {
public:
    void add(int number) {
        if (last_ >= 0 && number == last_ + 1) {
            last_ = number;
            return;
        }
        close();
        first_ = last_ = number;
    }
    std::string text() {
        close();
        return text_;
    }

private:
    void close() {
        if (last_ < 0)
            return;
        text_ += (text_.empty() ? "" : ", ") + std::to_string(first_ + 1);
        if (last_ > first_)
            text_ += "-" + std::to_string(last_ + 1);
        last_ = -1;
    }
    int first_ = -1;
    int last_ = -1;
    std::string text_;
};

/// All receivers to which a sender has the same answer.
struct ReachRow {
    int from = -1;
    ClassMatrix::Nearness nearness{};
    std::string verdict;
    std::string reason;
    std::uint64_t pairs = 0;
    std::string to;
};

/// Calls `visit` for each row, by sender.
template <class Visit>
void forEachRow(ClassMatrix& matrix, Visit visit) {
    using RowKey = std::tuple<ClassMatrix::Nearness, reachability::Verdict, reachability::Reason>;
    struct Collected {
        ClassRuns to;
        std::uint64_t pairs = 0;
    };
    int sender = 0;
    std::map<RowKey, Collected> rows;
    const auto flush = [&] {
        for (auto& [key, row] : rows)
            visit(ReachRow{sender, std::get<0>(key), std::string(reachability::nameOf(std::get<1>(key))),
                           std::string(reachability::codeOf(std::get<2>(key))), row.pairs, row.to.text()});
        rows.clear();
    };
    matrix.forEachEntry([&](const ClassMatrix::Entry& entry) {
        if (entry.from != sender)
            flush();
        sender = entry.from;
        Collected& row = rows[{entry.nearness, entry.answer->verdict, entry.answer->reason}];
        row.to.add(entry.to);
        row.pairs += entry.pairs;
    });
    flush();
}

/// The matrix of a large design: a row for each sender and answer.
ExitStatus writeRows(const Arguments& arguments, const DesignReach& reach, ClassMatrix& matrix) {
    const QString format = arguments.text("format");
    if (format == QStringLiteral("json")) {
        auto rows = Value::array();
        forEachRow(matrix, [&](const ReachRow& row) {
            rows.append(Value::object({{"from", Value::number(static_cast<long long>(row.from + 1))},
                                       {"to", Value::string(row.to)},
                                       {"nearness", Value::string(kNearness[static_cast<int>(row.nearness)])},
                                       {"pairs", Value::number(static_cast<long long>(row.pairs))},
                                       {"verdict", Value::string(row.verdict)},
                                       {"reason", Value::string(row.reason)}}));
        });
        return writeResult(arguments, Value::object({{"schema", Value::string("reach-matrix/1")},
                                                     {"classes", classesJson(reach, matrix)},
                                                     {"matrix", Value::array()},
                                                     {"rows", rows}}));
    }
    const bool isCsv = format == QStringLiteral("csv");
    std::string out = isCsv ? "from,name,to,nearness,pairs,verdict,reason\n" : "";
    for (int number = 0; !isCsv && number < matrix.classCount(); ++number)
        out += "Class " + std::to_string(number + 1) + ": " + reach.nameOf(matrix.members(number).front()) +
               (matrix.members(number).size() > 1
                    ? " (+" + std::to_string(matrix.members(number).size() - 1) + ")"
                    : "") +
               "\n";
    forEachRow(matrix, [&](const ReachRow& row) {
        const char* nearness = kNearness[static_cast<int>(row.nearness)];
        if (isCsv)
            out += std::to_string(row.from + 1) + "," +
                   quotedCsv(reach.nameOf(matrix.members(row.from).front())) + "," + quotedCsv(row.to) + "," +
                   nearness + "," + std::to_string(row.pairs) + "," + row.verdict + "," + row.reason + "\n";
        else
            out += std::to_string(row.from + 1) + " -> " + row.to + ", " + nearness + ": " + row.verdict +
                   " (" + row.reason + ")\n";
    });
    return writeResult(arguments, out);
}

ExitStatus runAll(const Arguments& arguments, const DesignReach& reach) {
    const auto asked = question(arguments);
    if (!asked)
        return usageError(asked.error());
    reachability::Query like;
    like.protocol = asked->protocol;
    like.destinationPort = asked->port;
    ClassMatrix matrix(reach.fabric(), reach.evaluator(), like);
    if (static_cast<long long>(matrix.classCount()) * matrix.classCount() > kManyCells)
        return writeRows(arguments, reach, matrix);
    const auto entries = matrix.entries();
    const QString format = arguments.text("format");
    if (format == QStringLiteral("json")) {
        auto cells = Value::array();
        for (const ClassMatrix::Entry& entry : entries)
            cells.append(Value::object(
                {{"from", Value::number(static_cast<long long>(entry.from + 1))},
                 {"to", Value::number(static_cast<long long>(entry.to + 1))},
                 {"nearness", Value::string(kNearness[static_cast<int>(entry.nearness)])},
                 {"pairs", Value::number(static_cast<long long>(entry.pairs))},
                 {"verdict", Value::string(std::string(reachability::nameOf(entry.answer->verdict)))},
                 {"reason", Value::string(std::string(reachability::codeOf(entry.answer->reason)))}}));
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
        const std::string verdict(reachability::nameOf(entry.answer->verdict));
        const std::string reason(reachability::codeOf(entry.answer->reason));
        const char* nearness = kNearness[static_cast<int>(entry.nearness)];
        if (format == QStringLiteral("csv"))
            out += quotedCsv(from) + "," + quotedCsv(to) + "," + nearness + "," +
                   std::to_string(entry.pairs) + "," + verdict + "," + reason + "\n";
        else
            out += from + others(entry.from) + " -> " + to + others(entry.to) + ", " + nearness + ": " +
                   verdict + " (" + reason + ")\n";
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
    return {"reach",
            "FILE",
            1,
            1,
            "Say whether one object reaches another and why, or give the matrix of all classes.",
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
