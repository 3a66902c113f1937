// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/processors.h"

#include <algorithm>

namespace fd::simulation {

std::vector<std::uint32_t> candidateProcessors(std::uint32_t lpCount, std::uint32_t smt, std::uint32_t base,
                                               std::uint32_t max) {
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t lp = base; lp < lpCount && lp <= max; ++lp) {
        if (lp % smt == 0)
            candidates.push_back(lp);
    }
    return candidates;
}

std::vector<std::uint32_t> orderedProcessors(const std::vector<std::uint32_t>& candidates, RssProfile profile,
                                             std::uint32_t numaNode,
                                             std::span<const std::pair<std::uint32_t, std::uint32_t>> nodes) {
    if (nodes.empty())
        return candidates;
    // LPs outside all nodes come last, as a node of their own.
    std::vector<std::vector<std::uint32_t>> byNode(nodes.size() + 1);
    for (const auto lp : candidates) {
        std::size_t node = 0;
        while (node < nodes.size() && (lp < nodes[node].first || lp > nodes[node].second))
            ++node;
        byNode[node].push_back(lp);
    }
    std::vector<std::uint32_t> ordered;
    if (profile == RssProfile::Numa || profile == RssProfile::NumaStatic) {
        for (std::size_t round = 0; ordered.size() < candidates.size(); ++round) {
            for (const auto& lps : byNode) {
                if (round < lps.size())
                    ordered.push_back(lps[round]);
            }
        }
        return ordered;
    }
    if (numaNode < nodes.size()) {
        ordered = byNode[numaNode];
        byNode[numaNode].clear();
    }
    for (const auto& lps : byNode)
        ordered.insert(ordered.end(), lps.begin(), lps.end());
    return ordered;
}

} // namespace fd::simulation
