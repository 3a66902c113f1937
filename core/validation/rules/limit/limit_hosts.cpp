// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitHosts() {
    return bucketRule<Host>(
        {.id = "limit-hosts",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "limit",
         .title = translatable("Rule", "More hosts than tested"),
         .message = translatable("Rule", "The design has {n} hosts; VMM was tested with {m}.")},
        {Reads{}}, [](On<Host>, const Look&, std::vector<Key>& keys) { keys.push_back(Key::of(0)); },
        [](const Members<Host>& same, const Look&, Report& report) {
            if (same.size() > 1000)
                report.find({}).with("n", same.size()).with("m", 1000);
        });
}

} // namespace fd::validation
