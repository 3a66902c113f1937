// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <unordered_set>
#include <vector>

namespace fd::ui {

/// Which links a run has filled for the first time: each pulses once, however often one moves over that moment.
class FullPulses {
public:
    /// What is full in these loads and was not in any before. No loads at all end the run.
    std::vector<AnyId> filledBy(const diagram::Annotations& loads);

private:
    std::unordered_set<AnyId> known_;
};

} // namespace fd::ui
