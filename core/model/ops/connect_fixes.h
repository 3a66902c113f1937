// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/connect.h"

#include <vector>

namespace fd::ops {

/// A repair after which a refused connection succeeds. It changes more than the connection, so it is offered, never
/// made by itself.
struct ConnectionFix {
    Text label;
    /// Repairs and connects. Errors: those of the operations behind it.
    Result<AnyId> (*apply)(Transaction& transaction, const Relations& relations, const Connection& wanted) = nullptr;
};

/// The repairs of a connection that `connect` refused with `refused`; only those that work.
std::vector<ConnectionFix> connectionFixes(const Design& design, const Relations& relations, const Connection& wanted,
                                           const Error& refused);

} // namespace fd::ops
