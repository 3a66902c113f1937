// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules aclPriority() {
    return localRule<PortAclRule>(
        {.id = "acl-priority",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "acl",
         .title = translatable("Rule", "Priority not allowed"),
         .message =
             translatable("Rule", "\"{rule}\": priority {n} is not allowed; 1 to 65535, from 100 on with a "
                                  "network controller.")},
        {own(&PortAclRule::priority, &PortAclRule::portAcl),
         via(&PortAclRule::portAcl).own(&PortAcl::isManagedByNetworkController)},
        [](On<PortAclRule> rule, const Look& look, Report& report) {
            const PortAcl* acl = look.get(rule->portAcl);
            const int least = acl && acl->isManagedByNetworkController ? 100 : 1;
            if (rule->priority < least || rule->priority > 65535)
                report.find(rule.id)
                    .at(&PortAclRule::priority)
                    .with("rule", rule.id)
                    .with("n", rule->priority);
        },
        {RuleFix{translatable("Fix", "Clip the priority"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<PortAclRule>(), [](PortAclRule& rule) {
                         rule.priority = std::clamp(rule.priority, 100, 65535);
                     });
                 }}});
}

} // namespace fd::validation
