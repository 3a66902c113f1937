// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/placement_json.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fd::simulation {

namespace {

template <class Enum>
struct Spelling {
    const char* text;
    Enum value;
};

template <class Enum, std::size_t kCount>
Enum choice(const InputField& field, const std::array<Spelling<Enum>, kCount>& spellings, Enum otherwise) {
    if (!field.present())
        return otherwise;
    const std::string text = field.text();
    for (const auto& spelling : spellings) {
        if (text == spelling.text)
            return spelling.value;
    }
    field.fail("compute.unknown-choice",
               translatable("Simulation", "Example \"{example}\": \"{field}\" cannot be \"{value}\"."), text);
    return otherwise;
}

constexpr std::array<Spelling<RssProfile>, 5> kProfiles = {{{"Closest", RssProfile::Closest},
                                                            {"ClosestStatic", RssProfile::ClosestStatic},
                                                            {"NUMA", RssProfile::Numa},
                                                            {"NUMAStatic", RssProfile::NumaStatic},
                                                            {"Conservative", RssProfile::Conservative}}};
constexpr std::array<Spelling<TeamMode>, 5> kTeamModes = {{{"SwitchIndependent", TeamMode::SwitchIndependent},
                                                           {"Static", TeamMode::Static},
                                                           {"LACP", TeamMode::Lacp},
                                                           {"Lacp", TeamMode::Lacp},
                                                           {"SET", TeamMode::Set}}};
constexpr std::array<Spelling<TeamAlgorithm>, 5> kAlgorithms = {{{"HyperVPort", TeamAlgorithm::HyperVPort},
                                                                 {"Dynamic", TeamAlgorithm::Dynamic},
                                                                 {"TransportPorts", TeamAlgorithm::TransportPorts},
                                                                 {"IPAddresses", TeamAlgorithm::IpAddresses},
                                                                 {"MacAddresses", TeamAlgorithm::MacAddresses}}};
constexpr std::array<Spelling<LinkHashKey>, 3> kLinkKeys = {
    {{"L4", LinkHashKey::Ports}, {"L3", LinkHashKey::Addresses}, {"L2", LinkHashKey::Macs}}};
constexpr std::array<Spelling<PortSpread>, 4> kSpreads = {{{"none", PortSpread::None},
                                                           {"vrss", PortSpread::Vrss},
                                                           {"vmmq", PortSpread::Vmmq},
                                                           {"dvmmq", PortSpread::DynamicVmmq}}};
constexpr std::array<Spelling<bool>, 2> kVmqModes = {{{"static", false}, {"dynamic", true}}};
constexpr std::array<Spelling<Protocol>, 6> kProtocols = {{{"tcp", Protocol::Tcp},
                                                           {"udp", Protocol::Udp},
                                                           {"other", Protocol::Other},
                                                           {"icmp", Protocol::Other},
                                                           {"ip", Protocol::Other},
                                                           {"esp", Protocol::Other}}};

std::uint32_t processorLimit() {
    return std::numeric_limits<std::uint32_t>::max();
}

HashTypes readHashTypes(const InputField& field) {
    HashTypes types;
    if (!field.present())
        return types;
    types = {false, false, false, false, false, false, types.parsesEncapsulated};
    const std::array<std::pair<const char*, bool*>, 6> names = {{{"IPV4", &types.ipv4},
                                                                 {"TCP_IPV4", &types.tcpIpv4},
                                                                 {"UDP_IPV4", &types.udpIpv4},
                                                                 {"IPV6", &types.ipv6},
                                                                 {"TCP_IPV6", &types.tcpIpv6},
                                                                 {"UDP_IPV6", &types.udpIpv6}}};
    for (const auto& item : field.items()) {
        const std::string text = item.text();
        const auto* known = std::find_if(names.begin(), names.end(), [&](const auto& name) { return text == name.first; });
        if (known == names.end())
            item.fail("compute.unknown-choice",
                      translatable("Simulation", "Example \"{example}\": \"{field}\" cannot be \"{value}\"."), text);
        else
            *known->second = true;
    }
    return types;
}

RssSettings readRss(const InputField& field) {
    RssSettings rss;
    rss.enabled = field["enabled"].flag(true);
    rss.profile = choice(field["profile"], kProfiles, RssProfile::NumaStatic);
    rss.baseProcessor = field["baseProcessor"].count(0);
    rss.maxProcessor = field["maxProcessor"].count(processorLimit());
    rss.maxProcessors = field["maxProcessors"].count(16);
    rss.queues = field["queues"].count(16);
    rss.tableSize = field["tableSize"].count(128);
    rss.hashTypes = readHashTypes(field["hashTypes"]);
    rss.hashTypes.parsesEncapsulated = field["parsesNvgre"].flag(true);
    return rss;
}

VmqSettings readVmq(const InputField& field) {
    VmqSettings vmq;
    vmq.enabled = field["enabled"].flag(true);
    vmq.belowTenGig = field["belowTenGig"].flag(false);
    vmq.baseProcessor = field["baseProcessor"].count(0);
    vmq.maxProcessor = field["maxProcessor"].count(processorLimit());
    vmq.maxProcessors = field["maxProcessors"].count(16);
    vmq.queues = field["queues"].count(16);
    return vmq;
}

std::optional<std::size_t> nicNamed(const PlacementInput<Rational>& input, const InputField& field) {
    const std::string name = field.text();
    for (std::size_t nic = 0; nic < input.nics.size(); ++nic) {
        if (input.nics[nic].id == name)
            return nic;
    }
    field.fail("compute.unknown-name",
               translatable("Simulation", "Example \"{example}\": \"{field}\" names \"{value}\", which does not exist."),
               name);
    return std::nullopt;
}

void readHost(const InputField& field, const InputField& root, PlacementHost<Rational>& host) {
    host.lpCount = field["lpCount"].count();
    host.smt = field["smt"].count(1);
    host.coreCapacity = field["coreCapacity"].number(Rational(5'000'000'000LL));
    host.busyThreshold = root["busyThreshold"].number(Rational(4, 5));
    host.dispatchShare = root["dispatchShare"].number(Rational(1, 4));
    if (host.lpCount > 65536)
        field["lpCount"].fail("compute.too-many", translatable("Simulation", "Example \"{example}\": \"{field}\" is too large."));
    for (const auto& node : field["numaNodes"].items()) {
        const auto range = node.items();
        if (range.size() != 2)
            node.fail("compute.bad-range",
                      translatable("Simulation", "Example \"{example}\": \"{field}\" must be [first, last]."));
        else
            host.numaNodes.emplace_back(range[0].count(), range[1].count());
    }
}

void readTeam(const InputField& field, PlacementInput<Rational>& input, const std::vector<bool>& failedNics) {
    if (!field.present())
        return;
    Team team;
    team.mode = choice(field["mode"], kTeamModes, TeamMode::SwitchIndependent);
    team.algorithm = choice(field["algorithm"], kAlgorithms, TeamAlgorithm::Dynamic);
    team.switchHash = choice(field["switchHash"], kLinkKeys, LinkHashKey::Ports);
    for (const auto& item : field["members"].items())
        input.teamMembers.push_back(nicNamed(input, item).value_or(0));
    team.memberCount = input.teamMembers.size();
    if (team.memberCount == 0)
        field["members"].fail("compute.missing",
                              translatable("Simulation", "Example \"{example}\": \"{field}\" is missing."));
    team.failed.assign(team.memberCount, false);
    const auto position = [&](const InputField& name) {
        const auto nic = nicNamed(input, name).value_or(0);
        return static_cast<std::size_t>(std::find(input.teamMembers.begin(), input.teamMembers.end(), nic) -
                                        input.teamMembers.begin());
    };
    if (field["standby"].present())
        team.standby = position(field["standby"]);
    for (std::size_t m = 0; m < team.memberCount; ++m)
        team.failed[m] = failedNics[input.teamMembers[m]];
    const InputField failed = field["failed"];
    if (failed.value().isString())
        team.failed[std::min(position(failed), team.memberCount - 1)] = true;
    else {
        for (const auto& item : failed.items()) {
            if (const auto member = position(item); member < team.memberCount)
                team.failed[member] = true;
        }
    }
    input.team = team;
}

void readPorts(const InputField& field, PlacementInput<Rational>& input) {
    input.hasSwitch = field.present();
    for (const auto& item : field["ports"].items()) {
        SwitchPort port;
        port.id = item["id"].text();
        port.vmqWeight = item["vmqWeight"].count(100);
        port.spread = choice(item["spread"], kSpreads, PortSpread::None);
        port.vcpus = item["vcpus"].count(1);
        port.queuePairs = item["queuePairs"].count(16);
        input.ports.push_back(std::move(port));
    }
}

template <class Address>
std::optional<Address> readAddress(const InputField& field) {
    if (!field.present())
        return std::nullopt;
    const auto address = Address::parse(field.text());
    if (address)
        return *address;
    field.fail("compute.bad-address",
               translatable("Simulation", "Example \"{example}\": \"{field}\" is not an address: \"{value}\"."),
               field.value().text());
    return std::nullopt;
}

std::uint16_t readPortNumber(const InputField& field) {
    const std::uint32_t number = field.count(0);
    if (number > 65535)
        field.fail("compute.bad-port",
                   translatable("Simulation", "Example \"{example}\": \"{field}\" must be at most 65535."));
    return static_cast<std::uint16_t>(number);
}

InboundFlow<Rational> readFlow(const InputField& field, const PlacementInput<Rational>& input) {
    InboundFlow<Rational> flow;
    flow.id = field["id"].text();
    flow.rate = field["rate"].number(Rational(0));
    flow.rdma = field["rdma"].flag(false);
    auto& headers = flow.headers;
    headers.protocol = choice(field["proto"], kProtocols, Protocol::Tcp);
    headers.source = readAddress<IpAddress>(field["src"]);
    headers.destination = readAddress<IpAddress>(field["dst"]);
    headers.sourcePort = readPortNumber(field["sport"]);
    headers.destinationPort = readPortNumber(field["dport"]);
    headers.fragmented = field["fragmented"].flag(false);
    headers.ipsec = field["ipsec"].flag(false);
    headers.sourceMac = readAddress<MacAddress>(field["srcMac"]);
    headers.destinationMac = readAddress<MacAddress>(field["dstMac"]);
    const auto outerSource = readAddress<IpAddress>(field["outer"]["src"]);
    const auto outerDestination = readAddress<IpAddress>(field["outer"]["dst"]);
    if (outerSource && outerDestination)
        headers.outer = {*outerSource, *outerDestination};
    if (field["nic"].present())
        flow.nic = nicNamed(input, field["nic"]);
    if (const InputField port = field["port"]; port.present()) {
        const std::string name = port.text();
        const auto known = std::find_if(input.ports.begin(), input.ports.end(),
                                        [&](const auto& candidate) { return candidate.id == name; });
        flow.port = static_cast<std::size_t>(known - input.ports.begin());
        if (known == input.ports.end())
            port.fail("compute.unknown-name",
                      translatable("Simulation",
                                   "Example \"{example}\": \"{field}\" names \"{value}\", which does not exist."),
                      name);
    }
    return flow;
}

} // namespace

PlacementInput<Rational> readPlacement(const InputField& input) {
    PlacementInput<Rational> placement;
    readHost(input["host"], input, placement.host);
    std::vector<bool> failedNics;
    for (const auto& item : input["nics"].items()) {
        failedNics.push_back(item["failed"].flag(false));
        PlacementNic<Rational> nic;
        nic.id = item["id"].text();
        nic.speed = item["speed"].number();
        nic.numaNode = item["numaNode"].count(0);
        if (item["rss"].present())
            nic.rss = readRss(item["rss"]);
        if (item["vmq"].present())
            nic.vmq = readVmq(item["vmq"]);
        placement.nics.push_back(std::move(nic));
    }
    failedNics.resize(std::max<std::size_t>(1, failedNics.size()));
    readTeam(input["team"], placement, failedNics);
    readPorts(input["vSwitch"], placement);
    placement.dynamicVmq = choice(input["vmqMode"], kVmqModes, false);
    if (input["key"].present()) {
        const auto key = ToeplitzKey::fromHex(input["key"].text());
        if (key)
            placement.key = *key;
        else
            input["key"].fail("compute.bad-key", translatable("Simulation", "Example \"{example}\": \"{field}\" must be "
                                                                            "80 hexadecimal digits."));
    }
    for (const auto& item : input["flows"].items())
        placement.flows.push_back(readFlow(item, placement));
    return placement;
}

} // namespace fd::simulation
