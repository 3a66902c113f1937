// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// True if an adapter of the host has, or can get, an address in the subnet.
bool hasAdapterIn(const Look& look, Id<Host> host, const IpPrefix& subnet) {
    bool found = false;
    const auto rowFits = [&](Id<SubnetVlan> row) {
        const SubnetVlan* record = look.get(row);
        return record && (!isUsable(*record) || (record->subnet && record->subnet->overlaps(subnet)));
    };
    look.each(&PhysicalNic::host, host, [&](Id<PhysicalNic>, const PhysicalNic& nic) {
        found = found || (nic.address && subnet.contains(*nic.address)) ||
                std::any_of(nic.assignedSubnets.begin(), nic.assignedSubnets.end(), rowFits);
    });
    for (const Id<HostSwitch> id : look.referring(&HostSwitch::host, host)) {
        const Reach& reach = look.value(kReach, id);
        look.each(&HostVirtualNic::hostSwitch, id, [&](Id<HostVirtualNic>, const HostVirtualNic& nic) {
            found = found || (nic.ipv4Address && subnet.contains(*nic.ipv4Address)) ||
                    (nic.ipv6Address && subnet.contains(*nic.ipv6Address));
            for (const Id<SubnetVlan> row : look.value(kNature, nic.vmNetwork).rows)
                found = found || (reach.offers(row) && rowFits(row));
        });
    }
    return found;
}

} // namespace

Rules lmSubnetUnknown() {
    return localRule<Host>(
        {.id = "lm-subnet-unknown",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "hosts",
         .title = translatable("Rule", "Live-migration subnet out of reach"),
         .message = translatable("Rule", "Host \"{h}\" has no adapter in live-migration subnet {cidr}.")},
        {own(&Host::liveMigrationEnabled, &Host::useAnyMigrationSubnet, &Host::migrationSubnets),
         from(&PhysicalNic::host).own(&PhysicalNic::address, &PhysicalNic::assignedSubnets),
         from(&PhysicalNic::host)
             .via(&PhysicalNic::assignedSubnets)
             .own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
         from(&HostSwitch::host).value(kReach),
         from(&HostSwitch::host)
             .from(&HostVirtualNic::hostSwitch)
             .own(&HostVirtualNic::ipv4Address, &HostVirtualNic::ipv6Address, &HostVirtualNic::vmNetwork),
         readsOfNetworkRows(
             from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch).via(&HostVirtualNic::vmNetwork))},
        [](On<Host> host, const Look& look, Report& report) {
            if (!host->liveMigrationEnabled || host->useAnyMigrationSubnet)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::host, host.id))
                if (const Reach& reach = look.value(kReach, id);
                    !reach.outOfScope.empty() || reach.isScopeEmpty)
                    return;
            std::set<std::string> unknown;
            for (const IpPrefix& subnet : host->migrationSubnets)
                if (!hasAdapterIn(look, host.id, subnet))
                    unknown.insert(toText(subnet));
            if (!unknown.empty())
                report.find(host.id)
                    .at(&Host::migrationSubnets)
                    .with("h", host.id)
                    .with("cidr", joined(unknown));
        });
}

} // namespace fd::validation
