// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_card.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kSmallWidth = 72;
constexpr int kLargeHeight = 76;
constexpr int kRadius = 6;
constexpr int kUsualWidth = 220;
constexpr int kMostLines = 6;
constexpr int kMostTitleLines = 2;

/// How many lines a text takes, up to `most`.
int linesOf(const QString& text, const QFont& font, int width, int most) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most; line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// Breaks a text into lines that fit and draws as many as there is room for; the last one ends with "…".
void drawLines(QPainter& painter, const QRect& rect, const QString& text, int lines) {
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QFontMetrics metrics(painter.font());
    int from = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(rect.width());
        const bool isLast = line == lines - 1;
        const QString words = isLast ? metrics.elidedText(text.mid(from), Qt::ElideRight, rect.width())
                                     : text.mid(part.textStart(), part.textLength());
        painter.drawText(
            QRect(rect.x(), rect.y() + line * metrics.lineSpacing(), rect.width(), metrics.lineSpacing()),
            Qt::AlignVCenter, words.trimmed());
        from = part.textStart() + part.textLength();
    }
    layout.endLayout();
}

} // namespace

StartCard::StartCard(Picture picture, const QString& title, const QString& text, QWidget* parent)
    : QAbstractButton(parent), picture_(picture), title_(title), text_(text) {
    setAccessibleName(title);
    setAccessibleDescription(text);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // Large cards of a row are as high as the highest of them.
    setSizePolicy(QSizePolicy::Expanding,
                  picture == Picture::Above ? QSizePolicy::Preferred : QSizePolicy::Fixed);
}

void StartCard::setPicture(const QImage& picture) {
    image_ = picture;
    update();
}

QSize StartCard::minimumSizeHint() const {
    return {picture_ == Picture::Above ? 150 : 180, sizeHint().height()};
}

QSize StartCard::sizeHint() const {
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

int StartCard::heightForWidth(int width) const {
    return heightFor(titleLines(width) + textLines(width));
}

int StartCard::heightFor(int lines) const {
    const int text = fontMetrics().lineSpacing() * lines;
    return 2 * kMargin + text + (picture_ == Picture::Above ? kLargeHeight + kMargin : 4);
}

/// Beside a small picture there is a path, which is cut; under a large one the text has the lines that it
/// needs.
int StartCard::textLines(int width) const {
    return picture_ == Picture::Beside ? 1
                                       : std::max(2, linesOf(text_, font(), width - 2 * kMargin, kMostLines));
}

int StartCard::titleLines(int width) const {
    return picture_ == Picture::Beside ? 1
                                       : linesOf(title_, boldFont(), width - 2 * kMargin, kMostTitleLines);
}

QFont StartCard::boldFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QRect StartCard::pictureRect() const {
    const QRect inside = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    return picture_ == Picture::Above ? QRect(inside.x(), inside.y(), inside.width(), kLargeHeight)
                                      : QRect(inside.x(), inside.y(), kSmallWidth, inside.height());
}

QRect StartCard::textRect() const {
    const QRect inside = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    return picture_ == Picture::Above ? inside.adjusted(0, kLargeHeight + kMargin, 0, 0)
                                      : inside.adjusted(kSmallWidth + kMargin, 0, 0, 0);
}

void StartCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = isEnabled() && (underMouse() || hasFocus() || isDown());
    painter.setPen(QPen(isActive ? themeColor(diagram::Tone::Accent) : palette().color(QPalette::Mid),
                        hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::Button : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    const QRect frame = pictureRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(frame, kRadius / 2, kRadius / 2);
    if (!image_.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize size = image_.size().scaled(frame.size() - QSize(6, 6), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(frame.center());
        if (!isEnabled())
            painter.setOpacity(0.4);
        painter.drawImage(place, image_);
        painter.setOpacity(1);
    }
    paintText(painter);
}

void StartCard::paintText(QPainter& painter) const {
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QRect rect = textRect();
    const QFont bold = boldFont();
    painter.setFont(bold);
    painter.setPen(palette().color(group, QPalette::Text));
    const int lines = titleLines(this->width());
    drawLines(painter, rect, title_, lines);
    const int line = lines * QFontMetrics(bold).lineSpacing();
    painter.setFont(font());
    painter.setPen(palette().color(group, isEnabled() ? QPalette::PlaceholderText : QPalette::Text));
    drawLines(painter, rect.adjusted(0, line, 0, 0), text_, textLines(this->width()));
}

} // namespace fd::ui
