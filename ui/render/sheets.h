// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/export.h"

#include <QRectF>

class QPainter;

namespace fd::render {

/// How a picture is spread over sheets. Lengths are in 1/96 inch, with the origin where the margins end.
struct SheetPlan {
    int columns = 1;
    int rows = 1;
    /// 1 draws a unit as 1/96 inch.
    double scale = 1;
    /// What neighbouring sheets both show, for gluing.
    double overlap = 0;
    /// The part of each sheet that the picture is drawn in, and below it the title block; empty without
    /// paper.
    QRectF drawing;
    QRectF titleBlock;

    int count() const { return columns * rows; }
};

SheetPlan planSheets(const diagram::DisplayList& picture, const PictureOptions& options);

/// Paints one whole sheet, its background too, in units of 1/96 inch with the origin where the margins end.
/// Sheets are numbered by rows from 0. PDF files, prints and previews all come from here.
void paintSheet(QPainter& painter, const diagram::DisplayList& picture, const PictureOptions& options,
                int sheet = 0);

} // namespace fd::render
