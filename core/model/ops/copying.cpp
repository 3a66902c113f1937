// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/copying.h"

#include "model/naming.h"

#include <algorithm>
#include <utility>

namespace fd::ops {

namespace {

bool isOwned(Kind kind) {
    const auto& fields = kindInfo(kind).fields;
    return std::any_of(fields.begin(), fields.end(),
                       [](const FieldInfo& f) { return f.has(FieldFlags::Owner); });
}

/// The objects to copy: those asked for and, again and again, what belongs to them.
class Belongings {
public:
    Belongings(const Design& design, const Relations& relations, const std::vector<AnyId>& objects,
               bool withVms)
        : design_(design), withVms_(withVms) {
        for (const AnyId id : objects)
            if (design.contains(id))
                add(id);
        for (std::size_t at = 0; at < list_.size(); ++at)
            for (const Relations::Referrer& referrer : relations.referrers(list_[at]))
                if (belongs(referrer))
                    add(referrer.source);
        std::sort(list_.begin(), list_.end());
    }
    std::vector<AnyId> take() { return std::move(list_); }

private:
    void add(AnyId id) {
        if (known_.insert(id).second)
            list_.push_back(id);
    }
    bool belongs(const Relations::Referrer& referrer) const {
        const Kind kind = referrer.source.kind;
        if (kind == kindOf<Acceptance> || kind == kindOf<RuleSetting>)
            return false;
        if (kind == kindOf<Vm>)
            return withVms_ && kindInfo(kind).fields[referrer.field].target == kindOf<Host>;
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
        return any &&
               std::all_of(owners.begin(), owners.end(), [&](AnyId owner) { return known_.contains(owner); });
    }

    const Design& design_;
    const bool withVms_;
    std::vector<AnyId> list_;
    std::unordered_set<AnyId> known_;
};

} // namespace

bool hasUniqueName(Kind kind) {
    return !isOwned(kind) || kind == kindOf<NetworkSite> || kind == kindOf<IpPool> ||
           kind == kindOf<VmSubnet>;
}

std::vector<AnyId> withBelongings(const Design& design, const Relations& relations,
                                  const std::vector<AnyId>& objects, bool withVms) {
    return Belongings(design, relations, objects, withVms).take();
}

std::string FreshValues::name(Kind kind, const std::string& wanted) {
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

std::optional<MacAddress> FreshValues::mac(MacAddress old) {
    if (const auto known = macOfCopy_.find(old); known != macOfCopy_.end())
        return known->second;
    if (!std::exchange(hasMacs_, true))
        collectMacs();
    std::optional<MacAddress> found;
    if (keepsFree_ && macs_.insert(old).second)
        return macOfCopy_.emplace(old, old).first->second;
    for (const auto [id, pool] : design_.table<MacPool>())
        if (pool.start && pool.end && *pool.start <= old && old <= *pool.end) {
            std::uint64_t& bits = nextMac_.try_emplace(id, pool.start->bits()).first->second;
            for (; bits <= pool.end->bits() && !found; ++bits)
                if (macs_.insert(MacAddress::fromBits(bits)).second)
                    found = MacAddress::fromBits(bits);
            break;
        }
    macOfCopy_.emplace(old, found);
    return found;
}

void FreshValues::renew(Transaction& transaction, AnyId copy) {
    const auto renewMac = [this](std::optional<MacAddress>& mac) {
        if (mac)
            mac = this->mac(*mac);
    };
    const auto renewAddress = [this](Id<IpPool> pool, std::optional<IpAddress>& address) {
        if (address)
            address = this->address(pool, *address);
    };
    const auto renewAdapter = [&](auto& nic) {
        renewMac(nic.mac);
        renewAddress(nic.ipv4Pool, nic.ipv4Address);
        renewAddress(nic.ipv6Pool, nic.ipv6Address);
    };
    transaction.edit(copy.as<VirtualNic>(), renewAdapter);
    transaction.edit(copy.as<HostVirtualNic>(), renewAdapter);
    transaction.edit(copy.as<IpAssignment>(),
                     [&](IpAssignment& record) { renewAddress(record.pool, record.address); });
    transaction.edit(copy.as<MacAssignment>(), [&](MacAssignment& record) { renewMac(record.mac); });
}

std::optional<IpAddress> FreshValues::address(Id<IpPool> pool, IpAddress old) {
    if (!takesAddresses_)
        return std::nullopt;
    const auto key = std::pair(pool, old);
    if (const auto known = addressOfCopy_.find(key); known != addressOfCopy_.end())
        return known->second;
    const bool staysAsItIs = keepsFree_ && design_.get(pool) && addresses(pool).insert(old).second;
    const auto found = staysAsItIs ? std::optional(old) : nextAddress(pool);
    addressOfCopy_.emplace(key, found);
    return found;
}

void FreshValues::endRound() {
    macOfCopy_.clear();
    addressOfCopy_.clear();
}

std::set<std::string>& FreshValues::names(Kind kind) {
    auto [at, isNew] = names_.try_emplace(kind);
    if (isNew)
        for (const AnyId id : design_.idsOf(kind))
            at->second.insert(nameOfObject(design_, id));
    return at->second;
}

std::optional<IpAddress> FreshValues::nextAddress(Id<IpPool> id) {
    const IpPool* pool = design_.get(id);
    if (!pool || !pool->start || !pool->end)
        return std::nullopt;
    auto& taken = addresses(id);
    const auto isReserved = [&](const IpAddress& a) {
        const auto holds = [&](const IpRange& range) { return range.contains(a); };
        return std::any_of(pool->reservedSet.begin(), pool->reservedSet.end(), holds) ||
               std::any_of(pool->vipSet.begin(), pool->vipSet.end(), holds);
    };
    IpAddress& from = nextAddress_.try_emplace(id, *pool->start).first->second;
    for (std::optional<IpAddress> a = from; a && *a <= *pool->end; a = a->next()) {
        from = *a;
        if (!isReserved(*a) && taken.insert(*a).second)
            return a;
    }
    return std::nullopt;
}

std::set<IpAddress>& FreshValues::addresses(Id<IpPool> pool) {
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

void FreshValues::collectMacs() {
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

std::size_t FreshValues::freeAddresses(Id<IpPool> pool, std::size_t enough) {
    std::size_t count = 0;
    while (count < enough && nextAddress(pool))
        ++count;
    return count;
}

} // namespace fd::ops
