// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/full_pulses.h"

#include "diagram/load_line.h"

namespace fd::ui {

std::vector<AnyId> FullPulses::filledBy(const diagram::Annotations& loads) {
    std::vector<AnyId> filled;
    if (loads.load.empty())
        known_.clear();
    if (!loads.difference.empty())
        return filled; // a comparison shows differences, not what is full
    for (const auto& [id, load] : loads.load)
        if (diagram::isFull(load) && !id.is<VirtualNic>() && !id.is<HostVirtualNic>() && known_.insert(id).second)
            filled.push_back(id);
    return filled;
}

} // namespace fd::ui
