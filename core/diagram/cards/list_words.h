// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/drawing.h"
#include "diagram/view.h"

#include <initializer_list>
#include <string>

namespace fd::diagram {

/// The parts that are not empty, with a dot between them.
std::string joined(std::initializer_list<std::string> parts);

/// What lists call an object; empty for none.
std::string nameIn(const CardContext& context, AnyId id);

/// "\u25b2 1.2 \u25bc 0.4 Gbit/s" of a simulated moment; empty without one.
std::string rateOf(const CardContext& context, AnyId id);

/// The address of an adapter that is written on its card: IPv4 where it has both.
template <class T>
std::string addressOf(const T& nic) {
    return nic.ipv4Address   ? written(*nic.ipv4Address)
           : nic.ipv6Address ? written(*nic.ipv6Address)
                             : std::string{};
}

} // namespace fd::diagram
