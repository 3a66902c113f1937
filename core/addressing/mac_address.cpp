// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/mac_address.h"

#include "addressing/digits.h"

namespace fd {

Result<MacAddress> MacAddress::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    const bool separated = body.size() == 17;
    const size_t step = separated ? 3 : 2;
    std::uint64_t bits = 0;
    bool good = separated || body.size() == 12;
    for (size_t octet = 0; good && octet < 6; ++octet) {
        const int high = hexDigit(body[octet * step]);
        const int low = hexDigit(body[octet * step + 1]);
        const bool last = octet == 5;
        const char separator = separated && !last ? body[octet * step + 2] : ':';
        good = high >= 0 && low >= 0 && (separator == ':' || separator == '-');
        bits = (bits << 8U) | static_cast<std::uint64_t>(high * 16 + low);
    }
    if (!good)
        return notAValue("value.mac",
                         translatable("Values", "\"{text}\" is not a MAC address such as 00:1D:D8:B7:1C:11."), text);
    return MacAddress(bits);
}

void MacAddress::appendTo(std::string& out) const {
    for (int octet = 5; octet >= 0; --octet) {
        const auto value = static_cast<unsigned>((bits_ >> static_cast<unsigned>(octet * 8)) & 0xFFU);
        out += kUpperHexDigits[value >> 4U];
        out += kUpperHexDigits[value & 15U];
        if (octet > 0)
            out += ':';
    }
}

} // namespace fd
