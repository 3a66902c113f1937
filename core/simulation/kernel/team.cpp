// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/team.h"

#include <algorithm>
#include <numeric>

namespace fd::simulation {

namespace {

bool hasPortAffinity(const Team& team) {
    return team.algorithm == TeamAlgorithm::HyperVPort || team.algorithm == TeamAlgorithm::Dynamic;
}

LinkHashKey keyOf(TeamAlgorithm algorithm) {
    if (algorithm == TeamAlgorithm::IpAddresses)
        return LinkHashKey::Addresses;
    return algorithm == TeamAlgorithm::MacAddresses ? LinkHashKey::Macs : LinkHashKey::Ports;
}

std::size_t hashed(const std::vector<std::size_t>& active, std::optional<std::uint32_t> hash) {
    return active[hash.value_or(0) % active.size()];
}

/// Largest first, each to the member with the smallest sum; ties go to the lower position.
void dealByRate(std::span<const OutboundFlow> flows, const std::vector<std::size_t>& active,
                std::vector<std::optional<std::size_t>>& members) {
    std::vector<std::size_t> order(flows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return flows[a].bitsPerSecond > flows[b].bitsPerSecond; });
    std::vector<double> sums(active.size(), 0.0);
    for (const auto f : order) {
        const auto least = std::min_element(sums.begin(), sums.end());
        *least += flows[f].bitsPerSecond;
        members[f] = active[static_cast<std::size_t>(least - sums.begin())];
    }
}

} // namespace

bool usesSumOfQueues(const Team& team) {
    return team.mode == TeamMode::Set || (team.mode == TeamMode::SwitchIndependent && hasPortAffinity(team));
}

std::vector<std::size_t> activeMembers(const Team& team) {
    bool anotherFailed = false;
    for (std::size_t m = 0; m < team.memberCount; ++m)
        anotherFailed = anotherFailed || (team.isFailed(m) && team.standby != m);
    std::vector<std::size_t> active;
    for (std::size_t m = 0; m < team.memberCount; ++m) {
        if (!team.isFailed(m) && (team.standby != m || anotherFailed))
            active.push_back(m);
    }
    return active;
}

std::vector<std::optional<std::size_t>> portAffinity(const Team& team, std::size_t portCount) {
    std::vector<std::size_t> usual;
    for (std::size_t m = 0; m < team.memberCount; ++m) {
        if (team.standby != m)
            usual.push_back(m);
    }
    const auto active = activeMembers(team);
    std::vector<std::optional<std::size_t>> members(portCount);
    if (active.empty() || usual.empty())
        return members;
    std::size_t displaced = 0;
    for (std::size_t port = 0; port < portCount; ++port) {
        members[port] = usual[port % usual.size()];
        if (team.isFailed(*members[port]))
            members[port] = active[displaced++ % active.size()];
    }
    return members;
}

std::optional<std::size_t> inboundMember(const Team& team, const ToeplitzHasher& hasher, const FlowHeaders& headers,
                                         std::optional<std::size_t> memberOfPort) {
    const auto active = activeMembers(team);
    if (active.empty())
        return std::nullopt;
    if (team.mode == TeamMode::Static || team.mode == TeamMode::Lacp)
        return hashed(active, linkHash(hasher, team.switchHash, headers));
    if (usesSumOfQueues(team) && memberOfPort)
        return memberOfPort;
    return active.front();
}

std::vector<std::optional<std::size_t>> outboundMembers(const Team& team, const ToeplitzHasher& hasher,
                                                        std::span<const OutboundFlow> flows) {
    std::vector<std::optional<std::size_t>> members(flows.size());
    const auto active = activeMembers(team);
    if (active.empty())
        return members;
    if (team.algorithm == TeamAlgorithm::Dynamic) {
        dealByRate(flows, active, members);
        return members;
    }
    for (std::size_t f = 0; f < flows.size(); ++f) {
        if (team.algorithm == TeamAlgorithm::HyperVPort)
            members[f] = flows[f].memberOfPort.value_or(active.front());
        else
            members[f] = hashed(active, linkHash(hasher, keyOf(team.algorithm), *flows[f].headers));
    }
    return members;
}

} // namespace fd::simulation
