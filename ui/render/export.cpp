// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export.h"

#include "diagram/svg/svg_writer.h"
#include "ui/render/painter.h"
#include "ui/render/sheets.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace fd::render {

namespace {

constexpr double kLargestSide = 32'000;
constexpr double kMostPixels = 400e6;
constexpr int kDotsPerInch = 96;

Error writeError(const QSaveFile& file) {
    return {"picture.write",
            {translatable("Picture", "{file} cannot be written: {reason}."),
             {{"file", file.fileName().toStdString()}, {"reason", file.errorString().toStdString()}}},
            {},
            {translatable("Picture", "Choose another folder or name."), {}}};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes, const PictureOptions& options) {
    if (options.stop.stop_requested())
        return Error{"picture.stopped", {}, {}, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file);
    return {};
}

/// Qt orders the fonts of a PDF by their hashes, which are others in each process: the same picture would
/// give other bytes.
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
    return writeFile(path, bytes, options);
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
        const int sheets = planSheets(picture, options).count();
        for (int sheet = 0; sheet < sheets; ++sheet) {
            if (sheet > 0)
                writer.newPage();
            paintSheet(painter, picture, options, sheet);
        }
    }
    return writeFile(path, bytes, options);
}

Result<void> writeSvg(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options) {
    diagram::SvgOptions svg;
    svg.theme = options.theme;
    svg.title = options.title.toStdString();
    svg.description = options.description.toStdString();
    svg.hasBackground = !options.isTransparent;
    return writeFile(path, QByteArray::fromStdString(diagram::writeSvg(picture, svg)), options);
}

} // namespace fd::render
