// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/sheets.h"

#include "ui/render/painter.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fd::render {

namespace {

using diagram::Tone;

constexpr int kDotsPerInch = 96;
constexpr double kTitleBlock = 44;
constexpr double kFactRow = 22;
constexpr double kBlockGap = 8;
constexpr double kOverlap = 10 / 25.4 * kDotsPerInch;
/// More sheets than this in one direction nobody glues.
constexpr double kMostInARow = 20;
constexpr double kCutMark = 14;

void drawLine(QPainter& painter, const QRectF& room, int alignment, const QString& text) {
    painter.drawText(room, alignment | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

/// The logo at the left; returns the room that is left for texts.
QRectF paintLogo(QPainter& painter, QRectF block, const QImage& logo) {
    if (logo.isNull())
        return block;
    const QSizeF size = QSizeF(logo.size()).scaled(120, block.height() - 10, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(block.topLeft() + QPointF(0, 7), size), logo);
    block.setLeft(block.left() + size.width() + 14);
    return block;
}

void paintFacts(QPainter& painter, const QRectF& row, const PictureOptions& options) {
    const double width = row.width() / static_cast<double>(options.facts.size());
    for (std::size_t at = 0; at < options.facts.size(); ++at) {
        const QRectF cell(row.x() + static_cast<double>(at) * width, row.y(), width - 10, row.height());
        painter.setFont(font(10, diagram::Weight::Normal));
        painter.setPen(color(Tone::TextMuted, options.theme));
        const QString label = options.facts[at].label + u' ';
        const double used = std::min(QFontMetricsF(painter.font()).horizontalAdvance(label), cell.width());
        drawLine(painter, cell, Qt::AlignLeft, label);
        painter.setFont(font(11, diagram::Weight::Bold));
        painter.setPen(color(Tone::Text, options.theme));
        drawLine(painter, cell.adjusted(used, 0, 0, 0), Qt::AlignLeft, options.facts[at].value);
    }
}

/// Title at the left, description below it, note and number of the sheet at the right, facts in a row below.
void paintTitleBlock(QPainter& painter, const SheetPlan& plan, const PictureOptions& options, int sheet) {
    const QRectF& whole = plan.titleBlock;
    if (whole.isEmpty())
        return;
    painter.setPen(QPen(color(Tone::FrameBorder, options.theme), 1));
    painter.drawLine(whole.topLeft(), whole.topRight());
    const QRectF block = paintLogo(painter, whole, options.logo);
    const QRectF top(block.x(), block.y() + 6, block.width(), 20);
    QString note = options.note;
    if (plan.count() > 1)
        note += QStringLiteral("   %1 / %2").arg(sheet + 1).arg(plan.count());
    painter.setFont(font(11, diagram::Weight::Normal));
    painter.setPen(color(Tone::TextMuted, options.theme));
    const double noteWidth = QFontMetricsF(painter.font()).horizontalAdvance(note) + 12;
    drawLine(painter, top, Qt::AlignRight, note);
    drawLine(painter, QRectF(block.x(), block.y() + 26, block.width(), 16), Qt::AlignLeft,
             options.description);
    painter.setPen(color(Tone::Text, options.theme));
    painter.setFont(font(16, diagram::Weight::Bold));
    drawLine(painter, top.adjusted(0, 0, -noteWidth, 0), Qt::AlignLeft, options.title);
    if (!options.facts.empty())
        paintFacts(painter, QRectF(block.x(), block.bottom() - kFactRow, block.width(), kFactRow), options);
}

/// Where to cut: the middle of what neighbours share.
void paintCutMarks(QPainter& painter, const SheetPlan& plan, const PictureOptions& options, int sheet) {
    const int column = sheet % plan.columns;
    const int row = sheet / plan.columns;
    const double half = plan.overlap / 2;
    const QRectF cut =
        plan.drawing.adjusted(column > 0 ? half : 0, row > 0 ? half : 0,
                              column < plan.columns - 1 ? -half : 0, row < plan.rows - 1 ? -half : 0);
    painter.setPen(QPen(color(Tone::Text, options.theme), 0.75));
    for (const QPointF corner : {cut.topLeft(), cut.topRight(), cut.bottomLeft(), cut.bottomRight()}) {
        const double inwardX = corner.x() == cut.left() ? kCutMark : -kCutMark;
        const double inwardY = corner.y() == cut.top() ? kCutMark : -kCutMark;
        painter.drawLine(corner, corner + QPointF(inwardX, 0));
        painter.drawLine(corner, corner + QPointF(0, inwardY));
    }
}

void fillCanvas(QPainter& painter, const QPageLayout& layout, const QRectF& page, diagram::Theme theme) {
    // The whole sheet, margins too: a dark page with a white edge looks like a mistake.
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    const double toPixels = kDotsPerInch / 72.0;
    painter.fillRect(page.adjusted(-margins.left() * toPixels - 1, -margins.top() * toPixels - 1,
                                   margins.right() * toPixels + 1, margins.bottom() * toPixels + 1),
                     color(Tone::Canvas, theme));
}

QRectF pageOf(const QPageLayout& layout) {
    return {QPointF(0, 0), QSizeF(layout.paintRectPixels(kDotsPerInch).size())};
}

int sheetsFor(double length, double room, double overlap) {
    if (length <= room + 0.5)
        return 1;
    return static_cast<int>(std::ceil((length - overlap - 0.5) / (room - overlap)));
}

/// The length that so many sheets show together.
double together(double room, int sheets, double overlap) {
    return room * sheets - overlap * (sheets - 1);
}

} // namespace

SheetPlan planSheets(const diagram::DisplayList& picture, const PictureOptions& options) {
    SheetPlan plan;
    plan.drawing = pageOf(sheetFor(picture, options));
    if (options.paper) {
        const double height = kTitleBlock + (options.facts.empty() ? 0 : kFactRow);
        plan.titleBlock =
            QRectF(plan.drawing.x(), plan.drawing.bottom() - height, plan.drawing.width(), height);
        plan.drawing.setBottom(plan.titleBlock.top() - kBlockGap);
    }
    const double width = std::max(1.0, picture.bounds.width);
    const double height = std::max(1.0, picture.bounds.height);
    const auto fitted = [&](int wide, int high) {
        return std::min(together(plan.drawing.width(), wide, kOverlap) / width,
                        together(plan.drawing.height(), high, kOverlap) / height);
    };
    if (!options.paper || (options.paperScale <= 0 && options.pagesWide * options.pagesHigh <= 1)) {
        plan.scale = fitted(1, 1);
        return plan;
    }
    plan.scale = options.paperScale > 0 ? options.paperScale : fitted(options.pagesWide, options.pagesHigh);
    plan.scale = std::min(plan.scale, fitted(static_cast<int>(kMostInARow), static_cast<int>(kMostInARow)));
    plan.columns = sheetsFor(width * plan.scale, plan.drawing.width(), kOverlap);
    plan.rows = sheetsFor(height * plan.scale, plan.drawing.height(), kOverlap);
    plan.overlap = plan.count() > 1 ? kOverlap : 0;
    return plan;
}

void paintSheet(QPainter& painter, const diagram::DisplayList& picture, const PictureOptions& options,
                int sheet) {
    const QPageLayout layout = sheetFor(picture, options);
    const SheetPlan plan = planSheets(picture, options);
    fillCanvas(painter, layout, pageOf(layout), options.theme);
    paintTitleBlock(painter, plan, options, sheet);
    painter.save();
    if (options.paper)
        painter.setClipRect(plan.drawing);
    const double allWide = together(plan.drawing.width(), plan.columns, plan.overlap);
    const double allHigh = together(plan.drawing.height(), plan.rows, plan.overlap);
    const QPointF step(plan.drawing.width() - plan.overlap, plan.drawing.height() - plan.overlap);
    painter.translate(
        plan.drawing.topLeft() +
        QPointF((allWide - picture.bounds.width * plan.scale) / 2 - (sheet % plan.columns) * step.x(),
                (allHigh - picture.bounds.height * plan.scale) / 2 - (sheet / plan.columns) * step.y()));
    painter.scale(plan.scale, plan.scale);
    painter.translate(-picture.bounds.x, -picture.bounds.y);
    // A part of a view: what sticks out of it is not wanted.
    if (options.clipsToBounds)
        painter.setClipRect(toQt(picture.bounds), Qt::IntersectClip);
    Painter(options.theme).paint(painter, picture);
    painter.restore();
    if (plan.count() > 1 && options.hasCutMarks)
        paintCutMarks(painter, plan, options, sheet);
}

} // namespace fd::render
