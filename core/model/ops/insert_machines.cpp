// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/add.h"
#include "model/ops/insert_rules.h"

namespace fd::ops::rules {

Result<AnyId> insertVm(Job& job) {
    NewVm wanted;
    wanted.host = hostOf(job.design(), job.target);
    wanted.vmNetwork = job.target.as<VmNetwork>();
    wanted.vmSubnet = job.target.as<VmSubnet>();
    wanted.tenant = job.target.as<Tenant>();
    if (!wanted.host && !wanted.vmNetwork && !wanted.vmSubnet && !wanted.tenant)
        return misplaced(translatable("Operation",
                                      "A virtual machine runs on a host or belongs to a VM network. Drop "
                                      "it on one."));
    return done(addVm(job.transaction, wanted));
}

Result<AnyId> insertVirtualNic(Job& job) {
    const VirtualNic* neighbour = job.design().get(job.target.as<VirtualNic>());
    const Id<Vm> vm = neighbour ? neighbour->vm : job.target.as<Vm>();
    if (!job.design().get(vm))
        return misplaced(
            translatable("Operation", "A virtual NIC belongs to a virtual machine. Drop it on one."));
    return done(addVirtualNic(job.transaction, vm));
}

} // namespace fd::ops::rules
