// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolDnsAssignable() {
    return bucketRule<IpPool>(
        {.id = "pool-dns-assignable",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "DNS or WINS server may be given out"),
         .message =
             translatable("Rule", "VMM may hand out {ip} from \"{p}\", which the design uses as a DNS or "
                                  "WINS server.")},
        {own(&IpPool::dnsServers, &IpPool::winsServers, &IpPool::reservedSet, &IpPool::vipSet),
         self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, std::vector<Key>& keys) {
            if (look.value(kPool, pool.id).isSitePool())
                keys.push_back(Key::of(0));
        },
        [](const Members<IpPool>& same, const Look& look, Report& report) {
            std::set<IpAddress> servers;
            const auto pools = same.all();
            for (const On<IpPool>& pool : pools) {
                servers.insert(pool->dnsServers.begin(), pool->dnsServers.end());
                servers.insert(pool->winsServers.begin(), pool->winsServers.end());
            }
            for (const On<IpPool>& pool : pools) {
                const PoolState& state = look.value(kPool, pool.id);
                if (!state.isSound())
                    continue;
                std::set<std::string> assignable;
                for (auto server = servers.lower_bound(state.range.first);
                     server != servers.end() && *server <= state.range.last; ++server)
                    if (!isIn(pool->reservedSet, *server) && !isIn(pool->vipSet, *server))
                        assignable.insert(toText(*server));
                if (!assignable.empty())
                    report.find(pool.id)
                        .at(&IpPool::reservedSet)
                        .with("ip", joined(assignable))
                        .with("p", pool.id);
            }
        });
}

} // namespace fd::validation
