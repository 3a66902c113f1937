// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/duplicate.h"

#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/insert.h"
#include "model/ops/support.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace fd::ops {

namespace {

bool isOwned(Kind kind) {
    const auto& fields = kindInfo(kind).fields;
    return std::any_of(fields.begin(), fields.end(), [](const FieldInfo& f) { return f.has(FieldFlags::Owner); });
}

/// Names that must differ in the whole design: those of objects that stand alone, and of sites and pools.
bool hasUniqueName(Kind kind) {
    return !isOwned(kind) || kind == kindOf<NetworkSite> || kind == kindOf<IpPool> || kind == kindOf<VmSubnet>;
}

/// The objects to copy: those asked for and, again and again, what belongs to them.
class Selection {
public:
    Selection(const Design& design, const Relations& relations, const Duplication& wanted)
        : design_(design), wanted_(wanted) {
        for (const AnyId id : wanted.objects)
            if (design.contains(id))
                add(id);
        for (std::size_t at = 0; at < list_.size(); ++at)
            for (const Relations::Referrer& referrer : relations.referrers(list_[at]))
                if (belongs(referrer))
                    add(referrer.source);
        std::sort(list_.begin(), list_.end());
    }
    const std::vector<AnyId>& all() const { return list_; }

private:
    void add(AnyId id) {
        if (known_.insert(id).second)
            list_.push_back(id);
    }
    bool belongs(const Relations::Referrer& referrer) const {
        const Kind kind = referrer.source.kind;
        if (kind == kindOf<Acceptance>)
            return false;
        if (kind == kindOf<Vm>)
            return wanted_.withVms && kindInfo(kind).fields[referrer.field].target == kindOf<Host>;
        if (kind == kindOf<IpAssignment> || kind == kindOf<MacAssignment>)
            return std::string_view(kindInfo(kind).fields[referrer.field].name) == "assignedTo";
        return ownersAreCopied(referrer.source);
    }
    /// A link between two switches belongs to both: it is copied only with both.
    bool ownersAreCopied(AnyId id) const {
        bool any = false;
        std::vector<AnyId> owners;
        for (const FieldInfo& field : kindInfo(id.kind).fields) {
            if (!field.has(FieldFlags::Owner))
                continue;
            any = true;
            field.targets(design_.record(id), owners);
        }
        return any && std::all_of(owners.begin(), owners.end(), [&](AnyId owner) { return known_.contains(owner); });
    }

    const Design& design_;
    const Duplication& wanted_;
    std::vector<AnyId> list_;
    std::set<AnyId> known_;
};

/// Gives out names, MAC addresses and pool addresses that nothing has yet.
class Fresh {
public:
    explicit Fresh(const Design& design) : design_(design) {}

    std::string name(Kind kind, const std::string& wanted) {
        auto& taken = names(kind);
        const std::size_t stemEnd = wanted.find_last_not_of("0123456789") + 1;
        const std::string digits = wanted.substr(stemEnd);
        const bool isNumbered = !digits.empty() && digits.size() < 9;
        const std::string stem = isNumbered ? wanted.substr(0, stemEnd) : wanted + " ";
        std::string candidate = wanted;
        unsigned long& next = nextNumber_[{kind, stem}];
        if (next == 0)
            next = isNumbered ? std::stoul(digits) : 2;
        while (!taken.insert(candidate).second) {
            std::string tail = std::to_string(next++);
            if (isNumbered && tail.size() < digits.size())
                tail.insert(0, digits.size() - tail.size(), '0');
            candidate = stem + tail;
        }
        return candidate;
    }

    std::optional<MacAddress> mac(MacAddress old) {
        if (const auto known = macOfCopy_.find(old); known != macOfCopy_.end())
            return known->second;
        if (macs_.empty())
            collectMacs();
        std::optional<MacAddress> found;
        for (const auto [id, pool] : design_.table<MacPool>())
            if (pool.start && pool.end && *pool.start <= old && old <= *pool.end) {
                for (std::uint64_t bits = pool.start->bits(); bits <= pool.end->bits() && !found; ++bits)
                    if (macs_.insert(MacAddress::fromBits(bits)).second)
                        found = MacAddress::fromBits(bits);
                break;
            }
        macOfCopy_.emplace(old, found);
        return found;
    }

