// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/codec.h"

#include "model/kind_operations.h"

#include <charconv>

namespace fd {

void appendAnyId(std::string& out, AnyId id) {
    if (!id)
        return;
    out += kindInfo(id.kind).name;
    out += '-';
    out += std::to_string(id.number);
}

Result<AnyId> parseAnyId(std::string_view text) {
    const std::string_view body = trimmed(text);
    if (body.empty())
        return AnyId{};
    const size_t dash = body.rfind('-');
    if (dash != std::string_view::npos) {
        const KindInfo* kind = findKind(body.substr(0, dash));
        const auto number = parseDecimal(body.substr(dash + 1), 0xFFFFFFFFU);
        if (kind && number && *number > 0)
            return AnyId(kind->kind, static_cast<std::uint32_t>(*number));
    }
    return notAValue("value.reference", translatable("Values", "\"{text}\" does not name an object."), text);
}

Result<long long> parseInteger(std::string_view text) {
    const std::string_view body = trimmed(text);
    long long value = 0;
    const auto [end, fault] = std::from_chars(body.data(), body.data() + body.size(), value);
    if (fault == std::errc{} && end == body.data() + body.size())
        return value;
    return notAValue("value.integer", translatable("Values", "\"{text}\" is not a whole number."), text);
}

Result<bool> parseBoolean(std::string_view text) {
    const std::string body = toLowerAscii(trimmed(text));
    if (body == "true" || body == "yes" || body == "on" || body == "1")
        return true;
    if (body == "false" || body == "no" || body == "off" || body == "0")
        return false;
    return notAValue("value.boolean", translatable("Values", "\"{text}\" is neither true nor false."), text);
}

Error notAChoice(std::string_view text, std::string choices) {
    return Error{"value.choice",
                 Text{translatable("Values", "\"{text}\" is not one of {choices}."),
                      {{"text", std::string(text.substr(0, 80))}, {"choices", std::move(choices)}}}};
}

} // namespace fd
