// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an object of each kind finds its place where it was dropped; insert.cpp says which rule is whose.

#include "model/naming.h"
#include "model/ops/insert.h"
#include "model/ops/support.h"

#include <string>
#include <vector>

namespace fd::ops::rules {

/// One drop, while it is carried out.
struct Job {
    Transaction& transaction;
    const Relations& relations;
    AnyId target;
    std::vector<AnyId> selected{};
    InsertAnswer answer{};
    Id<HostGroup> column{};

    const Design& design() const { return transaction.view(); }
    template <class T>
    std::string name(const char* wanted) const {
        return freeName(design(), kindOf<T>, wanted);
    }
};

template <class T>
Result<AnyId> done(const Result<Id<T>>& result) {
    return result ? Result<AnyId>{AnyId(*result)} : Result<AnyId>{result.error()};
}

/// The refusal where such an object has no place; the sentence says where it has.
inline Error misplaced(const char* source) {
    return refusal("insert.target", source);
}

// insert_hosts.cpp: hosts, their parts and what they hang on
Result<AnyId> insertHost(Job& job);
Result<AnyId> insertNic(Job& job);
Result<AnyId> insertTeam(Job& job);
Result<AnyId> insertLogicalSwitch(Job& job);
Result<AnyId> insertHostSwitch(Job& job);
Result<AnyId> insertHostVirtualNic(Job& job);
Result<AnyId> insertPhysicalSwitch(Job& job);
Result<AnyId> insertHostGroup(Job& job);

// insert_networks.cpp: logical networks, VM networks and their addresses
Result<AnyId> insertLogicalNetwork(Job& job);
Result<AnyId> insertSite(Job& job);
Result<AnyId> insertRow(Job& job);
Result<AnyId> insertPool(Job& job);
Result<AnyId> insertVmNetwork(Job& job);
Result<AnyId> insertVmSubnet(Job& job);
Result<AnyId> insertGateway(Job& job);

// insert_machines.cpp
Result<AnyId> insertVm(Job& job);
Result<AnyId> insertVirtualNic(Job& job);

} // namespace fd::ops::rules
