// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"

#include <cstdint>

namespace fd {

/// What fabric to make.
struct GenerateOptions {
    /// 1 to 20,000.
    int hosts = 16;
    /// 0 to 500,000.
    int vms = 100;
    /// Tenants with network virtualization; 0 lets a fifth of the VM networks be theirs.
    int tenants = 0;
    std::uint64_t seed = 1;
};

/// A realistic fabric of any size without errors: locations of up to 100 hosts in racks of 20 with two top-of-rack
/// switches each, clusters of up to 16 hosts, one converged SET switch a host with management, cluster and live
/// migration adapters, machines spread evenly over VLAN, PVLAN and tenant networks with overlapping subnets. The same
/// options give the same design. Error "generate.range" names the option that is out of range.
Result<Design> generateFabric(const GenerateOptions& options);

} // namespace fd
