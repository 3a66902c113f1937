// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/context_menus.h"

#include "model/kinds.h"

#include <array>

namespace fd::ui {

namespace {

constexpr std::array kHost{"object.open",   "edit.rename",  "edit.duplicate", "edit.duplicateMany",
                           ">moveToGroup",  ">addHere",     "edit.connect",   "walk.fromSelection",
                           "simulate.fail", ">fixes",       "edit.selectKind", "edit.delete"};
constexpr std::array kNic{"edit.connect", "edit.disconnect", "edit.rename",   ">addToTeam",      "object.queues",
                          "object.vlans", "simulate.fail",   ">fixes",        "edit.selectKind", "edit.delete"};
constexpr std::array kLogicalSwitch{"object.deploy", "edit.rename",  "edit.duplicate",  ">uplinks",       ">classifications",
                                    "object.hosts",  ">addHere",     ">fixes",          "edit.selectKind", "edit.delete"};
constexpr std::array kRow{"object.addRow", "object.addPool", "object.showVlan", "object.hosts", "edit.properties",
                          ">fixes",        "edit.delete"};
constexpr std::array kSite{"object.addRow", "object.addPool", "edit.rename",     "edit.duplicate",  "object.showVlan",
                           "object.hosts",  "edit.connect",   "edit.properties", ">fixes",          "edit.delete"};
// A cable is a property of its adapter, so it is pulled; deleting would take the adapter away.
constexpr std::array kCable{"edit.rename",  "object.firstEnd", "object.otherEnd", "edit.disconnect",
                            "object.vlans", "edit.properties", "simulate.fail",   ">fixes"};
constexpr std::array kLink{"edit.rename",   "object.firstEnd", "object.otherEnd", "object.vlans", "edit.properties",
                           "simulate.fail", ">fixes",          "edit.delete"};
constexpr std::array kCanvas{">addHere",     "edit.pasteHere", "arrange.layout", "view.fit", "view.zoomActual",
                             "arrange.snap", ">showOnly",      "edit.selectAll"};
constexpr std::array kOther{"edit.properties", "edit.rename",     "edit.copy",            "edit.paste",
                            "edit.duplicate",  ">addHere",        "edit.connect",         "edit.selectKind",
                            "edit.selectConnected", ">fixes",     "edit.delete"};

constexpr std::array kMenus{
    ContextMenuSpec{"canvas", kCanvas}, ContextMenuSpec{"cable", kCable},
    ContextMenuSpec{"host", kHost},     ContextMenuSpec{"physicalNic", kNic},
    ContextMenuSpec{"logicalSwitch", kLogicalSwitch}, ContextMenuSpec{"subnetVlan", kRow},
    ContextMenuSpec{"networkSite", kSite}, ContextMenuSpec{"other", kOther},
    ContextMenuSpec{"link", kLink},
};

} // namespace

std::span<const ContextMenuSpec> contextMenus() {
    return kMenus;
}

const ContextMenuSpec& contextMenuFor(AnyId id, bool isCable) {
    if (!id)
        return kMenus[0];
    if (isCable && id.is<PhysicalNic>())
        return kMenus[1];
    if (isCable || id.is<PhysicalLink>())
        return kMenus[8];
    if (id.is<Host>())
        return kMenus[2];
    if (id.is<PhysicalNic>())
        return kMenus[3];
    if (id.is<LogicalSwitch>())
        return kMenus[4];
    if (id.is<SubnetVlan>())
        return kMenus[5];
    if (id.is<NetworkSite>())
        return kMenus[6];
    return kMenus[7];
}

} // namespace fd::ui
