// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// The secondary VLAN that other rows of the logical network use, the most frequent first.
std::optional<VlanId> usualSecondary(const Look& look, Id<SubnetVlan> row) {
    const SubnetVlan* record = look.get(row);
    const NetworkSite* site = record ? look.get(record->site) : nullptr;
    std::map<VlanId, int> uses;
    if (site)
        look.each(&NetworkSite::logicalNetwork, site->logicalNetwork,
                  [&](Id<NetworkSite> id, const NetworkSite&) {
                      look.each(&SubnetVlan::site, id, [&](Id<SubnetVlan>, const SubnetVlan& other) {
                          if (other.secondaryVlan)
                              ++uses[*other.secondaryVlan];
                      });
                  });
    const auto most = std::max_element(uses.begin(), uses.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == uses.end() ? std::nullopt : std::optional(most->first);
}

} // namespace

Rules pvlanSecondaryMissing() {
    return localRule<SubnetVlan>(
        {.id = "pvlan-secondary-missing",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pvlan",
         .title = translatable("Rule", "Secondary VLAN missing"),
         .message =
             translatable("Rule", "VLAN {v} of \"{site}\" needs a secondary VLAN, as each VLAN of a PVLAN "
                                  "network does.")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look& look, Report& report) {
            if (kindOfRow(look, *row) == LogicalNetworkKind::IndependentPvlan && isUsable(*row) &&
                row->secondaryVlan.isEmpty() && vlanOrUntagged(*row) != 0)
                report.find(row.id)
                    .at(&SubnetVlan::secondaryVlan)
                    .with("v", vlanOrUntagged(*row))
                    .with("site", row->site);
        },
        {RuleFix{translatable("Fix", "Use the secondary VLAN of the other sites"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto secondary = usualSecondary(look, finding.subject.as<SubnetVlan>());
                     return secondary &&
                            transaction.edit(finding.subject.as<SubnetVlan>(),
                                             [&](SubnetVlan& row) { row.secondaryVlan = *secondary; });
                 }}});
}

} // namespace fd::validation
