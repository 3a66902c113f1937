// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"

#include <cstdint>

namespace fd {

/// Windows Server version of a host, in order of release.
enum class OsVersion : std::uint8_t { Ws2008R2, Ws2012, Ws2012R2, Ws2016, Ws2019, Ws2022, Ws2025 };

template <>
struct Choices<OsVersion> {
    static constexpr std::array values{
        Choice{OsVersion::Ws2008R2, "2008R2", translatable("Choice", "Windows Server 2008 R2")},
        Choice{OsVersion::Ws2012, "2012", translatable("Choice", "Windows Server 2012")},
        Choice{OsVersion::Ws2012R2, "2012R2", translatable("Choice", "Windows Server 2012 R2")},
        Choice{OsVersion::Ws2016, "2016", translatable("Choice", "Windows Server 2016")},
        Choice{OsVersion::Ws2019, "2019", translatable("Choice", "Windows Server 2019")},
        Choice{OsVersion::Ws2022, "2022", translatable("Choice", "Windows Server 2022")},
        Choice{OsVersion::Ws2025, "2025", translatable("Choice", "Windows Server 2025")},
    };
};

/// Version of System Center Virtual Machine Manager, in order of release.
enum class VmmVersion : std::uint8_t { Vmm2012R2, Vmm2016, Vmm2019, Vmm2019Ur1, Vmm2022, Vmm2025 };

template <>
struct Choices<VmmVersion> {
    static constexpr std::array values{
        Choice{VmmVersion::Vmm2012R2, "2012R2", translatable("Choice", "VMM 2012 R2")},
        Choice{VmmVersion::Vmm2016, "2016", translatable("Choice", "VMM 2016")},
        Choice{VmmVersion::Vmm2019, "2019", translatable("Choice", "VMM 2019")},
        Choice{VmmVersion::Vmm2019Ur1, "2019UR1", translatable("Choice", "VMM 2019 UR1")},
        Choice{VmmVersion::Vmm2022, "2022", translatable("Choice", "VMM 2022")},
        Choice{VmmVersion::Vmm2025, "2025", translatable("Choice", "VMM 2025")},
    };
};

/// Whether this VMM version manages hosts of that Windows Server version ("System requirements" pages of System
/// Center VMM 2016, 2019, 2022 and 2025; for 2012 R2 no such page could be read, its row is an assumption).
bool managesHost(VmmVersion vmm, OsVersion os);

// What a Windows Server version brings ("What's new" and feature pages of Windows Server).
constexpr bool hasInboxTeaming(OsVersion os) { return os >= OsVersion::Ws2012; }
constexpr bool hasDynamicTeaming(OsVersion os) { return os >= OsVersion::Ws2012R2; }
constexpr bool hasEmbeddedTeaming(OsVersion os) { return os >= OsVersion::Ws2016; }
constexpr bool hasNetworkVirtualization(OsVersion os) { return os >= OsVersion::Ws2012; }
constexpr bool hasVrss(OsVersion os) { return os >= OsVersion::Ws2012R2; }
constexpr bool hasVmmq(OsVersion os) { return os >= OsVersion::Ws2016; }
constexpr bool hasDynamicVmmq(OsVersion os) { return os >= OsVersion::Ws2019; }
constexpr bool hasRdmaOnVirtualSwitch(OsVersion os) { return os >= OsVersion::Ws2016; }
constexpr bool hasPortAcls(OsVersion os) { return os >= OsVersion::Ws2012R2; }
/// LBFO teams under a virtual switch are no longer developed ("Features removed or no longer developed", 2022).
constexpr bool discouragesLbfoUnderSwitch(OsVersion os) { return os >= OsVersion::Ws2022; }

} // namespace fd
