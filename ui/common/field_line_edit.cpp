// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_line_edit.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace fd::ui {

FieldLineEdit::FieldLineEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &FieldLineEdit::updateFont);
}

void FieldLineEdit::setWrong(bool isWrong) {
    if (isWrong_ == isWrong)
        return;
    isWrong_ = isWrong;
    update();
}

void FieldLineEdit::setMark(Wave mark) {
    if (mark_ == mark)
        return;
    mark_ = mark;
    update();
}

void FieldLineEdit::setUnit(const QString& unit) {
    unit_ = unit;
    if (!unit_.isEmpty())
        setTextMargins(0, 0, fontMetrics().horizontalAdvance(unit_) + 6, 0);
}

void FieldLineEdit::setSeveral(const QString& text) {
    isSeveral_ = !text.isEmpty();
    setPlaceholderText(text);
    updateFont();
}

void FieldLineEdit::updateFont() {
    QFont wanted = font();
    wanted.setItalic(isSeveral_ && text().isEmpty());
    if (wanted != font())
        setFont(wanted);
}

bool FieldLineEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FieldLineEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!unit_.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, unit_);
    }
    drawWave(painter, rect().adjusted(0, 0, 0, -1), isWrong_ ? Wave::Error : mark_);
}

void FieldLineEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit reverted();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QSize QuietCheckBox::minimumSizeHint() const {
    const int sign = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    return {2 * sign, QCheckBox::minimumSizeHint().height()};
}

void QuietCheckBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

QuietComboBox::QuietComboBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
}

void QuietComboBox::setSeveral(bool isSeveral) {
    QFont wanted = font();
    if (wanted.italic() == isSeveral)
        return;
    wanted.setItalic(isSeveral);
    setFont(wanted);
    // The list itself stays upright.
    wanted.setItalic(false);
    view()->setFont(wanted);
}

void QuietComboBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int sign = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - sign - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool QuietComboBox::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip)
        setToolTip(currentText());
    return QComboBox::event(event);
}

void QuietComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace fd::ui
