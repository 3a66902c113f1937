// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules placeLmBoundary() {
    return localRule<ScenarioEvent>(
        {.id = "place-lm-boundary",
         .severity = Severity::Warning,
         .basis = Basis::Guidance,
         .family = "vm",
         .title = translatable("Rule", "Migration to a host without the switch"),
         .message =
             translatable("Rule", "\"{h2}\" does not have the logical switch \"{ls}\"; \"{vm}\" cannot "
                                  "move there live.")},
        {own(&ScenarioEvent::action, &ScenarioEvent::subject, &ScenarioEvent::target),
         via(&ScenarioEvent::target).from(&HostSwitch::host).own(&HostSwitch::logicalSwitch),
         Read{kindOf<ScenarioEvent>,
              {Step{kindOf<ScenarioEvent>, detail::positionOfField(&ScenarioEvent::subject), true, false,
                    kindOf<ScenarioEvent>, kindOf<Vm>},
               Step{kindOf<VirtualNic>, detail::positionOfField(&VirtualNic::vm), false, false, kindOf<Vm>,
                    kindOf<VirtualNic>}},
              kindOf<VirtualNic>,
              FieldMask{}.set(derivedBit(kPort.index))}},
        [](On<ScenarioEvent> event, const Look& look, Report& report) {
            const Id<Vm> vm = event->subject.as<Vm>();
            if (event->action != ScenarioAction::Migrate || !look.get(vm) || !event->target)
                return;
            std::set<Id<LogicalSwitch>> there;
            look.each(&HostSwitch::host, event->target, [&](Id<HostSwitch>, const HostSwitch& hostSwitch) {
                there.insert(hostSwitch.logicalSwitch);
            });
            for (const Id<VirtualNic> nic : look.referring(&VirtualNic::vm, vm)) {
                const Port& port = look.value(kPort, nic);
                if (port.isConnected() && port.logicalSwitch && !there.contains(port.logicalSwitch)) {
                    report.find(event.id)
                        .at(&ScenarioEvent::target)
                        .with("h2", event->target)
                        .with("ls", port.logicalSwitch)
                        .with("vm", vm);
                    return;
                }
            }
        });
}

} // namespace fd::validation
