// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived_values.h"

#include "validation/derived/derived_rules.h"

#include <algorithm>

namespace fd::validation {

bool Reach::offers(Id<SubnetVlan> row) const {
    return std::binary_search(rows.begin(), rows.end(), row);
}

const std::vector<DerivedRule>& allDerived() {
    // In the order of the numbers in derived_values.h.
    static const std::vector<DerivedRule> all{
        derived::siteScope(), derived::profileScope(), derived::reach(), derived::nature(),
        derived::pool(),      derived::uplink(),       derived::port(),  derived::pools(),
        derived::tenants(),   derived::hostPort()};
    return all;
}

} // namespace fd::validation
