// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "reachability/reason.h"

#include <array>

namespace fd::reachability {

/// The first reason after those of attachment and layer 2.
inline constexpr int kLayer2Reasons = static_cast<int>(Reason::NoDefaultGateway);

extern const std::array<ReasonInfo, kLayer2Reasons> layer2Reasons;
extern const std::array<ReasonInfo, kReasonCount - kLayer2Reasons> layer3Reasons;

} // namespace fd::reachability
