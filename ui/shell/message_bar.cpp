// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace fd::ui {

namespace {
constexpr int kPassingMilliseconds = 8000;
} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), sign_(new QLabel(this)), text_(new QLabel(this)), buttonLayout_(new QHBoxLayout),
      close_(new QToolButton(this)), timer_(new QTimer(this)) {
    setObjectName(QStringLiteral("messageBar"));
    text_->setObjectName(QStringLiteral("messageText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setObjectName(QStringLiteral("messageClose"));
    close_->setAutoRaise(true);
    close_->setIcon(icon("close"));
    close_->setAccessibleName(tr("Close message"));
    close_->setToolTip(tr("Close message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addLayout(buttonLayout_);
    layout->addWidget(close_);
    timer_->setSingleShot(true);
    timer_->setInterval(kPassingMilliseconds);
    connect(timer_, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(close_, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text, const std::vector<Button>& buttons) {
    timer_->stop();
    tone_ = tone;
    text_->setText(text);
    sign_->setPixmap(icon(tone == Tone::Error ? "error" : tone == Tone::Warning ? "warning" : "info", colour()).pixmap(18, 18));
    for (QPushButton* button : buttons_)
        button->deleteLater();
    buttons_.clear();
    for (const Button& button : buttons) {
        auto* widget = new QPushButton(button.text, this);
        widget->setObjectName(QStringLiteral("messageButton%1").arg(buttons_.size()));
        connect(widget, &QPushButton::clicked, this, [this, run = button.run] {
            dismiss();
            run();
        });
        buttonLayout_->addWidget(widget);
        buttons_.push_back(widget);
    }
    show();
    update();
    QAccessibleEvent event(text_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showPassing(const QString& text, const std::vector<Button>& buttons) {
    showMessage(Tone::Note, text, buttons);
    timer_->start();
}

void MessageBar::setPassingTime(int milliseconds) {
    timer_->setInterval(milliseconds);
}

QString MessageBar::text() const {
    return isHidden() ? QString() : text_->text();
}

void MessageBar::dismiss() {
    timer_->stop();
    hide();
}

diagram::Tone MessageBar::colour() const {
    return tone_ == Tone::Error     ? diagram::Tone::Error
           : tone_ == Tone::Warning ? diagram::Tone::Warning
                                    : diagram::Tone::Accent;
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        close_->setAccessibleName(tr("Close message"));
        close_->setToolTip(tr("Close message"));
    }
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), themeColor(colour()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace fd::ui
