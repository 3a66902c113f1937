// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change_set.h"

#include <utility>

namespace fd {

FieldMask Change::changedFields() const {
    const auto& fields = kindInfo(id.kind).fields;
    FieldMask mask;
    for (std::size_t i = 0; i < fields.size(); ++i)
        mask[i] = !before || !after || !fields[i].equal(before.get(), after.get());
    return mask;
}

ChangeSet ChangeSet::reversed() const {
    ChangeSet out = *this;
    for (Change& change : out.changes)
        std::swap(change.before, change.after);
    return out;
}

std::size_t ChangeSet::approximateBytes() const {
    // A record with its texts is between 200 and 800 bytes; the bound only has to be of the right order.
    constexpr std::size_t kRecord = 512;
    return sizeof(ChangeSet) + changes.size() * (sizeof(Change) + kRecord);
}

} // namespace fd
