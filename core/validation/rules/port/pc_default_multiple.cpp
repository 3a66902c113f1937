// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pcDefaultMultiple() {
    return localRule<LogicalSwitch>(
        {.id = "pc-default-multiple",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "port",
         .title = translatable("Rule", "Two default classifications"),
         .message = translatable("Rule", "\"{ls}\" has {n} default classifications; a switch has one.")},
        {from(&VirtualPort::logicalSwitch).own(&VirtualPort::isDefault)},
        [](On<LogicalSwitch> logical, const Look& look, Report& report) {
            int count = 0;
            look.each(&VirtualPort::logicalSwitch, logical.id,
                      [&](Id<VirtualPort>, const VirtualPort& port) { count += port.isDefault ? 1 : 0; });
            if (count > 1)
                report.find(logical.id).with("ls", logical.id).with("n", count);
        },
        {RuleFix{translatable("Fix", "Keep the first"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     bool isFirst = true;
                     look.each(&VirtualPort::logicalSwitch, finding.subject.as<LogicalSwitch>(),
                               [&](Id<VirtualPort> id, const VirtualPort& port) {
                                   if (port.isDefault && !std::exchange(isFirst, false))
                                       transaction.edit(
                                           id, [](VirtualPort& record) { record.isDefault = false; });
                               });
                     return true;
                 }}});
}

} // namespace fd::validation
