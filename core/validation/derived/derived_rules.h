// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How each derived value is made, one file for each subject. derived_values.cpp puts them in order.

#include "validation/derived_values.h"
#include "validation/rule.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace fd::validation::derived {

// reach.cpp: where networks can go
DerivedRule siteScope();
DerivedRule profileScope();
DerivedRule reach();

// vm_networks.cpp: what follows from a VM network's logical network
DerivedRule nature();
DerivedRule tenants();

// pools.cpp: address pools against their subnets
DerivedRule pool();
DerivedRule pools();

// uplink.cpp: the physical side of a virtual switch
DerivedRule uplink();

// ports.cpp: virtual ports that adapters get
DerivedRule port();
DerivedRule hostPort();

template <class T, class V>
DerivedRule ruleFor(const char* name, Derived<T, V>, Reads reads, V (*compute)(On<T>, const Look&)) {
    DerivedRule rule{name, kindOf<T>, std::move(reads.all), {}, nullptr};
    rule.compute = [compute](AnyId id, const Look& look) -> std::shared_ptr<const void> {
        const Id<T> typed{id.number};
        const T* record = look.get(typed);
        return record ? std::make_shared<const V>(compute(On<T>{typed, record}, look)) : nullptr;
    };
    rule.equal = [](const void* a, const void* b) {
        return *static_cast<const V*>(a) == *static_cast<const V*>(b);
    };
    return rule;
}

template <class T>
void addUnique(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace fd::validation::derived
