// SPDX-License-Identifier: GPL-3.0-or-later
// Validation: one edit against a full run of the same rules.
//
//     bench_validate [--hosts 1000] [--vms 25000] [--edits 5000] [--rounds 5]
//
// About a quarter of the machines carry an issue: names used twice (1 in 1,000), MAC addresses used twice (1
// in 2,000), addresses drawn from twice a pool's range, 2 % of the VLANs missing on host adapters, minimum
// bandwidths from 0 to 899 Mbit/s. Ends with 1 if the incremental findings differ from those of a full run.
#include "base/random.h"
#include "bench_output.h"
#include "model/document.h"
#include "model/generate/generate.h"
#include "validation/engine.h"

#include <cstdio>

using namespace fd;
using namespace fd::bench;
using validation::ValidationEngine;

namespace {

constexpr int kClasses = 30;

/// What edits draw from.
struct Drawing {
    std::vector<Id<Vm>> machines;
    std::vector<Id<VirtualNic>> adapters;
    std::vector<Id<Host>> hosts;
    std::vector<Id<VmNetwork>> networks;
    std::vector<IpRange> ranges;
    std::vector<Id<PortClassification>> classes;
};

/// Twice as many addresses as the pool has.
IpAddress drawnAddress(const IpRange& range, SplitMix64& random) {
    const std::uint64_t size = range.last.low() - range.first.low() + 1;
    return range.first.plus(random.below(2 * size)).value_or(range.first);
}

MacAddress drawnMac(SplitMix64& random) {
    return MacAddress::fromBits(0x001DD8B71C00U + random.below(2'000'000));
}

void addClasses(Transaction& t, Drawing& drawing) {
    const Id<LogicalSwitch> logicalSwitch = (*t.view().table<LogicalSwitch>().begin()).id;
    t.edit(logicalSwitch, [](LogicalSwitch& s) { s.minimumBandwidthMode = MinimumBandwidthMode::Absolute; });
    for (int i = 0; i < kClasses; ++i) {
        VirtualPortProfile profile;
        profile.name = "Guaranteed " + std::to_string(i);
        profile.vmq = true;
        profile.minimumBandwidth = Bandwidth::megabitsPerSecond(i * 899 / (kClasses - 1));
        PortClassification classification;
        classification.name = profile.name;
        VirtualPort port;
        port.logicalSwitch = logicalSwitch;
        port.classification = t.add(classification);
        port.profile = t.add(profile);
        t.add(port);
        drawing.classes.push_back(port.classification);
    }
}

Drawing collect(const Design& design) {
    Drawing drawing;
    for (const auto entry : design.table<Host>())
        drawing.hosts.push_back(entry.id);
    for (const auto entry : design.table<VirtualNic>()) {
        drawing.adapters.push_back(entry.id);
        drawing.machines.push_back(entry.record.vm);
    }
    for (const auto entry : design.table<IpPool>()) {
        const SubnetVlan* row = design.get(entry.record.subnetVlan);
        if (!row || !entry.record.start || !entry.record.end)
            continue;
        for (const auto subnet : design.table<VmSubnet>())
            if (subnet.record.subnetVlan == entry.record.subnetVlan) {
                drawing.networks.push_back(subnet.record.vmNetwork);
                drawing.ranges.push_back({*entry.record.start, *entry.record.end});
            }
    }
    return drawing;
}

/// Puts the issues into a sound fabric.
void spoil(Document& document, Drawing& drawing, SplitMix64& random) {
    Transaction t = document.begin(Text{"issues", {}});
    addClasses(t, drawing);
    const std::size_t count = drawing.adapters.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool sharesName = random.below(1000) == 0;
        const bool sharesMac = random.below(2000) == 0;
        const std::size_t other = random.below(count);
        if (sharesName) {
            const std::string name = t.view().get(drawing.machines[other])->name;
            t.edit(drawing.machines[i], [&](Vm& vm) { vm.name = name; });
        }
        const auto mac = t.view().get(drawing.adapters[other])->mac;
        const auto classification = drawing.classes[random.below(drawing.classes.size())];
        t.edit(drawing.adapters[i], [&](VirtualNic& nic) {
            if (sharesMac)
                nic.mac = mac;
            nic.classification = classification;
            for (std::size_t n = 0; n < drawing.networks.size(); ++n)
                if (drawing.networks[n] == nic.vmNetwork)
                    nic.ipv4Address = drawnAddress(drawing.ranges[n], random);
        });
    }
    for (const auto entry : document.design().table<PhysicalNic>())
        t.edit(entry.id, [&](PhysicalNic& nic) {
            for (const VlanId vlan : nic.trunkAllowedVlans.members())
                if (random.below(50) == 0)
                    nic.trunkAllowedVlans.erase(vlan);
        });
    (void)document.commit(std::move(t));
}

