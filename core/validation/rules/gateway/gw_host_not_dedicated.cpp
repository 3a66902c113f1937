// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwHostNotDedicated() {
    return localRule<Host>(
        {.id = "gw-host-not-dedicated",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway machine on an ordinary host"),
         .message = translatable("Rule", "\"{h}\" carries gateway machines and must be marked as dedicated "
                                         "gateway host: {list}.")},
        {own(&Host::isDedicatedGateway), from(&Vm::host).own(&Vm::gateway)},
        [](On<Host> host, const Look& look, Report& report) {
            if (host->isDedicatedGateway)
                return;
            std::vector<Id<Vm>> machines;
            look.each(&Vm::host, host.id, [&](Id<Vm> id, const Vm& vm) {
                if (vm.gateway)
                    machines.push_back(id);
            });
            if (!machines.empty())
                report.find(host.id)
                    .at(&Host::isDedicatedGateway)
                    .with("h", host.id)
                    .withAll("list", machines);
        },
        {RuleFix{translatable("Fix", "Mark the host"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<Host>(),
                                             [](Host& host) { host.isDedicatedGateway = true; });
                 }}});
}

} // namespace fd::validation
