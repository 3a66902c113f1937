// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "diagram/display_list.h"

#include <cstdint>
#include <string>

namespace fd::diagram {

/// The set of colours that a picture is painted with. This table is the only place with colours.
enum class Theme : std::uint8_t { Light, Dark, Print, HighContrast };

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Color&) const = default;
};

/// The colour of a tone. Tone::None has none; black comes back.
Color colorOf(Tone tone, Theme theme);

/// "#rrggbb".
std::string hexColor(Color color);

/// The contrast between two colours after WCAG 2.2 ("contrast ratio"), from 1 to 21.
double contrastRatio(Color a, Color b);

/// How wide a border is drawn: high contrast asks for outlines of two pixels where others have one.
inline double borderWidth(const BoxShape& box, Theme theme) {
    return theme == Theme::HighContrast && box.borderWidth < 2 ? 2 : box.borderWidth;
}

/// The tone of a load from 0 (idle) over 1 (at capacity) upwards.
Tone heatTone(double load);

/// The quiet fill that belongs to the tone of a finding.
Tone softOf(Tone severity);

} // namespace fd::diagram

template <>
struct fd::Choices<fd::diagram::Theme> {
    static constexpr std::array values{
        fd::Choice{fd::diagram::Theme::Light, "light", fd::translatable("Theme", "Light")},
        fd::Choice{fd::diagram::Theme::Dark, "dark", fd::translatable("Theme", "Dark")},
        fd::Choice{fd::diagram::Theme::Print, "print", fd::translatable("Theme", "Print")},
        fd::Choice{fd::diagram::Theme::HighContrast, "highContrast",
                   fd::translatable("Theme", "High contrast")},
    };
};
