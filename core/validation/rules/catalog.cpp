// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rule.h"

// One line for each rule; the order is that of lists and reports. Each is a function of its own file.
#define FD_RULES(RULE)                                                                                       \
    /* network */                                                                                            \
    RULE(vlanRange)                                                                                          \
    RULE(subnetFormat)                                                                                       \
    RULE(subnetHostBits)                                                                                     \
    RULE(siteNoHostgroup)                                                                                    \
    RULE(siteNoRow)                                                                                          \
    RULE(siteRowEmpty)                                                                                       \
    RULE(lnNoSite)                                                                                           \
    RULE(lnSingleIsolation)                                                                                  \
    RULE(subnetOverlap)                                                                                      \
    RULE(vlanRepeatedInSite)                                                                                 \
    RULE(vlanReusedAcrossNetworks)                                                                           \
    RULE(connectedMultiVlan)                                                                                 \
    RULE(independentRowNoVlan)                                                                               \
    /* pvlan */                                                                                              \
    RULE(pvlanSecondaryMissing)                                                                              \
    RULE(pvlanSecondaryOnNonPvlan)                                                                           \
    RULE(pvlanPrimaryEqualsSecondary)                                                                        \
    RULE(pvlanIsolatedDuplicate)                                                                             \
    RULE(pvlanSecondaryShared)                                                                               \
    RULE(pvlanVlanCollision)                                                                                 \
    RULE(pvlanSecondaryInconsistent)                                                                         \
    RULE(pvlanPrimaryReused)                                                                                 \
    RULE(pvlanModeUnsupported)                                                                               \
    /* pool */                                                                                               \
    RULE(poolNoSubnet)                                                                                       \
    RULE(poolMixedFamily)                                                                                    \
    RULE(poolRangeOrder)                                                                                     \
    RULE(poolRangeOutsideSubnet)                                                                             \
    RULE(poolNetworkBroadcast)                                                                               \
    RULE(poolOverlap)                                                                                        \
    RULE(poolReservedOutside)                                                                                \
    RULE(poolVipOutside)                                                                                     \
    RULE(poolReservedVipOverlap)                                                                             \
    RULE(poolGatewayOutsideSubnet)                                                                           \
    RULE(poolGatewayAssignable)                                                                              \
    RULE(poolDnsAssignable)                                                                                  \
    RULE(poolDnsInconsistent)                                                                                \
    RULE(poolNetbiosPublic)                                                                                  \
    RULE(poolStaticNeeded)                                                                                   \
    RULE(vnicIpOutside)                                                                                      \
    RULE(vnicIpExcluded)                                                                                     \
    RULE(vnicIpDuplicate)                                                                                    \
    /* vm */                                                                                                 \
    RULE(vnicStaticIpDynamicMac)

namespace fd::validation {

#define FD_DECLARE(name) Rules name();
FD_RULES(FD_DECLARE)
#undef FD_DECLARE

const std::vector<Rule>& allRules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> rules;
#define FD_ADD(name)                                                                                                   \
    for (Rule & rule : name().all)                                                                                     \
        rules.push_back(std::move(rule));
        FD_RULES(FD_ADD)
#undef FD_ADD
        return rules;
    }();
    return all;
}

} // namespace fd::validation
