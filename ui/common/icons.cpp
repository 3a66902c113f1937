// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "diagram/icons.h"
#include "model/kind_operations.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>
#include <string>
#include <utility>

namespace fd::ui {

namespace {

using diagram::Tone;

/// Draws an icon from its strokes at any size and density, in the present theme.
class StrokeIcon : public QIconEngine {
public:
    StrokeIcon(std::string name, Tone tone) : name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(svg(mode));
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        renderer.render(painter, square);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new StrokeIcon(name_, tone_); }
    QString key() const override { return QStringLiteral("fabric-designer"); }

private:
    QByteArray svg(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        QColor color = tone_ == Tone::Text ? palette.color(QPalette::ButtonText) : themeColor(tone_);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        const std::string hex = color.name().toStdString();
        std::string body(diagram::iconBody(name_));
        for (std::size_t at = body.find("currentColor"); at != std::string::npos; at = body.find("currentColor", at))
            body.replace(at, 12, hex);
        const std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><g stroke=\"" + hex + "\" " +
                                 std::string(diagram::kIconAttributes) + ">" + body + "</g></svg>";
        return QByteArray::fromStdString(text);
    }

    std::string name_;
    Tone tone_;
};

} // namespace

Tone kindTone(Kind kind) {
    const std::string_view name = kindInfo(kind).name;
    constexpr std::array<std::pair<std::string_view, Tone>, 18> tones{{
        {"host", Tone::HostTone},
        {"hostCluster", Tone::HostTone},
        {"hostGroup", Tone::TextMuted},
        {"physicalNic", Tone::HostTone},
        {"hostVirtualNic", Tone::HostTone},
        {"physicalSwitch", Tone::Good},
        {"logicalSwitch", Tone::SwitchTone},
        {"hostSwitch", Tone::SwitchTone},
        {"logicalNetwork", Tone::NetworkTone},
        {"networkSite", Tone::NetworkTone},
        {"subnetVlan", Tone::NetworkTone},
        {"ipPool", Tone::NetworkTone},
        {"vmNetwork", Tone::TenantTone},
        {"vmSubnet", Tone::TenantTone},
        {"tenant", Tone::TenantTone},
        {"vm", Tone::VmTone},
        {"virtualNic", Tone::VmTone},
        {"gateway", Tone::GatewayTone},
    }};
    for (const auto& [kindNamed, tone] : tones)
        if (kindNamed == name)
            return tone;
    return Tone::TextMuted;
}

QIcon icon(std::string_view name, Tone tone) {
    return QIcon(new StrokeIcon(std::string(name), tone));
}

QIcon applicationIcon() {
    QIcon out;
    QSvgRenderer renderer(QStringLiteral(":/application.svg"));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        out.addPixmap(pixmap);
    }
    return out;
}

QIcon iconOf(Kind kind) {
    const std::string_view name = kindInfo(kind).name;
    return icon(diagram::iconBody(name).empty() ? std::string_view("select") : name, kindTone(kind));
}

QIcon iconOf(validation::Severity severity) {
    switch (severity) {
    case validation::Severity::Error: return icon("error", Tone::Error);
    case validation::Severity::Warning: return icon("warning", Tone::Warning);
    case validation::Severity::Advice: break;
    }
    return icon("advice", Tone::Advice);
}

} // namespace fd::ui
