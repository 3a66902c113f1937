// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/vmnet/next_vsid.h"

namespace fd::validation {

Rules vsidDuplicate() {
    return bucketRule<VmSubnet>(
        {.id = "vsid-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "vmnet",
         .title = translatable("Rule", "VSID used twice"),
         .message = translatable("Rule", "VSID {n} is used by \"{a}\" and \"{b}\".")},
        {own(&VmSubnet::vsid)},
        [](On<VmSubnet> subnet, const Look&, std::vector<Key>& keys) {
            if (subnet->vsid)
                keys.push_back(Key::of(subnet->vsid->number()));
        },
        [](const Members<VmSubnet>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&VmSubnet::vsid)
                    .with("n", *same[i]->vsid)
                    .with("a", same.id(0))
                    .with("b", same.id(i));
        },
        {useNextVsid()});
}

} // namespace fd::validation