void editOnce(Transaction& t, const Drawing& drawing, SplitMix64& random) {
    const std::size_t at = random.below(drawing.machines.size());
    switch (random.below(5)) {
    case 0:
        t.edit(drawing.machines[at], [&](Vm& vm) { vm.name = "VM" + std::to_string(random.below(100000)); });
        break;
    case 1:
        t.edit(drawing.machines[at],
               [&](Vm& vm) { vm.host = drawing.hosts[random.below(drawing.hosts.size())]; });
        break;
    case 2: {
        const std::size_t network = random.below(drawing.networks.size());
        t.edit(drawing.adapters[at], [&](VirtualNic& nic) {
            nic.vmNetwork = drawing.networks[network];
            nic.vmSubnet = {};
            nic.ipv4Pool = {};
            nic.ipv4Mode = AddressMode::Static;
            nic.ipv4Address = drawnAddress(drawing.ranges[network], random);
        });
        break;
    }
    case 3:
        t.edit(drawing.adapters[at], [&](VirtualNic& nic) {
            nic.classification = drawing.classes[random.below(drawing.classes.size())];
        });
        break;
    default:
        t.edit(drawing.adapters[at], [&](VirtualNic& nic) {
            nic.macMode = AddressMode::Static;
            nic.mac = drawnMac(random);
        });
    }
}

double timeOf(const std::function<void()>& run) {
    const auto start = std::chrono::steady_clock::now();
    run();
    return secondsSince(start);
}

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments(argc, argv);
    const int hosts = static_cast<int>(arguments.number("--hosts", 1000));
    const int vms = static_cast<int>(arguments.number("--vms", 25000));
    const int edits = static_cast<int>(arguments.number("--edits", 5000));
    const int rounds = static_cast<int>(arguments.number("--rounds", 5));
    const std::string workload = "H=" + std::to_string(hosts) + ",V=" + std::to_string(vms);
    GenerateOptions options;
    options.hosts = hosts;
    options.vms = vms;
    auto generated = generateFabric(options);
    if (!generated) {
        std::fprintf(stderr, "%s\n", describe(generated.error()).c_str());
        return 2;
    }
    Document document(std::move(*generated));
    Drawing drawing = collect(document.design());
    SplitMix64 random(7);
    spoil(document, drawing, random);

    std::vector<double> full;
    for (int i = 0; i < rounds; ++i)
        full.push_back(timeOf([&] { (void)validation::validate(document.design()); }));
    ValidationEngine engine;
    const double build = timeOf([&] { engine.reset(document.design()); });
    std::vector<double> times;
    std::size_t changed = 0;
    for (int i = 0; i < edits; ++i) {
        Transaction t = document.begin(Text{"edit", {}});
        editOnce(t, drawing, random);
        const ChangeSet changes = t.changeSet();
        (void)document.commit(std::move(t));
        times.push_back(timeOf([&] {
            const auto delta = engine.advance(document.design(), changes);
            changed += delta.added.size() + delta.removed.size();
        }));
    }
    if (engine.findings() != validation::validate(document.design())) {
        std::fprintf(stderr, "incremental and full findings differ\n");
        return 1;
    }
    Transaction many = document.begin(Text{"batch", {}});
    for (int i = 0; i < 1000; ++i)
        editOnce(many, drawing, random);
    const ChangeSet changes = many.changeSet();
    (void)document.commit(std::move(many));
    const double batch = timeOf([&] { (void)engine.advance(document.design(), changes); });
    if (engine.findings() != validation::validate(document.design())) {
        std::fprintf(stderr, "incremental and full findings differ after the batch\n");
        return 1;
    }

    std::sort(times.begin(), times.end());
    const double middle = times.empty() ? 0 : times[times.size() / 2];
    const double tail = times.empty() ? 0 : times[times.size() * 99 / 100];
    print("validate", "full", workload, "median_ms", median(full) * 1e3);
    print("validate", "build", workload, "ms", build * 1e3);
    print("validate", "product-edit", workload, "median_us", middle * 1e6);
    print("validate", "product-edit", workload, "p99_us", tail * 1e6);
    print("validate", "product-edit", workload, "changed_issues_per_edit",
          static_cast<double>(changed) / std::max(1, edits));
    print("validate", "product-batch1000", workload, "ms", batch * 1e3);
    print("validate", "ratio", workload, "full_over_edit", middle > 0 ? median(full) / middle : 0);
    print("validate", "ratio", workload, "full_over_p99", tail > 0 ? median(full) / tail : 0);
    print("validate", "product", workload, "findings", static_cast<double>(engine.findings().size()));
    print("validate", "product", workload, "peak_mib", peakMebibytes());
    return 0;
}
