// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>

namespace fd::ui {

namespace {
constexpr int kWidth = 320;
constexpr int kGap = 10;
} // namespace

Tour::Tour(MainWindow& window)
    : QFrame(&window)
    , window_(window)
    , title_(new QLabel(this))
    , text_(new QLabel(this))
    , number_(new QLabel(this))
    , next_(new QPushButton(this))
    , leave_(new QPushButton(this)) {
    setObjectName(QStringLiteral("tour"));
    setFixedWidth(kWidth);
    QFont bold = font();
    bold.setBold(true);
    title_->setFont(bold);
    text_->setObjectName(QStringLiteral("tourText"));
    text_->setWordWrap(true);
    number_->setForegroundRole(QPalette::PlaceholderText);
    next_->setObjectName(QStringLiteral("tourNext"));
    leave_->setObjectName(QStringLiteral("tourLeave"));
    auto* row = new QHBoxLayout;
    row->addWidget(number_, 1);
    row->addWidget(leave_);
    row->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(row);
    connect(next_, &QPushButton::clicked, this, &Tour::next);
    connect(leave_, &QPushButton::clicked, this, &Tour::leave);
    window.installEventFilter(this);
    hide();
}

void Tour::collectStops() {
    const PanelSet& panels = window_.panels();
    stops_ = {
        {panels.dock("palette"), tr("What can be drawn"),
         tr("Drag from the palette onto the view, or press Enter on an entry. Ctrl+K finds everything by "
            "name.")},
        {&window_.views(), tr("One design, several views"),
         tr("Physical, logical, tenant and host views and the table show the same objects. Ctrl+1 to Ctrl+5 "
            "switch.")},
        {panels.dock("inspector"), tr("All about the selected object"),
         tr("Values are checked while you type. Ctrl+Z takes every step back.")},
        {panels.dock("problems"), tr("Checked at once"),
         tr("Every change is checked. A problem says why it is one and often brings the button that mends "
            "it; F8 goes to the "
            "next.")},
        {window_.statusBar(), tr("Where you stand"),
         tr("Problems, objects, selection and saving at a glance; each field opens its panel. F1 helps "
            "everywhere.")},
    };
}

void Tour::begin() {
    collectStops();
    step_ = 0;
    showStop();
    setFocus();
}

void Tour::next() {
    if (++step_ >= static_cast<int>(stops_.size()))
        leave();
    else
        showStop();
}

void Tour::leave() {
    step_ = -1;
    hide();
    if (window_.views().currentWidget())
        window_.views().currentWidget()->setFocus();
}

void Tour::showStop() {
    const Stop& stop = stops_[static_cast<std::size_t>(step_)];
    if (auto* dock = qobject_cast<QDockWidget*>(stop.target)) {
        dock->show();
        dock->raise();
    }
    title_->setText(stop.title);
    text_->setText(stop.text);
    number_->setText(tr("%1 of %2", "step, steps").arg(step_ + 1).arg(stops_.size()));
    const bool isLast = step_ + 1 == static_cast<int>(stops_.size());
    next_->setText(isLast ? tr("&Done") : tr("&Next"));
    leave_->setText(tr("&Leave"));
    leave_->setVisible(!isLast);
    setAccessibleName(stop.title + QStringLiteral(". ") + stop.text);
    place();
    show();
    raise();
    next_->setFocus();
}

/// Beside what it is about, inside the window.
void Tour::place() {
    if (step_ < 0)
        return;
    const QWidget* target = stops_[static_cast<std::size_t>(step_)].target;
    const QRect around(target->mapTo(&window_, QPoint(0, 0)), target->size());
    const int height = heightForWidth(kWidth) > 0 ? heightForWidth(kWidth) : sizeHint().height();
    resize(kWidth, height);
    QPoint at(around.right() + kGap, around.top() + kGap);
    if (around.width() > window_.width() / 2)
        at = QPoint(around.center().x() - kWidth / 2,
                    around.height() > 2 * height ? around.top() + 3 * kGap : around.top() - height - kGap);
    else if (at.x() + kWidth > window_.width())
        at.setX(around.left() - kWidth - kGap);
    at.setX(std::clamp(at.x(), kGap, std::max(kGap, window_.width() - kWidth - kGap)));
    at.setY(std::clamp(at.y(), kGap, std::max(kGap, window_.height() - height - kGap)));
    move(at);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(diagram::Tone::Accent), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace fd::ui
