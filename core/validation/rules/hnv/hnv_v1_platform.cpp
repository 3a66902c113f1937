// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvV1Platform() {
    return localRule<Host>(
        {.id = "hnv-v1-platform",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "hnv",
         .title = translatable("Rule", "NVGRE without controller on new hosts"),
         .message =
             translatable("Rule", "\"{h}\" uses network virtualization without network controller, which "
                                  "is documented up to Windows Server 2016 only.")},
        {own(&Host::osVersion), self<Host>().value(kTenants)},
        [](On<Host> host, const Look& look, Report& report) {
            if (host->osVersion < OsVersion::Ws2019)
                return;
            for (const Tenancy& tenancy : look.value(kTenants, host.id))
                if (tenancy.version == HnvVersion::V1) {
                    report.find(host.id).at(&Host::osVersion).with("h", host.id);
                    return;
                }
        });
}

} // namespace fd::validation
