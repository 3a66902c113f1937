// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/address_count.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// Provider addresses that hosts need ("Hyper-V Network Virtualization technical details": one for each
/// virtual subnet of a host without network controller, one for each team member with it).
struct Need {
    std::size_t addresses = 0;
    /// How many hosts need how many.
    std::map<std::size_t, std::size_t> hosts;

    /// "8 x 2 + 1 x 3"
    std::string text() const {
        std::string out;
        for (const auto& [each, count] : hosts)
            out += (out.empty() ? "" : " + ") + std::to_string(count) + " x " + std::to_string(each);
        return out;
    }
};

Need providerAddressesNeeded(const Look& look, Id<NetworkSite> site) {
    Need need;
    eachProviderSwitch(look, site, [&](Id<HostSwitch> id, const std::vector<Tenancy>& tenancies) {
        const bool isV2 = tenancies.front().version == HnvVersion::V2;
        const std::size_t own = isV2 ? look.value(kUplink, id).nics.size() : tenancies.size();
        need.addresses += own;
        ++need.hosts[own];
    });
    return need;
}

} // namespace

Rules hnvPaSmall() {
    return localRule<NetworkSite>(
        {.id = "hnv-pa-small",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "hnv",
         .title = translatable("Rule", "Too few provider addresses"),
         .message =
             translatable("Rule", "Hosts need {n} provider addresses in \"{site}\"; its pools have {m}.")},
        {readsOfProviderSite(self<NetworkSite>()),
         from(&SubnetVlan::site).from(&IpPool::subnetVlan).own(&IpPool::reservedSet, &IpPool::vipSet),
         from(&SubnetVlan::site).from(&IpPool::subnetVlan).value(kPool),
         from(&UplinkPortProfile::sites)
             .from(&UplinkPortProfileSet::profile)
             .from(&HostSwitch::uplinkSet)
             .value(kUplink)},
        [](On<NetworkSite> site, const Look& look, Report& report) {
            const LogicalNetwork* network = look.get(site->logicalNetwork);
            if (!network || network->kind != LogicalNetworkKind::Virtualized)
                return;
            AddressCount assignable = 0;
            bool hasPool = false;
            std::set<std::string> ranges;
            for (const Id<IpPool> id : poolsOfSite(look, site.id)) {
                const PoolState& state = look.value(kPool, id);
                const IpPool* pool = look.get(id);
                if (!state.isSound())
                    return;
                if (!pool || pool->isMulticast)
                    continue;
                hasPool = true;
                ranges.insert(toText(state.range.first) + " - " + toText(state.range.last));
                std::vector<IpRange> kept = pool->reservedSet;
                kept.insert(kept.end(), pool->vipSet.begin(), pool->vipSet.end());
                assignable += addressCount(subtract(state.range, kept));
            }
            const Need need = hasPool ? providerAddressesNeeded(look, site.id) : Need{};
            if (assignable < need.addresses)
                report.find(site.id)
                    .with("n", need.addresses)
                    .with("site", site.id)
                    .with("m", toText(assignable))
                    .why(translatable("Why", "Hosts x addresses each: {parts} = {n} > {m} free in {ranges}."),
                         {{"parts", need.text()},
                          {"n", std::to_string(need.addresses)},
                          {"m", toText(assignable)},
                          {"ranges", joined(ranges)}});
        });
}

} // namespace fd::validation
