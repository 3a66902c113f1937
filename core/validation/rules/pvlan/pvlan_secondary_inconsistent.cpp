// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

struct SiteSecondary {
    Id<NetworkSite> site;
    int number;
};

/// The sites with exactly one secondary VLAN.
std::vector<SiteSecondary> secondariesOf(const Look& look, Id<LogicalNetwork> network) {
    std::vector<SiteSecondary> out;
    look.each(&NetworkSite::logicalNetwork, network, [&](Id<NetworkSite> site, const NetworkSite&) {
        std::set<int> numbers;
        look.each(&SubnetVlan::site, site, [&](Id<SubnetVlan>, const SubnetVlan& row) {
            if (isUsable(row) && row.secondaryVlan)
                numbers.insert(row.secondaryVlan->number());
        });
        if (numbers.size() == 1)
            out.push_back({site, *numbers.begin()});
    });
    return out;
}

} // namespace

Rules pvlanSecondaryInconsistent() {
    return localRule<LogicalNetwork>(
        {.id = "pvlan-secondary-inconsistent",
         .severity = Severity::Advice,
         .basis = Basis::Practice,
         .family = "pvlan",
         .title = translatable("Rule", "Different secondaries in the sites"),
         .message =
             translatable("Rule", "The sites of \"{ln}\" use different secondary VLANs: {list}. Use the "
                                  "same one in every site.")},
        {own(&LogicalNetwork::kind), from(&NetworkSite::logicalNetwork).value(kSiteScope),
         from(&NetworkSite::logicalNetwork)
             .from(&SubnetVlan::site)
             .own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan)},
        [](On<LogicalNetwork> network, const Look& look, Report& report) {
            if (network->kind != LogicalNetworkKind::IndependentPvlan)
                return;
            const auto sites = secondariesOf(look, network.id);
            std::set<int> numbers;
            for (std::size_t j = 0; j < sites.size(); ++j) {
                numbers.insert(sites[j].number);
                for (std::size_t i = 0; i < j; ++i)
                    if (commonGroup(look, sites[i].site, sites[j].site))
                        return;
            }
            if (numbers.size() > 1)
                report.find(network.id).with("ln", network.id).with("list", joined(numbers));
        });
}

} // namespace fd::validation
