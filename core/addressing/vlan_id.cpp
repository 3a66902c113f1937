// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/vlan_id.h"

namespace fd {

Result<VlanId> VlanId::parse(std::string_view text) {
    const auto number = parseDecimal(trimmed(text), kMaximum);
    if (const auto id = number ? of(static_cast<long long>(*number)) : std::nullopt)
        return *id;
    return notAValue("value.vlan", translatable("Values", "\"{text}\" is not a VLAN ID; they run from 1 to 4094."), text);
}

void VlanId::appendTo(std::string& out) const {
    out += std::to_string(number_);
}

Result<Vsid> Vsid::parse(std::string_view text) {
    const auto number = parseDecimal(trimmed(text), kMaximum);
    if (const auto id = number ? of(static_cast<long long>(*number)) : std::nullopt)
        return *id;
    return notAValue("value.vsid", translatable("Values", "\"{text}\" is not a virtual subnet ID; they run from 4096 to 16777214."),
                     text);
}

void Vsid::appendTo(std::string& out) const {
    out += std::to_string(number_);
}

} // namespace fd
