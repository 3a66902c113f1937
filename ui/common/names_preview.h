// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace fd::ui {

/// The first three names and the last one.
QString namesPreview(const std::vector<std::string>& names);

} // namespace fd::ui
