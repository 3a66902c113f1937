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
    RULE(poolExhausted)                                                                                      \
    RULE(poolNearlyFull)                                                                                     \
    RULE(poolMulticastHnv)                                                                                   \
    RULE(poolMulticastCapacity)                                                                              \
    /* vm */                                                                                                 \
    RULE(vnicStaticIpDynamicMac)                                                                             \
    RULE(vnicMax)                                                                                            \
    RULE(vnicLegacyGen2)                                                                                     \
    RULE(vnicNlbMacSpoof)                                                                                    \
    RULE(vnicDhcpGuard)                                                                                      \
    RULE(vnicGuestTeam)                                                                                      \
    RULE(vnicVrssOneVcpu)                                                                                    \
    RULE(vnicVrssSlowNic)                                                                                    \
    RULE(vnicVrssPlatform)                                                                                   \
    RULE(placeLmBoundary)                                                                                    \
    /* uplink */                                                                                             \
    RULE(uppNoSite)                                                                                          \
    RULE(uppScopeEmpty)                                                                                      \
    RULE(uppOutOfScope)                                                                                      \
    RULE(uppSameLnTwice)                                                                                     \
    RULE(uppHnvNoNetwork)                                                                                    \
    RULE(uppHnvFlag2012)                                                                                     \
    RULE(uppDynamic2012)                                                                                     \
    /* port */                                                                                               \
    RULE(vppWeightRange)                                                                                     \
    RULE(vppBandwidthOrder)                                                                                  \
    RULE(vppTwoMinimums)                                                                                     \
    RULE(vppModeMismatch)                                                                                    \
    RULE(vppSriovBandwidth)                                                                                  \
    RULE(vppVrssNeedsVmq)                                                                                    \
    RULE(vppGuestIpNotHnv)                                                                                   \
    RULE(pcUnmapped)                                                                                         \
    RULE(pcDuplicate)                                                                                        \
    RULE(pcDefaultMultiple)                                                                                  \
    /* switch */                                                                                             \
    RULE(lsNoUplink)                                                                                         \
    RULE(lsTwoForwardingExt)                                                                                 \
    RULE(lsNcExtensions)                                                                                     \
    RULE(lsSetPlatform)                                                                                      \
    RULE(lsSetMembers)                                                                                       \
    RULE(lsSetIdentical)                                                                                     \
    RULE(lsSetAlgorithm)                                                                                     \
    RULE(lsSetTeamingMode)                                                                                   \
    RULE(lsSetDynamic)                                                                                       \
    RULE(lsSetVmqos)                                                                                         \
    RULE(lsSetIpsec)                                                                                         \
    RULE(lsHnvSet)                                                                                           \
    RULE(lsLbfoPlatform)                                                                                     \
    RULE(lsLbfo2022)                                                                                         \
    RULE(lsLbfoMembers)                                                                                      \
    RULE(lsLbfoMixedSpeed)                                                                                   \
    RULE(lsTeamOneNic)                                                                                       \
    RULE(lsTeamSwitchSplit)                                                                                  \
    RULE(lsNoteamMany)                                                                                       \
    RULE(lsSriovTeam)                                                                                        \
    RULE(lsSriovChain)                                                                                       \
    RULE(lsSriovIsolation)                                                                                   \
    RULE(lsPacketDirect)                                                                                     \
    RULE(lsWeightSum)                                                                                        \
    RULE(lsAbsoluteOversubscribed)                                                                           \
    /* hostnic */                                                                                            \
    RULE(hvnicNoVmnetwork)                                                                                   \
    RULE(hvnicHnv)                                                                                           \
    RULE(hvnicSiteNotInUplink)                                                                               \
    RULE(hvnicVlanMismatch)                                                                                  \
    RULE(hvnicInheritAndIp)                                                                                  \
    /* standard */                                                                                           \
    RULE(stdswMultiNic)                                                                                      \
    RULE(stdswConverged)                                                                                     \
    RULE(stdswNoSite)                                                                                        \
    RULE(stdswPortClass)                                                                                     \
    /* vmnet */                                                                                              \
    RULE(vmnetIsolationMismatch)                                                                             \
    RULE(vmnetConnectedSecond)                                                                               \
    RULE(vmnetVlanTaken)                                                                                     \
    RULE(vmnetVlanNotInSite)                                                                                 \
    RULE(vmsubnetOverlap)                                                                                    \
    RULE(vmsubnetNoPool)                                                                                     \
    RULE(caPoolFirstIp)                                                                                      \
    RULE(caPoolGateway)                                                                                      \
    RULE(vsidRange)                                                                                          \
    RULE(vsidDuplicate)                                                                                      \
    RULE(rdidDuplicate)                                                                                      \
    /* hnv */                                                                                                \
    RULE(hnvNoSite)                                                                                          \
    RULE(hnvNoPaPool)                                                                                        \
    RULE(hnvPaSmall)                                                                                         \
    RULE(hnvPaNoGateway)                                                                                     \
    RULE(hnvHostOs)                                                                                          \
    RULE(hnvV1Platform)                                                                                      \
    RULE(hnvVxlanPlatform)                                                                                   \
    RULE(hnvInfraShared)                                                                                     \
    RULE(hnvMtu)                                                                                             \
    /* placement */                                                                                          \
    RULE(vnicNoVmnetwork)                                                                                    \
    RULE(placeNoPath)                                                                                        \
    RULE(placePortClass)                                                                                     \
    RULE(placeGatewayHost)                                                                                   \
    /* gateway */                                                                                            \
    RULE(gwVmnetNotHnv)                                                                                      \
    RULE(gwBackendSite)                                                                                      \
    RULE(gwFrontendSite)                                                                                     \
    RULE(gwHostgroup)                                                                                        \
    RULE(gwDirectShared)                                                                                     \
    RULE(gwDirectNat)                                                                                        \
    RULE(gwDirectAddress)                                                                                    \
    RULE(gwCapacity)                                                                                         \
    RULE(gwCapacityRange)                                                                                    \
    RULE(gwHostNotDedicated)                                                                                 \
    RULE(gwNotHa)                                                                                            \
    RULE(gwMetricOrder)                                                                                      \
    RULE(gwVnicVlan)                                                                                         \
    RULE(gwVpnFrontendPrivate)                                                                               \
    RULE(gwName15)                                                                                           \
    RULE(gwRoutingSubnet)                                                                                    \
    RULE(natIpNotInPool)                                                                                     \
    RULE(natIpDuplicate)                                                                                     \
    RULE(natRuleTarget)                                                                                      \
    RULE(natRulePort)                                                                                        \
    RULE(natRuleDuplicate)                                                                                   \
    RULE(directOverlap)                                                                                      \
    RULE(vpnOverlap)                                                                                         \
    RULE(vpnNoRoute)                                                                                         \
    RULE(vpnSecret)                                                                                          \
    RULE(bgpAsn)                                                                                             \
    RULE(bgpNoPeer)                                                                                          \
    RULE(l3NextHopUnique)                                                                                    \
    /* hosts */                                                                                              \
    RULE(hostOsNotManaged)                                                                                   \
    RULE(hostNoManagement)                                                                                   \
    RULE(hostManagementLost)                                                                                 \
    RULE(hostNoPlacementNic)                                                                                 \
    RULE(nicDoubleBound)                                                                                     \
    RULE(nicManualLn)                                                                                        \
    RULE(siteNotInHostScope)                                                                                 \
    RULE(nicTrunkMissingVlan)                                                                                \
    RULE(nicVmqSlow)                                                                                         \
    RULE(nicRssUnderSwitch)                                                                                  \
    RULE(nicRdmaPlatform)                                                                                    \
    RULE(nicRdmaDcb)                                                                                         \
    RULE(nicRdmaUntagged)                                                                                    \
    RULE(cluNodeLimit)                                                                                       \
    RULE(cluGroup)                                                                                           \
    RULE(cluOsMixed)                                                                                         \
    RULE(cluSwitchDiffers)                                                                                   \
    RULE(cluNoSeparateNetwork)                                                                               \
    RULE(lmSubnetUnknown)                                                                                    \
    /* mac */                                                                                                \
    RULE(macPoolOui)                                                                                         \
    RULE(macPoolOrder)                                                                                       \
    RULE(macPoolMulticast)                                                                                   \
    RULE(macPoolReserved)                                                                                    \
    RULE(macPoolOverlap)                                                                                     \
    RULE(macDuplicate)                                                                                       \
    RULE(macStaticOutsidePool)                                                                               \
    /* vip */                                                                                                \
    RULE(vipNlbHnv)                                                                                          \
    RULE(vipNlbLinux)                                                                                        \
    RULE(vipMonitorTimeout)                                                                                  \
    RULE(vipPortRange)                                                                                       \
    RULE(vipNotReserved)                                                                                     \
    RULE(poolVipTooFew)                                                                                      \
    /* acl */                                                                                                \
    RULE(aclPlatform)                                                                                        \
    RULE(aclPriority)                                                                                        \
    /* limit */                                                                                              \
    RULE(limitHosts)                                                                                         \
    RULE(limitVms)                                                                                           \
    RULE(limitLogicalNetworks)                                                                               \
    RULE(limitVirtualNetworks)                                                                               \
    RULE(limitVmsPerHost)                                                                                    \
    RULE(limitVmsPerCluster)                                                                                 \
    /* names */                                                                                              \
    RULE(nameRequired)                                                                                       \
    RULE(nameDuplicate)                                                                                      \
    RULE(nameTooLong)                                                                                        \
    RULE(hgCycle)                                                                                            \
    RULE(hgInheritOff)

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
