// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fd::exchange {

/// The JSON Schema (2020-12) of the native file, made from the same field tables as its reader and writer. It is
/// published as resources/schema/fabric-1.schema.json. Ends with a line end.
std::string fabricSchema();

} // namespace fd::exchange
