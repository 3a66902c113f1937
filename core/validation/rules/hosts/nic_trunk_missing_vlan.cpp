// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

std::set<int> missingVlans(const Look& look, On<PhysicalNic> nic) {
    // Below a logical switch the uplink profile decides, below a standard one what is assigned to this adapter.
    const Id<HostSwitch> bound = switchOfNic(look, nic.id);
    const HostSwitch* record = look.get(bound);
    std::set<int> missing;
    const auto need = [&](const Entered<VlanId>& vlan) {
        if (vlan && !nic->trunkAllowedVlans.contains(*vlan) && nic->nativeVlan != *vlan)
            missing.insert(vlan->number());
    };
    // Without a virtual switch the host itself uses the adapter and tags as the adapter says: VLAN 0 means not at all,
    // and untagged frames need no place in the list.
    if (!record) {
        if (nic->vlanMode == VlanMode::Access)
            need(nic->vlan);
        return missing;
    }
    const std::vector<Id<SubnetVlan>> rows =
        isLogical(*record) ? look.value(kReach, bound).rows : nic->assignedSubnets;
    for (const Id<SubnetVlan> row : rows)
        if (const SubnetVlan* found = look.get(row); found && isUsable(*found)) {
            need(found->vlan);
            need(found->secondaryVlan);
        }
    return missing;
}

template <class Subject>
Reads readsOfTrunk(const Path<Subject, HostSwitch>& hostSwitch) {
    const auto row = hostSwitch.via(&HostSwitch::uplinkSet)
                         .via(&UplinkPortProfileSet::profile)
                         .via(&UplinkPortProfile::sites)
                         .from(&SubnetVlan::site);
    const auto byHand = hostSwitch.via(&HostSwitch::nics).via(&PhysicalNic::assignedSubnets);
    const auto inTeam =
        hostSwitch.via(&HostSwitch::team).via(&NicTeam::members).via(&PhysicalNic::assignedSubnets);
    return {hostSwitch.value(kReach), hostSwitch.own(&HostSwitch::logicalSwitch),
            row.own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet),
            byHand.own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet),
            inTeam.own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet)};
}

} // namespace

Rules nicTrunkMissingVlan() {
    return localRule<PhysicalNic>(
        {.id = "nic-trunk-missing-vlan",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "hosts",
         .title = translatable("Rule", "VLAN missing on the physical port"),
         .message =
             translatable("Rule", "The physical port of \"{nic}\" on \"{h}\" does not carry VLAN {ids}.")},
        {own(&PhysicalNic::host, &PhysicalNic::assignedSubnets, &PhysicalNic::trunkAllowedVlans,
             &PhysicalNic::nativeVlan, &PhysicalNic::vlanMode, &PhysicalNic::vlan),
         via(&PhysicalNic::assignedSubnets)
             .own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet),
         readsOfTrunk(from(&HostSwitch::nics)),
         readsOfTrunk(from(&NicTeam::members).from(&HostSwitch::team))},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const std::set<int> missing = missingVlans(look, nic);
            if (!missing.empty())
                report.find(nic.id)
                    .at(&PhysicalNic::trunkAllowedVlans)
                    .with("nic", nic.id)
                    .with("h", nic->host)
                    .with("ids", joined(missing));
        },
        {RuleFix{translatable("Fix", "Add the VLANs to the port"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Id<PhysicalNic> id = finding.subject.as<PhysicalNic>();
                     const PhysicalNic* nic = look.get(id);
                     if (!nic)
                         return false;
                     const std::set<int> missing = missingVlans(look, {id, nic});
                     return transaction.edit(id, [&](PhysicalNic& record) {
                         for (const int number : missing)
                             record.trunkAllowedVlans.insert(*VlanId::of(number));
                     });
                 }}});
}

} // namespace fd::validation
