// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pcDuplicate() {
    return bucketRule<VirtualPort>(
        {.id = "pc-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "port",
         .title = translatable("Rule", "Classification twice on a switch"),
         .message = translatable("Rule", "\"{pc}\" is already on \"{ls}\".")},
        {own(&VirtualPort::classification, &VirtualPort::logicalSwitch)},
        [](On<VirtualPort> port, const Look&, std::vector<Key>& keys) {
            if (port->logicalSwitch && port->classification)
                keys.push_back(Key::of(port->logicalSwitch, port->classification));
        },
        [](const Members<VirtualPort>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&VirtualPort::classification)
                    .with("pc", same[i]->classification)
                    .with("ls", same[i]->logicalSwitch);
        },
        {RuleFix{translatable("Fix", "Remove the second one"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.erase(finding.subject.as<VirtualPort>());
                 }}});
}

} // namespace fd::validation
