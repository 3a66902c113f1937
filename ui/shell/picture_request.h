// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"
#include "diagram/view.h"
#include "model/design.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fd::ui {

class MainWindow;

/// Which part of a view a picture shows.
enum class PictureArea : std::uint8_t { All, Selection, Screen };

/// A picture of a view of the window, for files and paper.
struct PictureRequest {
    /// "physical", "logical", "tenant" or "host".
    QString view;
    PictureArea area = PictureArea::All;
    bool hasBadges = true;
    /// The loads of the simulated moment that the window shows.
    bool hasLoads = true;
    bool hasLegend = false;
};

/// What the picture is drawn from, as values: a thread of its own may draw it.
struct PictureSource {
    Design design;
    diagram::ViewOptions options;
    diagram::Annotations annotations;
    /// Only this part is drawn.
    std::optional<diagram::Rect> area;
    bool hasLegend = false;

    diagram::DisplayList draw() const;
};
PictureSource sourceOf(MainWindow& window, const PictureRequest& request);

/// The same, drawn at once.
diagram::DisplayList pictureOf(MainWindow& window, const PictureRequest& request);

} // namespace fd::ui
