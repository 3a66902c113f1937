// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/list_words.h"

#include "model/naming.h"

#include <cstdio>
#include <string_view>

namespace fd::diagram {

std::string joined(std::initializer_list<std::string> parts) {
    constexpr std::string_view kDot = " \u00b7 ";
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : std::string(kDot)) + part;
    return out;
}

std::string nameIn(const CardContext& context, AnyId id) {
    return id ? displayName(context.design, id) : std::string{};
}

std::string rateOf(const CardContext& context, AnyId id) {
    if (!context.annotations)
        return {};
    const auto found = context.annotations->rate.find(id);
    if (found == context.annotations->rate.end())
        return {};
    char text[64];
    std::snprintf(text, sizeof text, "\u25b2 %.1f \u25bc %.1f Gbit/s", found->second.sent / 1e9,
                  found->second.received / 1e9);
    return text;
}

} // namespace fd::diagram
