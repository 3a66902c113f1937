// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicRdmaUntagged() {
    return localRule<HostVirtualNic>(
        {.id = "nic-rdma-untagged",
         .severity = Severity::Advice,
         .basis = Basis::Guidance,
         .family = "hosts",
         .title = translatable("Rule", "RDMA without VLAN"),
         .message =
             translatable("Rule", "Many switches drop priority marks on untagged traffic; give the RDMA "
                                  "adapter \"{nic}\" a VLAN.")},
        {own(&HostVirtualNic::rdma, &HostVirtualNic::vlan, &HostVirtualNic::vmNetwork,
             &HostVirtualNic::hostSwitch),
         via(&HostVirtualNic::hostSwitch).value(kReach), readsOfNetworkRows(via(&HostVirtualNic::vmNetwork))},
        [](On<HostVirtualNic> nic, const Look& look, Report& report) {
            if (!nic->rdma || nic->vlan)
                return;
            for (const Id<SubnetVlan> row : look.value(kNature, nic->vmNetwork).rows) {
                const SubnetVlan* record = look.get(row);
                if (record && look.value(kReach, nic->hostSwitch).offers(row) && vlanOrUntagged(*record) != 0)
                    return;
            }
            report.find(nic.id).at(&HostVirtualNic::vlan).with("nic", nic.id);
        });
}

} // namespace fd::validation
