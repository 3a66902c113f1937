// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fd::ui {

/// The Fusion style with outlines that stand out: Fusion draws them a little darker than the window, which on
/// a dark window is nothing to see (WCAG 2.2, 1.4.11 asks for 3:1). And what is clicked is at least 24 pixels
/// high and wide (2.5.8).
class FrameStyle : public QProxyStyle {
public:
    FrameStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
};

} // namespace fd::ui
