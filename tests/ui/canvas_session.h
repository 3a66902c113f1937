// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of the canvas share: a view on a workspace, and real events on it.
#include "model/naming.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/kind_drag.h"
#include "workspace/workspace.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace fd::ui::test {

struct Session {
    workspace::Workspace workspace;
    std::unique_ptr<CanvasView> view;

    Session() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings().clear();
        // Tests of dragging count pixels; those of snapping switch it on.
        CanvasSettings::write(kSnapToGridKey, false);
        CanvasSettings::write(kShowGuidesKey, false);
        CanvasSettings::write(kReduceMotionKey, true);
        workspace.newDesign(QStringLiteral("Test"));
        view = std::make_unique<CanvasView>(workspace);
        view->resize(1000, 700);
        view->show();
        static_cast<void>(QTest::qWaitForWindowExposed(view.get()));
    }

    void openContoso() {
        if (!workspace.openCopy(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric"), QStringLiteral("Contoso")))
            qFatal("the sample does not open");
        view->zoomToActual();
    }

    const Design& design() const { return workspace.design(); }
    std::size_t steps() const { return workspace.document().history().position(); }

    QPoint at(AnyId id) const { return view->mapFromScene(view->model().rectOf(id).center()); }
    AnyId named(const char* name) const {
        const auto found = findObject(design(), name);
        if (!found)
            qFatal("no object of this name: %s", name);
        return *found;
    }
    /// Brings both into sight and drags from one to the other in steps.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool release = true) const {
        QWidget* target = view->viewport();
        QTest::mousePress(target, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 6; ++i) {
            const QPoint here = from + (to - from) * i / 6;
            QMouseEvent move(QEvent::MouseMove, here, target->mapToGlobal(here), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(target, &move);
        }
        if (release)
            QTest::mouseRelease(target, Qt::LeftButton, modifiers, to);
    }
    /// Drag enter, move and, if wanted, drop of a palette entry.
    bool drop(const char* kind, QPoint to, bool letGo = true, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QMimeData data;
        data.setData(QLatin1String(kKindMimeType), kind);
        QWidget* target = view->viewport();
        QDragEnterEvent enter(to, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(to, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(target, &move);
        if (!letGo)
            return enter.isAccepted();
        QDropEvent fall(to, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(target, &fall);
        return fall.isAccepted();
    }
};

} // namespace fd::ui::test
