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

/// The host of what is no adapter; it is apart from everything. Adapters of machines without a host have -1.
constexpr int kNowhere = -2;

} // namespace

ClassMatrix::ClassMatrix(const Fabric& fabric, const Evaluator& evaluator, Query like)
    : fabric_(fabric), evaluator_(evaluator), like_(std::move(like)) {
    const Signatures signatures(fabric);
    std::unordered_map<std::string, int> known;
    const std::size_t count = fabric.interfaces().size();
    classOf_.assign(count, -1);
    rolesOf_.resize(count);
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
    }
    roleCount_ = classCount();
    std::unordered_map<std::string, int> knownRoles;
    for (const int id : interfaces_)
        addRoles(signatures, id, knownRoles);
    rows_.resize(at(roleCount_));
    findExamples();
}

void ClassMatrix::addRoles(const Signatures& signatures, int id,
                           std::unordered_map<std::string, int>& known) {
    const int network = fabric_.interface(id).vmNetwork;
    // A packet of a VM network without a gateway never leaves its host, and none gets in.
    if (network < 0 || fabric_.gatewayOf(network).gateway >= 0 || like_.destination)
        return;
    const auto number = [&](const std::string& text) {
        const auto [entry, isNew] = known.emplace(text, roleCount_);
        roleCount_ += isNew ? 1 : 0;
        return entry->second;
    };
    const auto error = evaluator_.attachError(id);
    const Vnic& vnic = *fabric_.vnicOf(id);
    Roles& roles = rolesOf_[at(id)];
    roles.leaverToTenant = number(signatures.asLeaver(id, error, true));
    roles.leaver = number(signatures.asLeaver(id, error, false));
    roles.lost = number(signatures.asOutsidersTarget(id, error, true));
    roles.target = number(signatures.asOutsidersTarget(id, error, false));
    roles.outer = number(signatures.withoutAttachment(id));
    roles.hasRules = !vnic.acls.empty() || !vnic.extendedAcls.empty();
}

void ClassMatrix::findExamples() {
    for (const std::vector<int>& members : members_) {
        Examples examples{members.front(), -1};
        for (const int member : members)
            if (examples.elsewhere < 0 &&
                (hostOf(member) == kNowhere || hostOf(member) != hostOf(examples.first)))
                examples.elsewhere = member == examples.first ? -1 : member;
        examples_.push_back(examples);
    }
}

int ClassMatrix::hostOf(int interface) const {
    const Vnic* vnic = fabric_.vnicOf(interface);
    return vnic == nullptr ? kNowhere : vnic->host;
}

ClassMatrix::Nearness ClassMatrix::nearness(int a, int b) const {
    const Vnic* from = fabric_.vnicOf(a);
    const Vnic* to = fabric_.vnicOf(b);
    if (from == nullptr || to == nullptr || from->host != to->host)
        return Nearness::Apart;
    return from->hostSwitch == to->hostSwitch ? Nearness::SameSwitch : Nearness::SameHost;
}

ClassMatrix::Key ClassMatrix::keyOf(int from, int to) const {
    const int fromNetwork = fabric_.interface(from).vmNetwork;
    const int toNetwork = fabric_.interface(to).vmNetwork;
    const Roles& sender = rolesOf_[at(from)];
    const Roles& receiver = rolesOf_[at(to)];
    if (fromNetwork != toNetwork) {
        const int toClass = classOf(to);
        if (sender.leaver >= 0 && sender.hasRules)
            return {sender.leaver, receiver.outer >= 0 ? receiver.outer : toClass, Nearness::Apart};
        if (sender.leaver >= 0 && toNetwork >= 0)
            return {sender.leaverToTenant, receiver.lost >= 0 ? receiver.lost : toClass, Nearness::Apart};
        if (sender.leaver >= 0)
            return {sender.leaver, toClass, Nearness::Apart};
        if (receiver.target >= 0)
            return {classOf(from), receiver.target, Nearness::Apart};
    }
    return {classOf(from), classOf(to), nearness(from, to)};
}

std::uint16_t& ClassMatrix::slotOf(const Key& key) {
    if (key.nearness != Nearness::Apart)
        return near_[key.nearness == Nearness::SameHost ? 0 : 1]
                    [static_cast<std::uint64_t>(key.from) << 32U | static_cast<std::uint32_t>(key.to)];
    auto& row = rows_[at(key.from)];
    if (row.empty())
        row.resize(at(roleCount_));
    return row[at(key.to)];
}

/// The place of the pair's answer among the different ones, and one more.
std::uint16_t ClassMatrix::evaluate(int from, int to) {
    ++evaluations_;
    Query query = like_;
    query.from = from;
    query.to = to;
    Answer answer = evaluator_.answer(query);
    const auto found = std::find(distinct_.begin(), distinct_.end(), answer);
    const auto place = found - distinct_.begin();
    if (found == distinct_.end())
        distinct_.push_back(std::move(answer));
    return static_cast<std::uint16_t>(place + 1);
}

namespace {

const Answer& toItself() {
    static const Answer self{.verdict = Verdict::Reachable,
                             .reason = Reason::PathSameVswitch,
                             .inProviderNetwork = false,
                             .encapsulated = {},
                             .advisories = {}};
    return self;
}

} // namespace

