// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hvnicVlanMismatch() {
    return localRule<HostVirtualNic>(
        {.id = "hvnic-vlan-mismatch",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "hostnic",
         .title = translatable("Rule", "VLAN of another network"),
         .message = translatable("Rule", "VLAN {v} of \"{vnic}\" is not part of \"{vmn}\" on this uplink.")},
        {own(&HostVirtualNic::vlan, &HostVirtualNic::vmNetwork, &HostVirtualNic::hostSwitch),
         via(&HostVirtualNic::hostSwitch).value(kReach), readsOfNetworkRows(via(&HostVirtualNic::vmNetwork))},
        [](On<HostVirtualNic> nic, const Look& look, Report& report) {
            const NetworkNature& nature = look.value(kNature, nic->vmNetwork);
            const Reach& reach = look.value(kReach, nic->hostSwitch);
            if (!nic->vlan || nature.isVirtualized())
                return;
            bool hasRows = false;
            for (const Id<SubnetVlan> row : nature.rows) {
                const SubnetVlan* record = look.get(row);
                if (!record || !reach.offers(row))
                    continue;
                hasRows = true;
                if (!isUsable(*record) || vlanOrUntagged(*record) == nic->vlan->number())
                    return;
            }
            if (hasRows)
                report.find(nic.id)
                    .at(&HostVirtualNic::vlan)
                    .with("v", *nic->vlan)
                    .with("vnic", nic.id)
                    .with("vmn", nic->vmNetwork);
        });
}

} // namespace fd::validation
