// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/vmnet/next_vsid.h"

#include <set>

namespace fd::validation {

RuleFix useNextVsid() {
    return RuleFix{translatable("Fix", "Use the next free VSID"),
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
                   }};
}

} // namespace fd::validation
