// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"

#include <vector>

namespace fd::ui {

// How far an edit reaches into a picture of the design. Names and settings change far more often than places,
// and arranging everything anew takes as long as there are objects.

/// True for kinds that no picture shows.
bool isUnseen(Kind kind);

/// Kinds that have a card, are drawn on one, or say where one stands.
bool isOnCards(Kind kind);

/// True if a change says no more than what a card shows.
bool staysInPlace(const Change& change);

/// The changed object and all that it refers to or referred to.
std::vector<AnyId> touchedBy(const Change& change);

} // namespace fd::ui
