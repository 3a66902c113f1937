// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "base/result.h"
#include "reachability/evaluate.h"

namespace fd::reachability {

/// Reads one query of the form "fabric-reach/1" against a fabric.
Result<Query> readQuery(const Fabric& fabric, const json::Value& value);

/// {"from", "to", "verdict", "reason"} and, where they apply, "scope", "encapsulated" and "advisories".
json::Value writeAnswer(const Fabric& fabric, const Query& query, const Answer& answer);

/// Answers all queries of all cases. The input is an object with `cases`, a list of cases, or one case; a
/// case has `id`, `topology` and `queries`. The result is {"schema": "reach-result/1", "results": [{"id",
/// "queries"}]} in input order.
Result<json::Value> computeReachability(const json::Value& input);

} // namespace fd::reachability
