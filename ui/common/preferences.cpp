// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include "base/text.h"

#include <QSettings>
#include <QStringList>

#include <array>

namespace fd::ui {

namespace {

using Kind = PreferenceSpec::Kind;

constexpr std::array kThemes{
    PreferenceChoice{"system", translatable("Preference", "As the desktop")},
    PreferenceChoice{"light", translatable("Preference", "Light")},
    PreferenceChoice{"dark", translatable("Preference", "Dark")},
    PreferenceChoice{"highContrast", translatable("Preference", "High contrast")},
};

constexpr std::array kLanguages{
    PreferenceChoice{"system", translatable("Preference", "As the desktop")},
    PreferenceChoice{"en", "English"},
    PreferenceChoice{"de", "Deutsch"},
    PreferenceChoice{"zh_CN", "简体中文"},
};

constexpr std::array kTextSizes{
    PreferenceChoice{"1", "100 %"},    PreferenceChoice{"1.25", "125 %"}, PreferenceChoice{"1.5", "150 %"},
    PreferenceChoice{"1.75", "175 %"}, PreferenceChoice{"2", "200 %"},
};

constexpr std::array kSpeeds{
    PreferenceChoice{"1G", "1 Gbit/s"},   PreferenceChoice{"10G", "10 Gbit/s"},   PreferenceChoice{"25G", "25 Gbit/s"},
    PreferenceChoice{"40G", "40 Gbit/s"}, PreferenceChoice{"100G", "100 Gbit/s"},
};

constexpr std::array kSpecs{
    PreferenceSpec{
        "theme", translatable("Preference", "General"), Kind::Choice, translatable("Preference", "Theme"),
        translatable("Preference",
                     "Colours of the window and of pictures on the screen; files and paper have their own."),
        "system", 0, 0, "", kThemes},
    PreferenceSpec{"reopenLast", translatable("Preference", "General"), Kind::Switch,
                   translatable("Preference", "Open the last design at start"),
                   translatable("Preference", "Otherwise the start page is shown."), "false"},
    PreferenceSpec{"newHostNics", translatable("Preference", "General"), Kind::Number,
                   translatable("Preference", "Adapters of a new host"),
                   translatable("Preference", "So many physical adapters has a host that you add."), "2", 1, 16},
    PreferenceSpec{"newHostSpeed", translatable("Preference", "General"), Kind::Choice,
                   translatable("Preference", "Speed of a new host's adapters"),
                   translatable("Preference", "Hosts that are there already stay as they are."), "10G", 0, 0, "",
                   kSpeeds},
    PreferenceSpec{"canvas/snapToGrid", translatable("Preference", "Canvas"), Kind::Switch,
                   translatable("Preference", "Snap to grid"),
                   translatable("Preference", "Cards that are moved or dropped stand on the lines of a grid."), "true"},
    PreferenceSpec{"canvas/gridStep", translatable("Preference", "Canvas"), Kind::Number,
                   translatable("Preference", "Width of the grid"),
                   translatable("Preference", "Also how far Ctrl and an arrow key move the selection."), "10", 5, 100},
    PreferenceSpec{"canvas/showGuides", translatable("Preference", "Canvas"), Kind::Switch,
                   translatable("Preference", "Show guides"),
                   translatable("Preference", "Lines appear where edges meet those of neighbours."), "true"},
    PreferenceSpec{"canvas/lockPositions", translatable("Preference", "Canvas"), Kind::Switch,
                   translatable("Preference", "Lock positions"),
                   translatable("Preference", "Cards cannot be moved by accident."), "false"},
    PreferenceSpec{"wheelZooms", translatable("Preference", "Canvas"), Kind::Switch,
                   translatable("Preference", "The wheel zooms"),
                   translatable("Preference", "Otherwise the wheel scrolls, and zooms with Ctrl."), "false"},
    PreferenceSpec{
        "singleLetterKeys", translatable("Preference", "Canvas"), Kind::Switch,
        translatable("Preference", "Single letters choose tools"),
        translatable("Preference", "V selects, C connects, H moves the view while a view has the keyboard."),
        "true"},
    PreferenceSpec{"badgesOfAdvice", translatable("Preference", "Validation"), Kind::Switch,
                   translatable("Preference", "Advice on pictures"),
                   translatable("Preference", "Otherwise only errors and warnings have a sign on cards; the list of "
                                              "problems has all."),
                   "true"},
    PreferenceSpec{"showsLoads", translatable("Preference", "Simulation"), Kind::Switch,
                   translatable("Preference", "Loads on pictures"),
                   translatable("Preference", "The simulated moment is drawn on cables, adapters and hosts."), "true"},
    PreferenceSpec{
        "autosaveSeconds", translatable("Preference", "Files"), Kind::Number,
        translatable("Preference", "Save for recovery after"),
        translatable("Preference",
                     "At the latest so long after a change a copy is kept in case the program is stopped. "
                     "Your file is not touched."),
        "30", 5, 600, "s"},
    PreferenceSpec{"language", translatable("Preference", "Language"), Kind::Choice,
                   translatable("Preference", "Language"),
                   translatable("Preference", "Changes at once; names in your designs stay as they are."),
                   "system", 0, 0, "", kLanguages},
    PreferenceSpec{"textScale", translatable("Preference", "Accessibility"), Kind::Choice,
                   translatable("Preference", "Size of texts"),
                   translatable("Preference", "Relative to the size that the desktop uses."), "1", 0, 0, "",
                   kTextSizes},
    PreferenceSpec{"reduceMotion", translatable("Preference", "Accessibility"), Kind::Switch,
                   translatable("Preference", "Reduce motion"),
                   translatable("Preference", "Nothing slides or pulses; views jump to their new place."),
                   "false"},
    PreferenceSpec{
        "noteSeconds", translatable("Preference", "Accessibility"), Kind::Number,
        translatable("Preference", "Passing notes stay for"),
        translatable("Preference",
                     "How long a note like \"40 objects deleted\" can be read and its Undo be pressed."),
        "8", 4, 120, "s"},
};

QString keyOf(std::string_view key) {
    return QLatin1String(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

std::span<const PreferenceSpec> preferenceSpecs() {
    return kSpecs;
}

const PreferenceSpec* findPreference(std::string_view key) {
    for (const PreferenceSpec& spec : kSpecs)
        if (key == spec.key)
            return &spec;
    return nullptr;
}

QVariant preference(std::string_view key) {
    const PreferenceSpec* spec = findPreference(key);
    return QSettings().value(keyOf(key), spec ? QVariant(QString::fromLatin1(spec->standard)) : QVariant());
}

bool isOn(std::string_view key) {
    return preference(key).toBool();
}

void setPreference(std::string_view key, const QVariant& value) {
    QSettings().setValue(keyOf(key), value);
}

void resetPreference(std::string_view key) {
    QSettings().remove(keyOf(key));
}

bool isLockedPreference(std::string_view key) {
    return QSettings().value(QStringLiteral("locked")).toStringList().contains(keyOf(key));
}

bool reducesMotion() {
    return isOn("reduceMotion");
}

} // namespace fd::ui
