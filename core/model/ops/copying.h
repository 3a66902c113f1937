// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/relations.h"
#include "model/transaction.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace fd::ops {

// What duplicating and pasting share: which objects go together, and values that nothing has yet.

/// Names that must differ in the whole design: those of objects that stand alone, and of sites and pools.
bool hasUniqueName(Kind kind);

/// The objects and, again and again, what belongs to them, in ascending order. What does not exist is left
/// out, and so are accepted findings. `withVms`: machines belong to the host that they are placed on.
std::vector<AnyId> withBelongings(const Design& design, const Relations& relations,
                                  const std::vector<AnyId>& objects, bool withVms);

/// Gives out names, MAC addresses and pool addresses that nothing in the design has yet.
class FreshValues {
public:
    /// `design` is the state before the first copy and must outlive this.
    explicit FreshValues(const Design& design) : design_(design) {}

    /// A copy may keep addresses that nothing else has: its original was cut.
    void keepFreeAddresses() { keepsFree_ = true; }
    /// Copies get no addresses of pools.
    void takeNoAddresses() { takesAddresses_ = false; }
    /// Gives adapters and the records of assignments new addresses; other objects stay as they are.
    void renew(Transaction& transaction, AnyId copy);
    /// `wanted` itself, or with the next free number.
    std::string name(Kind kind, const std::string& wanted);
    /// One for each old address and round; none if it is in no pool or the pool is used up.
    std::optional<MacAddress> mac(MacAddress old);
    std::optional<IpAddress> address(Id<IpPool> pool, IpAddress old);
    /// Copies of one round share new addresses: an adapter and the record of its assignment. The next round
    /// starts anew.
    void endRound();
    /// How many addresses of the pool are free; counts no further than `enough`.
    std::size_t freeAddresses(Id<IpPool> pool, std::size_t enough);

private:
    std::set<std::string>& names(Kind kind);
    std::optional<IpAddress> nextAddress(Id<IpPool> id);
    std::set<IpAddress>& addresses(Id<IpPool> pool);
    void collectMacs();

    const Design& design_;
    bool keepsFree_ = false;
    bool takesAddresses_ = true;
    std::map<Kind, std::set<std::string>> names_;
    std::map<std::pair<Kind, std::string>, unsigned long> nextNumber_;
    std::set<MacAddress> macs_;
    /// Where to look on in each pool: what lies before is taken.
    std::map<Id<MacPool>, std::uint64_t> nextMac_;
    std::map<Id<IpPool>, IpAddress> nextAddress_;
    bool hasMacs_ = false;
    std::map<MacAddress, std::optional<MacAddress>> macOfCopy_;
    std::map<Id<IpPool>, std::set<IpAddress>> addresses_;
    std::map<std::pair<Id<IpPool>, IpAddress>, std::optional<IpAddress>> addressOfCopy_;
};

} // namespace fd::ops
