// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules limitVirtualNetworks() {
    return bucketRule<VmNetwork>(
        {.id = "limit-virtual-networks",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "limit",
         .title = translatable("Rule", "More VM networks than tested"),
         .message = translatable("Rule", "The design has {n} VM networks; VMM was tested with {m}.")},
        {Reads{}}, [](On<VmNetwork>, const Look&, std::vector<Key>& keys) { keys.push_back(Key::of(0)); },
        [](const Members<VmNetwork>& same, const Look&, Report& report) {
            if (same.size() > 2000)
                report.find({}).with("n", same.size()).with("m", 2000);
        });
}

} // namespace fd::validation
