// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

struct ReservedPrefix {
    std::uint32_t prefix;
    const char* vendor;
    /// The block inside that VMM's own pools may use.
    std::uint64_t allowedFirst = 1;
    std::uint64_t allowedLast = 0;
};

// "Set up MAC address pools in the VMM fabric" lists these.
constexpr ReservedPrefix kReserved[] = {{0x0003FF, "Microsoft"},
                                        {0x000D3A, "Microsoft"},
                                        {0x00125A, "Microsoft"},
                                        {0x00155D, "Microsoft"},
                                        {0x0017FA, "Microsoft"},
                                        {0x0050F2, "Microsoft"},
                                        {0x001DD8, "Microsoft", 0x001DD8B71C00, 0x001DD8F41FFF},
                                        {0x000569, "VMware"},
                                        {0x000C29, "VMware"},
                                        {0x001C14, "VMware"},
                                        {0x005056, "VMware", 0x005056000000, 0x0050563FFFFF}};

} // namespace

Rules macPoolReserved() {
    return localRule<MacPool>(
        {.id = "mac-pool-reserved",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "mac",
         .title = translatable("Rule", "Reserved MAC addresses"),
         .message = translatable("Rule", "\"{p}\": {prefix} is reserved for {vendor}.")},
        {own(&MacPool::start, &MacPool::end)},
        [](On<MacPool> pool, const Look&, Report& report) {
            if (!pool->start || !pool->end)
                return;
            for (const ReservedPrefix& reserved : kReserved) {
                const bool isInside =
                    pool->start->bits() >= reserved.allowedFirst && pool->end->bits() <= reserved.allowedLast;
                if (pool->start->prefix() != reserved.prefix || isInside)
                    continue;
                const std::string text =
                    toText(MacAddress::fromBits(std::uint64_t{reserved.prefix} << 24U)).substr(0, 8);
                report.find(pool.id)
                    .at(&MacPool::start)
                    .with("p", pool.id)
                    .with("prefix", text)
                    .with("vendor", std::string(reserved.vendor));
            }
        },
        {RuleFix{translatable("Fix", "Use the block of VMM's own pool"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<MacPool>(), [](MacPool& pool) {
                         pool.start = MacAddress::fromBits(0x001DD8B71C00);
                         pool.end = MacAddress::fromBits(0x001DD8F41FFF);
                     });
                 }}});
}

} // namespace fd::validation
