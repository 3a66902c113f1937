// SPDX-License-Identifier: GPL-3.0-or-later

// Records are made by naming the fields that matter; the others have their defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

#include "document_workload.h"

#include "addressing/guid.h"
#include "base/random.h"
#include "model/design_builder.h"

#include <cstdio>

namespace fd::bench {

namespace {

std::string numbered(const char* format, std::uint32_t number) {
    char text[64];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

class Maker {
public:
    Maker(std::uint32_t hosts, std::uint32_t vms, std::uint64_t seed) : hosts_(hosts), vms_(vms), random_(seed) {}

    Design run() {
        put(1, HostGroup{.name = "All Hosts"});
        for (std::uint32_t i = 1; i <= 5; ++i)
            put(i, PortClassification{.name = numbered("Class %u", i)});
        for (std::uint32_t network = 1; network <= kNetworks; ++network)
            addNetwork(network);
        for (std::uint32_t host = 1; host <= hosts_; ++host)
            addHost(host);
        for (std::uint32_t vm = 1; vm <= vms_; ++vm)
            addVm(vm);
        return builder_.finish();
    }

private:
    template <class T>
    void put(std::uint32_t number, T record) {
        builder_.add(Id<T>{number}, std::make_shared<const T>(std::move(record)));
    }

    VlanId vlan() { return *VlanId::of(static_cast<long long>(1 + random_.below(VlanId::kMaximum))); }
    int coordinate() { return static_cast<int>(random_.below(40'000)); }

    void addNetwork(std::uint32_t network) {
        put(network, LogicalNetwork{.name = numbered("Logical network %02u", network)});
        put(network, VmNetwork{.name = numbered("VM network %02u", network), .logicalNetwork = {network}});
        for (std::uint32_t i = 0; i < kSitesPerNetwork; ++i) {
            const std::uint32_t site = (network - 1) * kSitesPerNetwork + i + 1;
            put(site, NetworkSite{.name = numbered("Site %03u", site), .logicalNetwork = {network}, .hostGroups = {Id<HostGroup>{1}}});
            put(site, SubnetVlan{.site = {site},
                                 .subnet = *IpPrefix::of(IpAddress::v4(0x0A000000U + (site << 8U)), 24),
                                 .vlan = vlan()});
        }
    }

    void addHost(std::uint32_t host) {
        put(host, Host{.name = numbered("HV-%05u.contoso.example", host),
                       .hostGroup = {1},
                       .rack = numbered("Rack %02u", (host - 1) / 20 + 1)});
        for (std::uint32_t nic = 2 * host - 1; nic <= 2 * host; ++nic) {
            PhysicalNic record{.name = numbered("NIC%u", nic - 2 * host + 2), .host = {host}};
            while (record.vlanTrunk.size() < static_cast<int>(kVlansPerNic))
                record.vlanTrunk.insert(vlan());
            put(nic, std::move(record));
        }
        put(host, NicTeam{.name = "Team",
                          .host = {host},
                          .kind = TeamKind::Set,
                          .members = {Id<PhysicalNic>{2 * host - 1}, Id<PhysicalNic>{2 * host}},
                          .loadBalancing = random_.below(2) == 0 ? LoadBalancing::Dynamic : LoadBalancing::HyperVPort});
        put(host, Placement{.subject = Id<Host>{host}, .x = coordinate(), .y = coordinate()});
    }

    void addVm(std::uint32_t vm) {
        const auto pick = [&](std::uint32_t count) { return static_cast<std::uint32_t>(1 + random_.below(count)); };
        put(vm, Vm{.name = numbered("vm-%06u", vm),
                   .host = {pick(hosts_)},
                   .cpuCount = static_cast<int>(1 + random_.below(16)),
                   .memoryMib = static_cast<int>(512 * (1 + random_.below(64)))});
        put(vm, VirtualNic{.name = "Network Adapter",
                           .vm = {vm},
                           .vmNetwork = {pick(kNetworks)},
                           .classification = {pick(5)},
                           .ipv4Mode = AddressMode::Static,
                           .ipv4Address = IpAddress::v4(0x0A000000U + static_cast<std::uint32_t>(random_.below(1U << 24U))),
                           .macMode = AddressMode::Static,
                           .mac = MacAddress::fromBits(0x001DD8000000U + vm),
                           .vlanMode = VnicVlanMode::Access,
                           .vlan = vlan(),
                           .macSpoofing = random_.below(2) == 0,
                           .guestSpecifiedIp = random_.below(2) == 0});
        put(hosts_ + vm, Placement{.subject = Id<Vm>{vm}, .x = coordinate(), .y = coordinate()});
    }

    std::uint32_t hosts_;
    std::uint32_t vms_;
    SplitMix64 random_;
    DesignBuilder builder_;
};

} // namespace

Design documentDesign(std::uint32_t hosts, std::uint32_t vms, std::uint64_t seed) {
    return Maker(hosts, vms, seed).run();
}

Identities identitiesOf(const Design& design) {
    Identities all;
    SplitMix64 random(1);
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
        for (std::size_t number = 0; number <= design.size(static_cast<Kind>(kind)); ++number) {
            const std::uint64_t high = random.next();
            all[kind].push_back(toText(Guid(high, random.next())));
        }
    return all;
}

int minimumMbps(std::uint32_t vm) {
    return static_cast<int>(SplitMix64(vm).below(900));
}

int maximumMbps(std::uint32_t vm) {
    return 1000 + minimumMbps(vm);
}

} // namespace fd::bench
