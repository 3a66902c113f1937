// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanIsolatedDuplicate() {
    return bucketRule<SubnetVlan>(
        {.id = "pvlan-isolated-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "pvlan",
         .title = translatable("Rule", "Two isolated secondaries"),
         .message =
             translatable("Rule", "A primary VLAN can have only one isolated secondary; {p} has {list} in "
                                  "\"{site}\".")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look& look, std::vector<Key>& keys) {
            if (isUsable(*row) && row->vlan && row->secondaryVlan &&
                kindOfRow(look, *row) == LogicalNetworkKind::IndependentPvlan)
                keys.push_back(Key::of(row->vlan->number()));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            const auto rows = same.all();
            for (std::size_t j = 1; j < rows.size(); ++j) {
                std::set<int> list;
                std::vector<Id<SubnetVlan>> others;
                for (std::size_t i = 0; i < j; ++i)
                    if (*rows[i]->secondaryVlan != *rows[j]->secondaryVlan &&
                        meet(look, *rows[i], *rows[j])) {
                        list.insert(rows[i]->secondaryVlan->number());
                        others.push_back(rows[i].id);
                    }
                if (others.empty())
                    continue;
                list.insert(rows[j]->secondaryVlan->number());
                auto entry = report.find(rows[j].id);
                entry.at(&SubnetVlan::secondaryVlan)
                    .with("p", *rows[j]->vlan)
                    .with("list", joined(list))
                    .with("site", rows[j]->site);
                for (const Id<SubnetVlan> other : others)
                    entry.also(other);
            }
        });
}

} // namespace fd::validation
