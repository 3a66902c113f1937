// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <span>
#include <string_view>

namespace fd::ui {

/// One choice of a setting.
struct PreferenceChoice {
    const char* value;
    /// English, in the context "Preference"; empty: the value as it is.
    const char* text;
};

/// One thing that users can set. This table is the only place that knows names, defaults and texts; the
/// dialog is made from it, and everybody else asks by key.
struct PreferenceSpec {
    enum class Kind { Switch, Number, Choice };
    /// The key in the settings file.
    const char* key;
    const char* page;
    Kind kind = Kind::Switch;
    /// English, in the context "Preference".
    const char* label = "";
    const char* help = "";
    /// The default as text: "true", "30", "system".
    const char* standard = "";
    int first = 0;
    int last = 0;
    const char* unit = "";
    std::span<const PreferenceChoice> choices{};
};

std::span<const PreferenceSpec> preferenceSpecs();
/// nullptr if there is no setting with this key.
const PreferenceSpec* findPreference(std::string_view key);

/// What is set, else the default.
QVariant preference(std::string_view key);
bool isOn(std::string_view key);
void setPreference(std::string_view key, const QVariant& value);
void resetPreference(std::string_view key);
/// An instructor may ship a settings file that names keys under "locked"; those cannot be changed.
bool isLockedPreference(std::string_view key);

/// True if nothing may slide or pulse.
bool reducesMotion();

} // namespace fd::ui
