// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived/derived_rules.h"

namespace fd::validation::derived {

namespace {

Uplink uplinkOf(On<HostSwitch> hostSwitch, const Look& look) {
    Uplink uplink;
    uplink.logicalSwitch = hostSwitch->logicalSwitch;
    if (const Host* host = look.get(hostSwitch->host))
        uplink.os = host->osVersion;
    if (const LogicalSwitch* logical = look.get(hostSwitch->logicalSwitch)) {
        uplink.mode = logical->uplinkMode;
        uplink.bandwidthMode = resolvedBandwidthMode(*logical);
    }
    uplink.nics = uplinkNicsOf(look, *hostSwitch);
    if (const auto team = teamOf(look, *hostSwitch)) {
        uplink.isTeam = true;
        uplink.kind = team->kind;
        uplink.teamingMode = team->teamingMode;
        uplink.loadBalancing = team->loadBalancing;
        uplink.isSetUnsupported = team->kind == TeamKind::Set && !hasEmbeddedTeaming(uplink.os);
    }
    for (const Id<PhysicalNic> nic : uplink.nics)
        if (const PhysicalNic* record = look.get(nic)) {
            const bool isFirst = uplink.total.isZero();
            uplink.slowest = isFirst ? record->speed : std::min(uplink.slowest, record->speed);
            uplink.total =
                Bandwidth::bitsPerSecond(uplink.total.bitsPerSecond() + record->speed.bitsPerSecond());
        }
    return uplink;
}

Reads readsOfUplink() {
    const auto profile = via(&HostSwitch::uplinkSet).via(&UplinkPortProfileSet::profile);
    return {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::uplinkSet, &HostSwitch::nics,
                &HostSwitch::team),
            via(&HostSwitch::host).own(&Host::osVersion),
            via(&HostSwitch::logicalSwitch)
                .own(&LogicalSwitch::uplinkMode, &LogicalSwitch::minimumBandwidthMode, &LogicalSwitch::sriov),
            profile.own(&UplinkPortProfile::loadBalancing, &UplinkPortProfile::teamingMode),
            via(&HostSwitch::nics).own(&PhysicalNic::speed),
            via(&HostSwitch::team)
                .own(&NicTeam::kind, &NicTeam::members, &NicTeam::teamingMode, &NicTeam::loadBalancing,
                     &NicTeam::standbyMember),
            via(&HostSwitch::team).via(&NicTeam::members).own(&PhysicalNic::speed)};
}

} // namespace

DerivedRule uplink() {
    return ruleFor("uplink of a virtual switch", kUplink, readsOfUplink(), &uplinkOf);
}

} // namespace fd::validation::derived
