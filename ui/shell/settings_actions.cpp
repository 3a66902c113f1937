// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_actions.h"

#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preference_effects.h"
#include "ui/shell/preferences_dialog.h"

namespace fd::ui {

void installSettingsActions(MainWindow& window) {
    auto* effects = new PreferenceEffects(window);
    loadKeys(window.actions());
    window.actions().on("tools.settings", [&window, effects] {
        PreferencesDialog dialog(window.actions(), &window);
        QObject::connect(&dialog, &PreferencesDialog::changed, effects, &PreferenceEffects::apply);
        dialog.exec();
    });
}

} // namespace fd::ui
