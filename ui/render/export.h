// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "diagram/display_list.h"
#include "diagram/theme.h"

#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <optional>

class QPainter;

namespace fd::render {

struct PictureOptions {
    diagram::Theme theme = diagram::Theme::Light;
    /// Goes into the file's properties, and on paper into the title block.
    QString title;
    QString description;
    /// Pixels per diagram unit in PNG. 1 is 96 dpi.
    double scale = 1;
    bool isTransparent = false;
    /// The paper of PDF; none for one page as large as the picture. Landscape if the picture is wider than
    /// high.
    std::optional<QPageSize::PageSizeId> paper;
    /// How the paper lies; none: as the picture does.
    std::optional<QPageLayout::Orientation> orientation;
    /// What stands at the right of the title block, for example a date; nothing is added by itself.
    QString note;
};

/// The picture as an image. Empty if it would be larger than 32,000 pixels on a side or 400 million pixels.
QImage toImage(const diagram::DisplayList& picture, const PictureOptions& options);

/// The page as large as the picture, or a sheet of paper turned the way the picture is.
QPageLayout sheetFor(const diagram::DisplayList& picture, const PictureOptions& options);

/// Paints a whole sheet, its background too, in units of 1/96 inch with the origin where the margins end. PDF files,
/// prints and previews all come from here.
void paintSheet(QPainter& painter, const diagram::DisplayList& picture, const PictureOptions& options);

/// Writes a PNG file. Errors: "picture.too-large", "picture.write".
Result<void> writePng(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

/// Writes a PDF file with vectors and searchable text, the picture fitted into one page. Error:
/// "picture.write".
Result<void> writePdf(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

/// Writes an SVG file with the writer of the diagram library. Error: "picture.write".
Result<void> writeSvg(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

} // namespace fd::render
