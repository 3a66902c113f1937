// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

bool hasHostBits(const Entered<IpPrefix>& entered) {
    if (!entered.isRespelled())
        return false;
    const std::string text = toText(entered);
    const auto address = IpAddress::parse(std::string_view(text).substr(0, text.find('/')));
    return address && *address != entered->network();
}

} // namespace

Rules subnetHostBits() {
    return localRule<SubnetVlan>(
        {.id = "subnet-host-bits",
         .severity = Severity::Advice,
         .basis = Basis::Inference,
         .family = "network",
         .title = translatable("Rule", "Subnet with host bits"),
         .message = translatable("Rule", "{text} was read as {net}.")},
        {own(&SubnetVlan::subnet)},
        [](On<SubnetVlan> row, const Look&, Report& report) {
            if (hasHostBits(row->subnet))
                report.find(row.id)
                    .at(&SubnetVlan::subnet)
                    .with("text", toText(row->subnet))
                    .with("net", *row->subnet);
        },
        {RuleFix{translatable("Fix", "Write the subnet without host bits"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<SubnetVlan>(), [](SubnetVlan& row) {
                         row.subnet = Entered<IpPrefix>(*row.subnet);
                     });
                 }}});
}

} // namespace fd::validation
