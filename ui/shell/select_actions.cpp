// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/select_actions.h"

#include "model/relations.h"
#include "ui/common/core_text.h"
#include "ui/shell/main_window.h"

#include <algorithm>
#include <set>

namespace fd::ui {

namespace {

bool isMinor(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<IpAssignment> ||
           kind == kindOf<MacAssignment>;
}

void selectConnected(MainWindow& window) {
    std::vector<AnyId> ids = window.workspace().selection().ids();
    const std::size_t before = ids.size();
    for (std::size_t i = 0; i < before; ++i) {
        const AnyId id = ids[i];
        const void* record = window.workspace().design().record(id);
        for (const FieldInfo& field : kindInfo(id.kind).fields)
            if (record)
                field.targets(record, ids);
        for (const Relations::Referrer& referrer : window.workspace().relations().referrers(id))
            ids.push_back(referrer.source);
    }
    std::erase_if(ids,
                  [&](AnyId id) { return isMinor(id.kind) || !window.workspace().design().contains(id); });
    window.workspace().selection().set(std::move(ids), window.workspace().selection().current());
}

} // namespace

void installSelectActions(MainWindow& window) {
    window.actions().on("edit.selectAll", [&window] {
        std::vector<AnyId> ids;
        for (const KindInfo& kind : allKinds())
            if (!isMinor(kind.kind))
                for (const AnyId id : window.workspace().design().idsOf(kind.kind))
                    ids.push_back(id);
        window.workspace().selection().set(std::move(ids));
    });
    window.actions().on("edit.selectNone", [&window] { window.workspace().selection().clear(); });
    window.actions().on("edit.selectKind", [&window] {
        std::set<Kind> kinds;
        for (const AnyId id : window.workspace().selection().ids())
            kinds.insert(id.kind);
        std::vector<AnyId> ids;
        for (const Kind kind : kinds)
            for (const AnyId id : window.workspace().design().idsOf(kind))
                ids.push_back(id);
        window.workspace().selection().set(std::move(ids));
    });
    window.actions().on("edit.selectConnected", [&window] { selectConnected(window); });
    window.actions().on("edit.selectProblems", [&window] {
        std::vector<AnyId> ids;
        for (const validation::Finding& finding : window.workspace().validation().findings())
            if (!finding.isAccepted)
                ids.push_back(finding.subject);
        window.workspace().selection().set(std::move(ids));
    });
}

} // namespace fd::ui
