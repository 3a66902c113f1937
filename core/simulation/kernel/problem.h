// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <utility>

namespace fd::simulation {

/// Why an input cannot be simulated. `object` is the id of the resource, flow, job or migration that is wrong.
inline Error problem(std::string code, std::string object, const char* sentence, std::string value = {}) {
    Error error;
    error.code = std::move(code);
    error.text = Text{sentence, {{"name", object}, {"value", std::move(value)}}};
    error.place.object = std::move(object);
    return error;
}

inline Error cancelledError() {
    Error error;
    error.code = "simulation.cancelled";
    error.text = Text{translatable("Simulation", "The simulation was cancelled."), {}};
    return error;
}

} // namespace fd::simulation
