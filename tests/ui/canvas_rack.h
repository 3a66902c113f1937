// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small rack to lay hands on.
#include "canvas_session.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"

#include <QPushButton>

#include <cstdint>
#include <utility>

namespace fd::ui::test {

/// Two hosts and two switches, with a cable from the first adapter.
struct Rack {
    Session s;
    Id<Host> hv01, hv02;
    Id<PhysicalSwitch> torA, torB;

    Rack() {
        Transaction t = s.workspace.begin({"Rack"});
        hv01 = *ops::addHost(t);
        hv02 = *ops::addHost(t);
        torA = *ops::addPhysicalSwitch(t, {"ToR-A", 48, {}});
        torB = *ops::addPhysicalSwitch(t, {"ToR-B", 48, {}});
        if (!ops::connectNic(t, Id<PhysicalNic>{1}, torA) || !s.workspace.commit(std::move(t)))
            qFatal("no rack");
        s.view->zoomToFit();
    }
    const PhysicalNic& nic(std::uint32_t number) const { return *s.design().get(Id<PhysicalNic>{number}); }
};

/// The button of the caption that offers a way out; nullptr if there is none.
inline QPushButton* offerOf(const Session& s) {
    return s.view->findChild<QPushButton*>(QStringLiteral("captionOffer_0"));
}

} // namespace fd::ui::test
