// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <string>
#include <string_view>

namespace fd::exchange::html {

/// Text for HTML, escaped.
std::string text(std::string_view plain);

/// "vm-17": the anchor of an object's row.
std::string anchor(AnyId id);

/// The name of an object as a link to its row; plain text for kinds without rows.
std::string link(const Design& design, AnyId id);

/// The tables of all object kinds: one <section> each, level 3 headings. Answers the kinds that have a table.
std::vector<Kind> appendObjectTables(std::string& out, const Design& design);

/// The text of the style element.
std::string styleSheet();

} // namespace fd::exchange::html
