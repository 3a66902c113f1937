// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

template <class Nic>
void addAddressKeys(const Nic& nic, const Look& look, std::vector<Key>& keys) {
    const auto add = [&](AddressMode mode, const std::optional<IpAddress>& address) {
        const Id<IpPool> pool =
            mode == AddressMode::Static && address ? poolWith(look, nic.vmNetwork, *address) : Id<IpPool>{};
        if (pool)
            keys.push_back(Key::of(pool, address->high(), address->low()));
    };
    add(nic.ipv4Mode, nic.ipv4Address);
    add(nic.ipv6Mode, nic.ipv6Address);
}

template <class Nic>
Reads readsOfAddress() {
    return {own(&Nic::ipv4Mode, &Nic::ipv6Mode, &Nic::ipv4Address, &Nic::ipv6Address, &Nic::vmNetwork),
            readsOfNetworkPools(via(&Nic::vmNetwork))};
}

/// The address that both have in common.
std::string sharedAddress(const Look& look, AnyId a, AnyId b) {
    const auto addresses = [&](AnyId id) {
        std::set<std::string> out;
        const auto add = [&](const auto* nic) {
            if (nic && nic->ipv4Address)
                out.insert(toText(*nic->ipv4Address));
            if (nic && nic->ipv6Address)
                out.insert(toText(*nic->ipv6Address));
        };
        add(look.get(id.as<VirtualNic>()));
        add(look.get(id.as<HostVirtualNic>()));
        return out;
    };
    for (const std::string& text : addresses(a))
        if (addresses(b).contains(text))
            return text;
    return {};
}

} // namespace

Rules vnicIpDuplicate() {
    return mixedBucketRule<VirtualNic, HostVirtualNic>(
        {.id = "vnic-ip-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Address used twice"),
         .message = translatable("Rule", "{ip} is used by {list}.")},
        {readsOfAddress<VirtualNic>(), readsOfAddress<HostVirtualNic>()},
        [](AnyId id, const Look& look, std::vector<Key>& keys) {
            if (const VirtualNic* nic = look.get(id.as<VirtualNic>()))
                addAddressKeys(*nic, look, keys);
            if (const HostVirtualNic* nic = look.get(id.as<HostVirtualNic>()))
                addAddressKeys(*nic, look, keys);
        },
        [](std::span<const AnyId> same, const Look& look, Report& report) {
            if (same.size() < 2)
                return;
            std::string list;
            for (const AnyId id : same)
                list += (list.empty() ? "" : ", ") + report.nameOf(id);
            auto entry = report.find(same.front());
            entry.with("ip", sharedAddress(look, same[0], same[1])).with("list", list);
            for (const AnyId id : same)
                entry.also(id);
        });
}

} // namespace fd::validation
