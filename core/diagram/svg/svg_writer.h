// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"
#include "diagram/theme.h"

#include <string>
#include <string_view>

namespace fd::diagram {

struct SvgOptions {
    Theme theme = Theme::Light;
    /// What readers and file managers call the picture; left out if empty.
    std::string title;
    std::string description;
    bool hasBackground = true;
    /// For a picture inside an HTML page: no XML header, colours as CSS variables ("--fd-card"), so that the
    /// page's style decides the theme. `idPrefix` keeps the ids of several pictures on one page apart.
    bool isInline = false;
    std::string idPrefix{};
};

/// The picture as SVG 1.1: texts stay texts in a font that is everywhere, each icon is defined once, each
/// object has its name as <title>. Nothing refers outside the file; the same picture gives the same bytes.
std::string writeSvg(const DisplayList& picture, const SvgOptions& options);

/// The CSS variables of a theme for inline pictures: "--fd-card:#ffffff;..." in one line.
std::string cssVariables(Theme theme);

/// Text for XML: markup characters escaped, characters that XML forbids replaced by U+FFFD.
std::string xmlEscaped(std::string_view text);

} // namespace fd::diagram
