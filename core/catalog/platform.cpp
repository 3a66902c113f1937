// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/platform.h"

namespace fd {

bool managesHost(VmmVersion vmm, OsVersion os) {
    const auto between = [&](OsVersion first, OsVersion last) { return first <= os && os <= last; };
    switch (vmm) {
    case VmmVersion::Vmm2012R2:
        return between(OsVersion::Ws2008R2, OsVersion::Ws2012R2);
    case VmmVersion::Vmm2016:
        return between(OsVersion::Ws2012R2, OsVersion::Ws2016);
    case VmmVersion::Vmm2019:
    case VmmVersion::Vmm2019Ur1:
        return between(OsVersion::Ws2012R2, OsVersion::Ws2019);
    case VmmVersion::Vmm2022:
        return between(OsVersion::Ws2016, OsVersion::Ws2022);
    case VmmVersion::Vmm2025:
        return between(OsVersion::Ws2019, OsVersion::Ws2025);
    }
    return false;
}

} // namespace fd
