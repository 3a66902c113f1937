// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hgInheritOff() {
    return localRule<HostGroup>(
        {.id = "hg-inherit-off",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "names",
         .title = translatable("Rule", "Inheritance off"),
         .message =
             translatable("Rule", "\"{g}\" does not inherit network resources, so sites, pools and MAC "
                                  "pools given to its parents do not reach it.")},
        {own(&HostGroup::parent, &HostGroup::inheritNetworkSettings)},
        [](On<HostGroup> group, const Look&, Report& report) {
            if (group->parent && !group->inheritNetworkSettings)
                report.find(group.id).at(&HostGroup::inheritNetworkSettings).with("g", group.id);
        },
        {RuleFix{translatable("Fix", "Turn inheritance on"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<HostGroup>(),
                                             [](HostGroup& group) { group.inheritNetworkSettings = true; });
                 }}});
}

} // namespace fd::validation
