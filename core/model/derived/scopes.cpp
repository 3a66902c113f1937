// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/scopes.h"

#include <algorithm>
#include <iterator>

namespace fd {

bool contains(const HostGroupSet& groups, Id<HostGroup> group) {
    return std::binary_search(groups.begin(), groups.end(), group);
}

HostGroupSet intersection(const HostGroupSet& a, const HostGroupSet& b) {
    HostGroupSet out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

HostGroupSet inheritedScope(const FabricView& view, const std::vector<Id<HostGroup>>& groups) {
    std::vector<Id<HostGroup>> queue;
    HostGroupSet seen;
    const auto take = [&](Id<HostGroup> group) {
        const auto at = std::lower_bound(seen.begin(), seen.end(), group);
        if (view.get(group) && (at == seen.end() || *at != group)) {
            seen.insert(at, group);
            queue.push_back(group);
        }
    };
    for (const Id<HostGroup> group : groups)
        take(group);
    for (std::size_t at = 0; at < queue.size(); ++at)
        for (const Id<HostGroup> child : view.referring(&HostGroup::parent, queue[at]))
            if (view.get(child)->inheritNetworkSettings)
                take(child);
    return seen;
}

HostGroupSet siteScope(const FabricView& view, Id<NetworkSite> site) {
    const NetworkSite* record = view.get(site);
    return record ? inheritedScope(view, record->hostGroups) : HostGroupSet{};
}

HostGroupSet effectiveScope(const FabricView& view, Id<UplinkPortProfile> profile) {
    const UplinkPortProfile* record = view.get(profile);
    if (!record || record->sites.empty())
        return {};
    HostGroupSet scope = siteScope(view, record->sites.front());
    for (std::size_t i = 1; i < record->sites.size(); ++i)
        scope = intersection(scope, siteScope(view, record->sites[i]));
    return scope;
}

std::vector<Id<HostGroup>> ancestry(const FabricView& view, Id<HostGroup> group) {
    std::vector<Id<HostGroup>> chain;
    while (const HostGroup* record = view.get(group)) {
        if (std::find(chain.begin(), chain.end(), group) != chain.end())
            break;
        chain.push_back(group);
        group = record->parent;
    }
    return chain;
}

std::string hostGroupPath(const FabricView& view, Id<HostGroup> group) {
    std::string path;
    for (const Id<HostGroup> step : ancestry(view, group))
        path = view.get(step)->name + (path.empty() ? "" : "\\") + path;
    return path;
}

} // namespace fd
