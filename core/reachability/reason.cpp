// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/reason.h"

#include "reachability/reason_table.h"

#include <vector>

namespace fd::reachability {

const ReasonInfo& info(Reason reason) {
    const auto index = static_cast<int>(reason);
    if (index < kLayer2Reasons)
        return layer2Reasons[static_cast<std::size_t>(index)];
    return layer3Reasons[static_cast<std::size_t>(index - kLayer2Reasons)];
}

std::span<const ReasonInfo> reasons() {
    static const std::vector<ReasonInfo> all = [] {
        std::vector<ReasonInfo> list(layer2Reasons.begin(), layer2Reasons.end());
        list.insert(list.end(), layer3Reasons.begin(), layer3Reasons.end());
        return list;
    }();
    return all;
}

std::string_view codeOf(Reason reason) {
    return info(reason).code;
}

ReasonKind kindOf(Reason reason) {
    return info(reason).kind;
}

std::optional<Reason> reasonOfCode(std::string_view code) {
    for (const ReasonInfo& entry : reasons())
        if (code == entry.code)
            return entry.reason;
    return std::nullopt;
}

} // namespace fd::reachability
