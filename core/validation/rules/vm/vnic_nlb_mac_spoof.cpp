// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicNlbMacSpoof() {
    return localRule<Vm>(
        {.id = "vnic-nlb-mac-spoof",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "vm",
         .title = translatable("Rule", "NLB without MAC spoofing"),
         .message =
             translatable("Rule", "\"{vm}\" takes part in \"{tier}\" with NLB, which needs MAC address "
                                  "spoofing; none of its adapters allows that.")},
        {from(&LoadBalancedTier::members).own(&LoadBalancedTier::vipTemplate),
         from(&LoadBalancedTier::members).via(&LoadBalancedTier::vipTemplate).own(&VipTemplate::isNlb),
         from(&VirtualNic::vm).own(&VirtualNic::macSpoofing), from(&VirtualNic::vm).value(kPort),
         own(&Vm::host),
         via(&Vm::host)
             .from(&HostSwitch::host)
             .via(&HostSwitch::logicalSwitch)
             .from(&VirtualPort::logicalSwitch)
             .via(&VirtualPort::profile)
             .own(&VirtualPortProfile::macSpoofing)},
        [](On<Vm> vm, const Look& look, Report& report) {
            Id<LoadBalancedTier> tier;
            look.each(&LoadBalancedTier::members, vm.id,
                      [&](Id<LoadBalancedTier> id, const LoadBalancedTier& record) {
                          const VipTemplate* vip = look.get(record.vipTemplate);
                          if (vip && vip->isNlb)
                              tier = id;
                      });
            if (!tier)
                return;
            bool isKnown = false;
            bool isAllowed = false;
            look.each(&VirtualNic::vm, vm.id, [&](Id<VirtualNic> id, const VirtualNic& nic) {
                const VirtualPortProfile* profile = profileOf(look, id);
                isKnown = isKnown || profile;
                isAllowed = isAllowed || nic.macSpoofing || (profile && profile->macSpoofing);
            });
            if (isKnown && !isAllowed)
                report.find(vm.id).with("vm", vm.id).with("tier", tier);
        });
}

} // namespace fd::validation
