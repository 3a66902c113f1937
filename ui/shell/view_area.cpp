// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_area.h"

#include "base/text.h"
#include "model/relations.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/preferences.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/object_table.h"
#include "ui/shell/start_page.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace fd::ui {

namespace {

struct ViewSpec {
    const char* name;
    /// English, in the context "View".
    const char* title;
    const char* icon;
    /// None: the table.
    std::optional<diagram::ViewKind> kind;
};

constexpr std::array kViews{
    ViewSpec{"physical", translatable("View", "Physical"), "physical-view", diagram::ViewKind::Physical},
    ViewSpec{"logical", translatable("View", "Logical"), "logical-view", diagram::ViewKind::Logical},
    ViewSpec{"tenant", translatable("View", "Tenant"), "tenant-view", diagram::ViewKind::Tenant},
    ViewSpec{"host", translatable("View", "Host data plane"), "host-view", diagram::ViewKind::Host},
    ViewSpec{"table", translatable("View", "Table"), "table", std::nullopt},
};

const ViewSpec* specOf(const QWidget* page) {
    for (const ViewSpec& spec : kViews)
        if (page && page->objectName() == QLatin1String("view_") + QLatin1String(spec.name))
            return &spec;
    return nullptr;
}

} // namespace

ViewArea::ViewArea(workspace::Workspace& workspace, QWidget* parent)
    : QTabWidget(parent), workspace_(workspace), start_(new StartPage(this)) {
    setObjectName(QStringLiteral("viewTabs"));
    setDocumentMode(true);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ViewArea::rebuild);
    connect(this, &QTabWidget::currentChanged, this, &ViewArea::fillCurrent);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &ViewArea::followHost);
    rebuild();
}

void ViewArea::rebuild() {
    vlan_.reset();
    filter_ = {};
    QSignalBlocker quiet(this);
    while (count() > 0) {
        QWidget* page = widget(0);
        removeTab(0);
        if (page == start_)
            continue;
        // What is about to go need not follow the new design.
        for (const auto* canvas : page->findChildren<CanvasView*>())
            workspace_.disconnect(canvas);
        page->deleteLater();
    }
    if (!workspace_.isOpen()) {
        addTab(start_, icon("home"), QString());
    } else {
        start_->hide();
        for (const ViewSpec& spec : kViews) {
            auto* page = new QWidget(this);
            page->setObjectName(QLatin1String("view_") + QLatin1String(spec.name));
            auto* layout = new QVBoxLayout(page);
            layout->setContentsMargins(0, 0, 0, 0);
            addTab(page, icon(spec.icon), QString());
        }
        setCurrentIndex(0);
    }
    quiet.unblock();
    retranslate();
    fillCurrent();
}

void ViewArea::fillCurrent() {
    QWidget* page = currentWidget();
    const ViewSpec* spec = specOf(page);
    if (!spec || !page->layout()->isEmpty()) {
        emit shownChanged();
        return;
    }
    if (!spec->kind) {
        auto* table = new ObjectTable(workspace_, page);
        connect(table, &ObjectTable::contextMenuWanted, this, &ViewArea::contextMenuWanted);
        page->layout()->addWidget(table);
        emit shownChanged();
        return;
    }
    auto* canvas = new CanvasView(workspace_, page, *spec->kind,
                                  *spec->kind == diagram::ViewKind::Host ? hostToShow() : Id<Host>{});
    canvas->setObjectName(QLatin1String("canvas_") + QLatin1String(spec->name));
    canvas->setAccessibleName(tabText(currentIndex()));
    page->layout()->addWidget(canvas);
    canvas->setLoads(isOn("showsLoads") ? loads_ : diagram::Annotations{});
    connect(canvas, &CanvasView::zoomChanged, this, &ViewArea::zoomChanged);
    connect(canvas, &CanvasView::openRequested, this, &ViewArea::open);
    canvas->setVlan(vlan_);
    canvas->setFilter(filter_);
    emit canvasMade(canvas);
    emit shownChanged();
}

void ViewArea::retranslate() {
    for (int i = 0; i < count(); ++i) {
        const ViewSpec* spec = specOf(widget(i));
        setTabText(i, spec ? QCoreApplication::translate("View", spec->title) : tr("Start"));
        for (auto* canvas : widget(i)->findChildren<CanvasView*>())
            canvas->setAccessibleName(tabText(i));
    }
    setAccessibleName(tr("Views"));
}

