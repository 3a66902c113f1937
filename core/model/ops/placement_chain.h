// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/derived/fabric_view.h"

#include <vector>

namespace fd::ops {

/// One link of the chain from a VM network to a host. The object is where one would look or mend.
struct ChainLink {
    AnyId object;
    bool holds = false;
    Text text;
};

/// Why a host reaches a VM network or does not: VM network, logical network, network sites for the host's
/// group, uplink port profiles with such a site, virtual switch of the host. Links behind a broken one are
/// listed as far as they can be told.
std::vector<ChainLink> placementChain(const FabricView& view, Id<VmNetwork> network, Id<Host> host);

} // namespace fd::ops
