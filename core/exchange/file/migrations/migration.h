// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "base/result.h"

namespace fd::exchange {

/// Brings a parsed file of format `version` to the present format, step by step. Errors: migration.unreadable.
Result<void> migrate(json::Value& file, int version);

// One function for each step, from format n to n + 1, in a file of its own: format_<n>.cpp. A step knows only the two
// formats that it leads between, never today's model, so it stays true when the model goes on.

/// The draft format 0.
Result<void> migrateFormat0(json::Value& file);

} // namespace fd::exchange