    std::optional<IpAddress> address(Id<IpPool> pool, IpAddress old) {
        const auto key = std::pair(pool, old);
        if (const auto known = addressOfCopy_.find(key); known != addressOfCopy_.end())
            return known->second;
        const auto found = nextAddress(pool);
        addressOfCopy_.emplace(key, found);
        return found;
    }

    /// Copies of one round share new addresses: an adapter and the record of its assignment. The next round starts anew.
    void endRound() {
        macOfCopy_.clear();
        addressOfCopy_.clear();
    }

private:
    std::set<std::string>& names(Kind kind) {
        auto [at, isNew] = names_.try_emplace(kind);
        if (isNew)
            for (const AnyId id : design_.idsOf(kind))
                at->second.insert(nameOfObject(design_, id));
        return at->second;
    }

    std::optional<IpAddress> nextAddress(Id<IpPool> id) {
        const IpPool* pool = design_.get(id);
        if (!pool || !pool->start || !pool->end)
            return std::nullopt;
        auto& taken = addresses(id);
        const auto isReserved = [&](const IpAddress& a) {
            const auto holds = [&](const IpRange& range) { return range.contains(a); };
            return std::any_of(pool->reservedSet.begin(), pool->reservedSet.end(), holds) ||
                   std::any_of(pool->vipSet.begin(), pool->vipSet.end(), holds);
        };
        for (std::optional<IpAddress> a = pool->start; a && *a <= *pool->end; a = a->next())
            if (!isReserved(*a) && taken.insert(*a).second)
                return a;
        return std::nullopt;
    }

    std::set<IpAddress>& addresses(Id<IpPool> pool) {
        auto [at, isNew] = addresses_.try_emplace(pool);
        std::set<IpAddress>& used = at->second;
        if (!isNew)
            return used;
        const auto note = [&used, pool](Id<IpPool> other, const std::optional<IpAddress>& address) {
            if (other == pool && address)
                used.insert(*address);
        };
        for (const auto [id, nic] : design_.table<VirtualNic>()) {
            note(nic.ipv4Pool, nic.ipv4Address);
            note(nic.ipv6Pool, nic.ipv6Address);
        }
        for (const auto [id, nic] : design_.table<HostVirtualNic>()) {
            note(nic.ipv4Pool, nic.ipv4Address);
            note(nic.ipv6Pool, nic.ipv6Address);
        }
        for (const auto [id, assignment] : design_.table<IpAssignment>())
            note(assignment.pool, assignment.address);
        for (const PoolGateway& gateway : design_.get(pool)->gateways)
            at->second.insert(gateway.address);
        return at->second;
    }

    void collectMacs() {
        const auto note = [this](const std::optional<MacAddress>& mac) {
            if (mac)
                macs_.insert(*mac);
        };
        for (const auto [id, nic] : design_.table<PhysicalNic>())
            note(nic.mac);
        for (const auto [id, nic] : design_.table<VirtualNic>())
            note(nic.mac);
        for (const auto [id, nic] : design_.table<HostVirtualNic>())
            note(nic.mac);
        for (const auto [id, assignment] : design_.table<MacAssignment>())
            note(assignment.mac);
    }

    const Design& design_;
    std::map<Kind, std::set<std::string>> names_;
    std::map<std::pair<Kind, std::string>, unsigned long> nextNumber_;
    std::set<MacAddress> macs_;
    std::map<MacAddress, std::optional<MacAddress>> macOfCopy_;
    std::map<Id<IpPool>, std::set<IpAddress>> addresses_;
    std::map<std::pair<Id<IpPool>, IpAddress>, std::optional<IpAddress>> addressOfCopy_;
};

class Copier {
public:
    /// `design` is the state before the first copy.
    Copier(Transaction& transaction, const Design& design, const Duplication& wanted, const std::vector<AnyId>& all)
        : transaction_(transaction), wanted_(wanted), all_(all), fresh_(design) {}