const Answer& ClassMatrix::answer(int from, int to) {
    if (from == to)
        return toItself();
    std::uint16_t& slot = slotOf(keyOf(from, to));
    if (slot == 0)
        slot = evaluate(from, to);
    return distinct_[slot - std::size_t{1}];
}

const Answer* ClassMatrix::known(int from, int to) const {
    if (from == to)
        return &toItself();
    const Key key = keyOf(from, to);
    std::uint16_t place = 0;
    if (key.nearness != Nearness::Apart) {
        const auto& near = near_[key.nearness == Nearness::SameHost ? 0 : 1];
        const auto found =
            near.find(static_cast<std::uint64_t>(key.from) << 32U | static_cast<std::uint32_t>(key.to));
        place = found == near.end() ? std::uint16_t{0} : found->second;
    } else if (const auto& row = rows_[at(key.from)]; !row.empty()) {
        place = row[at(key.to)];
    }
    return place == 0 ? nullptr : &distinct_[place - std::size_t{1}];
}

/// A member that is not on `host`; -1 if all of them are.
int ClassMatrix::apartFrom(int classIndex, int host) const {
    const Examples& examples = examples_[at(classIndex)];
    return host == kNowhere || hostOf(examples.first) != host ? examples.first : examples.elsewhere;
}

void ClassMatrix::addNear(const std::vector<Group>& groups, NearPairs& near) {
    for (const Group& a : groups)
        for (const Group& b : groups) {
            const bool isSame = &a == &b;
            const std::uint64_t pairs = a.members.size() * (b.members.size() - (isSame ? 1 : 0));
            if (pairs == 0)
                continue;
            Near& entry = near[{a.classIndex, b.classIndex}][a.hostSwitch == b.hostSwitch ? 1 : 0];
            entry.pairs += pairs;
            entry.from = a.members.front();
            entry.to = isSame ? b.members[1] : b.members.front();
        }
}

ClassMatrix::NearPairs ClassMatrix::nearPairs() const {
    std::map<int, std::map<std::pair<int, int>, std::vector<int>>> byHost;
    for (const int id : interfaces_)
        if (const Vnic* vnic = fabric_.vnicOf(id))
            byHost[vnic->host][{classOf(id), vnic->hostSwitch}].push_back(id);
    NearPairs near;
    std::vector<Group> groups;
    for (auto& [host, ofHost] : byHost) {
        groups.clear();
        for (auto& [place, ids] : ofHost)
            groups.push_back({place.first, place.second, std::move(ids)});
        addNear(groups, near);
    }
    return near;
}

/// A pair of members that are not on one host; there must be one.
std::pair<int, int> ClassMatrix::pairApart(int from, int to) const {
    int a = examples_[at(from)].first;
    int b = apartFrom(to, hostOf(a));
    if (b < 0) {
        b = examples_[at(to)].first;
        a = apartFrom(from, hostOf(b));
    }
    return {a, a == b ? examples_[at(to)].elsewhere : b};
}

/// Calls `visit(fromClass, toClass, nearness, pairs, from, to)` with a pair that stands for all of them.
template <class Visit>
bool ClassMatrix::visitClassPairs(const std::stop_token& stop, Visit visit, const Progress& progress) {
    const NearPairs near = nearPairs();
    // Both go by sender and receiver.
    auto found = near.begin();
    for (int from = 0; from < classCount(); ++from) {
        if (progress)
            progress(from, classCount());
        for (int to = 0; to < classCount(); ++to) {
            if (stop.stop_requested())
                return false;
            const auto* here =
                found != near.end() && found->first == std::pair(from, to) ? &(found++)->second : nullptr;
            std::uint64_t apart =
                members(from).size() * members(to).size() - (from == to ? members(from).size() : 0);
            for (std::size_t n = 0; here && n < 2; ++n)
                apart -= (*here)[n].pairs;
            if (apart > 0) {
                const auto [a, b] = pairApart(from, to);
                visit(from, to, Nearness::Apart, apart, a, b);
            }
            for (std::size_t n = 0; here && n < 2; ++n)
                if (const Near& entry = (*here)[n]; entry.pairs > 0)
                    visit(from, to, n == 0 ? Nearness::SameHost : Nearness::SameSwitch, entry.pairs,
                          entry.from, entry.to);
        }
    }
    return true;
}

ClassMatrix::Summary ClassMatrix::summarize(std::stop_token stop, const Progress& progress) {
    Summary summary;
    const auto count = [&](int, int, Nearness, std::uint64_t pairs, int a, int b) {
        const Answer& found = answer(a, b);
        summary.pairs[static_cast<std::size_t>(found.verdict)] += pairs;
        summary.reasons[static_cast<std::size_t>(found.reason)] += pairs;
    };
    summary.complete = visitClassPairs(stop, count, progress);
    return summary;
}

bool ClassMatrix::forEachEntry(const std::function<void(const Entry&)>& visit, std::stop_token stop) {
    return visitClassPairs(stop, [&](int from, int to, Nearness near, std::uint64_t pairs, int a, int b) {
        visit({from, to, near, pairs, &answer(a, b)});
    });
}

std::vector<ClassMatrix::Entry> ClassMatrix::entries(std::stop_token stop) {
    std::vector<Entry> result;
    forEachEntry([&](const Entry& entry) { result.push_back(entry); }, stop);
    return result;
}

} // namespace fd::reachability
