// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/document.h"

namespace fd::test {

/// Any record of a kind, every field drawn by its type; references go to objects that exist, or to none. Nothing about
/// it need make sense: property tests want every corner of the types.
AnyRecord randomRecord(const Design& design, Kind kind, SplitMix64& random);

/// One random edit: adds, changes or removes an object. Removal leaves no dangling references.
void randomEdit(Transaction& transaction, SplitMix64& random);

/// A transaction of `edits` random edits on the document's present state.
Transaction randomTransaction(const Document& document, int edits, SplitMix64& random);

/// A document grown by random transactions.
Design randomDesign(int edits, std::uint64_t seed);

} // namespace fd::test
