// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/classes.h"

#include "base/hash.h"
#include "reachability/signature.h"

#include <algorithm>
#include <map>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

std::size_t ClassMatrix::KeyHash::operator()(const Key& key) const {
    std::uint64_t mixed =
        (static_cast<std::uint64_t>(key.from) << 32U | key.to) + key.nearness * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    return static_cast<std::size_t>(mixed ^ (mixed >> 31U));
}

ClassMatrix::ClassMatrix(const Fabric& fabric, const Evaluator& evaluator, Query like)
    : fabric_(fabric), evaluator_(evaluator), like_(std::move(like)) {
    const Signatures signatures(fabric);
    std::unordered_map<std::string, int> known;
    std::unordered_map<std::string, int> knownOuter;
    const std::size_t count = fabric.interfaces().size();
    classOf_.assign(count, -1);
    outerOf_.assign(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        const InterfaceKind kind = fabric.interfaces()[i].kind;
        if (kind != InterfaceKind::Vnic && kind != InterfaceKind::Machine &&
            kind != InterfaceKind::VpnEndpoint)
            continue;
        const int id = static_cast<int>(i);
        interfaces_.push_back(id);
        const auto [entry, isNew] = known.emplace(signatures.of(id), static_cast<int>(members_.size()));
        if (isNew)
            members_.emplace_back();
        classOf_[i] = entry->second;
        members_[at(entry->second)].push_back(id);
        if (fabric.interfaces()[i].isTenant())
            outerOf_[i] =
                knownOuter.emplace(signatures.withoutAttachment(id), static_cast<int>(knownOuter.size()))
                    .first->second;
    }
}

ClassMatrix::Nearness ClassMatrix::nearness(int a, int b) const {
    const Vnic* from = fabric_.vnicOf(a);
    const Vnic* to = fabric_.vnicOf(b);
    if (from == nullptr || to == nullptr || from->host != to->host)
        return Nearness::Apart;
    return from->hostSwitch == to->hostSwitch ? Nearness::SameSwitch : Nearness::SameHost;
}

ClassMatrix::Key ClassMatrix::keyOf(int from, int to) const {
    constexpr std::uint32_t outer = 1U << 31U;
    Key key{static_cast<std::uint32_t>(classOf_[at(from)]), static_cast<std::uint32_t>(classOf_[at(to)]),
            static_cast<std::uint32_t>(nearness(from, to))};
    const int fromNetwork = fabric_.interface(from).vmNetwork;
    const int toNetwork = fabric_.interface(to).vmNetwork;
    if (fromNetwork == toNetwork)
        return key;
    // A packet of a VM network without a gateway never leaves its host, and none gets in.
    if (fromNetwork >= 0 && fabric_.gatewayOf(fromNetwork).gateway < 0) {
        key.from = static_cast<std::uint32_t>(outerOf_[at(from)]) | outer;
        key.nearness = 0;
        if (toNetwork >= 0)
            key.to = static_cast<std::uint32_t>(outerOf_[at(to)]) | outer;
    } else if (toNetwork >= 0 && fabric_.gatewayOf(toNetwork).gateway < 0) {
        key.to = static_cast<std::uint32_t>(outerOf_[at(to)]) | outer;
        key.nearness = 0;
    }
    return key;
}

const Answer& ClassMatrix::answer(int from, int to) {
    static const Answer self{.verdict = Verdict::Reachable,
                             .reason = Reason::PathSameVswitch,
                             .inProviderNetwork = false,
                             .encapsulated = {},
                             .advisories = {}};
    if (from == to)
        return self;
    const auto [entry, isNew] = answers_.try_emplace(keyOf(from, to));
    if (isNew) {
        Query query = like_;
        query.from = from;
        query.to = to;
        entry->second = evaluator_.answer(query);
    }
    return entry->second;
}

/// A member that is not on `host`; -1 if all of them are.
int ClassMatrix::apartFrom(int classIndex, int host) const {
    for (const int member : members_[at(classIndex)])
        if (fabric_.vnicOf(member) == nullptr || fabric_.vnicOf(member)->host != host)
            return member;
    return -1;
}

/// Pairs of classes that meet on one host, with how often and an example; on one switch at index 1, else at
/// 0.
ClassMatrix::NearPairs ClassMatrix::nearPairs() const {
    NearPairs near;
    std::map<int, std::vector<int>> byHost;
    for (const int id : interfaces_)
        if (const Vnic* vnic = fabric_.vnicOf(id))
            byHost[vnic->host].push_back(id);
    for (const auto& [host, ids] : byHost)
        for (const int a : ids)
            for (const int b : ids) {
                if (a == b)
                    continue;
                Near& entry = near[{classOf(a), classOf(b)}][nearness(a, b) == Nearness::SameSwitch ? 1 : 0];
                ++entry.pairs;
                entry.from = a;
                entry.to = b;
            }
    return near;
}

/// A pair of members that are not on one host; there must be one.
std::pair<int, int> ClassMatrix::pairApart(int from, int to) const {
    int a = members(from).front();
    const Vnic* first = fabric_.vnicOf(a);
    int b = first == nullptr ? members(to).front() : apartFrom(to, first->host);
    if (b < 0) {
        b = members(to).front();
        a = apartFrom(from, fabric_.vnicOf(b)->host);
    }
    return {a, a == b ? members(to)[1] : b};
}

/// Calls `visit(fromClass, toClass, nearness, pairs, from, to)` with a pair that stands for all of them.
template <class Visit>
bool ClassMatrix::visitClassPairs(const std::stop_token& stop, Visit visit) {
    const NearPairs near = nearPairs();
    for (int from = 0; from < classCount(); ++from) {
        if (stop.stop_requested())
            return false;
        for (int to = 0; to < classCount(); ++to) {
            std::uint64_t apart =
                members(from).size() * members(to).size() - (from == to ? members(from).size() : 0);
            const auto found = near.find({from, to});
            for (int n = 0; found != near.end() && n < 2; ++n)
                apart -= found->second[n].pairs;
            if (apart > 0) {
                const auto [a, b] = pairApart(from, to);
                visit(from, to, Nearness::Apart, apart, a, b);
            }
            for (int n = 0; found != near.end() && n < 2; ++n)
                if (const Near& entry = found->second[n]; entry.pairs > 0)
                    visit(from, to, n == 0 ? Nearness::SameHost : Nearness::SameSwitch, entry.pairs,
                          entry.from, entry.to);
        }
    }
    return true;
}

ClassMatrix::Summary ClassMatrix::summarize(std::stop_token stop) {
    Summary summary;
    summary.complete = visitClassPairs(stop, [&](int, int, Nearness, std::uint64_t pairs, int a, int b) {
        const Answer& found = answer(a, b);
        summary.pairs[static_cast<std::size_t>(found.verdict)] += pairs;
        summary.reasons[static_cast<std::size_t>(found.reason)] += pairs;
    });
    return summary;
}

std::vector<ClassMatrix::Entry> ClassMatrix::entries(std::stop_token stop) {
    std::vector<Entry> result;
    visitClassPairs(stop, [&](int from, int to, Nearness near, std::uint64_t pairs, int a, int b) {
        result.push_back({from, to, near, pairs, answer(a, b)});
    });
    return result;
}

} // namespace fd::reachability
