// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsTwoForwardingExt() {
    return localRule<LogicalSwitch>(
        {.id = "ls-two-forwarding-ext",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Two forwarding extensions"),
         .message = translatable("Rule", "Only one forwarding extension can be active on \"{ls}\": {list}.")},
        {own(&LogicalSwitch::extensions), via(&LogicalSwitch::extensions).own(&SwitchExtension::kind)},
        [](On<LogicalSwitch> logical, const Look& look, Report& report) {
            std::vector<Id<SwitchExtension>> forwarding;
            for (const Id<SwitchExtension> id : logical->extensions)
                if (const SwitchExtension* extension = look.get(id);
                    extension && extension->kind == ExtensionKind::Forwarding)
                    forwarding.push_back(id);
            if (forwarding.size() > 1)
                report.find(logical.id)
                    .at(&LogicalSwitch::extensions)
                    .with("ls", logical.id)
                    .withAll("list", forwarding);
        });
}

} // namespace fd::validation
