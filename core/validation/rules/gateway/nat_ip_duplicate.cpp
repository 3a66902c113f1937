// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules natIpDuplicate() {
    return mixedBucketRule<NatConnection, VirtualNic>(
        {.id = "nat-ip-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "gateway",
         .title = translatable("Rule", "NAT address taken"),
         .message = translatable("Rule", "{ip} is taken by {list}; each VM network has its own.")},
        {own(&NatConnection::externalAddress),
         own(&VirtualNic::ipv4Address, &VirtualNic::ipv4Mode, &VirtualNic::vmNetwork),
         via(&VirtualNic::vmNetwork).own(&VmNetwork::isolation)},
        [](AnyId id, const Look& look, std::vector<Key>& keys) {
            const auto add = [&](const IpAddress& address) {
                keys.push_back(Key::of(address.family(), address.high(), address.low()));
            };
            if (const NatConnection* nat = look.get(id.as<NatConnection>()); nat && nat->externalAddress)
                add(*nat->externalAddress);
            const VirtualNic* nic = look.get(id.as<VirtualNic>());
            const VmNetwork* network = nic ? look.get(nic->vmNetwork) : nullptr;
            if (network && network->isolation != IsolationType::NetworkVirtualization &&
                nic->ipv4Mode == AddressMode::Static && nic->ipv4Address)
                add(*nic->ipv4Address);
        },
        [](std::span<const AnyId> same, const Look& look, Report& report) {
            const NatConnection* first = look.get(same.front().as<NatConnection>());
            if (!first || same.size() < 2)
                return;
            std::string list;
            for (const AnyId id : same)
                list += (list.empty() ? "" : ", ") + report.nameOf(id);
            auto entry = report.find(same.front());
            entry.at(&NatConnection::externalAddress).with("ip", *first->externalAddress).with("list", list);
            for (const AnyId id : same)
                entry.also(id);
        });
}

} // namespace fd::validation
