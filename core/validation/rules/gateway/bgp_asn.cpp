// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules bgpAsn() {
    return localRule<VmNetworkGateway>(
        {.id = "bgp-asn",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "AS number missing"),
         .message = translatable("Rule", "BGP of \"{use}\" needs an AS number from 1 to 4,294,967,295.")},
        {own(&VmNetworkGateway::enableBgp, &VmNetworkGateway::autonomousSystemNumber)},
        [](On<VmNetworkGateway> use, const Look&, Report& report) {
            const long long number = use->autonomousSystemNumber;
            if (use->enableBgp && (number < 1 || number > 4294967295LL))
                report.find(use.id).at(&VmNetworkGateway::autonomousSystemNumber).with("use", use.id);
        });
}

} // namespace fd::validation
