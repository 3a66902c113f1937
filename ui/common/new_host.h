// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transaction.h"

namespace fd::ui {

/// Gives a host that was just added the number and speed of adapters that the settings say; other objects
/// stay as they are.
void applyHostPreferences(Transaction& transaction, AnyId made);

} // namespace fd::ui
