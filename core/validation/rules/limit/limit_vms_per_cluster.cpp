// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitVmsPerCluster() {
    return localRule<HostCluster>(
        {.id = "limit-vms-per-cluster",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "limit",
         .title = translatable("Rule", "Too many machines on a cluster"),
         .message = translatable("Rule", "Hyper-V runs at most {m} machines on a cluster; \"{c}\" has {n}.")},
        {from(&Host::cluster).from(&Vm::host)},
        [](On<HostCluster> cluster, const Look& look, Report& report) {
            std::size_t count = 0;
            for (const Id<Host> host : look.referring(&Host::cluster, cluster.id))
                count += look.referring(&Vm::host, host).size();
            if (count > 8000)
                report.find(cluster.id).with("m", 8000).with("c", cluster.id).with("n", count);
        });
}

} // namespace fd::validation
