// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/add.h"

#include "model/naming.h"
#include "model/ops/support.h"

namespace fd::ops {

namespace {

OsVersion usualVersion(const Design& design) {
    const Host* newest = nullptr;
    for (const auto [id, host] : design.table<Host>())
        newest = &host;
    if (newest)
        return newest->osVersion;
    OsVersion version = Host{}.osVersion;
    while (version > OsVersion::Ws2012 && !managesHost(design.settings().vmmVersion, version))
        version = static_cast<OsVersion>(static_cast<int>(version) - 1);
    return version;
}

Id<VmSubnet> onlySubnetOf(const Design& design, Id<VmNetwork> network) {
    Id<VmSubnet> found;
    int count = 0;
    for (const auto [id, subnet] : design.table<VmSubnet>())
        if (subnet.vmNetwork == network && ++count == 1)
            found = id;
    return count == 1 ? found : Id<VmSubnet>{};
}

void addNamedNic(Transaction& transaction, Id<Host> host, PhysicalNic nic) {
    std::vector<std::string> taken;
    for (const Id<PhysicalNic> other : nicsOf(transaction.view(), host))
        taken.push_back(transaction.view().get(other)->name);
    nic.host = host;
    nic.name = numberedName("NIC", taken);
    transaction.add(std::move(nic));
}

} // namespace

Id<HostGroup> rootGroup(Transaction& transaction) {
    for (const auto [id, group] : transaction.view().table<HostGroup>())
        if (!group.parent)
            return id;
    HostGroup group;
    group.name = "All Hosts";
    return transaction.add(std::move(group));
}

Result<Id<Host>> addHost(Transaction& transaction, const NewHost& wanted) {
    if (wanted.group && !transaction.view().get(wanted.group))
        return isGone();
    Host host;
    host.name = freeName(transaction.view(), kindOf<Host>, wanted.name);
    host.hostGroup = wanted.group ? wanted.group : rootGroup(transaction);
    host.osVersion = usualVersion(transaction.view());
    const Id<Host> id = transaction.add(std::move(host));
    PhysicalNic nic;
    nic.speed = wanted.nicSpeed;
    nic.vmqEnabled = wanted.nicSpeed >= Bandwidth::gigabitsPerSecond(10);
    for (int i = 0; i < wanted.nicCount; ++i)
        addNamedNic(transaction, id, nic);
    return id;
}

Result<Id<PhysicalNic>> addNic(Transaction& transaction, Id<Host> host) {
    if (!transaction.view().get(host))
        return isGone();
    PhysicalNic nic;
    const auto present = nicsOf(transaction.view(), host);
    if (!present.empty()) {
        const PhysicalNic& last = *transaction.view().get(present.back());
        nic.speed = last.speed;
        nic.vmqEnabled = last.vmqEnabled;
        nic.model = last.model;
        nic.vendor = last.vendor;
        nic.mtu = last.mtu;
    }
    addNamedNic(transaction, host, std::move(nic));
    return nicsOf(transaction.view(), host).back();
}

Result<Id<VirtualNic>> addVirtualNic(Transaction& transaction, Id<Vm> vm) {
    if (!transaction.view().get(vm))
        return isGone();
    std::vector<std::string> taken;
    for (const auto [id, nic] : transaction.view().table<VirtualNic>())
        if (nic.vm == vm)
            taken.push_back(nic.name);
    VirtualNic nic;
    nic.vm = vm;
    nic.name = numberedName("NIC ", taken);
    return transaction.add(std::move(nic));
}

Result<Id<Vm>> addVm(Transaction& transaction, const NewVm& wanted) {
    const Design& design = transaction.view();
    const VmSubnet* subnet = design.get(wanted.vmSubnet);
    if ((wanted.host && !design.get(wanted.host)) || (wanted.vmSubnet && !subnet) ||
        (wanted.vmNetwork && !design.get(wanted.vmNetwork)))
        return isGone();
    Vm vm;
    vm.name = freeName(design, kindOf<Vm>, wanted.name);
    vm.host = wanted.host;
    vm.tenant = wanted.tenant;
    const Id<VmNetwork> network = subnet ? subnet->vmNetwork : wanted.vmNetwork;
    if (const VmNetwork* record = design.get(network); record && !vm.tenant)
        vm.tenant = record->tenant;
    const Id<Vm> id = transaction.add(std::move(vm));
    const auto nic = addVirtualNic(transaction, id);
    transaction.edit(*nic, [&](VirtualNic& record) {
        record.vmNetwork = network;
        record.vmSubnet = subnet ? wanted.vmSubnet : onlySubnetOf(transaction.view(), network);
    });
    return id;
}

Result<Id<PhysicalSwitch>> addPhysicalSwitch(Transaction& transaction, const NewPhysicalSwitch& wanted) {
    PhysicalSwitch device;
    device.name = freeName(transaction.view(), kindOf<PhysicalSwitch>, wanted.name);
    device.portCount = wanted.portCount;
    device.rack = wanted.rack;
    return transaction.add(std::move(device));
}

} // namespace fd::ops
