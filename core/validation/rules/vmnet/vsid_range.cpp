// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

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
        {RuleFix{translatable("Fix", "Use the next free VSID"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     std::set<int> taken;
                     for (const auto entry : look.design().table<VmSubnet>())
                         if (entry.record.vsid)
                             taken.insert(entry.record.vsid->number());
                     int number = std::max(look.settings().vsidRangeStart, Vsid::kMinimum);
                     while (taken.contains(number))
                         ++number;
                     const auto vsid = Vsid::of(number);
                     return vsid && transaction.edit(finding.subject.as<VmSubnet>(),
                                                     [&](VmSubnet& subnet) { subnet.vsid = *vsid; });
                 }}});
}

} // namespace fd::validation
