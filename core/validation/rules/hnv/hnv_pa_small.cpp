// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/address_count.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// Provider addresses that hosts need ("Hyper-V Network Virtualization technical details": one for each
/// virtual subnet of a host without network controller, one for each team member with it).
std::size_t providerAddressesNeeded(const Look& look, Id<NetworkSite> site) {
    std::size_t need = 0;
    eachProviderSwitch(look, site, [&](Id<HostSwitch> id, const std::vector<Tenancy>& tenancies) {
        const bool isV2 = tenancies.front().version == HnvVersion::V2;
        need += isV2 ? look.value(kUplink, id).nics.size() : tenancies.size();
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
            for (const Id<IpPool> id : poolsOfSite(look, site.id)) {
                const PoolState& state = look.value(kPool, id);
                const IpPool* pool = look.get(id);
                if (!state.isSound())
                    return;
                if (!pool || pool->isMulticast)
                    continue;
                hasPool = true;
                std::vector<IpRange> kept = pool->reservedSet;
                kept.insert(kept.end(), pool->vipSet.begin(), pool->vipSet.end());
                assignable += addressCount(subtract(state.range, kept));
            }
            const std::size_t need = hasPool ? providerAddressesNeeded(look, site.id) : 0;
            if (assignable < need)
                report.find(site.id).with("n", need).with("site", site.id).with("m", toText(assignable));
        });
}

} // namespace fd::validation
