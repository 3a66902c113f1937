// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvVxlanPlatform() {
    return localRule<Host>(
        {.id = "hnv-vxlan-platform",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "hnv",
         .title = translatable("Rule", "VXLAN on old hosts"),
         .message =
             translatable("Rule", "VXLAN needs Windows Server 2016 and the network controller; \"{h}\" is "
                                  "older.")},
        {own(&Host::osVersion), self<Host>().value(kTenants)},
        [](On<Host> host, const Look& look, Report& report) {
            if (host->osVersion >= OsVersion::Ws2016)
                return;
            for (const Tenancy& tenancy : look.value(kTenants, host.id))
                if (tenancy.version == HnvVersion::V2) {
                    report.find(host.id).at(&Host::osVersion).with("h", host.id);
                    return;
                }
        });
}

} // namespace fd::validation
