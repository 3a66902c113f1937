// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace fd::ops {

/// Part of a design on its way to another place, perhaps into another design: the copied objects and, so that
/// links which lead out can be found again there, what these lead to.
struct Fragment {
    /// Both under the numbers that they had.
    Design design;
    /// What was chosen, in ascending order.
    std::vector<AnyId> objects;
    /// That and what belongs to it, in ascending order. Everything else in `design` only tells what links
    /// lead to.
    std::vector<AnyId> copied;
    /// The originals are gone: names and addresses may be kept.
    bool isCut = false;
};

/// The objects with all that belongs to them. Objects that do not exist are left out.
Fragment takeFragment(const Design& design, const Relations& relations, const std::vector<AnyId>& objects);

struct PastePlace {
    /// What objects go into that belong to something which was not copied with them: a host for its adapters,
    /// a host group for hosts, a host for machines. None: where the originals are.
    AnyId onto{};
    /// How far the copies stand from where the originals stood.
    int offsetX = 40;
    int offsetY = 40;
    struct Point {
        int x = 0;
        int y = 0;
    };
    /// Where the upper left copy stands in `view`, instead of the offset; copies without a place are put into
    /// rows of `stride`.
    std::optional<Point> at{};
    std::string view{};
    Point stride{280, 220};
};

/// A reference of a copy that the design could not take.
struct LostLink {
    AnyId object;
    /// Position in the field list of the object's kind.
    std::size_t field = 0;
    /// What it led to, by name.
    std::string target;
};

struct Pasted {
    /// The copies of what was chosen.
    std::vector<AnyId> objects;
    std::vector<LostLink> lost;
    /// Objects that belong to something which this design does not have, by name.
    std::vector<std::string> leftOut;

    std::size_t cablesLost() const;
};

/// Adds the fragment's objects. Links among them are kept; links to others are kept if this design has such
/// an object (the same number and name, or the only one of its kind with this name) and it can take them: a
/// port that is taken is exchanged for the next free one, an adapter that another switch uses is not taken
/// from it. Names, MAC addresses, pool addresses and VSIDs get values that nothing has yet. Errors:
/// "paste.nothing".
Result<Pasted> paste(Transaction& transaction, const Fragment& fragment, const PastePlace& place = {});

} // namespace fd::ops
