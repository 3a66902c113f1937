// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export.h"

#include "diagram/svg/svg_writer.h"
#include "ui/render/painter.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace fd::render {

namespace {

constexpr double kLargestSide = 32'000;
constexpr double kMostPixels = 400e6;
constexpr int kDotsPerInch = 96;
constexpr double kTitleBlock = 44;

Error writeError(const QSaveFile& file) {
    return {"picture.write",
            {translatable("Picture", "{file} cannot be written: {reason}."),
             {{"file", file.fileName().toStdString()}, {"reason", file.errorString().toStdString()}}},
            {},
            {translatable("Picture", "Choose another folder or name."), {}}};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file);
    return {};
}

void fillCanvas(QPainter& painter, const QRectF& rect, diagram::Theme theme) {
    painter.fillRect(rect, color(diagram::Tone::Canvas, theme));
}

/// Title at the left, description below it, note at the right, at the foot of a page.
void paintTitleBlock(QPainter& painter, const QRectF& block, const PictureOptions& options) {
    using diagram::Tone;
    painter.setPen(QPen(color(Tone::FrameBorder, options.theme), 1));
    painter.drawLine(block.topLeft(), block.topRight());
    painter.setPen(color(Tone::Text, options.theme));
    painter.setFont(font(16, diagram::Weight::Bold));
    const QRectF top(block.x(), block.y() + 6, block.width(), 20);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, options.title);
    painter.setFont(font(11, diagram::Weight::Normal));
    painter.setPen(color(Tone::TextMuted, options.theme));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, options.note);
    painter.drawText(QRectF(block.x(), block.y() + 26, block.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     options.description);
}

void paintPage(QPainter& painter, QRectF page, const diagram::DisplayList& picture,
               const PictureOptions& options) {
    if (options.paper) {
        const QRectF block(page.x(), page.bottom() - kTitleBlock, page.width(), kTitleBlock);
        paintTitleBlock(painter, block, options);
        page.setBottom(block.top() - 8);
    }
    const double scale = std::min(page.width() / picture.bounds.width, page.height() / picture.bounds.height);
    painter.translate(page.center());
    painter.scale(scale, scale);
    painter.translate(-toQt(picture.bounds).center());
    Painter(options.theme).paint(painter, picture);
}

/// Qt orders the fonts of a PDF by their hashes, which are others in each process: the same picture would give other bytes.
class SameHashes {
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SameHashes(const SameHashes&) = delete;
    SameHashes& operator=(const SameHashes&) = delete;
};

} // namespace

QPageLayout sheetFor(const diagram::DisplayList& picture, const PictureOptions& options) {
    const diagram::Rect& bounds = picture.bounds;
    if (!options.paper) {
        const QSizeF points(bounds.width * 72 / kDotsPerInch, bounds.height * 72 / kDotsPerInch);
        return {
            QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, {}};
    }
    const auto turned = bounds.width > bounds.height ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(*options.paper), options.orientation.value_or(turned), QMarginsF(10, 10, 10, 10),
            QPageLayout::Millimeter};
}

void paintSheet(QPainter& painter, const diagram::DisplayList& picture, const PictureOptions& options) {
    const QPageLayout layout = sheetFor(picture, options);
    const QRectF page(QPointF(0, 0), QSizeF(layout.paintRectPixels(kDotsPerInch).size()));
    // The whole sheet, margins too: a dark page with a white edge looks like a mistake.
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    const double toPixels = kDotsPerInch / 72.0;
    fillCanvas(painter,
               page.adjusted(-margins.left() * toPixels - 1, -margins.top() * toPixels - 1,
                             margins.right() * toPixels + 1, margins.bottom() * toPixels + 1),
               options.theme);
    paintPage(painter, page, picture, options);
}

QImage toImage(const diagram::DisplayList& picture, const PictureOptions& options) {
    const double width = std::ceil(picture.bounds.width * options.scale);
    const double height = std::ceil(picture.bounds.height * options.scale);
    if (width < 1 || height < 1 || width > kLargestSide || height > kLargestSide ||
        width * height > kMostPixels)
        return {};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(options.isTransparent ? QColor(Qt::transparent) : color(diagram::Tone::Canvas, options.theme));
    const int dotsPerMeter = static_cast<int>(std::lround(kDotsPerInch * options.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    if (!options.title.isEmpty())
        image.setText(QStringLiteral("Title"), options.title);
    if (!options.description.isEmpty())
        image.setText(QStringLiteral("Description"), options.description);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(options.scale, options.scale);
    painter.translate(-picture.bounds.x, -picture.bounds.y);
    Painter(options.theme).paint(painter, picture);
    return image;
}

Result<void> writePng(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options) {
    const QImage image = toImage(picture, options);
    if (image.isNull())
        return Error{
            "picture.too-large",
            {translatable("Picture",
                          "The picture would be {width} by {height} pixels, which is too large for PNG."),
             {{"width", groupedDigits(static_cast<unsigned long long>(picture.bounds.width * options.scale))},
              {"height",
               groupedDigits(static_cast<unsigned long long>(picture.bounds.height * options.scale))}}},
            {},
            {translatable("Picture", "Choose a smaller resolution, or SVG or PDF."), {}}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeFile(path, bytes);
}

Result<void> writePdf(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameHashes sameEachTime;
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Fabric Designer"));
        writer.setTitle(options.title);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(sheetFor(picture, options));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSheet(painter, picture, options);
    }
    return writeFile(path, bytes);
}

Result<void> writeSvg(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options) {
    diagram::SvgOptions svg;
    svg.theme = options.theme;
    svg.title = options.title.toStdString();
    svg.description = options.description.toStdString();
    svg.hasBackground = !options.isTransparent;
    return writeFile(path, QByteArray::fromStdString(diagram::writeSvg(picture, svg)));
}

} // namespace fd::render
