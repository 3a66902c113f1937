// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

Id<LogicalNetwork> networkOfRow(const Look& look, const SubnetVlan& row) {
    const NetworkSite* site = look.get(row.site);
    return site ? site->logicalNetwork : Id<LogicalNetwork>{};
}

} // namespace

Rules vlanReusedAcrossNetworks() {
    return bucketRule<SubnetVlan>(
        {.id = "vlan-reused-across-networks",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "network",
         .title = translatable("Rule", "VLAN in two logical networks"),
         .message =
             translatable("Rule", "VLAN {v} belongs to \"{ln1}\" and \"{ln2}\" at the same place, so they "
                                  "are one broadcast domain.")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look&, std::vector<Key>& keys) {
            if (isUsable(*row) && vlanOrUntagged(*row) != 0)
                keys.push_back(Key::of(vlanOrUntagged(*row)));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            std::set<std::pair<Id<LogicalNetwork>, Id<LogicalNetwork>>> reported;
            const auto rows = same.all();
            for (std::size_t j = 1; j < rows.size(); ++j)
                for (std::size_t i = 0; i < j; ++i) {
                    const Id<LogicalNetwork> a = networkOfRow(look, *rows[i]);
                    const Id<LogicalNetwork> b = networkOfRow(look, *rows[j]);
                    if (a == b || reported.contains(std::minmax(a, b)) || !meet(look, *rows[i], *rows[j]))
                        continue;
                    reported.insert(std::minmax(a, b));
                    report.find(rows[i].id)
                        .at(&SubnetVlan::vlan)
                        .with("v", vlanOrUntagged(*rows[i]))
                        .with("ln1", a)
                        .with("ln2", b)
                        .also(rows[j].id);
                }
        });
}

} // namespace fd::validation
