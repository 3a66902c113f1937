// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/generate/generate.h"

#include "model/generate/generator.h"

#include <algorithm>

namespace fd {

namespace {

constexpr int kHostsPerLocation = 100;
constexpr int kMachinesPerNetwork = 25;
constexpr int kMostVmNetworks = 2000;
constexpr int kMostVlanNetworks = 200;
constexpr int kMostPvlanNetworks = 40;

Error outOfRange(const char* option, int value, int first, int last) {
    return Error{"generate.range",
                 Text{translatable("Generate", "{value} is no number of {option}; allowed are {first} to {last}."),
                      {{"option", option},
                       {"value", std::to_string(value)},
                       {"first", std::to_string(first)},
                       {"last", std::to_string(last)}}}};
}

} // namespace

std::string numbered(const char* prefix, int number, int digits) {
    const std::string text = std::to_string(number);
    const auto missing = static_cast<std::size_t>(std::max(0, digits - static_cast<int>(text.size())));
    return prefix + std::string(missing, '0') + text;
}

Generator::Generator(const GenerateOptions& options)
    : options_(options), t_(Design{}, IdCounters{}, 1, Text{"Generate"}), random_(options.seed) {
    locationCount_ = (options.hosts + kHostsPerLocation - 1) / kHostsPerLocation;
    const int networks = std::clamp(options.vms / kMachinesPerNetwork, 10, kMostVmNetworks);
    // A fifth of the VM networks belong to tenants, a tenth are PVLANs, the rest plain VLANs.
    const int tenants = options.tenants > 0 ? options.tenants : std::max(2, networks / 5);
    options_.tenants = tenants;
    const auto perLocation = [&](int all, int most) {
        return std::clamp((all + locationCount_ - 1) / locationCount_, 1, most);
    };
    vlanNetworksPerLocation_ = perLocation(networks * 7 / 10, kMostVlanNetworks);
    pvlanNetworksPerLocation_ = perLocation(networks / 10, kMostPvlanNetworks);
}

Design Generator::run() {
    addSettings();
    addLogicalNetworks();
    addLogicalSwitch();
    for (int number = 1; number <= locationCount_; ++number)
        addLocation(number);
    addTenants();
    for (int number = 0; number < locationCount_; ++number) {
        const int first = number * kHostsPerLocation;
        addHosts(locations_[static_cast<std::size_t>(number)], first,
                 std::min(kHostsPerLocation, options_.hosts - first));
    }
    addVms();
    return t_.snapshot();
}

Result<Design> generateFabric(const GenerateOptions& options) {
    if (options.hosts < 1 || options.hosts > 20'000)
        return outOfRange("hosts", options.hosts, 1, 20'000);
    if (options.vms < 0 || options.vms > 500'000)
        return outOfRange("vms", options.vms, 0, 500'000);
    if (options.tenants < 0 || options.tenants > 10'000)
        return outOfRange("tenants", options.tenants, 0, 10'000);
    return Generator(options).run();
}

} // namespace fd
