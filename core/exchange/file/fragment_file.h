// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/ops/fragment.h"

#include <string>
#include <string_view>

namespace fd::exchange {

// A fragment as text, for the clipboard: a small design in the native form with one more member that says
// which of its objects were chosen:
//
//     {
//     "fabric":1,
//     …
//     "fragment":{"objects":["host-1"],"copied":["host-1","physicalNic-1"],"isCut":false}
//     }

std::string writeFragment(const ops::Fragment& fragment);

/// Errors: "fragment.none" for a text that is no such thing, those of readFabric for a broken one.
Result<ops::Fragment> readFragment(std::string_view text);

} // namespace fd::exchange
