// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_settings.h"

#include <QSettings>

namespace fd::ui {

CanvasSettings CanvasSettings::read() {
    const QSettings settings;
    const auto flag = [&](const char* key, bool standard) {
        return settings.value(QLatin1String(key), standard).toBool();
    };
    CanvasSettings found;
    found.snapsToGrid = flag(kSnapToGridKey, found.snapsToGrid);
    found.showsGuides = flag(kShowGuidesKey, found.showsGuides);
    found.positionsLocked = flag(kLockPositionsKey, found.positionsLocked);
    found.singleLetters = flag(kSingleLettersKey, found.singleLetters);
    found.reducesMotion = flag(kReduceMotionKey, found.reducesMotion);
    return found;
}

void CanvasSettings::write(const char* key, bool value) {
    QSettings().setValue(QLatin1String(key), value);
}

} // namespace fd::ui
