// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_bar.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"
#include "ui/shell/view_focus.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace fd::ui {

ViewBar::ViewBar(MainWindow& window, CanvasView& canvas)
    : QWidget(canvas.parentWidget())
    , window_(window)
    , canvas_(canvas)
    , crumbs_(new QHBoxLayout)
    , notices_(new QHBoxLayout) {
    const QString view = canvas.objectName();
    setObjectName(QStringLiteral("viewBar_") + view);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 4, 1);
    row->setSpacing(2);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (const char* id : {"view.back", "view.forward"}) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(id) + QLatin1Char('_') + view);
        button->setDefaultAction(window.actions().get(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    crumbs_->setSpacing(0);
    row->addLayout(crumbs_);
    row->addStretch(1);
    notices_->setSpacing(6);
    row->addLayout(notices_);
    connect(&window.views(), &ViewArea::shownChanged, this, &ViewBar::refresh);
    connect(&window.views(), &ViewArea::focusChanged, this, &ViewBar::refresh);
    connect(&window.workspace(), &workspace::Workspace::designChanged, this, &ViewBar::refresh);
    refresh();
}

void ViewBar::clear() {
    for (QHBoxLayout* layout : {crumbs_, notices_})
        while (QLayoutItem* item = layout->takeAt(0)) {
            // Not at once: a button may be what asked for this.
            item->widget()->hide();
            item->widget()->setObjectName(QString());
            item->widget()->deleteLater();
            delete item;
        }
}

void ViewBar::refresh() {
    clear();
    addCrumbs();
    addNotices();
    fit();
}

/// As much of every name as there is room for all of them.
void ViewBar::fit() {
    for (const int most : {220, 160, 120, 90, 64, 44, 28}) {
        for (const QHBoxLayout* layout : {crumbs_, notices_})
            for (int i = 0; i < layout->count(); ++i)
                if (auto* button = qobject_cast<QToolButton*>(layout->itemAt(i)->widget()))
                    button->setText(
                        button->fontMetrics().elidedText(button->accessibleName(), Qt::ElideMiddle, most));
        // Before it is shown it has no width yet.
        if (!isVisible() || layout()->totalSizeHint().width() <= width())
            return;
    }
}

QSize ViewBar::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

void ViewBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ViewBar::addCrumb(const QString& name, const QString& text, std::function<void()> go) {
    if (crumbs_->count() > 0)
        crumbs_->addWidget(new QLabel(QStringLiteral("\u203a"), this));
    auto* button = new QToolButton(this);
    button->setObjectName(name + QLatin1Char('_') + canvas_.objectName());
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(static_cast<bool>(go));
    if (go)
        connect(button, &QToolButton::clicked, this, std::move(go));
    crumbs_->addWidget(button);
}

/// All hosts > New York > HV01
void ViewBar::addCrumbs() {
    const Id<Host> host = canvas_.viewHost();
    const Design& design = window_.workspace().design();
    const Host* record = design.get(host);
    if (canvas_.viewKind() != diagram::ViewKind::Host || !record)
        return;
    addCrumb(QStringLiteral("crumbAll"), tr("All hosts"), [this] { window_.views().showView("physical"); });
    std::vector<Id<HostGroup>> way;
    for (Id<HostGroup> group = record->hostGroup; design.get(group) && way.size() < 8; group = design.get(group)->parent)
        way.push_back(group);
    std::reverse(way.begin(), way.end());
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (!design.get(way[i])->parent)
            continue;
        addCrumb(QStringLiteral("crumbGroup%1").arg(i), shownName(design, way[i]), [this, group = way[i]] {
            window_.views().showView("physical");
            window_.workspace().show(group);
        });
    }
    addCrumb(QStringLiteral("crumbHost"), shownName(design, host), {});
}

void ViewBar::addNotice(const QString& name, const QString& text, std::function<void()> end) {
    auto* button = new QToolButton(this);
    button->setObjectName(name + QLatin1Char('_') + canvas_.objectName());
    button->setAccessibleName(text);
    button->setIcon(icon("cancel"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Show everything again"));
    connect(button, &QToolButton::clicked, this, std::move(end));
    notices_->addWidget(button);
}

void ViewBar::addNotices() {
    ViewArea& views = window_.views();
    if (views.vlan()) {
        const auto missing = canvas_.model().missingVlan();
        if (!missing.empty()) {
            addNotice(QStringLiteral("noticeMissing"), tr("%n port(s) do not allow it", nullptr, static_cast<int>(missing.size())),
                      [this, missing] { window_.workspace().selection().set(missing); });
            notices_->itemAt(notices_->count() - 1)->widget()->setToolTip(tr("Select these ports"));
        }
        addNotice(QStringLiteral("noticeVlan"), tr("VLAN %1").arg(views.vlan()->number()),
                  [this] { window_.views().setVlan({}); });
    }
    if (views.filter().isActive())
        addNotice(QStringLiteral("noticeFilter"), filterText(window_.workspace().design(), views.filter()), [this] {
            diagram::ViewFilter none;
            none.hides = window_.views().filter().hides;
            window_.views().setFilter(none);
        });
}

void ViewBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
