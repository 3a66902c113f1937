// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/copying.h"
#include "model/ops/duplicate.h"
#include "model/ops/support.h"

#include <algorithm>
#include <map>
#include <set>

namespace fd::ops {

namespace {

/// Counts what the copies need of pools and switches, and says where that is more than there is.
class Needs {
public:
    Needs(const Design& design, const Duplication& wanted, std::vector<AnyId> all)
        : design_(design), wanted_(wanted), all_(std::move(all)), fresh_(design) {}

    std::vector<Text> shortages() {
        if (wanted_.takesAddresses)
            checkPools();
        if (wanted_.cables != CopyCables::None)
            checkPorts();
        checkNames();
        return std::move(out_);
    }

private:
    template <class Nic>
    void countAddresses(const Nic* nic) {
        if (nic && nic->ipv4Address && nic->ipv4Pool)
            addresses_[nic->ipv4Pool] += copies();
        if (nic && nic->ipv6Address && nic->ipv6Pool)
            addresses_[nic->ipv6Pool] += copies();
    }

    void checkPools() {
        for (const AnyId id : all_) {
            countAddresses(design_.get(id.as<VirtualNic>()));
            countAddresses(design_.get(id.as<HostVirtualNic>()));
        }
        for (const auto& [pool, needed] : addresses_)
            if (const std::size_t free = fresh_.freeAddresses(pool, needed); free < needed)
                out_.push_back(
                    {translatable("Operation",
                                  "Pool {pool} has {free} free addresses; the copies need {needed}."),
                     {named("pool", design_, pool),
                      {"free", std::to_string(free)},
                      {"needed", std::to_string(needed)}}});
    }

    void checkPorts() {
        std::map<Id<PhysicalSwitch>, std::vector<long long>> ports;
        for (const AnyId id : all_)
            if (const auto* nic = design_.get(id.as<PhysicalNic>());
                nic && nic->physicalSwitch && !isCopied(nic->physicalSwitch))
                ports[nic->physicalSwitch].push_back(parseInteger(nic->physicalPort).value_or(0));
        for (const auto& [device, numbers] : ports) {
            const std::set<std::string> taken = portsInUse(design_, device);
            const auto count = static_cast<std::size_t>(std::max(0, design_.get(device)->portCount));
            const std::size_t needed = numbers.size() * copies();
            if (wanted_.cables == CopyCables::SamePortsOnward)
                checkOnward(device, numbers, taken);
            else if (const std::size_t free = count - std::min(count, taken.size()); free < needed)
                out_.push_back(
                    {translatable("Operation", "{switch} has {free} free ports; the copies need {needed}."),
                     {named("switch", design_, device),
                      {"free", std::to_string(free)},
                      {"needed", std::to_string(needed)}}});
        }
    }

    void checkOnward(Id<PhysicalSwitch> device, const std::vector<long long>& numbers,
                     const std::set<std::string>& taken) {
        std::size_t missing = 0;
        const int last = design_.get(device)->portCount;
        for (int copy = 1; copy <= wanted_.copies; ++copy)
            for (const long long number : numbers) {
                const long long port = number + copy * static_cast<long long>(numbers.size());
                missing += number == 0 || port > last || taken.contains(std::to_string(port)) ? 1U : 0U;
            }
        if (missing > 0)
            out_.push_back(
                {translatable("Operation",
                              "{count} ports on {switch} are taken or do not exist; those copies stay "
                              "without a cable."),
                 {{"count", std::to_string(missing)}, named("switch", design_, device)}});
    }

    void checkNames() {
        if (wanted_.names.empty() || wanted_.objects.size() != 1)
            return;
        std::set<std::string> taken;
        for (const AnyId id : design_.idsOf(wanted_.objects.front().kind))
            taken.insert(nameOfObject(design_, id));
        std::size_t moved = 0;
        for (const std::string& name : wanted_.names)
            moved += taken.contains(name) ? 1U : 0U;
        if (moved > 0)
            out_.push_back(
                {translatable("Operation",
                              "{count} of the names are taken; the copies go on to the next free numbers."),
                 {{"count", std::to_string(moved)}}});
    }

    bool isCopied(AnyId id) const { return std::binary_search(all_.begin(), all_.end(), id); }
    std::size_t copies() const { return static_cast<std::size_t>(std::max(0, wanted_.copies)); }

    const Design& design_;
    const Duplication& wanted_;
    const std::vector<AnyId> all_;
    FreshValues fresh_;
    std::map<Id<IpPool>, std::size_t> addresses_;
    std::vector<Text> out_;
};

} // namespace

std::vector<Text> duplicationShortages(const Design& design, const Relations& relations,
                                       const Duplication& wanted) {
    return Needs(design, wanted, withBelongings(design, relations, wanted.objects, wanted.withVms))
        .shortages();
}

} // namespace fd::ops
