// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_settings.h"

#include "ui/common/preferences.h"

#include <algorithm>

namespace fd::ui {

CanvasSettings CanvasSettings::read() {
    CanvasSettings found;
    found.snapsToGrid = isOn(kSnapToGridKey);
    found.showsGuides = isOn(kShowGuidesKey);
    found.positionsLocked = isOn(kLockPositionsKey);
    found.singleLetters = isOn(kSingleLettersKey);
    found.reducesMotion = isOn(kReduceMotionKey);
    found.gridStep = std::max(1, preference(kGridStepKey).toInt());
    return found;
}

void CanvasSettings::write(const char* key, bool value) {
    setPreference(key, value);
}

} // namespace fd::ui
