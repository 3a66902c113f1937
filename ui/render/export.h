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
#include <stop_token>
#include <vector>

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
    /// A row of the title block, for example "Customer" and "Contoso".
    struct Fact {
        QString label;
        QString value;
    };
    std::vector<Fact> facts;
    QImage logo;
    /// How large on paper: 1 draws a unit as 1/96 inch, on as many sheets as that takes. 0 fits the picture
    /// into `pagesWide` times `pagesHigh` sheets.
    double paperScale = 0;
    int pagesWide = 1;
    int pagesHigh = 1;
    bool hasCutMarks = true;
    /// Cut off what lies outside the bounds of the picture.
    bool clipsToBounds = false;
    /// Told to stop, nothing is written.
    std::stop_token stop;
};

/// The picture as an image. Empty if it would be larger than 32,000 pixels on a side or 400 million pixels.
QImage toImage(const diagram::DisplayList& picture, const PictureOptions& options);

/// The page as large as the picture, or a sheet of paper turned the way the picture is.
QPageLayout sheetFor(const diagram::DisplayList& picture, const PictureOptions& options);

/// Writes a PNG file. Errors: "picture.too-large", "picture.write", "picture.stopped".
Result<void> writePng(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

/// Writes a PDF file with vectors and searchable text, on as many pages as planSheets() says. Error:
/// "picture.write".
Result<void> writePdf(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

/// Writes an SVG file with the writer of the diagram library. Error: "picture.write".
Result<void> writeSvg(const diagram::DisplayList& picture, const QString& path,
                      const PictureOptions& options);

} // namespace fd::render
