// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document_workload.h"
#include "model/codec.h"
#include "model/design_builder.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fd::bench {

// The reference programs' file: compact JSON with text identities, as a program on a general JSON library would
// have it. One reading and one writing of it, over whatever library an adapter stands for, so that all fill and read
// the same model.

/// Fills the model from a parsed document. `Tree` offers Node, member(node, name), forEach(node, visit), text(node),
/// integer(node) and boolean(node).
template <class Tree>
class WireFill {
    using Node = typename Tree::Node;

public:
    Design run(const Node& root) {
        put(1, HostGroup{.name = "All Hosts"});
        std::uint32_t number = 0;
        Tree::forEach(Tree::member(root, "classes"), [&](const Node& node) {
            ++number;
            put(number, PortClassification{.name = remember(node, classes_, number)});
        });
        number = 0;
        Tree::forEach(Tree::member(root, "networks"), [&](const Node& node) { network(node, ++number); });
        number = 0;
        Tree::forEach(Tree::member(root, "hosts"), [&](const Node& node) { host(node, ++number); });
        hosts_ = number;
        number = 0;
        Tree::forEach(Tree::member(root, "vms"), [&](const Node& node) { vm(node, ++number); });
        return builder_.finish();
    }

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t>;

    template <class T>
    void put(std::uint32_t number, T record) {
        builder_.add(Id<T>{number}, std::make_shared<const T>(std::move(record)));
    }
    static std::string text(const Node& node, const char* name) { return Tree::text(Tree::member(node, name)); }
    static long long integer(const Node& node, const char* name) { return Tree::integer(Tree::member(node, name)); }
    static bool boolean(const Node& node, const char* name) { return Tree::boolean(Tree::member(node, name)); }

    /// Keeps the identity and gives the name.
    static std::string remember(const Node& node, Numbers& numbers, std::uint32_t number) {
        numbers.emplace(text(node, "id"), number);
        return text(node, "name");
    }
    static std::uint32_t look(const Numbers& numbers, const std::string& id) {
        const auto found = numbers.find(id);
        return found == numbers.end() ? 0 : found->second;
    }

    void network(const Node& node, std::uint32_t number) {
        put(number, LogicalNetwork{.name = remember(node, networks_, number)});
        put(number, VmNetwork{.name = text(node, "vmNetwork"), .logicalNetwork = {number}});
        Tree::forEach(Tree::member(node, "sites"), [&](const Node& site) {
            const std::uint32_t at = ++sites_;
            put(at, NetworkSite{.name = text(site, "name"), .logicalNetwork = {number}, .hostGroups = {Id<HostGroup>{1}}});
            put(at, SubnetVlan{.site = {at}, .subnet = *IpPrefix::parse(text(site, "subnet")), .vlan = *VlanId::of(integer(site, "vlan"))});
        });
    }

    void host(const Node& node, std::uint32_t number) {
        put(number, Host{.name = remember(node, hostNumbers_, number), .hostGroup = {1}, .rack = text(node, "rack")});
        std::uint32_t nic = 2 * number - 2;
        Tree::forEach(Tree::member(node, "nics"), [&](const Node& adapter) {
            PhysicalNic record{.name = text(adapter, "name"), .host = {number}};
            std::vector<VlanId> vlans;
            Tree::forEach(Tree::member(adapter, "vlans"), [&](const Node& vlan) { vlans.push_back(*VlanId::of(Tree::integer(vlan))); });
            record.vlanTrunk = VlanSet(vlans);
            put(++nic, std::move(record));
        });
        put(number, NicTeam{.name = "Team",
                            .host = {number},
                            .kind = TeamKind::Set,
                            .members = {Id<PhysicalNic>{2 * number - 1}, Id<PhysicalNic>{2 * number}},
                            .teamingMode = *parseValueText<TeamingMode>(text(node, "teamMode")),
                            .loadBalancing = *parseValueText<LoadBalancing>(text(node, "hash"))});
        put(number, Placement{.subject = Id<Host>{number},
                              .x = static_cast<int>(integer(node, "x")),
                              .y = static_cast<int>(integer(node, "y"))});
    }

    void vm(const Node& node, std::uint32_t number) {
        put(number, Vm{.name = text(node, "name"),
                       .host = {look(hostNumbers_, text(node, "host"))},
                       .cpuCount = static_cast<int>(integer(node, "vcpus")),
                       .memoryMib = static_cast<int>(integer(node, "memoryMib"))});
        const Node adapter = Tree::member(node, "adapter");
        put(number, VirtualNic{.name = text(adapter, "name"),
                               .vm = {number},
                               .vmNetwork = {look(networks_, text(adapter, "network"))},
                               .classification = {look(classes_, text(adapter, "class"))},
                               .ipv4Mode = AddressMode::Static,
                               .ipv4Address = *IpAddress::parse(text(adapter, "ipv4")),
                               .macMode = AddressMode::Static,
                               .mac = *MacAddress::parse(text(adapter, "mac")),
                               .vlanMode = VnicVlanMode::Access,
                               .vlan = *VlanId::of(integer(adapter, "vlan")),
                               .macSpoofing = boolean(adapter, "macSpoofing"),
                               .guestSpecifiedIp = boolean(adapter, "guestSpecifiedIp")});
        put(hosts_ + number, Placement{.subject = Id<Vm>{number},
                                       .x = static_cast<int>(integer(node, "x")),
                                       .y = static_cast<int>(integer(node, "y"))});
    }

