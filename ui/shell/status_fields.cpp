// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_fields.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QStatusBar>
#include <QToolButton>

namespace fd::ui {

StatusFields::StatusFields(MainWindow& window)
    : QObject(&window)
    , window_(window)
    , problems_(add("statusProblems", false))
    , objects_(add("statusObjects", false))
    , selection_(add("statusSelection", false))
    , zoom_(add("statusZoom", true))
    , saved_(add("statusSaved", true)) {
    connect(zoom_, &QToolButton::clicked, this, [this] { window_.views().zoomActual(); });
    connect(problems_, &QToolButton::clicked, this, [this] {
        window_.panels().show("problems");
        if (window_.workspace().validation().counts().errors > 0)
            window_.problems().showOnly(validation::Severity::Error);
        else
            window_.problems().showAll();
    });
    connect(objects_, &QToolButton::clicked, this, [this] { window_.panels().show("outline"); });
    connect(selection_, &QToolButton::clicked, this, [this] { window_.panels().show("inspector"); });
    connect(saved_, &QToolButton::clicked, this, [this] { window_.panels().show("history"); });
}

QToolButton* StatusFields::add(const char* name, bool isRight) {
    auto* button = new QToolButton(&window_);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QStatusBar* bar = window_.statusBar();
    isRight ? bar->addPermanentWidget(button) : static_cast<void>(bar->addWidget(button));
    return button;
}

void StatusFields::setSavedAt(const QString& time) {
    savedAt_ = time;
    refresh();
}

void StatusFields::refresh() {
    workspace::Workspace& workspace = window_.workspace();
    const bool isOpen = workspace.isOpen();
    for (QToolButton* button : {problems_, objects_, selection_, saved_})
        button->setVisible(isOpen);
    const CanvasView* canvas = window_.views().canvas();
    zoom_->setVisible(isOpen && canvas);
    if (canvas)
        zoom_->setText(MainWindow::tr("%1 %", "zoom").arg(static_cast<int>(canvas->zoom() * 100 + 0.5)));
    if (!isOpen) {
        window_.statusBar()->showMessage(MainWindow::tr("Ready"));
        return;
    }
    window_.statusBar()->clearMessage();
    refreshProblems();
    const Design& design = workspace.design();
    objects_->setText(MainWindow::tr("%1, %2", "number of hosts, number of machines")
                          .arg(countOfKind(kindOf<Host>, design.table<Host>().size()),
                               countOfKind(kindOf<Vm>, design.table<Vm>().size())));
    selection_->setText(
        workspace.selection().empty()
            ? MainWindow::tr("Nothing selected")
            : MainWindow::tr("%n selected", "", static_cast<int>(workspace.selection().size())));
    refreshSaved();
}

void StatusFields::refreshProblems() {
    const workspace::ValidationService& validation = window_.workspace().validation();
    const auto counts = validation.counts();
    QString problems;
    if (counts.open() == 0)
        problems = MainWindow::tr("No problems");
    else
        problems = MainWindow::tr("%1, %2, %3", "errors, warnings, advice")
                       .arg(MainWindow::tr("%n errors", "", static_cast<int>(counts.errors)),
                            MainWindow::tr("%n warnings", "", static_cast<int>(counts.warnings)),
                            MainWindow::tr("%n pieces of advice", "", static_cast<int>(counts.advice)));
    if (validation.isChecking())
        problems = MainWindow::tr("Checking, %n left", "", static_cast<int>(validation.left()));
    else if (validation.isOutOfDate())
        problems = MainWindow::tr("Check cancelled");
    problems_->setIcon(counts.errors     ? iconOf(validation::Severity::Error)
                       : counts.warnings ? iconOf(validation::Severity::Warning)
                       : counts.advice   ? iconOf(validation::Severity::Advice)
                                         : icon("ok", diagram::Tone::Good));
    problems_->setText(problems);
}

void StatusFields::refreshSaved() {
    if (window_.workspace().isModified())
        saved_->setText(MainWindow::tr("Not saved"));
    else if (savedAt_.isEmpty())
        saved_->setText(MainWindow::tr("No changes"));
    else
        saved_->setText(MainWindow::tr("Saved %1", "time").arg(savedAt_));
}

void StatusFields::retranslate() {
    problems_->setToolTip(MainWindow::tr("Show the problems"));
    objects_->setToolTip(MainWindow::tr("Show the outline"));
    selection_->setToolTip(MainWindow::tr("Show the inspector"));
    saved_->setToolTip(MainWindow::tr("Show the history"));
    zoom_->setToolTip(MainWindow::tr("Back to 100 %"));
    refresh();
}

} // namespace fd::ui
