// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vipMonitorTimeout() {
    return localRule<VipTemplate>(
        {.id = "vip-monitor-timeout",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "vip",
         .title = translatable("Rule", "Timeout not below the interval"),
         .message =
             translatable("Rule", "\"{vip}\": the timeout of {a} s should be below the interval of {b} s.")},
        {own(&VipTemplate::monitorTimeoutSeconds, &VipTemplate::monitorIntervalSeconds)},
        [](On<VipTemplate> vip, const Look&, Report& report) {
            if (vip->monitorIntervalSeconds > 0 && vip->monitorTimeoutSeconds >= vip->monitorIntervalSeconds)
                report.find(vip.id)
                    .at(&VipTemplate::monitorTimeoutSeconds)
                    .with("vip", vip.id)
                    .with("a", vip->monitorTimeoutSeconds)
                    .with("b", vip->monitorIntervalSeconds);
        },
        {RuleFix{translatable("Fix", "Lower the timeout"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VipTemplate>(), [](VipTemplate& vip) {
                         vip.monitorTimeoutSeconds = std::max(1, vip.monitorIntervalSeconds / 3);
                     });
                 }}});
}

} // namespace fd::validation
