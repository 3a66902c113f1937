// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/frame_style.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace fd::ui {

namespace {

void outline(QPainter* painter, const QRect& rect, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeColor(diagram::Tone::Cable));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace

FrameStyle::FrameStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
    setObjectName(QStringLiteral("fabricDesignerStyle"));
}

void FrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isDark(option->palette) || option->state.testFlag(State_HasFocus))
        return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_Frame: outline(painter, option->rect, 2); break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: outline(painter, option->rect, 1); break;
    default: break;
    }
}

void FrameStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isBoxed = control == CC_ComboBox || control == CC_SpinBox;
    if (isBoxed && isDark(option->palette) && !option->state.testFlag(State_HasFocus))
        outline(painter, option->rect, 2);
}

QSize FrameStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    constexpr QSize kSmallest(24, 24);
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox: return size.expandedTo(kSmallest);
    default: return size;
    }
}

} // namespace fd::ui
