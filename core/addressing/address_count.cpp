// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/address_count.h"

#include <algorithm>

namespace fd {

namespace {

AddressCount asNumber(const IpAddress& address) {
    AddressCount number = address.high();
    number <<= 64U;
    number += address.low();
    return number;
}

} // namespace

AddressCount addressCount(const IpRange& range) {
    return asNumber(range.last) - asNumber(range.first) + 1;
}

AddressCount addressCount(const IpPrefix& prefix) {
    return addressCount(IpRange{prefix.first(), prefix.last()});
}

AddressCount addressCount(std::vector<IpRange> ranges) {
    std::sort(ranges.begin(), ranges.end());
    AddressCount total = 0;
    std::optional<IpRange> open;
    for (const IpRange& range : ranges) {
        if (open && range.first <= open->last && range.first.family() == open->first.family()) {
            open->last = std::max(open->last, range.last);
            continue;
        }
        if (open)
            total += addressCount(*open);
        open = range;
    }
    if (open)
        total += addressCount(*open);
    return total;
}

std::string toText(const AddressCount& count) {
    return count.str();
}

std::vector<IpRange> subtract(const IpRange& whole, std::vector<IpRange> holes) {
    std::sort(holes.begin(), holes.end());
    std::vector<IpRange> left;
    std::optional<IpAddress> from = whole.first;
    for (const IpRange& hole : holes) {
        if (!from || hole.last < *from || whole.last < hole.first)
            continue;
        if (*from < hole.first)
            left.push_back({*from, *hole.first.previous()});
        from = hole.last.next();
    }
    if (from && *from <= whole.last)
        left.push_back({*from, whole.last});
    return left;
}

} // namespace fd
