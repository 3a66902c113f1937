// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/attachment.h"
#include "model/derived/switching.h"
#include "simulation/kernel/fluid.h"
#include "simulation/kernel/placement.h"
#include "simulation/plan/simulation.h"

#include <map>
#include <set>

namespace fd::simulation {

using Index = std::uint32_t;
constexpr Index kNoIndex = 0xffffffffU;

struct FabricHost {
    Id<Host> id;
    const Host* record = nullptr;
    std::vector<Index> nics;
    std::vector<Index> switches;
};

struct FabricNic {
    Id<PhysicalNic> id;
    const PhysicalNic* record = nullptr;
    Index host = kNoIndex;
    Index onSwitch = kNoIndex; ///< virtual switch that it belongs to
    ResourceIndex up = 0;
    ResourceIndex down = 0;
};

struct FabricSwitch {
    Id<HostSwitch> id;
    const HostSwitch* record = nullptr;
    Index host = kNoIndex;
    std::vector<Index> members; ///< adapters
    std::optional<Team> team;
};

/// A virtual adapter of a machine or of a host.
struct FabricAdapter {
    AnyId id;
    Id<Vm> vm; ///< none for a host's own
    Index home = kNoIndex; ///< virtual switch; none if it finds none
    std::string name;
    const VirtualNic* virtualNic = nullptr;
    const HostVirtualNic* hostNic = nullptr;
    IpAddress address;
    MacAddress mac;
    bool encapsulated = false;
};

/// The parts of a design that a simulation needs, as dense arrays, and the assumptions taken while filling them.
class Fabric {
public:
    explicit Fabric(const Design& design);

    const Design& design() const { return design_; }
    const FabricView& view() const { return view_; }
    const std::vector<FabricHost>& hosts() const { return hosts_; }
    const std::vector<FabricNic>& nics() const { return nics_; }
    const std::vector<FabricSwitch>& switches() const { return switches_; }
    const std::vector<FabricAdapter>& adapters() const { return adapters_; }
    std::vector<Resource<double>>& resources() { return resources_; }
    const std::vector<Resource<double>>& resources() const { return resources_; }
    AnyId objectOf(ResourceIndex resource) const { return objects_[resource]; }

    Index hostOf(Id<Host> id) const { return lookUp(hostIndex_, id.number); }
    Index nicOf(Id<PhysicalNic> id) const { return lookUp(nicIndex_, id.number); }
    Index switchOf(Id<HostSwitch> id) const { return lookUp(switchIndex_, id.number); }
    std::vector<Index> adaptersOf(Id<Vm> vm) const;
    std::vector<Index> adaptersOf(Index hostSwitch) const;
    /// The adapter of an id of a virtual adapter or machine (its first connected one); none for others.
    Index adapterOf(AnyId id) const;

    /// The resource of a core, made at first use.
    ResourceIndex core(Index host, std::uint32_t lp);
    ResourceIndex queue(Index nic, std::uint32_t queue);
    /// What an adapter may send at most; none without a limit.
    std::optional<ResourceIndex> maximum(Index adapter, Index onSwitch);
    /// The two directions of a link.
    std::pair<ResourceIndex, ResourceIndex> link(Id<PhysicalLink> id) const;

    const std::map<std::pair<Index, std::uint32_t>, ResourceIndex>& cores() const { return cores_; }
    const std::map<std::pair<Index, std::uint32_t>, ResourceIndex>& queues() const { return queues_; }
    const std::map<std::uint32_t, std::pair<ResourceIndex, ResourceIndex>>& links() const { return links_; }

    void assume(const char* id, const char* sentence, AnyId object = {});
    std::vector<Assumption> takeAssumptions();

private:
    using Lookup = std::map<std::uint32_t, Index>;
    static Index lookUp(const Lookup& table, std::uint32_t number) {
        const auto found = table.find(number);
        return found == table.end() ? kNoIndex : found->second;
    }
    ResourceIndex addResource(std::string name, double capacity, AnyId object);
    void addHosts();
    void addNics();
    void addSwitches();
    void addAdapters();
    void addAdapter(FabricAdapter adapter);
    void addLinks();

    const Design& design_;
    Relations relations_;
    FabricView view_;
    std::vector<FabricHost> hosts_;
    std::vector<FabricNic> nics_;
    std::vector<FabricSwitch> switches_;
    std::vector<FabricAdapter> adapters_;
    std::vector<Resource<double>> resources_;
    std::vector<AnyId> objects_;
    Lookup hostIndex_;
    Lookup nicIndex_;
    Lookup switchIndex_;
    std::map<AnyId, Index> adapterIndex_;
    std::map<std::uint32_t, std::vector<Index>> adaptersOfVm_;
    std::vector<std::vector<Index>> adaptersOfSwitch_;
    std::map<std::pair<Index, std::uint32_t>, ResourceIndex> cores_;
    std::map<std::pair<Index, std::uint32_t>, ResourceIndex> queues_;
    std::map<std::pair<Index, Index>, ResourceIndex> maxima_;
    std::map<std::uint32_t, std::pair<ResourceIndex, ResourceIndex>> links_;
    std::map<std::string, Assumption> assumptions_;
};

/// Share of the line rate that is payload: 40 bytes of IP and TCP headers are inside the MTU, 38 bytes of Ethernet
/// header, check sum, preamble and gap outside.
double frameEfficiency(int mtu);

/// The weights and limits that the virtual port profile of an adapter gives on a switch; nullptr without a profile.
const VirtualPortProfile* profileOf(const Fabric& fabric, const FabricAdapter& adapter, Index onSwitch);

} // namespace fd::simulation
