// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules cluNodeLimit() {
    return localRule<HostCluster>(
        {.id = "clu-node-limit",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "hosts",
         .title = translatable("Rule", "Too many nodes"),
         .message = translatable("Rule", "A cluster can have 64 nodes; \"{c}\" has {n}.")},
        {from(&Host::cluster)}, [](On<HostCluster> cluster, const Look& look, Report& report) {
            const std::size_t nodes = look.referring(&Host::cluster, cluster.id).size();
            if (nodes > 64)
                report.find(cluster.id).with("c", cluster.id).with("n", nodes);
        });
}

} // namespace fd::validation
