// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

/// How people like to work on the canvas. Kept in the preferences; read when a gesture begins, so that a
/// change counts at once and everywhere.
struct CanvasSettings {
    bool snapsToGrid = true;
    bool showsGuides = true;
    bool positionsLocked = false;
    bool singleLetters = true;
    bool reducesMotion = false;
    /// One step of the grid, in diagram units; also that of Ctrl and an arrow key.
    int gridStep = 10;

    static CanvasSettings read();
    static void write(const char* key, bool value);
};

inline constexpr const char* kGridStepKey = "canvas/gridStep";
inline constexpr const char* kSnapToGridKey = "canvas/snapToGrid";
inline constexpr const char* kShowGuidesKey = "canvas/showGuides";
inline constexpr const char* kLockPositionsKey = "canvas/lockPositions";
inline constexpr const char* kSingleLettersKey = "singleLetterKeys";
inline constexpr const char* kReduceMotionKey = "reduceMotion";

} // namespace fd::ui
