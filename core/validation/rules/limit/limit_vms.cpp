// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitVms() {
    return bucketRule<Vm>(
        {.id = "limit-vms",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "limit",
         .title = translatable("Rule", "More machines than tested"),
         .message = translatable("Rule", "The design has {n} virtual machines; VMM was tested with {m}.")},
        {Reads{}}, [](On<Vm>, const Look&, std::vector<Key>& keys) { keys.push_back(Key::of(0)); },
        [](const Members<Vm>& same, const Look&, Report& report) {
            if (same.size() > 25000)
                report.find({}).with("n", same.size()).with("m", 25000);
        });
}

} // namespace fd::validation
