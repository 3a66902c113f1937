// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace fd::exchange {

/// A design that comes with the program.
struct Sample {
    /// The name on the command line.
    const char* name;
    /// Translatable in context "Sample".
    const char* title;
    const char* description;
    /// Where it is built in, e.g. ":/samples/contoso.fabric".
    const char* path;
};

/// All samples in the order in which the start page shows them.
std::span<const Sample> samples();
/// nullptr if there is none of this name.
const Sample* findSample(std::string_view name);

} // namespace fd::exchange
