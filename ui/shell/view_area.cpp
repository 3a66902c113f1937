// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_area.h"

#include "ui/common/icons.h"
#include "ui/shell/start_page.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>

#if __has_include("ui/canvas/canvas_view.h")
#include "ui/canvas/canvas_view.h"
#define FD_HAS_CANVAS 1
#else
#define FD_HAS_CANVAS 0
namespace fd::ui {
class CanvasView : public QWidget {
public:
    void zoomIn() {}
    void zoomOut() {}
    void zoomToActual() {}
    void zoomToFit() {}
};
} // namespace fd::ui
#endif

namespace fd::ui {

ViewArea::ViewArea(workspace::Workspace& workspace, QWidget* parent)
    : QTabWidget(parent), workspace_(workspace), start_(new StartPage(this)) {
    setObjectName(QStringLiteral("viewTabs"));
    setDocumentMode(true);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ViewArea::rebuild);
    rebuild();
}

void ViewArea::rebuild() {
    while (count() > 0) {
        QWidget* page = widget(0);
        removeTab(0);
        if (page != start_)
            page->deleteLater();
    }
    if (!workspace_.isOpen()) {
        addTab(start_, icon("home"), QString());
    } else {
#if FD_HAS_CANVAS
        auto* canvas = new CanvasView(workspace_, this);
        canvas->setObjectName(QStringLiteral("physical"));
        addTab(canvas, icon("physical-view"), QString());
#else
        auto* page = new QLabel(QStringLiteral("canvas"), this);
        page->setObjectName(QStringLiteral("physical"));
        addTab(page, icon("physical-view"), QString());
#endif
    }
    retranslate();
}

void ViewArea::retranslate() {
    for (int i = 0; i < count(); ++i)
        setTabText(i, widget(i) == start_ ? tr("Start") : tr("Physical"));
    setAccessibleName(tr("Views"));
}

void ViewArea::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

CanvasView* ViewArea::canvas() const {
    return dynamic_cast<CanvasView*>(currentWidget());
}

QString ViewArea::currentViewName() const {
    return currentWidget() == start_ ? QString() : currentWidget()->objectName();
}

bool ViewArea::hasView(std::string_view name) const {
    for (int i = 0; i < count(); ++i)
        if (widget(i)->objectName() == QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
            return true;
    return false;
}

void ViewArea::showView(std::string_view name) {
    for (int i = 0; i < count(); ++i)
        if (widget(i)->objectName() == QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
            setCurrentIndex(i);
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
        view->zoomToFit();
}

} // namespace fd::ui
