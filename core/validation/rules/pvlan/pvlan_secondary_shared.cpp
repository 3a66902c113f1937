// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanSecondaryShared() {
    return bucketRule<SubnetVlan>(
        {.id = "pvlan-secondary-shared",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pvlan",
         .title = translatable("Rule", "Secondary VLAN under two primaries"),
         .message =
             translatable("Rule", "Secondary {s} is used by primaries {p1} and {p2} on the same switches.")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look& look, std::vector<Key>& keys) {
            if (isUsable(*row) && row->vlan && row->secondaryVlan &&
                kindOfRow(look, *row) == LogicalNetworkKind::IndependentPvlan)
                keys.push_back(Key::of(row->secondaryVlan->number()));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            const auto rows = same.all();
            for (std::size_t j = 1; j < rows.size(); ++j)
                for (std::size_t i = 0; i < j; ++i)
                    if (*rows[i]->vlan != *rows[j]->vlan && meet(look, *rows[i], *rows[j])) {
                        report.find(rows[j].id)
                            .at(&SubnetVlan::secondaryVlan)
                            .with("s", *rows[j]->secondaryVlan)
                            .with("p1", *rows[i]->vlan)
                            .with("p2", *rows[j]->vlan)
                            .also(rows[i].id);
                        break;
                    }
        });
}

} // namespace fd::validation
