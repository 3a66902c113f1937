// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/difference.h"

namespace fd {

ChangeSet differenceBetween(const Design& before, const Design& after) {
    ChangeSet found;
    for (const KindInfo& kind : allKinds()) {
        for (const AnyId id : before.idsOf(kind.kind)) {
            AnyRecord old = before.shareRecord(id);
            AnyRecord now = after.shareRecord(id);
            if (old != now && (!now || !kind.equal(old.get(), now.get())))
                found.changes.push_back({id, std::move(old), std::move(now)});
        }
        for (const AnyId id : after.idsOf(kind.kind))
            if (!before.contains(id))
                found.changes.push_back({id, nullptr, after.shareRecord(id)});
    }
    return found;
}

} // namespace fd
