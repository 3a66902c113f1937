// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vlanRepeatedInSite() {
    return bucketRule<SubnetVlan>(
        {.id = "vlan-repeated-in-site",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "network",
         .title = translatable("Rule", "VLAN twice in a site"),
         .message = translatable("Rule", "VLAN {v} appears twice in \"{site}\".")},
        {own(&SubnetVlan::site, &SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan)},
        [](On<SubnetVlan> row, const Look&, std::vector<Key>& keys) {
            const int family = row->subnet ? static_cast<int>(row->subnet->family()) + 1 : 0;
            if (isUsable(*row) && vlanOrUntagged(*row) != 0)
                keys.push_back(Key::of(row->site, vlanOrUntagged(*row) * 4 + family,
                                       vlanNumber(row->secondaryVlan).value_or(0)));
        },
        [](const Members<SubnetVlan>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&SubnetVlan::vlan)
                    .with("v", vlanOrUntagged(*same[i]))
                    .with("site", same[i]->site)
                    .also(same.id(0));
        });
}

} // namespace fd::validation
