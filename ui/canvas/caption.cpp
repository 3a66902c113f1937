// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/caption.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fd::ui {

namespace {

diagram::Tone toneOf(Verdict verdict) {
    return verdict == Verdict::Accept   ? diagram::Tone::Good
           : verdict == Verdict::Refuse ? diagram::Tone::Error
                                        : diagram::Tone::Warning;
}

QString signOf(Verdict verdict) {
    return verdict == Verdict::Accept   ? QStringLiteral("\u2713 ")
           : verdict == Verdict::Refuse ? QStringLiteral("\u2717 ")
                                        : QStringLiteral("! ");
}

} // namespace

Caption::Caption(QWidget* viewport) : QFrame(viewport), label_(new QLabel(this)), buttons_(new QHBoxLayout) {
    setObjectName(QStringLiteral("canvasCaption"));
    label_->setObjectName(QStringLiteral("canvasCaptionText"));
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(9, 6, 9, 6);
    column->setSpacing(6);
    column->addWidget(label_);
    column->addLayout(buttons_);
    hide();
}

QString Caption::text() const {
    return isHidden() ? QString() : label_->text();
}

void Caption::say(Verdict verdict, const QString& text, QPoint at) {
    offer({});
    const bool isNew = isHidden() || verdict != verdict_ || label_->text() != signOf(verdict) + text;
    verdict_ = verdict;
    at_ = at;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    if (isNew) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, themeColor(diagram::Tone::Text));
        label_->setPalette(colours);
        label_->setText(signOf(verdict) + text);
        setAccessibleName(text);
    }
    place();
    if (isNew && verdict == Verdict::Refuse && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Caption::offer(std::vector<CaptionOffer> offers) {
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    offers_ = std::move(offers);
    setAttribute(Qt::WA_TransparentForMouseEvents, offers_.empty());
    int number = 0;
    for (const CaptionOffer& offer : offers_) {
        auto* button = new QPushButton(offer.text, this);
        button->setObjectName(QStringLiteral("captionOffer_%1").arg(number++));
        button->setCursor(Qt::ArrowCursor);
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            hide();
            run();
        });
        buttons_->addWidget(button);
    }
    if (!offers_.empty())
        place();
}

void Caption::place() {
    const QWidget* room = parentWidget();
    const int widest = std::max(160, std::min(offers_.empty() ? 360 : 420, room->width() - 24));
    const QFontMetrics metrics(label_->font());
    const int wanted = metrics.horizontalAdvance(label_->text()) + 4;
    label_->setFixedWidth(std::min(wanted, widest - 20));
    show();
    adjustSize();
    QPoint at = at_ + QPoint(18, 22);
    at.setX(std::clamp(at.x(), 4, std::max(4, room->width() - width() - 4)));
    if (at.y() + height() > room->height())
        at.setY(std::max(4, at_.y() - height() - 12));
    move(at);
    raise();
}

void Caption::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(toneOf(verdict_)), 2));
    painter.setBrush(themeColor(diagram::Tone::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace fd::ui
