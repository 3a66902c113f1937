// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsNoUplink() {
    return localRule<LogicalSwitch>(
        {.id = "ls-no-uplink",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Switch without uplink profile"),
         .message = translatable("Rule", "\"{ls}\" needs an uplink port profile before it can be deployed.")},
        {from(&UplinkPortProfileSet::logicalSwitch)},
        [](On<LogicalSwitch> logical, const Look& look, Report& report) {
            if (look.referring(&UplinkPortProfileSet::logicalSwitch, logical.id).empty())
                report.find(logical.id).with("ls", logical.id);
        });
}

} // namespace fd::validation