    DesignBuilder builder_;
    Numbers classes_;
    Numbers networks_;
    Numbers hostNumbers_;
    std::uint32_t sites_ = 0;
    std::uint32_t hosts_ = 0;
};

/// Writes the document from the model. `Out` offers object(), array(), end(), key(name), text(value), number(value)
/// and truth(value), each value going where the last key or array says.
template <class Out>
class WireWrite {
public:
    WireWrite(const Design& design, const Identities& identities, Out& out) : design_(design), identities_(identities), out_(out) {}

    void run() {
        out_.object();
        list("classes", [&] {
            for (const auto entry : design_.table<PortClassification>())
                item([&] { named(kindOf<PortClassification>, entry.id.number, entry.record.name); });
        });
        list("networks", [&] {
            for (const auto entry : design_.table<LogicalNetwork>())
                item([&] { network(entry.id.number, entry.record); });
        });
        list("hosts", [&] {
            for (const auto entry : design_.table<Host>())
                item([&] { host(entry.id.number, entry.record); });
        });
        list("vms", [&] {
            for (const auto entry : design_.table<Vm>())
                item([&] { vm(entry.id.number, entry.record); });
        });
        out_.end();
    }

private:
    template <class Body>
    void list(const char* name, Body&& body) {
        out_.key(name);
        out_.array();
        body();
        out_.end();
    }
    template <class Body>
    void item(Body&& body) {
        out_.object();
        body();
        out_.end();
    }
    void text(const char* name, std::string_view value) {
        out_.key(name);
        out_.text(value);
    }
    void number(const char* name, long long value) {
        out_.key(name);
        out_.number(value);
    }
    void truth(const char* name, bool value) {
        out_.key(name);
        out_.truth(value);
    }
    void named(Kind kind, std::uint32_t id, std::string_view name) {
        text("id", identity(kind, id));
        text("name", name);
    }

    const std::string& identity(Kind kind, std::uint32_t id) const { return identities_[indexOf(kind)][id]; }

    void network(std::uint32_t id, const LogicalNetwork& record) {
        named(kindOf<LogicalNetwork>, id, record.name);
        text("vmNetwork", design_.get(Id<VmNetwork>{id})->name);
        list("sites", [&] {
            for (std::uint32_t site = (id - 1) * kSitesPerNetwork + 1; site <= id * kSitesPerNetwork; ++site)
                item([&] {
                    const SubnetVlan& row = *design_.get(Id<SubnetVlan>{site});
                    named(kindOf<NetworkSite>, site, design_.get(Id<NetworkSite>{site})->name);
                    text("subnet", toText(*row.subnet));
                    number("vlan", row.vlan->number());
                });
        });
    }

    void host(std::uint32_t id, const Host& record) {
        named(kindOf<Host>, id, record.name);
        text("rack", record.rack);
        const NicTeam& team = *design_.get(Id<NicTeam>{id});
        text("teamMode", nameOf(team.teamingMode));
        text("hash", nameOf(team.loadBalancing));
        place(id);
        list("nics", [&] {
            for (std::uint32_t nic = 2 * id - 1; nic <= 2 * id; ++nic)
                item([&] {
                    const PhysicalNic& adapter = *design_.get(Id<PhysicalNic>{nic});
                    named(kindOf<PhysicalNic>, nic, adapter.name);
                    list("vlans", [&] {
                        for (const VlanId vlan : adapter.vlanTrunk.members())
                            out_.number(vlan.number());
                    });
                });
        });
    }

    void vm(std::uint32_t id, const Vm& record) {
        named(kindOf<Vm>, id, record.name);
        text("host", identity(kindOf<Host>, record.host.number));
        number("vcpus", record.cpuCount);
        number("memoryMib", record.memoryMib);
        place(static_cast<std::uint32_t>(design_.table<Host>().size()) + id);
        out_.key("adapter");
        item([&] {
            const VirtualNic& nic = *design_.get(Id<VirtualNic>{id});
            named(kindOf<VirtualNic>, id, nic.name);
            text("mac", toText(*nic.mac));
            text("ipv4", toText(*nic.ipv4Address));
            text("network", identity(kindOf<LogicalNetwork>, nic.vmNetwork.number));
            text("class", identity(kindOf<PortClassification>, nic.classification.number));
            number("vlan", nic.vlan->number());
            number("minimumMbps", minimumMbps(id));
            number("maximumMbps", maximumMbps(id));
            truth("macSpoofing", nic.macSpoofing);
            truth("guestSpecifiedIp", nic.guestSpecifiedIp);
        });
    }

    void place(std::uint32_t id) {
        const Placement& placement = *design_.get(Id<Placement>{id});
        number("x", placement.x);
        number("y", placement.y);
    }

    const Design& design_;
    const Identities& identities_;
    Out& out_;
};

} // namespace fd::bench
