// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/connect.h"
#include "model/ops/insert.h"

namespace fd::ops {

/// One way to go on.
struct InsertChoice {
    InsertAnswer answer;
    Text label;
};

/// What has to be chosen before an object is added, because several things would fit.
struct InsertQuestion {
    Text text;
    std::vector<InsertChoice> choices;
};

/// What to ask before `insert`: which uplink port profile a deployed logical switch uses, which VM network a host
/// virtual NIC joins, what a gateway does for a VM network. None if there is nothing to choose.
std::optional<InsertQuestion> questionFor(const Design& design, const Relations& relations, const Insertion& wanted);

/// What to ask before `connect`: which virtual port profile a port classification is paired with. The answer's object is
/// the connection's `with`.
std::optional<InsertQuestion> questionFor(const Design& design, const Relations& relations, const Connection& wanted);

} // namespace fd::ops
