// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "model/transaction.h"

#include <map>
#include <string>
#include <vector>

namespace fd::validation {

/// How seriously rules are taken, under one name. Rules that it does not name keep their own severity.
struct RuleProfile {
    std::string name;
    std::map<std::string, RuleSeverity> severities;
    bool operator==(const RuleProfile&) const = default;
};

/// "Standard" changes nothing. "Classroom" leaves out best practice and tested limits, so that students see
/// what does not work. "Strict" takes everything one step more seriously.
const std::vector<RuleProfile>& builtInProfiles();

/// What holds in a design, and the name that it has there; "Standard" if nothing was changed.
RuleProfile profileOf(const Design& design);

/// Makes a profile hold in the design.
void applyProfile(Transaction& transaction, const RuleProfile& profile);

} // namespace fd::validation
