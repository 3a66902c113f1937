// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/guid.h"

#include "addressing/digits.h"

#include <array>

namespace fd {

Result<Guid> Guid::parse(std::string_view text) {
    std::string_view body = trimmed(text);
    if (body.size() == 38 && body.front() == '{' && body.back() == '}')
        body = body.substr(1, 36);
    std::array<std::uint64_t, 2> halves{};
    int digits = 0;
    bool good = body.size() == 36;
    for (size_t at = 0; good && at < body.size(); ++at) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            good = body[at] == '-';
            continue;
        }
        const int digit = hexDigit(body[at]);
        good = digit >= 0;
        auto& half = halves[digits++ < 16 ? 0 : 1];
        half = (half << 4U) | static_cast<std::uint64_t>(digit);
    }
    if (!good)
        return notAValue("value.guid",
                         translatable("Values", "\"{text}\" is not a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff."),
                         text);
    return Guid(halves[0], halves[1]);
}

void Guid::appendTo(std::string& out) const {
    for (unsigned digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            out += '-';
        const std::uint64_t half = digit < 16 ? high_ : low_;
        out += kLowerHexDigits[(half >> (60U - 4U * (digit % 16U))) & 15U];
    }
}

} // namespace fd
