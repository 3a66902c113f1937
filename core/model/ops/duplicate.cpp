// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/duplicate.h"

#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/copying.h"
#include "model/ops/free_values.h"
#include "model/ops/support.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace fd::ops {

namespace {

/// How many ports of each switch the objects take.
std::map<Id<PhysicalSwitch>, int> cablesPerSwitch(const Design& design, const std::vector<AnyId>& objects) {
    std::map<Id<PhysicalSwitch>, int> out;
    for (const AnyId id : objects)
        if (const auto* nic = design.get(id.as<PhysicalNic>()); nic && nic->physicalSwitch)
            ++out[nic->physicalSwitch];
    return out;
}

/// The port that lies `onward` ports after the adapter's; empty if there is none, or if ports have no numbers.
std::string portOnward(const Design& design, const PhysicalNic& nic, int onward) {
    const PhysicalSwitch* device = design.get(nic.physicalSwitch);
    const auto number = parseInteger(nic.physicalPort);
    if (!device || !number || *number + onward > device->portCount)
        return {};
    return std::to_string(*number + onward);
}

class Copier {
public:
    /// `design` is the state before the first copy.
    Copier(Transaction& transaction, const Design& design, const Duplication& wanted, const std::vector<AnyId>& all)
        : transaction_(transaction), wanted_(wanted), all_(all), fresh_(design), cables_(cablesPerSwitch(design, all)) {
        if (!wanted.takesAddresses)
            fresh_.takeNoAddresses();
    }

    void round(int number, std::vector<AnyId>& made) {
        number_ = number;
        copies_.clear();
        for (const AnyId id : all_)
            if (!id.is<Placement>() || wanted_.offsetX != 0 || wanted_.offsetY != 0)
                copies_.emplace(id, transaction_.addAny(id.kind, transaction_.view().shareRecord(id)));
        for (const AnyId id : all_) {
            const auto copy = copies_.find(id);
            if (copy == copies_.end())
                continue;
            redirect(copy->second);
            rename(id, copy->second);
            renew(copy->second);
        }
        for (const AnyId id : wanted_.objects)
            if (const auto copy = copies_.find(id); copy != copies_.end())
                made.push_back(copy->second);
        fresh_.endRound();
    }

private:
    /// References among the copied objects go to the copies.
    void redirect(AnyId copy) {
        for (const FieldInfo& field : kindInfo(copy.kind).fields) {
            const void* record = transaction_.view().record(copy);
            std::vector<AnyId> targets;
            if (field.isReference())
                field.targets(record, targets);
            if (std::any_of(targets.begin(), targets.end(), [&](AnyId t) { return copies_.contains(t); }))
                transaction_.put(copy, field.withTargets(record, [&](AnyId target) {
                    const auto found = copies_.find(target);
                    return found == copies_.end() ? target : found->second;
                }));
        }
    }

    void rename(AnyId original, AnyId copy) {
        const bool isAsked = std::find(wanted_.objects.begin(), wanted_.objects.end(), original) != wanted_.objects.end();
        std::string name = nameOfObject(transaction_.view(), copy);
        const auto position = static_cast<std::size_t>(number_ - 1);
        if (isAsked && position < wanted_.names.size())
            name = wanted_.names[position];
        else if (isAsked && !wanted_.firstName.empty())
            name = wanted_.firstName;
        if (name.empty() || !(hasUniqueName(copy.kind) || isAsked))
            return;
        const auto ok = transaction_.setField(copy, "name", fresh_.name(copy.kind, name));
        static_cast<void>(ok);
    }

    void renewCable(Id<PhysicalNic> copy) {
        const PhysicalNic nic = *transaction_.view().get(copy);
        transaction_.edit(copy, [](PhysicalNic& record) {
            record.mac.reset();
            record.address.reset();
        });
        const bool isInside = std::any_of(copies_.begin(), copies_.end(), [&](const auto& pair) {
            return pair.second == AnyId(nic.physicalSwitch);
        });
        if (!nic.physicalSwitch || isInside)
            return;
        transaction_.edit(copy, [](PhysicalNic& record) {
            record.physicalSwitch = {};
            record.physicalPort.clear();
        });
        std::string port;
        if (wanted_.cables == CopyCables::SamePortsOnward)
            port = portOnward(transaction_.view(), nic, number_ * cables_.at(nic.physicalSwitch));
        if (wanted_.cables == CopyCables::NextFreePort || !port.empty()) {
            // No such port, or none left: the copy stays without a cable.
            const auto ok = connectNic(transaction_, copy, nic.physicalSwitch, port);
            static_cast<void>(ok);
        }
    }

    Id<HostGroup> groupOfRound() const {
        if (wanted_.spreadOver.empty())
            return wanted_.hostGroup;
        const auto groups = static_cast<int>(wanted_.spreadOver.size());
        const int block = (number_ - 1) * groups / std::max(1, wanted_.copies);
        return wanted_.spreadOver[static_cast<std::size_t>(std::min(block, groups - 1))];
    }

    void renew(AnyId copy) {
        if (copy.is<PhysicalNic>())
            renewCable(copy.as<PhysicalNic>());
        fresh_.renew(transaction_, copy);
        transaction_.edit(copy.as<VmNetwork>(), [](VmNetwork& network) { network.routingDomainId.reset(); });
        if (const VmSubnet* subnet = transaction_.view().get(copy.as<VmSubnet>()); subnet && subnet->vsid)
            if (const auto vsid = freeVsid(transaction_.view()))
                transaction_.edit(copy.as<VmSubnet>(), [&](VmSubnet& record) { record.vsid = *vsid; });
        transaction_.edit(copy.as<Placement>(), [&](Placement& placement) {
            placement.x += number_ * wanted_.offsetX;
            placement.y += number_ * wanted_.offsetY;
        });
        if (const Id<HostGroup> group = groupOfRound())
            transaction_.edit(copy.as<Host>(), [&](Host& host) { host.hostGroup = group; });
    }

    Transaction& transaction_;
    const Duplication& wanted_;
    const std::vector<AnyId>& all_;
    FreshValues fresh_;
    const std::map<Id<PhysicalSwitch>, int> cables_;
    int number_ = 0;
    std::unordered_map<AnyId, AnyId> copies_;
};

} // namespace

Result<std::vector<AnyId>> duplicate(Transaction& transaction, const Relations& relations, const Duplication& wanted) {
    const Design before = transaction.snapshot();
    const std::vector<AnyId> all = withBelongings(before, relations, wanted.objects, wanted.withVms);
    if (all.empty())
        return refusal("copy.nothing", translatable("Operation", "There is nothing to copy."));
    const auto isThere = [&](Id<HostGroup> group) { return before.get(group) != nullptr; };
    if ((wanted.hostGroup && !isThere(wanted.hostGroup)) ||
        !std::all_of(wanted.spreadOver.begin(), wanted.spreadOver.end(), isThere))
        return isGone();
    std::vector<AnyId> made;
    Copier copier(transaction, before, wanted, all);
    for (int number = 1; number <= wanted.copies; ++number)
        copier.round(number, made);
    return made;
}

} // namespace fd::ops
