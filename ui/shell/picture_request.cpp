// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_request.h"

#include "diagram/legend.h"
#include "diagram/view.h"
#include "model/kind_operations.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace fd::ui {

namespace {

using diagram::Tone;

QString text(const char* source) {
    return QCoreApplication::translate("Picture", source);
}

Id<Host> hostOfView(MainWindow& window) {
    const AnyId selected = window.workspace().selection().current();
    if (selected.is<Host>())
        return selected.as<Host>();
    const auto hosts = window.workspace().design().idsOf(kindOf<Host>);
    return hosts.empty() ? Id<Host>{} : hosts.front().as<Host>();
}

void addBadges(MainWindow& window, diagram::Annotations& annotations) {
    for (const validation::Finding& finding : window.workspace().validation().findings()) {
        if (finding.isAccepted)
            continue;
        diagram::Badge& badge = annotations.badges[finding.subject];
        const Tone tone = finding.severity == validation::Severity::Error     ? Tone::Error
                          : finding.severity == validation::Severity::Warning ? Tone::Warning
                                                                              : Tone::Advice;
        if (badge.count++ == 0 || static_cast<int>(tone) < static_cast<int>(badge.tone))
            badge.tone = tone;
    }
}

/// What the canvas has in sight, if it shows this view.
void cropToScreen(MainWindow& window, const QString& view, diagram::DisplayList& picture) {
    const CanvasView* canvas = window.views().canvas();
    if (!canvas || window.views().currentViewName() != view)
        return;
    const QRectF seen = canvas->mapToScene(canvas->viewport()->rect()).boundingRect();
    const diagram::Rect area{seen.x(), seen.y(), seen.width(), seen.height()};
    std::erase_if(picture.parts, [&](const diagram::Part& part) { return !part.bounds.intersects(area); });
    picture.bounds = area;
}

void collectKinds(const diagram::Part& part, std::set<Kind>& kinds) {
    if (part.subject)
        kinds.insert(part.subject.kind);
    for (const diagram::Part& child : part.children)
        collectKinds(child, kinds);
}

std::vector<diagram::LegendEntry> legendOf(const diagram::DisplayList& picture,
                                           const diagram::Annotations& shown) {
    std::set<Kind> kinds;
    for (const diagram::Part& part : picture.parts)
        collectKinds(part, kinds);
    std::vector<diagram::LegendEntry> entries;
    for (const Kind kind : kinds)
        entries.push_back({kindInfo(kind).name, kindTone(kind), toUtf8(kindName(kind))});
    if (!shown.badges.empty()) {
        entries.push_back({"error", Tone::Error, toUtf8(severityName(validation::Severity::Error))});
        entries.push_back({"warning", Tone::Warning, toUtf8(severityName(validation::Severity::Warning))});
        entries.push_back({"advice", Tone::Advice, toUtf8(severityName(validation::Severity::Advice))});
    }
    if (!shown.load.empty()) {
        constexpr std::array tones{Tone::Heat0, Tone::Heat1, Tone::Heat2, Tone::Heat3, Tone::Heat4};
        for (std::size_t at = 0; at < tones.size(); ++at)
            entries.push_back(
                {{}, tones[at], toUtf8(text("Load from %1 to %2 %").arg(20 * at).arg(20 * (at + 1)))});
    }
    return entries;
}

} // namespace

diagram::DisplayList pictureOf(MainWindow& window, const PictureRequest& request) {
    diagram::ViewOptions options;
    options.words = &pictureWords();
    for (const auto& choice : Choices<diagram::ViewKind>::values)
        if (request.view == QLatin1String(choice.name))
            options.view = choice.value;
    if (options.view == diagram::ViewKind::Host)
        options.host = hostOfView(window);
    workspace::Workspace& workspace = window.workspace();
    if (request.area == PictureArea::Selection)
        for (const AnyId id : workspace.selection().ids())
            options.only.insert(id);
    diagram::Annotations annotations;
    if (request.hasLoads)
        annotations = window.views().loads();
    if (request.hasBadges)
        addBadges(window, annotations);
    options.annotations = &annotations;
    diagram::DisplayList picture = diagram::draw(workspace.design(), workspace.relations(), options);
    if (request.area == PictureArea::Screen)
        cropToScreen(window, request.view, picture);
    if (request.hasLegend)
        diagram::addLegend(picture, toUtf8(text("Legend")), legendOf(picture, annotations));
    return picture;
}

} // namespace fd::ui
