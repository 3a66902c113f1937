// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppModeMismatch() {
    return localRule<VirtualPort>(
        {.id = "vpp-mode-mismatch",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "port",
         .title = translatable("Rule", "Minimum that the switch ignores"),
         .message =
             translatable("Rule", "\"{ls}\" uses bandwidth mode {m}; the minimum of \"{v}\" is ignored.")},
        {own(&VirtualPort::logicalSwitch, &VirtualPort::profile),
         via(&VirtualPort::logicalSwitch).own(&LogicalSwitch::minimumBandwidthMode, &LogicalSwitch::sriov),
         via(&VirtualPort::profile)
             .own(&VirtualPortProfile::minimumBandwidth, &VirtualPortProfile::minimumWeight)},
        [](On<VirtualPort> port, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(port->logicalSwitch);
            const VirtualPortProfile* profile = look.get(port->profile);
            if (!logical || !profile)
                return;
            const bool hasWeight = profile->minimumWeight > 0;
            const bool hasBandwidth = !profile->minimumBandwidth.isZero();
            const MinimumBandwidthMode mode = resolvedBandwidthMode(*logical);
            const bool isIgnored = (mode == MinimumBandwidthMode::Weight && hasBandwidth && !hasWeight) ||
                                   (mode == MinimumBandwidthMode::Absolute && hasWeight && !hasBandwidth) ||
                                   (mode == MinimumBandwidthMode::None && (hasWeight || hasBandwidth));
            if (isIgnored)
                report.find(port.id)
                    .at(&VirtualPort::profile)
                    .with("ls", port->logicalSwitch)
                    .with("m", std::string(nameOf(mode)))
                    .with("v", port->profile);
        });
}

} // namespace fd::validation
