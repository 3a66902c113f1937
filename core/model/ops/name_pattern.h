// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fd::ops {

/// Names with a number in them: "HV{02..21}" are HV02 to HV21, "HV{02..}" goes on as far as needed, and
/// "HV{..}" starts at 1. The first number's digits say how wide all are. A pattern without braces is one
/// name; whoever uses it makes the others from it.
class NamePattern {
public:
    /// Errors: "names.pattern" for braces that are no range, "names.empty".
    static Result<NamePattern> parse(std::string_view text);

    bool isNumbered() const { return isNumbered_; }
    /// How many names a closed range has; none for an open one or a single name.
    std::optional<std::size_t> count() const;
    /// The name at a position, counted from 0; a single name is the same everywhere.
    std::string at(std::size_t index) const;
    std::vector<std::string> names(std::size_t count) const;
    /// The same pattern with a closed range of that many names; a single name stays as it is.
    std::string withCount(std::size_t count) const;

private:
    std::string prefix_;
    std::string suffix_;
    bool isNumbered_ = false;
    unsigned long first_ = 1;
    std::optional<unsigned long> last_;
    std::size_t width_ = 1;
};

/// The pattern that goes on after a name: "HV{02..}" after "HV01", "Web {2..}" after "Web".
std::string patternAfter(std::string_view name);
/// The pattern whose first name this is: "HV{02..}" for "HV02"; a name without a number as patternAfter.
std::string patternFrom(std::string_view name);

} // namespace fd::ops
