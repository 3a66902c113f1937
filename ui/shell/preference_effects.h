// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace fd::ui {

class MainWindow;

/// Makes settings take effect at once: in the window, and in the views by what reaches them.
class PreferenceEffects : public QObject {
    Q_OBJECT

public:
    explicit PreferenceEffects(MainWindow& window);

    /// One setting has changed.
    void apply(const QString& key);
    void applyAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSwitches();
    bool filterWheel(QObject* watched, QEvent* event);
    bool filterKey(QObject* watched, QEvent* event) const;

    MainWindow& window_;
    bool isSending_ = false;
};

} // namespace fd::ui
