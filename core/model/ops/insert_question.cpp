// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/insert_question.h"

#include "model/naming.h"
#include "model/ops/support.h"
#include "model/ops/switching.h"

namespace fd::ops {

namespace {

/// More than this are no help in a menu; the inspector's field has a search.
constexpr std::size_t kMostChoices = 20;

std::optional<InsertQuestion> askDeployment(const Design& design, const Insertion& wanted) {
    const Id<Host> host = hostOf(design, wanted.target);
    if (!host)
        return std::nullopt;
    InsertQuestion question{{translatable("Operation", "Which uplink port profile?")}, {}};
    const auto offer = [&](Id<LogicalSwitch> logical, Id<UplinkPortProfileSet> set) {
        Transaction attempt = trial(design);
        if (!deployLogicalSwitch(attempt, host, logical, {set, {}}))
            return;
        const AnyId answer = set ? AnyId(set) : AnyId(logical);
        question.choices.push_back({{answer, {}},
                                    {set ? "{switch}: {set}" : "{switch}",
                                     {named("switch", design, logical), named("set", design, set)}}});
    };
    Id<LogicalSwitch> chosen;
    for (const AnyId id : wanted.selected)
        if (design.get(id.as<LogicalSwitch>()))
            chosen = id.as<LogicalSwitch>();
    for (const auto [logical, record] : design.table<LogicalSwitch>()) {
        if (chosen && chosen != logical)
            continue;
        bool hasSet = false;
        for (const auto [set, other] : design.table<UplinkPortProfileSet>())
            if (other.logicalSwitch == logical) {
                hasSet = true;
                offer(logical, set);
            }
        if (!hasSet)
            offer(logical, {});
    }
    return question.choices.size() > 1 ? std::optional(std::move(question)) : std::nullopt;
}

std::optional<InsertQuestion> askVmNetwork(const Design& design) {
    InsertQuestion question{{translatable("Operation", "Which VM network?")}, {}};
    for (const auto [id, network] : design.table<VmNetwork>())
        if (network.isolation != IsolationType::NetworkVirtualization && question.choices.size() < kMostChoices)
            question.choices.push_back({{id, {}}, {"{network}", {named("network", design, id)}}});
    if (question.choices.empty())
        return std::nullopt;
    question.choices.push_back({{}, {translatable("Operation", "None yet")}});
    return question;
}

std::optional<InsertQuestion> askGatewayUse(const Design& design, const Insertion& wanted) {
    if (!design.get(wanted.target.as<VmNetwork>()))
        return std::nullopt;
    return InsertQuestion{
        {translatable("Operation", "What does the gateway do for {network}?"), {named("network", design, wanted.target)}},
        {{{{}, GatewayUse::Nat}, {translatable("Operation", "NAT")}},
         {{{}, GatewayUse::DirectRouting}, {translatable("Operation", "Direct routing")}},
         {{{}, GatewayUse::SiteToSite}, {translatable("Operation", "Site-to-site VPN")}}}};
}

/// Asked where a classification is paired with a logical switch: by a drop or by a connection.
std::optional<InsertQuestion> askPortProfile(const Design& design, AnyId classification) {
    InsertQuestion question{{translatable("Operation", "Which virtual port profile?")}, {}};
    const std::string name = displayName(design, classification);
    for (const auto [id, profile] : design.table<VirtualPortProfile>()) {
        if (question.choices.size() >= kMostChoices)
            break;
        // VMM's own pairs have the same name, so that one comes first.
        const auto at = profile.name == name ? question.choices.begin() : question.choices.end();
        question.choices.insert(at, {{id, {}}, {"{profile}", {named("profile", design, id)}}});
    }
    if (question.choices.empty())
        return std::nullopt;
    question.choices.push_back({{}, {translatable("Operation", "None yet")}});
    return question;
}

} // namespace

std::optional<InsertQuestion> questionFor(const Design& design, const Relations& relations, const Connection& wanted) {
    const auto isPair = [&](AnyId a, AnyId b) { return a.is<PortClassification>() && b.is<LogicalSwitch>(); };
    if (wanted.with || !(isPair(wanted.from, wanted.to) || isPair(wanted.to, wanted.from)) ||
        !canConnect(design, relations, wanted))
        return std::nullopt;
    return askPortProfile(design, wanted.from.is<PortClassification>() ? wanted.from : wanted.to);
}

std::optional<InsertQuestion> questionFor(const Design& design, const Relations& relations, const Insertion& wanted) {
    if (!canInsert(design, relations, wanted))
        return std::nullopt;
    if (wanted.kind == kindOf<LogicalSwitch>)
        return askDeployment(design, wanted);
    if (wanted.kind == kindOf<HostVirtualNic>)
        return askVmNetwork(design);
    if (wanted.kind == kindOf<Gateway>)
        return askGatewayUse(design, wanted);
    if (wanted.kind == kindOf<PortClassification> && wanted.target.is<LogicalSwitch>())
        return askPortProfile(design, {});
    return std::nullopt;
}

} // namespace fd::ops