    void round(int number, std::vector<AnyId>& made) {
        copies_.clear();
        for (const AnyId id : all_)
            copies_.emplace(id, transaction_.addAny(id.kind, recordOf(id)));
        for (const AnyId id : all_) {
            const AnyId copy = copies_.at(id);
            redirect(copy);
            rename(id, copy);
            renew(copy, number);
        }
        for (const AnyId id : wanted_.objects)
            if (const auto copy = copies_.find(id); copy != copies_.end())
                made.push_back(copy->second);
        fresh_.endRound();
    }

private:
    AnyRecord recordOf(AnyId id) const {
        AnyRecord record;
        forEachKind([&]<class T>() {
            if (id.is<T>())
                record = transaction_.view().share(id.as<T>());
        });
        return record;
    }

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
        if (isAsked && !wanted_.firstName.empty())
            name = wanted_.firstName;
        if (name.empty() || !(hasUniqueName(copy.kind) || isAsked))
            return;
        const auto ok = transaction_.setField(copy, "name", fresh_.name(copy.kind, name));
        static_cast<void>(ok);
    }

    template <class Nic>
    void renewAdapter(Nic& nic) {
        if (nic.mac)
            nic.mac = fresh_.mac(*nic.mac);
        if (nic.ipv4Address)
            nic.ipv4Address = fresh_.address(nic.ipv4Pool, *nic.ipv4Address);
        if (nic.ipv6Address)
            nic.ipv6Address = fresh_.address(nic.ipv6Pool, *nic.ipv6Address);
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
        if (wanted_.cables == CopyCables::NextFreePort) {
            // No free port left: the copy stays without a cable.
            const auto ok = connectNic(transaction_, copy, nic.physicalSwitch);
            static_cast<void>(ok);
        }
    }

    void renew(AnyId copy, int number) {
        if (copy.is<PhysicalNic>())
            renewCable(copy.as<PhysicalNic>());
        transaction_.edit(copy.as<VirtualNic>(), [&](VirtualNic& nic) { renewAdapter(nic); });
        transaction_.edit(copy.as<HostVirtualNic>(), [&](HostVirtualNic& nic) { renewAdapter(nic); });
        transaction_.edit(copy.as<IpAssignment>(), [&](IpAssignment& assignment) {
            if (assignment.address)
                assignment.address = fresh_.address(assignment.pool, *assignment.address);
        });
        transaction_.edit(copy.as<MacAssignment>(), [&](MacAssignment& assignment) {
            if (assignment.mac)
                assignment.mac = fresh_.mac(*assignment.mac);
        });
        transaction_.edit(copy.as<VmNetwork>(), [](VmNetwork& network) { network.routingDomainId.reset(); });
        if (const VmSubnet* subnet = transaction_.view().get(copy.as<VmSubnet>()); subnet && subnet->vsid)
            if (const auto vsid = freeVsid(transaction_.view()))
                transaction_.edit(copy.as<VmSubnet>(), [&](VmSubnet& record) { record.vsid = *vsid; });
        transaction_.edit(copy.as<Placement>(), [&](Placement& placement) {
            placement.x += number * wanted_.offsetX;
            placement.y += number * wanted_.offsetY;
        });
        if (wanted_.hostGroup)
            transaction_.edit(copy.as<Host>(), [&](Host& host) { host.hostGroup = wanted_.hostGroup; });
    }

    Transaction& transaction_;
    const Duplication& wanted_;
    const std::vector<AnyId>& all_;
    Fresh fresh_;
    std::unordered_map<AnyId, AnyId> copies_;
};

} // namespace

Result<std::vector<AnyId>> duplicate(Transaction& transaction, const Relations& relations, const Duplication& wanted) {
    const Design before = transaction.snapshot();
    const Selection selection(before, relations, wanted);
    if (selection.all().empty())
        return refusal("copy.nothing", translatable("Operation", "There is nothing to copy."));
    if (wanted.hostGroup && !before.get(wanted.hostGroup))
        return isGone();
    std::vector<AnyId> made;
    Copier copier(transaction, before, wanted, selection.all());
    for (int number = 1; number <= wanted.copies; ++number)
        copier.round(number, made);
    return made;
}

} // namespace fd::ops
