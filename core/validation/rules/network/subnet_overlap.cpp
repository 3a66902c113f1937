// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

struct RowSubnet {
    IpPrefix subnet;
    On<SubnetVlan> row;
};

/// The first of the open subnets that overlaps at a common place; open ones all contain or equal the present
/// one.
void reportOverlap(const RowSubnet& at, const std::vector<RowSubnet>& open, const Look& look,
                   Report& report) {
    for (auto other = open.rbegin(); other != open.rend(); ++other) {
        const Id<HostGroup> group = commonGroup(look, other->row->site, at.row->site);
        if (!group && other->row->site != at.row->site)
            continue;
        const bool isFirst = other->row.id < at.row.id;
        const On<SubnetVlan>& a = isFirst ? other->row : at.row;
        const On<SubnetVlan>& b = isFirst ? at.row : other->row;
        report.find(a.id)
            .at(&SubnetVlan::subnet)
            .with("a", *a->subnet)
            .with("s1", a->site)
            .with("b", *b->subnet)
            .with("s2", b->site)
            .with("g", report.nameOf(group))
            .also(b.id);
        return;
    }
}

} // namespace

Rules subnetOverlap() {
    return bucketRule<SubnetVlan>(
        {.id = "subnet-overlap",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "Overlapping subnets"),
         .message = translatable("Rule", "{a} in \"{s1}\" overlaps {b} in \"{s2}\"; both can be used in host "
                                         "group \"{g}\".")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look&, std::vector<Key>& keys) {
            if (isUsable(*row) && row->subnet)
                keys.push_back(Key::of(row->subnet->family()));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            std::vector<RowSubnet> rows;
            for (const On<SubnetVlan>& row : same.all())
                rows.push_back({*row->subnet, row});
            std::sort(rows.begin(), rows.end(), [](const RowSubnet& a, const RowSubnet& b) {
                return std::tuple(a.subnet.first(), a.subnet.length(), a.row.id) <
                       std::tuple(b.subnet.first(), b.subnet.length(), b.row.id);
            });
            std::vector<RowSubnet> open;
            for (const RowSubnet& at : rows) {
                std::erase_if(
                    open, [&](const RowSubnet& other) { return other.subnet.last() < at.subnet.first(); });
                reportOverlap(at, open, look, report);
                open.push_back(at);
            }
        });
}

} // namespace fd::validation