void ViewArea::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

CanvasView* ViewArea::canvas() const {
    return currentWidget() ? currentWidget()->findChild<CanvasView*>() : nullptr;
}

ObjectTable* ViewArea::table() const {
    return currentWidget() ? currentWidget()->findChild<ObjectTable*>() : nullptr;
}

QString ViewArea::currentViewName() const {
    const ViewSpec* spec = specOf(currentWidget());
    return spec ? QString::fromLatin1(spec->name) : QString();
}

bool ViewArea::hasView(std::string_view name) const {
    for (int i = 0; i < count(); ++i)
        if (const ViewSpec* spec = specOf(widget(i)); spec && name == spec->name)
            return true;
    return false;
}

void ViewArea::showView(std::string_view name) {
    for (int i = 0; i < count(); ++i)
        if (const ViewSpec* spec = specOf(widget(i)); spec && name == spec->name)
            setCurrentIndex(i);
    if (canvas())
        canvas()->setFocus();
    else if (table())
        table()->setFocus();
    followHost();
}

/// The host of what is selected, else the first one.
Id<Host> ViewArea::hostToShow() const {
    const Design& design = workspace_.design();
    AnyId at = workspace_.selection().current();
    for (int steps = 0; at && steps < 8; ++steps) {
        if (at.is<Host>())
            return at.as<Host>();
        if (const auto* vm = design.get(at.as<Vm>())) {
            at = vm->host;
            continue;
        }
        AnyId owner;
        const void* record = design.record(at);
        for (const FieldInfo& field : kindInfo(at.kind).fields)
            if (std::vector<AnyId> owners; record && field.has(FieldFlags::Owner)) {
                field.targets(record, owners);
                owner = owners.empty() ? owner : owners.front();
            }
        at = owner;
    }
    const auto hosts = design.idsOf(kindOf<Host>);
    return hosts.empty() ? Id<Host>{} : hosts.front().as<Host>();
}

/// The data-plane view shows the host of what is selected elsewhere.
void ViewArea::followHost() {
    CanvasView* view = canvas();
    if (!view || view->viewKind() != diagram::ViewKind::Host || workspace_.selection().empty())
        return;
    const Id<Host> host = hostToShow();
    if (host == view->viewHost())
        return;
    view->setViewKind(diagram::ViewKind::Host, host);
    view->zoomToFit();
    emit shownChanged();
}

Id<Host> ViewArea::shownHost() const {
    const CanvasView* view = canvas();
    return view && view->viewKind() == diagram::ViewKind::Host ? view->viewHost() : Id<Host>{};
}

void ViewArea::setVlan(std::optional<VlanId> vlan) {
    if (vlan_ == vlan)
        return;
    vlan_ = vlan;
    for (CanvasView* view : findChildren<CanvasView*>())
        view->setVlan(vlan);
    emit focusChanged();
}

void ViewArea::setFilter(const diagram::ViewFilter& filter) {
    if (filter_ == filter)
        return;
    filter_ = filter;
    for (CanvasView* view : findChildren<CanvasView*>())
        view->setFilter(filter);
    emit focusChanged();
}

void ViewArea::showHost(Id<Host> host) {
    workspace_.selection().set(AnyId(host));
    showView("host");
}

void ViewArea::open(AnyId id) {
    if (id.is<Host>() && currentViewName() != QStringLiteral("host"))
        showHost(id.as<Host>());
    else
        emit propertiesWanted();
}

void ViewArea::setLoads(const diagram::Annotations& loads) {
    loads_ = loads;
    for (CanvasView* view : findChildren<CanvasView*>())
        view->setLoads(isOn("showsLoads") ? loads_ : diagram::Annotations{});
}

void ViewArea::zoomIn() {
    if (CanvasView* view = canvas())
        view->zoomIn();
}

void ViewArea::zoomOut() {
    if (CanvasView* view = canvas())
        view->zoomOut();
}

void ViewArea::zoomActual() {
    if (CanvasView* view = canvas())
        view->zoomToActual();
}

void ViewArea::zoomToFit() {
    if (CanvasView* view = canvas())
        view->glideToFit();
}

} // namespace fd::ui
