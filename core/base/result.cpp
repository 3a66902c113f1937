// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace fd {

std::string describe(const Error& error) {
    std::string out;
    const Place& place = error.place;
    if (!place.file.empty())
        out += place.file + ":";
    if (place.line > 0)
        out += std::to_string(place.line) + ":";
    if (place.line > 0 && place.column > 0)
        out += std::to_string(place.column) + ":";
    if (!out.empty())
        out += " ";
    if (!place.object.empty())
        out += place.object + ": ";
    out += english(error.text);
    if (!error.advice.source.empty())
        out += " " + english(error.advice);
    return out;
}

} // namespace fd
