// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/relations.h"
#include "model/transaction.h"

#include <vector>

namespace fd {

/// What deleting some objects means for the rest of the design.
struct ErasePlan {
    /// The objects asked for that exist.
    std::vector<AnyId> wanted;
    /// Objects that belong to those and go with them, such as the adapters of a host.
    std::vector<AnyId> dependants;
    /// Fields of other objects that will no longer refer to anything deleted.
    std::vector<Relations::Referrer> cleared;
    /// In a deployed fabric: what VMM would refuse, and why. Empty in free design.
    struct Objection {
        AnyId object;
        /// The guard's stable id, e.g. "del-ln-in-use".
        const char* guard;
        Text text;
    };
    std::vector<Objection> objections;
};

ErasePlan planErase(const Design& design, const Relations& relations, const std::vector<AnyId>& ids);

/// Carries the plan out. Objections are the caller's business.
void carryOut(const ErasePlan& plan, Transaction& transaction);

} // namespace fd
