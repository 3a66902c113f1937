// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icon_engine.h"

#include "diagram/icons.h"
#include "ui/render/painter.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace fd::render {

namespace {

/// Draws an icon anew for each size, and paler when disabled.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, QColor colour) : name_(std::move(name)), colour_(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        QColor shown = colour_;
        if (mode == QIcon::Disabled)
            shown = QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText);
        QSvgRenderer renderer(iconDocument(name_, shown));
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRectF(rect.x() + (rect.width() - side) / 2.0,
                                        rect.y() + (rect.height() - side) / 2.0, side, side));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    QString name_;
    QColor colour_;
};

} // namespace

QByteArray iconDocument(const QString& name, const QColor& colour) {
    const std::string_view body = diagram::iconBody(name.toStdString());
    if (body.empty())
        return {};
    QByteArray document =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><g stroke=\"currentColor\" ";
    document.append(diagram::kIconAttributes.data(), static_cast<int>(diagram::kIconAttributes.size()));
    document += '>';
    document.append(body.data(), static_cast<int>(body.size()));
    document += "</g></svg>";
    document.replace("currentColor", colour.name().toLatin1());
    return document;
}

QIcon icon(const QString& name, const QColor& colour) {
    if (diagram::iconBody(name.toStdString()).empty())
        return {};
    return QIcon(new SvgIconEngine(name, colour));
}

} // namespace fd::render
