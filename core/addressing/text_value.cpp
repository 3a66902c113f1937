// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/text_value.h"

namespace fd {

Error notAValue(std::string_view code, const char* source, std::string_view text) {
    return Error{std::string(code), Text{source, {{"text", std::string(text.substr(0, 80))}}}};
}

std::optional<unsigned long long> parseDecimal(std::string_view digits, unsigned long long maximum) {
    if (digits.empty() || digits.size() > 19 || (digits.size() > 1 && digits[0] == '0'))
        return std::nullopt;
    unsigned long long value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned long long>(c - '0');
    }
    if (value > maximum)
        return std::nullopt;
    return value;
}

} // namespace fd
