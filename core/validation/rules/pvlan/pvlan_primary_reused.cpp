// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanPrimaryReused() {
    return bucketRule<SubnetVlan>(
        {.id = "pvlan-primary-reused",
         .severity = Severity::Advice,
         .basis = Basis::Practice,
         .family = "pvlan",
         .title = translatable("Rule", "Primary VLAN in two sites"),
         .message =
             translatable("Rule", "Primary VLAN {v} of \"{ln}\" is used in \"{s1}\" and \"{s2}\"; give "
                                  "each site its own.")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look& look, std::vector<Key>& keys) {
            const NetworkSite* site = look.get(row->site);
            if (site && isUsable(*row) && row->vlan &&
                kindOfRow(look, *row) == LogicalNetworkKind::IndependentPvlan)
                keys.push_back(Key::of(site->logicalNetwork, row->vlan->number()));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                if (same[i]->site != same[0]->site)
                    report.find(same.id(i))
                        .at(&SubnetVlan::vlan)
                        .with("v", *same[i]->vlan)
                        .with("ln", look.get(same[i]->site)->logicalNetwork)
                        .with("s1", same[0]->site)
                        .with("s2", same[i]->site);
        });
}

} // namespace fd::validation
