// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/insert.h"

#include <array>

namespace fd::ops {

namespace {

constexpr std::array kOfDesign{kindOf<Host>,           kindOf<PhysicalSwitch>, kindOf<HostGroup>,         kindOf<LogicalNetwork>,
                               kindOf<LogicalSwitch>,  kindOf<VmNetwork>,      kindOf<UplinkPortProfile>, kindOf<PortClassification>,
                               kindOf<Tenant>,         kindOf<Gateway>,        kindOf<Router>};
constexpr std::array kOfHost{kindOf<PhysicalNic>, kindOf<LogicalSwitch>, kindOf<NicTeam>,
                             kindOf<HostSwitch>,  kindOf<HostVirtualNic>, kindOf<Vm>};
constexpr std::array kOfNic{kindOf<NicTeam>, kindOf<HostSwitch>, kindOf<PhysicalNic>};
constexpr std::array kOfHostSwitch{kindOf<HostVirtualNic>, kindOf<Vm>};
constexpr std::array kOfVm{kindOf<VirtualNic>};
constexpr std::array kOfHostGroup{kindOf<Host>, kindOf<HostGroup>};
constexpr std::array kOfLogicalNetwork{kindOf<NetworkSite>, kindOf<VmNetwork>};
constexpr std::array kOfSite{kindOf<SubnetVlan>, kindOf<IpPool>};
constexpr std::array kOfRow{kindOf<IpPool>};
constexpr std::array kOfLogicalSwitch{kindOf<UplinkPortProfile>, kindOf<PortClassification>, kindOf<SwitchExtension>};
constexpr std::array kOfTenant{kindOf<VmNetwork>, kindOf<Vm>};
constexpr std::array kOfVmNetwork{kindOf<VmSubnet>, kindOf<Vm>, kindOf<Gateway>};
constexpr std::array kOfVmSubnet{kindOf<IpPool>, kindOf<Vm>};

struct Row {
    Kind parent;
    std::span<const Kind> children;
};

constexpr Row kRows[] = {
    {kindOf<Host>, kOfHost},
    {kindOf<PhysicalNic>, kOfNic},
    {kindOf<NicTeam>, kOfNic},
    {kindOf<HostSwitch>, kOfHostSwitch},
    {kindOf<HostVirtualNic>, kOfHostSwitch},
    {kindOf<Vm>, kOfVm},
    {kindOf<VirtualNic>, kOfVm},
    {kindOf<HostGroup>, kOfHostGroup},
    {kindOf<LogicalNetwork>, kOfLogicalNetwork},
    {kindOf<NetworkSite>, kOfSite},
    {kindOf<SubnetVlan>, kOfRow},
    {kindOf<LogicalSwitch>, kOfLogicalSwitch},
    {kindOf<Tenant>, kOfTenant},
    {kindOf<VmNetwork>, kOfVmNetwork},
    {kindOf<VmSubnet>, kOfVmSubnet},
};

} // namespace

std::span<const Kind> childKinds(Kind kind, bool hasTarget) {
    if (!hasTarget)
        return kOfDesign;
    for (const Row& row : kRows)
        if (row.parent == kind)
            return row.children;
    return {};
}

} // namespace fd::ops
