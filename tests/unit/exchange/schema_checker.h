// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"

#include <string>
#include <vector>

namespace fd::test {

/// What is wrong with a value by a JSON Schema, each as "/path: reason". Knows the words that our schemas use: $ref to
/// $defs, type, const, enum, pattern, minimum, maximum, required, properties, additionalProperties, items, anyOf. An
/// unknown word is reported too, so that no schema seems to be checked that is not.
std::vector<std::string> schemaFaults(const json::Value& schema, const json::Value& value);

} // namespace fd::test
