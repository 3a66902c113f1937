// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

namespace fd::diagram {

/// Logical networks as rows, host groups as columns, network sites in the cells; below that the logical
/// switches and their uplink port profiles.
Scene arrangeLogical(const CardContext& context, const ViewOptions& options);

/// One frame for each tenant with its VM networks, and the gateways at the edge.
Scene arrangeTenants(const CardContext& context, const ViewOptions& options);

/// One host from the wire to the processors, left to right.
Scene arrangeHost(const CardContext& context, const ViewOptions& options);

class Drawing;
/// The VLAN on the line from a virtual switch to a virtual adapter, as a tag at its end. Nothing in other views.
void drawPortTag(Drawing& drawing, const Edge& edge);

} // namespace fd::diagram
