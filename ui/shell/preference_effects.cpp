// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preference_effects.h"

#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include <utility>

namespace fd::ui {

namespace {
constexpr int kMilliseconds = 1000;
} // namespace

PreferenceEffects::PreferenceEffects(MainWindow& window) : QObject(&window), window_(window) {
    qApp->installEventFilter(this);
    for (const char* key : {"autosaveSeconds", "reduceMotion", "noteSeconds"})
        apply(QLatin1String(key));
}

void PreferenceEffects::applyAll() {
    for (const PreferenceSpec& spec : preferenceSpecs())
        apply(QLatin1String(spec.key));
}

void PreferenceEffects::apply(const QString& key) {
    const QVariant value = preference(key.toStdString());
    if (key == QStringLiteral("theme")) {
        applyTheme(value.toString());
    } else if (key == QStringLiteral("language")) {
        applyLanguage(value.toString());
    } else if (key == QStringLiteral("textScale")) {
        applyTextScale(value.toDouble());
    } else if (key == QStringLiteral("autosaveSeconds")) {
        window_.workspace().setAutosaveLatest(value.toInt() * kMilliseconds);
    } else if (key == QStringLiteral("noteSeconds")) {
        window_.messages().setPassingTime(value.toInt() * kMilliseconds);
    } else if (key == QStringLiteral("reduceMotion")) {
        const bool mayMove = !value.toBool();
        window_.setAnimated(mayMove);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip})
            QApplication::setEffectEnabled(effect, mayMove);
    } else if (key == QStringLiteral("showsLoads")) {
        // Drawn, or not, as the setting says now.
        const diagram::Annotations loads = window_.views().loads();
        window_.views().setLoads(loads);
    } else if (key == QStringLiteral("badgesOfAdvice")) {
        for (CanvasView* canvas : window_.views().findChildren<CanvasView*>())
            canvas->model().rebuild();
    } else if (key.startsWith(QStringLiteral("canvas/"))) {
        showSwitches();
    }
}

/// The Arrange menu has some of the settings too.
void PreferenceEffects::showSwitches() {
    for (const auto& [action, key] : {std::pair{"arrange.snap", kSnapToGridKey}, std::pair{"arrange.guides", kShowGuidesKey},
                                      std::pair{"arrange.lock", kLockPositionsKey}})
        window_.actions().get(action)->setChecked(isOn(key));
}

bool PreferenceEffects::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && filterWheel(watched, event))
        return true;
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        filterKey(watched, event))
        return true;
    return QObject::eventFilter(watched, event);
}

/// A plain wheel over a view arrives there with Ctrl, which zooms.
bool PreferenceEffects::filterWheel(QObject* watched, QEvent* event) {
    auto* wheel = static_cast<QWheelEvent*>(event);
    if (isSending_ || wheel->modifiers() != Qt::NoModifier || !qobject_cast<CanvasView*>(watched->parent()) ||
        !isOn("wheelZooms"))
        return false;
    QWheelEvent zoom(wheel->position(), wheel->globalPosition(), wheel->pixelDelta(), wheel->angleDelta(),
                     wheel->buttons(), Qt::ControlModifier, wheel->phase(), wheel->inverted());
    isSending_ = true;
    QCoreApplication::sendEvent(watched, &zoom);
    isSending_ = false;
    return true;
}

bool PreferenceEffects::filterKey(QObject* watched, QEvent* event) const {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isLetter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
    return isLetter && key->modifiers() == Qt::NoModifier && qobject_cast<CanvasView*>(watched) &&
           !isOn("singleLetterKeys");
}

} // namespace fd::ui
