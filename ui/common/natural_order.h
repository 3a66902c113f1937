// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fd::ui {

/// Names with numbers in them sort by the numbers: HV2 before HV10. Case does not count.
bool namesBefore(std::string_view a, std::string_view b);

} // namespace fd::ui
