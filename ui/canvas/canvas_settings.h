// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

/// One step of the grid, in diagram units; also that of Ctrl and an arrow key.
inline constexpr int kGridStep = 10;

/// How people like to work on the canvas. Kept in the settings; read when a gesture begins, so that a change counts at
/// once and everywhere.
struct CanvasSettings {
    bool snapsToGrid = true;
    bool showsGuides = true;
    bool positionsLocked = false;
    bool singleLetters = true;
    bool reducesMotion = false;

    static CanvasSettings read();
    static void write(const char* key, bool value);
};

inline constexpr const char* kSnapToGridKey = "canvas/snapToGrid";
inline constexpr const char* kShowGuidesKey = "canvas/showGuides";
inline constexpr const char* kLockPositionsKey = "canvas/lockPositions";
inline constexpr const char* kSingleLettersKey = "singleLetterKeys";
inline constexpr const char* kReduceMotionKey = "reduceMotion";

} // namespace fd::ui
