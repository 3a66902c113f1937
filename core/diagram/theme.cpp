// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fd::diagram {

namespace {

struct Row {
    Tone tone;
    /// Light, dark, print, high contrast; 0xRRGGBB.
    std::array<std::uint32_t, 4> colors;
};

constexpr Row kRows[] = {
    {Tone::Canvas, {0xF4F6F9, 0x141619, 0xFFFFFF, 0x000000}},
    {Tone::Card, {0xFFFFFF, 0x1F2227, 0xFFFFFF, 0x000000}},
    {Tone::CardHeader, {0xF3F5F8, 0x272B31, 0xF4F4F4, 0x000000}},
    {Tone::CardBorder, {0xB9C2CE, 0x4A515C, 0x8A8A8A, 0xFFFFFF}},
    {Tone::Frame, {0xEBEFF4, 0x191C20, 0xFFFFFF, 0x000000}},
    {Tone::FrameBorder, {0xC3CBD6, 0x3C434D, 0xA8A8A8, 0xFFFFFF}},
    {Tone::Text, {0x1B1D21, 0xE6E8EB, 0x000000, 0xFFFFFF}},
    {Tone::TextMuted, {0x55606E, 0xAEB6C2, 0x404040, 0xFFFFFF}},
    {Tone::TextOnAccent, {0xFFFFFF, 0x141619, 0xFFFFFF, 0x000000}},
    {Tone::Cable, {0x5B6B80, 0x8C9AAD, 0x404040, 0xFFFFFF}},
    {Tone::CableMuted, {0xA3AFBD, 0x56606C, 0x8C8C8C, 0xC0C0C0}},
    {Tone::Selection, {0x0B57D0, 0xA8C7FA, 0x0B57D0, 0xFFFF00}},
    {Tone::Accent, {0x0B57D0, 0xA8C7FA, 0x0B57D0, 0x80D8FF}},
    {Tone::HostTone, {0x0072B2, 0x7CC4F0, 0x005A8C, 0x9AD8FF}},
    {Tone::SwitchTone, {0x7A4FA3, 0xCDB4F0, 0x60408A, 0xE0CCFF}},
    {Tone::NetworkTone, {0xA23E00, 0xFFB38A, 0x8A3500, 0xFFC8A8}},
    {Tone::VmTone, {0x5B5B00, 0xD9D98A, 0x4A4A00, 0xF0F0A0}},
    {Tone::TenantTone, {0x4453A8, 0xB4BEFF, 0x37448C, 0xC8D0FF}},
    {Tone::GatewayTone, {0x4A5568, 0xC3CAD6, 0x3C4656, 0xE0E6F0}},
    {Tone::Error, {0xB3261E, 0xFFB4AB, 0xB3261E, 0xFFB4AB}},
    {Tone::Warning, {0x8A5300, 0xFFC46B, 0x8A5300, 0xFFD48A}},
    {Tone::Advice, {0x0B57D0, 0xA8C7FA, 0x0B57D0, 0xA8D0FF}},
    {Tone::Good, {0x1E6B3A, 0x8FD8A8, 0x1E6B3A, 0x9AF0B8}},
    {Tone::Heat0, {0xDCEBF7, 0x22384A, 0xF0F0F0, 0x103050}},
    {Tone::Heat1, {0x9CC9E8, 0x2F6187, 0xCCCCCC, 0x2060A0}},
    {Tone::Heat2, {0xF2C14E, 0x7F6010, 0xA0A0A0, 0x7A6400}},
    {Tone::Heat3, {0xE07B39, 0xA34E1B, 0x787878, 0xB85000}},
    {Tone::Heat4, {0xB3261E, 0xF0645A, 0x303030, 0xFF5050}},
    {Tone::NicTone, {0x3D5A80, 0xAFC6E9, 0x304868, 0xC8DCFF}},
    {Tone::TeamTone, {0x007A5E, 0x6FD6B8, 0x00604A, 0x90F0D4}},
    {Tone::DeviceTone, {0x2F4B2F, 0xB9D6B9, 0x2F4B2F, 0xD0F0D0}},
    {Tone::SiteTone, {0x7D5A00, 0xE8CB7A, 0x664A00, 0xFFE49A}},
    {Tone::VmNetworkTone, {0xA8327A, 0xF5A6D5, 0x8C2865, 0xFFC0E4}},
    {Tone::HostSoft, {0xE3F1FA, 0x1C303E, 0xF2F2F2, 0x000000}},
    {Tone::SwitchSoft, {0xF1EAF8, 0x30273C, 0xF6F6F6, 0x000000}},
    {Tone::NetworkSoft, {0xFBEBE1, 0x3A281D, 0xF6F6F6, 0x000000}},
    {Tone::VmSoft, {0xF5F5E3, 0x2D2D1A, 0xFAFAFA, 0x000000}},
    {Tone::TenantSoft, {0xEBEDF9, 0x262A40, 0xFAFAFA, 0x000000}},
    {Tone::GatewaySoft, {0xEAEDF2, 0x2A2F37, 0xF4F4F4, 0x000000}},
    {Tone::NicSoft, {0xE6ECF5, 0x262F3D, 0xF4F4F4, 0x000000}},
    {Tone::TeamSoft, {0xDDF2EB, 0x17332B, 0xF4F4F4, 0x000000}},
    {Tone::DeviceSoft, {0xE6EEE6, 0x232D23, 0xF0F0F0, 0x000000}},
    {Tone::SiteSoft, {0xF8F1DD, 0x332B17, 0xF8F8F8, 0x000000}},
    {Tone::VmNetworkSoft, {0xF9E8F2, 0x3A2132, 0xF6F6F6, 0x000000}},
    {Tone::ErrorSoft, {0xFBE4E2, 0x43211F, 0xF6E0E0, 0x000000}},
    {Tone::WarningSoft, {0xFBEEDA, 0x3C2D14, 0xF6EEE0, 0x000000}},
    {Tone::AdviceSoft, {0xE2ECFB, 0x1C2B45, 0xE8EEF8, 0x000000}},
    {Tone::GoodSoft, {0xE0F2E6, 0x1B3324, 0xE8F4EC, 0x000000}},
    {Tone::Shadow, {0xDDE2E9, 0x0E1012, 0xFFFFFF, 0x000000}},
};

constexpr std::array<std::array<Color, 4>, kToneCount> makeTable() {
    std::array<std::array<Color, 4>, kToneCount> table{};
    for (const Row& row : kRows)
        for (std::size_t theme = 0; theme < 4; ++theme) {
            const std::uint32_t rgb = row.colors[theme];
            table[static_cast<std::size_t>(row.tone)][theme] =
                Color{static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
                      static_cast<std::uint8_t>(rgb & 0xFFU)};
        }
    return table;
}

constexpr auto kTable = makeTable();
static_assert(std::size(kRows) == kToneCount - 1, "each tone but None has a row");

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

Color colorOf(Tone tone, Theme theme) {
    return kTable[static_cast<std::size_t>(tone)][static_cast<std::size_t>(theme)];
}

std::string hexColor(Color color) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
        text += kDigits[channel >> 4U];
        text += kDigits[channel & 0xFU];
    }
    return text;
}

double contrastRatio(Color a, Color b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tone softOf(Tone severity) {
    return severity == Tone::Error     ? Tone::ErrorSoft
           : severity == Tone::Warning ? Tone::WarningSoft
                                       : Tone::AdviceSoft;
}

Tone heatTone(double load) {
    if (load > 0.95)
        return Tone::Heat4;
    if (load > 0.75)
        return Tone::Heat3;
    if (load > 0.5)
        return Tone::Heat2;
    return load > 0.2 ? Tone::Heat1 : Tone::Heat0;
}

} // namespace fd::diagram
