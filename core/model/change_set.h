// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/kind_operations.h"

#include <bitset>
#include <cstdint>
#include <vector>

namespace fd {

/// The fields of one object that differ, by position in the field list.
using FieldMask = std::bitset<64>;

/// What happened to one object: added (no before), removed (no after) or edited.
struct Change {
    AnyId id;
    AnyRecord before;
    AnyRecord after;

    bool isAdded() const { return !before; }
    bool isRemoved() const { return !after; }
    template <class T>
    const T* beforeAs() const {
        return static_cast<const T*>(before.get());
    }
    template <class T>
    const T* afterAs() const {
        return static_cast<const T*>(after.get());
    }
    /// All fields for an added or removed object.
    FieldMask changedFields() const;
};

/// Exactly what one step changed, sorted by object. Undo is the same set with before and after exchanged.
struct ChangeSet {
    /// What was done, as it stands in the Edit menu.
    Text label;
    /// The revisions that this step led from and to.
    std::uint64_t baseRevision = 0;
    std::uint64_t revision = 0;
    std::vector<Change> changes;
    /// So much changed that observers may prefer to rebuild.
    bool isReset = false;

    bool empty() const { return changes.empty(); }
    ChangeSet reversed() const;
    /// Memory that the set keeps alive, roughly, in bytes.
    std::size_t approximateBytes() const;
};

} // namespace fd
