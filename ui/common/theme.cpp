// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/frame_style.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

namespace fd::ui {

namespace {

using diagram::Theme;
using diagram::Tone;

/// Where the choice is kept: the application object, which every view can ask.
constexpr const char* kProperty = "fabricDesignerTheme";
constexpr const char* kSystemPalette = "fabricDesignerSystemPalette";

QPalette paletteOf(Theme theme) {
    const auto color = [&](Tone tone) { return toQColor(colorOf(tone, theme)); };
    QPalette palette;
    const QColor text = color(Tone::Text);
    const QColor muted = color(Tone::TextMuted);
    palette.setColor(QPalette::Window, color(Tone::Frame));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, color(Tone::Card));
    palette.setColor(QPalette::AlternateBase, color(Tone::CardHeader));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, color(Tone::CardHeader));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(Tone::Error));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, color(Tone::Card));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, color(Tone::TextOnAccent));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent));
    // Fusion draws its frames with these.
    palette.setColor(QPalette::Light, color(Tone::Card));
    palette.setColor(QPalette::Midlight, color(Tone::CardHeader));
    palette.setColor(QPalette::Mid, color(Tone::CardBorder));
    palette.setColor(QPalette::Dark, color(Tone::CardBorder));
    palette.setColor(QPalette::Shadow, color(Tone::FrameBorder));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Tone::CableMuted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::CardBorder));
    return palette;
}

} // namespace

QColor toQColor(diagram::Color color) {
    return {color.red, color.green, color.blue};
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyTheme(const QString& name) {
    if (!qApp->property(kSystemPalette).isValid())
        qApp->setProperty(kSystemPalette, QVariant::fromValue(QApplication::palette()));
    const QPalette system = qApp->property(kSystemPalette).value<QPalette>();
    Theme theme = isDark(system) ? Theme::Dark : Theme::Light;
    if (name == QStringLiteral("light"))
        theme = Theme::Light;
    else if (name == QStringLiteral("dark"))
        theme = Theme::Dark;
    else if (name == QStringLiteral("highContrast"))
        theme = Theme::HighContrast;
    qApp->setProperty(kProperty, static_cast<int>(theme));
    if (!dynamic_cast<FrameStyle*>(QApplication::style()))
        QApplication::setStyle(new FrameStyle);
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Theme currentTheme() {
    const QVariant chosen = qApp->property(kProperty);
    if (chosen.isValid())
        return static_cast<Theme>(chosen.toInt());
    return isDark(QApplication::palette()) ? Theme::Dark : Theme::Light;
}

QColor themeColor(Tone tone) {
    return toQColor(colorOf(tone, currentTheme()));
}

} // namespace fd::ui
