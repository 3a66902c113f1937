// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

std::optional<MacAddress> staticMac(const Look& look, AnyId id) {
    if (const VirtualNic* nic = look.get(id.as<VirtualNic>()))
        return nic->macMode == AddressMode::Static ? nic->mac : std::nullopt;
    if (const HostVirtualNic* nic = look.get(id.as<HostVirtualNic>()))
        return nic->macMode == AddressMode::Static ? nic->mac : std::nullopt;
    if (const PhysicalNic* nic = look.get(id.as<PhysicalNic>()))
        return nic->mac;
    return std::nullopt;
}

} // namespace

Rules macDuplicate() {
    return mixedBucketRule<PhysicalNic, HostVirtualNic, VirtualNic>(
        {.id = "mac-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "mac",
         .title = translatable("Rule", "MAC address used twice"),
         .message = translatable("Rule", "{mac} is used by {list}.")},
        {own(&VirtualNic::mac, &VirtualNic::macMode), own(&HostVirtualNic::mac, &HostVirtualNic::macMode),
         own(&PhysicalNic::mac)},
        [](AnyId id, const Look& look, std::vector<Key>& keys) {
            if (const auto mac = staticMac(look, id); mac && mac->bits() != 0)
                keys.push_back(Key::of(mac->bits()));
        },
        [](std::span<const AnyId> same, const Look& look, Report& report) {
            if (same.size() < 2)
                return;
            std::string list;
            for (const AnyId id : same)
                list += (list.empty() ? "" : ", ") + report.nameOf(id);
            auto entry = report.find(same.front());
            entry.with("mac", *staticMac(look, same.front())).with("list", list);
            for (const AnyId id : same)
                entry.also(id);
        });
}

} // namespace fd::validation
