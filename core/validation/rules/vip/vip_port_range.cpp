// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vipPortRange() {
    return localRule<VipTemplate>(
        {.id = "vip-port-range",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "vip",
         .title = translatable("Rule", "Port outside 1 to 65535"),
         .message = translatable("Rule", "\"{vip}\": port {n} is not allowed; ports run from 1 to 65535.")},
        {own(&VipTemplate::port)}, [](On<VipTemplate> vip, const Look&, Report& report) {
            if (vip->port < 1 || vip->port > 65535)
                report.find(vip.id).at(&VipTemplate::port).with("vip", vip.id).with("n", vip->port);
        });
}

} // namespace fd::validation
