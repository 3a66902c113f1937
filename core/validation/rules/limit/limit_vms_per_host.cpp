// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitVmsPerHost() {
    return localRule<Host>(
        {.id = "limit-vms-per-host",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "limit",
         .title = translatable("Rule", "Too many machines on a host"),
         .message = translatable("Rule", "Hyper-V runs at most {m} machines on a host; \"{h}\" has {n}.")},
        {from(&Vm::host)}, [](On<Host> host, const Look& look, Report& report) {
            const std::size_t count = look.referring(&Vm::host, host.id).size();
            if (count > 1024)
                report.find(host.id).with("m", 1024).with("h", host.id).with("n", count);
        });
}

} // namespace fd::validation
