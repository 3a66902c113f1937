// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/erase.h"

#include "model/naming.h"

#include <algorithm>
#include <unordered_set>

namespace fd {

namespace {

/// Which use of which kind VMM refuses to delete (Remove- cmdlet pages of VMM 2016), by guard.
struct Guard {
    const char* id;
    Kind kind;
    const char* source;
};

constexpr Guard kGuards[] = {
    {"del-ln-in-use", kindOf<LogicalNetwork>,
     translatable("Guard", "VMM does not delete logical network \"{name}\" while {n} objects use it.")},
    {"del-site-has-pool", kindOf<NetworkSite>,
     translatable("Guard", "VMM does not delete network site \"{name}\" while {n} objects depend on it.")},
    {"del-row-in-use", kindOf<SubnetVlan>,
     translatable("Guard", "VMM does not delete \"{name}\" while {n} pools or VM networks use it.")},
    {"del-hostgroup-in-use", kindOf<HostGroup>,
     translatable("Guard", "VMM does not delete host group \"{name}\" while {n} objects belong to it.")},
    {"del-pool-allocated", kindOf<IpPool>,
     translatable("Guard", "VMM does not delete IP pool \"{name}\" while {n} addresses from it are in use.")},
    {"del-vmnet-in-use", kindOf<VmNetwork>,
     translatable("Guard", "VMM does not delete VM network \"{name}\" while {n} objects use it.")},
    {"del-vmnet-in-use", kindOf<VmSubnet>,
     translatable("Guard", "VMM does not delete VM subnet \"{name}\" while {n} objects use it.")},
    {"del-profile-in-use", kindOf<UplinkPortProfile>,
     translatable("Guard", "VMM does not delete uplink port profile \"{name}\" while {n} logical switches use it.")},
    {"del-profile-in-use", kindOf<VirtualPortProfile>,
     translatable("Guard", "VMM does not delete virtual port profile \"{name}\" while {n} virtual ports use it.")},
    {"del-profile-in-use", kindOf<PortClassification>,
     translatable("Guard", "VMM does not delete port classification \"{name}\" while {n} objects use it.")},
    {"del-ls-deployed", kindOf<LogicalSwitch>,
     translatable("Guard", "VMM does not delete logical switch \"{name}\" while {n} objects use it.")},
    {"del-gateway-in-use", kindOf<Gateway>,
     translatable("Guard", "VMM does not delete gateway \"{name}\" while {n} objects use it.")},
};

bool isNoteOnly(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<Scenario> ||
           kind == kindOf<ScenarioFlow> || kind == kindOf<ScenarioEvent> || kind == kindOf<ReachExpectation> ||
           kind == kindOf<RuleSetting>;
}

void addObjections(const Design& design, const Relations& relations, const std::unordered_set<AnyId>& chosen,
                   ErasePlan& plan) {
    for (const AnyId id : plan.wanted)
        for (const Guard& guard : kGuards) {
            if (guard.kind != id.kind)
                continue;
            const auto all = relations.referrers(id);
            const auto users = std::count_if(all.begin(), all.end(), [&](const Relations::Referrer& r) {
                return !isNoteOnly(r.source.kind) && !chosen.contains(r.source);
            });
            if (users > 0)
                plan.objections.push_back(
                    {id, guard.id,
                     Text{guard.source, {{"name", displayName(design, id)}, {"n", std::to_string(users)}}}});
        }
}

} // namespace

ErasePlan planErase(const Design& design, const Relations& relations, const std::vector<AnyId>& ids) {
    ErasePlan plan;
    std::unordered_set<AnyId> gone;
    for (const AnyId id : ids)
        if (design.contains(id) && gone.insert(id).second)
            plan.wanted.push_back(id);
    if (design.settings().isDeployed)
        addObjections(design, relations, gone, plan);
    std::vector<AnyId> queue = plan.wanted;
    std::vector<Relations::Referrer> loose;
    for (std::size_t at = 0; at < queue.size(); ++at)
        for (const Relations::Referrer& referrer : relations.referrers(queue[at])) {
            if (!kindInfo(referrer.source.kind).fields[referrer.field].has(FieldFlags::Owner)) {
                loose.push_back(referrer);
            } else if (gone.insert(referrer.source).second) {
                queue.push_back(referrer.source);
                plan.dependants.push_back(referrer.source);
            }
        }
    for (const Relations::Referrer& referrer : loose)
        if (!gone.contains(referrer.source))
            plan.cleared.push_back(referrer);
    return plan;
}

void carryOut(const ErasePlan& plan, Transaction& transaction) {
    std::unordered_set<AnyId> gone(plan.wanted.begin(), plan.wanted.end());
    gone.insert(plan.dependants.begin(), plan.dependants.end());
    for (const Relations::Referrer& referrer : plan.cleared) {
        const void* record = transaction.view().record(referrer.source);
        if (!record)
            continue;
        const FieldInfo& field = kindInfo(referrer.source.kind).fields[referrer.field];
        transaction.put(referrer.source,
                        field.withTargets(record, [&](AnyId id) { return gone.contains(id) ? AnyId{} : id; }));
    }
    for (const AnyId id : gone)
        transaction.put(id, nullptr);
}

} // namespace fd
