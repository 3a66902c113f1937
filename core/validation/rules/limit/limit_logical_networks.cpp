// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitLogicalNetworks() {
    return bucketRule<LogicalNetwork>(
        {.id = "limit-logical-networks",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "limit",
         .title = translatable("Rule", "More logical networks than tested"),
         .message = translatable("Rule", "The design has {n} logical networks; VMM was tested with {m}.")},
        {Reads{}},
        [](On<LogicalNetwork>, const Look&, std::vector<Key>& keys) { keys.push_back(Key::of(0)); },
        [](const Members<LogicalNetwork>& same, const Look&, Report& report) {
            if (same.size() > 20)
                report.find({}).with("n", same.size()).with("m", 20);
        });
}

} // namespace fd::validation
