// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <QString>

#include <cstdint>

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

diagram::DisplayList pictureOf(MainWindow& window, const PictureRequest& request);

} // namespace fd::ui
