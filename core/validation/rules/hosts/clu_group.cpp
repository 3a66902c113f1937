// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules cluGroup() {
    return localRule<HostCluster>(
        {.id = "clu-group",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "hosts",
         .title = translatable("Rule", "Nodes in different host groups"),
         .message = translatable("Rule", "The nodes of \"{c}\" are in different host groups: {list}.")},
        {from(&Host::cluster).own(&Host::hostGroup)},
        [](On<HostCluster> cluster, const Look& look, Report& report) {
            std::vector<Id<HostGroup>> groups;
            look.each(&Host::cluster, cluster.id, [&](Id<Host>, const Host& host) {
                if (std::find(groups.begin(), groups.end(), host.hostGroup) == groups.end())
                    groups.push_back(host.hostGroup);
            });
            if (groups.size() > 1)
                report.find(cluster.id).with("c", cluster.id).withAll("list", groups);
        },
        {RuleFix{translatable("Fix", "Move all nodes to the first node's group"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto nodes = look.referring(&Host::cluster, finding.subject.as<HostCluster>());
                     if (nodes.empty())
                         return false;
                     const Id<HostGroup> group = look.get(nodes.front())->hostGroup;
                     for (const Id<Host> node : nodes)
                         transaction.edit(node, [&](Host& host) { host.hostGroup = group; });
                     return true;
                 }}});
}

} // namespace fd::validation
