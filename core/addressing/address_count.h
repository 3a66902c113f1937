// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <string>
#include <vector>

namespace fd {

/// How many addresses: an IPv6 subnet has more than 64 bits can count.
using AddressCount = boost::multiprecision::cpp_int;

AddressCount addressCount(const IpRange& range);
AddressCount addressCount(const IpPrefix& prefix);
/// The addresses that lie in at least one of the ranges.
AddressCount addressCount(std::vector<IpRange> ranges);
std::string toText(const AddressCount& count);

/// The parts of `whole` that lie in none of `holes`, in order.
std::vector<IpRange> subtract(const IpRange& whole, std::vector<IpRange> holes);

} // namespace fd
