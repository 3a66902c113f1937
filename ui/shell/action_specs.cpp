// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include "base/text.h"

#include <array>

namespace fd::ui {

namespace {

constexpr std::array kSpecs{
    ActionSpec{"file.new", translatable("Action", "&New"), "Ctrl+N", "new"},
    ActionSpec{"file.wizard", translatable("Action", "Ne&w design step by step…"), "Ctrl+Shift+N", "lesson"},
    ActionSpec{"file.open", translatable("Action", "&Open…"), "Ctrl+O", "open"},
    ActionSpec{"file.clearRecent", translatable("Action", "&Clear list"), "", ""},
    ActionSpec{"file.save", translatable("Action", "&Save"), "Ctrl+S", "save", EnabledWhen::Open},
    ActionSpec{"file.saveAs", translatable("Action", "Save &as…"), "Ctrl+Shift+S", "save-as", EnabledWhen::Open},
    ActionSpec{"file.reload", translatable("Action", "Re&load from disk"), "", "refresh", EnabledWhen::HasFile},
    ActionSpec{"file.export", translatable("Action", "&Export…"), "Ctrl+E", "export", EnabledWhen::Open},
    ActionSpec{"file.print", translatable("Action", "&Print…"), "Ctrl+P", "print", EnabledWhen::Canvas},
    ActionSpec{"file.exportReport", translatable("Action", "Export repor&t…"), "", "report", EnabledWhen::Open},
    ActionSpec{"file.close", translatable("Action", "Close &design"), "Ctrl+W", "close", EnabledWhen::Open},
    ActionSpec{"file.quit", translatable("Action", "&Quit"), "Ctrl+Q", "quit"},

    ActionSpec{"edit.undo", translatable("Action", "&Undo"), "Ctrl+Z", "undo", EnabledWhen::CanUndo},
    ActionSpec{"edit.redo", translatable("Action", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z", "redo", EnabledWhen::CanRedo},
    ActionSpec{"edit.cut", translatable("Action", "Cu&t"), "Ctrl+X", "cut", EnabledWhen::Selected},
    ActionSpec{"edit.copy", translatable("Action", "Cop&y"), "Ctrl+C", "copy", EnabledWhen::Selected},
    ActionSpec{"edit.paste", translatable("Action", "P&aste"), "Ctrl+V", "paste", EnabledWhen::Open},
    ActionSpec{"edit.pasteHere", translatable("Action", "Paste &here"), "", "paste", EnabledWhen::Canvas},
    ActionSpec{"edit.duplicate", translatable("Action", "Du&plicate"), "Ctrl+D", "duplicate", EnabledWhen::Selected},
    ActionSpec{"edit.duplicateMany", translatable("Action", "Duplicate &many…"), "Ctrl+Shift+D", "duplicate",
               EnabledWhen::Selected},
    ActionSpec{"edit.connect", translatable("Action", "&Connect to…"), "Ctrl+L", "connect", EnabledWhen::OneSelected},
    ActionSpec{"edit.disconnect", translatable("Action", "&Disconnect"), "", "unlink", EnabledWhen::Selected},
    ActionSpec{"edit.rename", translatable("Action", "Re&name"), "F2", "edit", EnabledWhen::OneSelected},
    ActionSpec{"edit.delete", translatable("Action", "&Delete"), "Del", "delete", EnabledWhen::Selected},
    ActionSpec{"edit.selectAll", translatable("Action", "Select &all"), "Ctrl+A", "", EnabledWhen::Open},
    ActionSpec{"edit.selectNone", translatable("Action", "Select n&othing"), "Ctrl+Shift+A", "", EnabledWhen::Selected},
    ActionSpec{"edit.selectInvert", translatable("Action", "&Invert selection"), "", "", EnabledWhen::Open},
    ActionSpec{"edit.selectKind", translatable("Action", "Select the same &kind"), "", "lasso", EnabledWhen::Selected},
    ActionSpec{"edit.selectSite", translatable("Action", "Select the same &site"), "", "", EnabledWhen::Selected},
    ActionSpec{"edit.selectConnected", translatable("Action", "Select what is connec&ted"), "", "", EnabledWhen::Selected},
    ActionSpec{"edit.selectProblems", translatable("Action", "Select w&hat has problems"), "", "", EnabledWhen::Problems},
    ActionSpec{"edit.find", translatable("Action", "&Find…"), "Ctrl+F", "search", EnabledWhen::Open},
    ActionSpec{"edit.findNext", translatable("Action", "Find ne&xt"), "F3", "", EnabledWhen::Open},
    ActionSpec{"edit.findPrevious", translatable("Action", "Find pre&vious"), "Shift+F3", "", EnabledWhen::Open},
    ActionSpec{"edit.goTo", translatable("Action", "&Go to object…"), "Ctrl+G", "", EnabledWhen::Open},
    ActionSpec{"edit.commands", translatable("Action", "Command palett&e…"), "Ctrl+K; Ctrl+Shift+P", "command"},
    ActionSpec{"edit.properties", translatable("Action", "Propert&ies"), "Alt+Return", "inspector", EnabledWhen::Selected},

    ActionSpec{"view.physical", translatable("Action", "&Physical"), "Ctrl+1", "physical-view", EnabledWhen::Open},
    ActionSpec{"view.logical", translatable("Action", "&Logical"), "Ctrl+2", "logical-view", EnabledWhen::Open},
    ActionSpec{"view.tenant", translatable("Action", "&Tenant"), "Ctrl+3", "tenant-view", EnabledWhen::Open},
    ActionSpec{"view.host", translatable("Action", "&Host data plane"), "Ctrl+4", "host-view", EnabledWhen::Open},
    ActionSpec{"view.table", translatable("Action", "Ta&ble"), "Ctrl+5", "table", EnabledWhen::Open},
    ActionSpec{"view.zoomIn", translatable("Action", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in", EnabledWhen::Canvas},
    ActionSpec{"view.zoomOut", translatable("Action", "Zoom &out"), "Ctrl+-", "zoom-out", EnabledWhen::Canvas},
    ActionSpec{"view.zoomActual", translatable("Action", "&Actual size"), "Ctrl+0", "zoom-reset", EnabledWhen::Canvas},
    ActionSpec{"view.fit", translatable("Action", "&Fit all"), "Ctrl+9", "fit", EnabledWhen::Canvas},
    ActionSpec{"view.fitSelection", translatable("Action", "Fit sele&ction"), "Ctrl+Shift+9; Ctrl+(", "fit-selection",
               EnabledWhen::Canvas},
    ActionSpec{"view.back", translatable("Action", "Bac&k"), "Alt+Left", "chevron-left", EnabledWhen::Open},
    ActionSpec{"view.forward", translatable("Action", "For&ward"), "Alt+Right", "chevron-right", EnabledWhen::Open},
    ActionSpec{"view.filterProblems", translatable("Action", "&Only what has problems"), "", "", EnabledWhen::Open, true},
    ActionSpec{"view.filterHides", translatable("Action", "&Hide the rest instead of fading it"), "", "hidden",
               EnabledWhen::Open, true},
    ActionSpec{"view.clearFilter", translatable("Action", "&Show everything again"), "", "filter", EnabledWhen::Open},
    ActionSpec{"view.clearVlan", translatable("Action", "Show &no VLAN in particular"), "", "", EnabledWhen::Open},
    ActionSpec{"view.fullScreen", translatable("Action", "F&ull screen"), "F11", "", EnabledWhen::Always, true},
    ActionSpec{"view.presentation", translatable("Action", "Pr&esentation"), "Shift+F11", "", EnabledWhen::Always, true},
    ActionSpec{"view.largerText", translatable("Action", "&Larger text"), "", ""},
    ActionSpec{"view.smallerText", translatable("Action", "&Smaller text"), "", ""},
    ActionSpec{"view.resetLayout", translatable("Action", "&Reset window layout"), "", ""},
    ActionSpec{"panel.1", translatable("Action", "Panel &1"), "Alt+1", "", EnabledWhen::Open},
    ActionSpec{"panel.2", translatable("Action", "Panel &2"), "Alt+2", "", EnabledWhen::Open},
    ActionSpec{"panel.3", translatable("Action", "Panel &3"), "Alt+3", "", EnabledWhen::Open},
    ActionSpec{"panel.4", translatable("Action", "Panel &4"), "Alt+4", "", EnabledWhen::Open},
    ActionSpec{"panel.5", translatable("Action", "Panel &5"), "Alt+5", "", EnabledWhen::Open},
    ActionSpec{"panel.6", translatable("Action", "Panel &6"), "Alt+6", "", EnabledWhen::Open},
    ActionSpec{"panel.7", translatable("Action", "Panel &7"), "Alt+7", "", EnabledWhen::Open},
    ActionSpec{"panel.8", translatable("Action", "Panel &8"), "Alt+8", "", EnabledWhen::Open},
    ActionSpec{"view.nextPane", translatable("Action", "&Next pane"), "F6", ""},
    ActionSpec{"view.previousPane", translatable("Action", "Pre&vious pane"), "Shift+F6", ""},

    ActionSpec{"arrange.layout", translatable("Action", "&Lay out"), "Ctrl+Shift+L", "layout", EnabledWhen::Canvas},
    ActionSpec{"arrange.layered", translatable("Action", "Lay&ered"), "", "layout", EnabledWhen::Canvas},
    ActionSpec{"arrange.grid", translatable("Action", "&Grid by site"), "", "grid", EnabledWhen::Canvas},
    ActionSpec{"arrange.radial", translatable("Action", "&Radial"), "", "", EnabledWhen::Canvas},
    ActionSpec{"arrange.tidy", translatable("Action", "&Tidy: remove overlaps"), "", "", EnabledWhen::Canvas},
    ActionSpec{"arrange.pin", translatable("Action", "&Pin in place"), "", "pin", EnabledWhen::Selected},
    ActionSpec{"tool.select", translatable("Action", "Selec&t"), "", "select", EnabledWhen::Canvas, true},
    ActionSpec{"tool.connect", translatable("Action", "&Connect"), "", "connect", EnabledWhen::Canvas, true},
    ActionSpec{"tool.pan", translatable("Action", "Mo&ve the view"), "", "pan", EnabledWhen::Canvas, true},
    ActionSpec{"arrange.alignLeft", translatable("Action", "&Left edges"), "", "align-left", EnabledWhen::Selected},
    ActionSpec{"arrange.alignCentre", translatable("Action", "&Centres"), "", "", EnabledWhen::Selected},
    ActionSpec{"arrange.alignRight", translatable("Action", "&Right edges"), "", "", EnabledWhen::Selected},
    ActionSpec{"arrange.alignTop", translatable("Action", "&Top edges"), "", "align-top", EnabledWhen::Selected},
    ActionSpec{"arrange.alignMiddle", translatable("Action", "&Middles"), "", "", EnabledWhen::Selected},
    ActionSpec{"arrange.alignBottom", translatable("Action", "&Bottom edges"), "", "", EnabledWhen::Selected},
    ActionSpec{"arrange.distributeAcross", translatable("Action", "Equal gaps &across"), "", "distribute",
               EnabledWhen::Selected},
    ActionSpec{"arrange.distributeDown", translatable("Action", "Equal gaps &down"), "", "", EnabledWhen::Selected},
    ActionSpec{"arrange.snap", translatable("Action", "&Snap to grid"), "Ctrl+'", "grid", EnabledWhen::Always, true},
    ActionSpec{"arrange.guides", translatable("Action", "Show &guides"), "", "", EnabledWhen::Always, true},
    ActionSpec{"arrange.lock", translatable("Action", "Loc&k positions"), "", "lock", EnabledWhen::Always, true},

    ActionSpec{"object.open", translatable("Action", "&Open data plane"), "", "host-view", EnabledWhen::OneSelected},
    ActionSpec{"object.queues", translatable("Action", "VMQ and R&SS…"), "", "queue", EnabledWhen::OneSelected},
    ActionSpec{"object.vlans", translatable("Action", "Carried &VLANs…"), "", "logicalNetwork", EnabledWhen::OneSelected},
    ActionSpec{"object.showVlan", translatable("Action", "Show where its VLAN &goes"), "", "visible",
               EnabledWhen::OneSelected},
    ActionSpec{"object.hosts", translatable("Action", "Show the &hosts that use it"), "", "host", EnabledWhen::OneSelected},
    ActionSpec{"object.deploy", translatable("Action", "De&ploy to hosts…"), "", "logicalSwitch", EnabledWhen::OneSelected},
    ActionSpec{"object.addRow", translatable("Action", "Add VLAN and su&bnet"), "", "add", EnabledWhen::OneSelected},
    ActionSpec{"object.addPool", translatable("Action", "&New pool"), "", "ipPool", EnabledWhen::OneSelected},
    ActionSpec{"object.firstEnd", translatable("Action", "Go to the &first end"), "", "chevron-left",
               EnabledWhen::OneSelected},
    ActionSpec{"object.otherEnd", translatable("Action", "Go to the oth&er end"), "", "chevron-right",
               EnabledWhen::OneSelected},

    ActionSpec{"validate.all", translatable("Action", "&Run all now"), "Ctrl+Shift+V", "validate", EnabledWhen::Open},
    ActionSpec{"validate.next", translatable("Action", "&Next problem"), "F8", "warning", EnabledWhen::Problems},
    ActionSpec{"validate.previous", translatable("Action", "&Previous problem"), "Shift+F8", "", EnabledWhen::Problems},
    ActionSpec{"validate.show", translatable("Action", "&Show problems"), "", "", EnabledWhen::Open},

    ActionSpec{"validate.fix", translatable("Action", "Offer repa&irs…"), "Ctrl+.", "fix", EnabledWhen::Problems},
    ActionSpec{"validate.rules", translatable("Action", "R&ules…"), "", "settings", EnabledWhen::Open},
    ActionSpec{"validate.reach", translatable("Action", "R&eachability"), "F7", "reachability", EnabledWhen::Open},

    ActionSpec{"simulate.run", translatable("Action", "&Run scenario"), "F5", "run", EnabledWhen::Open},
    ActionSpec{"simulate.stop", translatable("Action", "S&top"), "Shift+F5", "stop", EnabledWhen::Running},
    ActionSpec{"simulate.show", translatable("Action", "&Show simulation"), "", "simulation", EnabledWhen::Open},

    ActionSpec{"tools.settings", translatable("Action", "&Settings…"), "Ctrl+,", "settings"},

    ActionSpec{"help.topic", translatable("Action", "&Help on this"), "F1", "help"},
    ActionSpec{"help.contents", translatable("Action", "&Contents"), "", ""},
    ActionSpec{"help.tour", translatable("Action", "Short &tour"), "", ""},
    ActionSpec{"help.whatsThis", translatable("Action", "&What is this?"), "Shift+F1", ""},
    ActionSpec{"help.keyboard", translatable("Action", "&Keyboard"), "Ctrl+?", "command"},
    ActionSpec{"help.about", translatable("Action", "&About Fabric Designer"), "", "about"},
    ActionSpec{"help.aboutQt", translatable("Action", "About &Qt"), "", ""},
};

constexpr std::array kToolBar{"file.new", "file.open",     "file.save", "-",        "edit.undo",    "edit.redo",
                              "-",        "tool.select", "tool.connect", "tool.pan", "arrange.lock", "-", "edit.delete", "-",      "view.zoomOut", "view.zoomActual",
                              "view.zoomIn", "view.fit",   "-",         "validate.next", "simulate.run", "edit.commands"};

} // namespace

std::span<const ActionSpec> actionSpecs() {
    return kSpecs;
}

std::span<const char* const> toolBarEntries() {
    return kToolBar;
}

const std::vector<MenuSpec>& menuSpecs() {
    static const std::vector<MenuSpec> menus{
        {"file", translatable("Menu", "&File"),
         {"file.new", "file.wizard", "file.open", ">samples", ">recent", "-", "file.save", "file.saveAs", "file.reload", "-",
          "file.export", "file.exportReport", "file.print", "-", "file.close", "file.quit"}},
        {"edit", translatable("Menu", "&Edit"),
         {"edit.undo", "edit.redo", "-", "edit.cut", "edit.copy", "edit.paste", "edit.pasteHere", "-", "edit.duplicate",
          "edit.duplicateMany", "edit.connect", "edit.rename", "edit.delete", "-", ">select", "-", "edit.find",
          "edit.findNext", "edit.findPrevious", "edit.goTo", "edit.commands", "edit.properties", ">object"}},
        {"view", translatable("Menu", "&View"),
         {"view.physical", "view.logical", "view.tenant", "view.host", "view.table", "-", "view.zoomIn", "view.zoomOut",
          "view.zoomActual", "view.fit", "view.fitSelection", "-", "view.back", "view.forward", ">showOnly", "-", ">panels",
          ">goToPanel", ">theme", ">language", ">text", "-", "view.fullScreen", "view.presentation", "view.nextPane", "view.previousPane",
          "view.resetLayout"}},
        {"insert", translatable("Menu", "&Insert"), {">addHere", "-", ">insertKinds"}},
        {"arrange", translatable("Menu", "&Arrange"),
         {"arrange.layout", ">layouts", "arrange.pin", "-", ">align", ">distribute", "-", "arrange.snap", "arrange.guides",
          "arrange.lock", "-", "tool.select", "tool.connect", "tool.pan"}},
        {"align", translatable("Menu", "&Align"),
         {"arrange.alignLeft", "arrange.alignCentre", "arrange.alignRight", "-", "arrange.alignTop",
          "arrange.alignMiddle", "arrange.alignBottom"},
         "align-left"},
        {"distribute", translatable("Menu", "&Distribute"), {"arrange.distributeAcross", "arrange.distributeDown"}},
        {"object", translatable("Menu", "O&bject"),
         {"object.open", ">moveToGroup", ">addToTeam", "edit.disconnect", "object.queues", "object.vlans",
          "object.showVlan", "-", "object.deploy", ">uplinks", ">classifications", "object.hosts", "-",
          "object.addRow", "object.addPool", "-", "object.firstEnd", "object.otherEnd"}},
        {"moveToGroup", translatable("Menu", "&Move to host group"), {}, "hostGroup"},
        {"addToTeam", translatable("Menu", "Add to &team"), {}, "nicTeam"},
        {"uplinks", translatable("Menu", "&Uplink profiles"), {}, "uplinkPortProfile"},
        {"classifications", translatable("Menu", "&Classifications"), {}, "portClassification"},
        {"addHere", translatable("Menu", "&Add here"), {}, "add"},
        {"fixes", translatable("Menu", "&Fix problems"), {}, "fix"},
        {"showOnly", translatable("Menu", "Show onl&y"),
         {">vlan", "view.clearVlan", "-", ">filterGroup", ">filterSite", ">filterTenant", ">filterKind",
          "view.filterProblems", "-", "view.filterHides", "view.clearFilter"},
         "filter"},
        {"vlan", translatable("Menu", "&VLAN"), {}, "logicalNetwork"},
        {"filterGroup", translatable("Menu", "Host &group"), {}, "hostGroup"},
        {"filterSite", translatable("Menu", "Network s&ite"), {}, "networkSite"},
        {"filterTenant", translatable("Menu", "&Tenant"), {}, "tenant"},
        {"filterKind", translatable("Menu", "&Kind of object"), {}, "outline"},
        {"validate", translatable("Menu", "Va&lidate"),
         {"validate.all", "validate.next", "validate.previous", "validate.show", ">fixes", "validate.fix", "-",
          "validate.rules", "-", "validate.reach"}},
        {"simulate", translatable("Menu", "&Simulate"), {"simulate.run", "simulate.stop", "simulate.show"}},
        {"tools", translatable("Menu", "&Tools"), {"tools.settings"}},
        {"help", translatable("Menu", "&Help"),
         {"help.topic", "help.contents", "help.tour", "help.whatsThis", "help.keyboard", "-", "help.about",
          "help.aboutQt"}},
        {"layouts", translatable("Menu", "La&youts"),
         {"arrange.layered", "arrange.grid", "arrange.radial", "arrange.tidy"}},
        {"samples", translatable("Menu", "Open sa&mple"), {}},
        {"recent", translatable("Menu", "Open &recent"), {}},
        {"select", translatable("Menu", "&Select"),
         {"edit.selectAll", "edit.selectNone", "edit.selectInvert", "edit.selectKind", "edit.selectSite", "edit.selectConnected",
          "edit.selectProblems"}},
        {"panels", translatable("Menu", "Panel&s"), {}},
        {"goToPanel", translatable("Menu", "&Jump to panel"),
         {"panel.1", "panel.2", "panel.3", "panel.4", "panel.5", "panel.6", "panel.7",
          "panel.8"}},
        {"theme", translatable("Menu", "The&me"), {}},
        {"language", translatable("Menu", "Lan&guage"), {}},
        {"text", translatable("Menu", "Text si&ze"), {"view.largerText", "view.smallerText"}},
    };
    return menus;
}

const MenuSpec* menuSpec(std::string_view id) {
    for (const MenuSpec& menu : menuSpecs())
        if (id == menu.id)
            return &menu;
    return nullptr;
}

} // namespace fd::ui
