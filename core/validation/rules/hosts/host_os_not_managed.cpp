// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hostOsNotManaged() {
    return localRule<Host>({.id = "host-os-not-managed",
                            .severity = Severity::Error,
                            .basis = Basis::Vmm,
                            .family = "hosts",
                            .title = translatable("Rule", "Host too old or too new for VMM"),
                            .message = translatable("Rule", "{v} cannot manage \"{h}\" with {os}.")},
                           {own(&Host::osVersion)}, [](On<Host> host, const Look& look, Report& report) {
                               if (!managesHost(look.settings().vmmVersion, host->osVersion))
                                   report.find(host.id)
                                       .at(&Host::osVersion)
                                       .with("v", std::string(labelOf(look.settings().vmmVersion)))
                                       .with("h", host.id)
                                       .with("os", std::string(labelOf(host->osVersion)));
                           });
}

} // namespace fd::validation
