// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hgCycle() {
    return localRule<HostGroup>(
        {.id = "hg-cycle",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "names",
         .title = translatable("Rule", "Host group is its own ancestor"),
         .message = translatable("Rule", "Host group \"{g}\" is its own ancestor.")},
        {self<HostGroup>().up(&HostGroup::parent).own(&HostGroup::parent)},
        [](On<HostGroup> group, const Look& look, Report& report) {
            std::set<Id<HostGroup>> seen;
            Id<HostGroup> at = group->parent;
            while (at && at != group.id && seen.insert(at).second) {
                const HostGroup* record = look.get(at);
                at = record ? record->parent : Id<HostGroup>{};
            }
            if (at == group.id)
                report.find(group.id).at(&HostGroup::parent).with("g", group.id);
        },
        {RuleFix{translatable("Fix", "Move it to All Hosts"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     for (const auto entry : look.design().table<HostGroup>())
                         if (!entry.record.parent)
                             return transaction.edit(finding.subject.as<HostGroup>(),
                                                     [&](HostGroup& group) { group.parent = entry.id; });
                     return transaction.edit(finding.subject.as<HostGroup>(),
                                             [](HostGroup& group) { group.parent = {}; });
                 }}});
}

} // namespace fd::validation
