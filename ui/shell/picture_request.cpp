// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_request.h"

#include "diagram/legend.h"
#include "model/kind_operations.h"
#include "model/relations.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
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
std::optional<diagram::Rect> areaOnScreen(MainWindow& window, const QString& view) {
    const CanvasView* canvas = window.views().canvas();
    if (!canvas || window.views().currentViewName() != view)
        return {};
    const QRectF seen = canvas->mapToScene(canvas->viewport()->rect()).boundingRect();
    return diagram::Rect{seen.x(), seen.y(), seen.width(), seen.height()};
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

PictureSource sourceOf(MainWindow& window, const PictureRequest& request) {
    workspace::Workspace& workspace = window.workspace();
    PictureSource source;
    source.design = workspace.design();
    source.hasLegend = request.hasLegend;
    diagram::ViewOptions& options = source.options;
    options.words = &pictureWords();
    for (const auto& choice : Choices<diagram::ViewKind>::values)
        if (request.view == QLatin1String(choice.name))
            options.view = choice.value;
    if (options.view == diagram::ViewKind::Host)
        options.host = hostOfView(window);
    if (request.area == PictureArea::Selection)
        for (const AnyId id : workspace.selection().ids())
            options.only.insert(id);
    if (request.hasLoads)
        source.annotations = window.views().loads();
    if (request.hasBadges)
        addBadges(window, source.annotations);
    if (request.area == PictureArea::Screen)
        source.area = areaOnScreen(window, request.view);
    return source;
}

diagram::DisplayList PictureSource::draw() const {
    Relations relations;
    relations.reset(design);
    diagram::ViewOptions wanted = options;
    wanted.annotations = &annotations;
    diagram::DisplayList picture = diagram::draw(design, relations, wanted);
    if (area) {
        std::erase_if(picture.parts,
                      [this](const diagram::Part& part) { return !part.bounds.intersects(*area); });
        picture.bounds = *area;
    }
    if (hasLegend)
        diagram::addLegend(picture, toUtf8(text("Legend")), legendOf(picture, annotations));
    return picture;
}

diagram::DisplayList pictureOf(MainWindow& window, const PictureRequest& request) {
    return sourceOf(window, request).draw();
}

} // namespace fd::ui
