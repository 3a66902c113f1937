// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/layer2.h"

namespace fd::reachability {

/// The VLAN in which a physical port takes a frame in; `tag` 0 is an untagged frame. -1: the port drops it.
/// The native VLAN of a trunk is carried only when its list has it (common behaviour, not the same for all
/// vendors).
int vlanTakenIn(const Port& port, int tag);

/// The tag with which a physical port sends a frame of `vlan` out: 0 for untagged, -1 if it does not send it.
int tagGivenOut(const Port& port, int vlan);

/// What a port sends in and hears, with the error that keeps it from passing any frame. The switch is left
/// open. A guest tag (0 for none) counts on trunk ports only.
Attachment attachPort(const Port& port, int guestVlan = 0);

/// VLAN numbers of a port that cannot be used, and a primary that equals its secondary.
std::optional<Reason> numbersError(const Port& port, int guestVlan);

} // namespace fd::reachability
