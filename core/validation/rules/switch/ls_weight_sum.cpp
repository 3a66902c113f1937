// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// A sum that still can be read: hosts with hundreds of machines have long ones.
std::string shortened(const std::string& sum) {
    constexpr std::size_t kMost = 60;
    const auto cut = sum.size() > kMost ? sum.rfind(" + ", kMost) : std::string::npos;
    return cut == std::string::npos ? sum : sum.substr(0, cut) + " + ...";
}

} // namespace

Rules lsWeightSum() {
    return localRule<Host>(
        {.id = "ls-weight-sum",
         .severity = Severity::Advice,
         .basis = Basis::Inference,
         .family = "switch",
         .title = translatable("Rule", "Weights above 100"),
         .message =
             translatable("Rule", "Weights on \"{h}\" add up to {n}; keep the sum at or below 100 so they "
                                  "read as percent.")},
        {from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch).value(kHostPort),
         from(&Vm::host).from(&VirtualNic::vm).value(kPort)},
        [](On<Host> host, const Look& look, Report& report) {
            int sum = 0;
            std::string parts;
            const auto add = [&](int weight) {
                sum += weight;
                if (weight > 0)
                    parts += (parts.empty() ? "" : " + ") + std::to_string(weight);
            };
            look.each(&HostSwitch::host, host.id, [&](Id<HostSwitch> id, const HostSwitch&) {
                for (const Id<HostVirtualNic> nic : look.referring(&HostVirtualNic::hostSwitch, id))
                    add(look.value(kHostPort, nic).weight);
            });
            look.each(&Vm::host, host.id, [&](Id<Vm> id, const Vm&) {
                for (const Id<VirtualNic> nic : look.referring(&VirtualNic::vm, id))
                    add(look.value(kPort, nic).weight);
            });
            if (sum > 100)
                report.find(host.id)
                    .with("h", host.id)
                    .with("n", sum)
                    .why(translatable("Why", "{parts} = {n} > 100."),
                         {{"parts", shortened(parts)}, {"n", std::to_string(sum)}});
        });
}

} // namespace fd::validation
