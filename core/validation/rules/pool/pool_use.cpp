// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/pool_use.h"

namespace fd::validation {

namespace {

/// The pool that an adapter's static address comes from: the one it names, the one with its address, or the
/// only one.
template <class Nic>
Id<IpPool> poolOfAddress(const Look& look, const Nic& nic, Id<IpPool> named,
                         const std::optional<IpAddress>& address) {
    if (look.get(named))
        return named;
    if (address)
        return poolWith(look, nic.vmNetwork, *address);
    const auto& pools = look.value(kPools, nic.vmNetwork).pools;
    return pools.size() == 1 ? pools.front() : Id<IpPool>{};
}

template <class Nic>
void addPoolKeys(const Nic& nic, const Look& look, std::vector<Key>& keys) {
    const auto add = [&](AddressMode mode, Id<IpPool> named, const std::optional<IpAddress>& address) {
        const Id<IpPool> pool =
            mode == AddressMode::Static ? poolOfAddress(look, nic, named, address) : Id<IpPool>{};
        if (pool)
            keys.push_back(Key::of(pool));
    };
    add(nic.ipv4Mode, nic.ipv4Pool, nic.ipv4Address);
    add(nic.ipv6Mode, nic.ipv6Pool, nic.ipv6Address);
}

template <class Nic>
Reads readsOfPoolUse() {
    return {own(&Nic::ipv4Mode, &Nic::ipv6Mode, &Nic::ipv4Address, &Nic::ipv6Address, &Nic::ipv4Pool,
                &Nic::ipv6Pool, &Nic::vmNetwork),
            via(&Nic::ipv4Pool), via(&Nic::ipv6Pool), readsOfNetworkPools(via(&Nic::vmNetwork))};
}

void addKeys(AnyId id, const Look& look, std::vector<Key>& keys) {
    if (id.is<IpPool>())
        keys.push_back(Key::of(id.as<IpPool>()));
    if (const auto* nic = look.get(id.as<VirtualNic>()))
        addPoolKeys(*nic, look, keys);
    if (const auto* nic = look.get(id.as<HostVirtualNic>()))
        addPoolKeys(*nic, look, keys);
    if (const auto* given = look.get(id.as<IpAssignment>()); given && given->pool)
        keys.push_back(Key::of(given->pool));
    if (const auto* nat = look.get(id.as<NatConnection>()); nat && nat->externalPool)
        keys.push_back(Key::of(nat->externalPool));
}

} // namespace

Rule poolUseRule(const About& about, void (*judge)(const PoolUse&, Id<IpPool>, Report&)) {
    return mixedBucketRule<IpPool, HostVirtualNic, NatConnection, VirtualNic, IpAssignment>(
        about,
        {own(&IpPool::reservedSet, &IpPool::vipSet, &IpPool::isMulticast), self<IpPool>().value(kPool),
         readsOfPoolUse<HostVirtualNic>(), readsOfPoolUse<VirtualNic>(), own(&NatConnection::externalPool),
         own(&IpAssignment::pool)},
        &addKeys, [judge](std::span<const AnyId> members, const Look& look, Report& report) {
            const Id<IpPool> id = members.front().as<IpPool>();
            const IpPool* pool = look.get(id);
            const PoolState& state = look.value(kPool, id);
            if (!pool || pool->isMulticast || !state.isSound())
                return;
            std::vector<IpRange> kept = pool->reservedSet;
            kept.insert(kept.end(), pool->vipSet.begin(), pool->vipSet.end());
            judge({members.size() - 1, addressCount(subtract(state.range, kept))}, id, report);
        });
}

} // namespace fd::validation
