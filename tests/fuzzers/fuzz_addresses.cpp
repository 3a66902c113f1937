// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as each of the values that a person or a file may enter: what is accepted has one spelling, and that spelling
// means the same value.
#include "addressing/bandwidth.h"
#include "addressing/guid.h"
#include "addressing/ip_address.h"
#include "addressing/ip_prefix.h"
#include "addressing/mac_address.h"
#include "addressing/text_value.h"
#include "addressing/vlan_id.h"
#include "addressing/vlan_set.h"

#include <cstdint>
#include <cstdlib>

namespace {

template <fd::TextValue T>
void readAndWrite(std::string_view text) {
    const auto value = T::parse(text);
    if (!value)
        return;
    const auto spelled = fd::toText(*value);
    const auto again = T::parse(spelled);
    if (!again || !(*again == *value) || fd::toText(*again) != spelled)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readAndWrite<fd::Bandwidth>(text);
    readAndWrite<fd::Guid>(text);
    readAndWrite<fd::IpAddress>(text);
    readAndWrite<fd::IpPrefix>(text);
    readAndWrite<fd::IpRange>(text);
    readAndWrite<fd::MacAddress>(text);
    readAndWrite<fd::VlanId>(text);
    readAndWrite<fd::VlanSet>(text);
    readAndWrite<fd::Vsid>(text);
    return 0;
}
