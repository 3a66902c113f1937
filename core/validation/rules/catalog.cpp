// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rule.h"

// One line for each rule; the order is that of lists and reports. Each is a function of its own file.
#define FD_RULES(RULE)                                                                                                 \
    /* vlan */                                                                                                         \
    RULE(vlanRange)

namespace fd::validation {

#define FD_DECLARE(name) Rule name();
FD_RULES(FD_DECLARE)
#undef FD_DECLARE

const std::vector<Rule>& allRules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> rules;
#define FD_ADD(name) rules.push_back(name());
        FD_RULES(FD_ADD)
#undef FD_ADD
        return rules;
    }();
    return all;
}

} // namespace fd::validation
