// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"

namespace fd::simulation {

/// Runs the models on plain inputs with exact numbers. `input` is one object with `kind` and `input`, or an object
/// with a list `examples` of such objects. Kinds: placement, allocation, scenario, failure, heartbeat, mpio-fluid,
/// mpio-discrete, mpio-allpaths. Returns {"schema": "compute-result/1", "results": [{"id", "result"}]}; numbers that
/// the models calculate are strings "p/q" in lowest terms. Errors name the example and the field.
Result<json::Value> compute(const json::Value& input);

/// Hashes rows "proto,src,dst,sport,dport" (a header row is skipped) with the receive-side hash: ports for TCP, the
/// address pair for everything else. `keyHex` empty: the published verification key. Returns one line with
/// "0x" and eight digits for each row. Errors name the line.
Result<std::string> computeRssHash(std::string_view csv, std::string_view keyHex);

} // namespace fd::simulation
