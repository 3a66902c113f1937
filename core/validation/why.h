// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fd::validation {

/// The comparison that a rule makes, with the placeholders of its message: "{n} needed > {m} to give out".
/// nullptr for rules whose message says everything, or that write the comparison themselves.
const char* whyOf(std::string_view ruleId);

} // namespace fd::validation
