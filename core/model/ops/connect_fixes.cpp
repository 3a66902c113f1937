// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/connect_fixes.h"

#include "model/ops/add.h"
#include "model/ops/support.h"

#include <string_view>

namespace fd::ops {

namespace {

template <class T>
Id<T> endOf(const Connection& wanted) {
    return wanted.from.is<T>() ? wanted.from.as<T>() : wanted.to.as<T>();
}

Result<AnyId> makeEmbedded(Transaction& transaction, const Relations& relations, const Connection& wanted) {
    const bool isTeam = transaction.edit(endOf<NicTeam>(wanted), [](NicTeam& team) {
        team.kind = TeamKind::Set;
        team.teamingMode = TeamingMode::SwitchIndependent;
        team.standbyMember = {};
    });
    return isTeam ? connect(transaction, relations, wanted) : Result<AnyId>{isGone()};
}

/// Takes the adapter out of its team or virtual switch first.
Result<AnyId> releaseNic(Transaction& transaction, const Relations& relations, const Connection& wanted) {
    for (const AnyId end : {wanted.from, wanted.to}) {
        const Id<PhysicalNic> nic = end.as<PhysicalNic>();
        const AnyId user = userOf(transaction.view(), nic);
        if (end.is<PhysicalNic>() && user.is<HostSwitch>())
            transaction.edit(user.as<HostSwitch>(), [nic](HostSwitch& record) { std::erase(record.nics, nic); });
        if (end.is<PhysicalNic>() && user.is<NicTeam>())
            transaction.edit(user.as<NicTeam>(), [nic](NicTeam& record) { std::erase(record.members, nic); });
    }
    return connect(transaction, relations, wanted);
}

Result<AnyId> addNicFirst(Transaction& transaction, const Relations& relations, const Connection& wanted) {
    const auto nic = addNic(transaction, endOf<Host>(wanted));
    if (!nic)
        return nic.error();
    return connect(transaction, relations, {*nic, endOf<PhysicalSwitch>(wanted), wanted.port});
}

Result<AnyId> addVirtualNicFirst(Transaction& transaction, const Relations& relations, const Connection& wanted) {
    const auto nic = addVirtualNic(transaction, endOf<Vm>(wanted));
    if (!nic)
        return nic.error();
    return connect(transaction, relations, {*nic, wanted.from.is<Vm>() ? wanted.to : wanted.from, {}});
}

struct Rule {
    std::string_view refusal;
    const char* label;
    Result<AnyId> (*apply)(Transaction&, const Relations&, const Connection&);
};

constexpr Rule kRules[] = {
    {"switch.lbfo-os", translatable("Operation", "Make this a SET switch"), makeEmbedded},
    {"nic.in-use", translatable("Operation", "Remove it there and connect"), releaseNic},
    {"connect.no-loose-nic", translatable("Operation", "Add a physical NIC and connect it"), addNicFirst},
    {"connect.no-loose-vnic", translatable("Operation", "Add a virtual NIC and connect it"), addVirtualNicFirst},
};

} // namespace

std::vector<ConnectionFix> connectionFixes(const Design& design, const Relations& relations, const Connection& wanted,
                                           const Error& refused) {
    std::vector<ConnectionFix> fixes;
    for (const Rule& rule : kRules) {
        if (rule.refusal != refused.code)
            continue;
        Transaction attempt = trial(design);
        if (rule.apply(attempt, relations, wanted))
            fixes.push_back({{rule.label, {}}, rule.apply});
    }
    return fixes;
}

} // namespace fd::ops
