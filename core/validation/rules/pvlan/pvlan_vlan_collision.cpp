// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanVlanCollision() {
    return bucketRule<SubnetVlan>(
        {.id = "pvlan-vlan-collision",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pvlan",
         .title = translatable("Rule", "PVLAN secondary is also a normal VLAN"),
         .message =
             translatable("Rule", "VLAN {v} is both a PVLAN secondary in \"{s1}\" and a normal VLAN in "
                                  "\"{s2}\".")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look&, std::vector<Key>& keys) {
            if (!isUsable(*row))
                return;
            if (vlanOrUntagged(*row) != 0)
                keys.push_back(Key::of(vlanOrUntagged(*row)));
            if (row->secondaryVlan)
                keys.push_back(Key::of(row->secondaryVlan->number()));
        },
        [](const Members<SubnetVlan>& same, const Look& look, Report& report) {
            for (const On<SubnetVlan>& secondary : same.all())
                for (const On<SubnetVlan>& plain : same.all()) {
                    const bool collides = secondary->secondaryVlan && plain->vlan &&
                                          secondary.id != plain.id &&
                                          *secondary->secondaryVlan == *plain->vlan;
                    if (!collides || !meet(look, *secondary, *plain))
                        continue;
                    report.find(secondary.id)
                        .at(&SubnetVlan::secondaryVlan)
                        .with("v", *plain->vlan)
                        .with("s1", secondary->site)
                        .with("s2", plain->site)
                        .also(plain.id);
                    break;
                }
        });
}

} // namespace fd::validation
