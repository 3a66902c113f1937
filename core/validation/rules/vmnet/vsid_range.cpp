// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/vmnet/next_vsid.h"

namespace fd::validation {

Rules vsidRange() {
    return localRule<VmSubnet>(
        {.id = "vsid-range",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "vmnet",
         .title = translatable("Rule", "VSID outside the range"),
         .message =
             translatable("Rule", "\"{sub}\": \"{text}\" is no VSID; they run from 4096 to 16,777,214.")},
        {own(&VmSubnet::vsid)},
        [](On<VmSubnet> subnet, const Look&, Report& report) {
            if (subnet->vsid.isWrong())
                report.find(subnet.id)
                    .at(&VmSubnet::vsid)
                    .with("sub", subnet.id)
                    .with("text", toText(subnet->vsid));
        },
        {useNextVsid()});
}

} // namespace fd::validation
