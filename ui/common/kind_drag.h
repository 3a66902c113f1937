// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

/// Mime type of a kind dragged from the palette to a view; the data is the kind's name in files.
inline constexpr const char* kKindMimeType = "application/x-fabric-designer-kind";

} // namespace fd::ui
