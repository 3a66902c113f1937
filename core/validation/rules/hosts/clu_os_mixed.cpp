// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules cluOsMixed() {
    return localRule<HostCluster>(
        {.id = "clu-os-mixed",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "hosts",
         .title = translatable("Rule", "Mixed Windows Server versions"),
         .message =
             translatable("Rule", "\"{c}\" mixes Windows Server versions ({list}); that is allowed only "
                                  "during a rolling upgrade.")},
        {from(&Host::cluster).own(&Host::osVersion)},
        [](On<HostCluster> cluster, const Look& look, Report& report) {
            std::set<std::string> versions;
            look.each(&Host::cluster, cluster.id, [&](Id<Host>, const Host& host) {
                versions.insert(std::string(nameOf(host.osVersion)));
            });
            if (versions.size() > 1)
                report.find(cluster.id).with("c", cluster.id).with("list", joined(versions));
        });
}

} // namespace fd::validation
