// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;

namespace fd::ui {

class PaletteList;

/// One thing that can be picked.
struct PaletteEntry {
    QString text;
    /// Shown at the right: keys of a command, kind of an object.
    QString note;
    QIcon icon;
    /// What else the search finds it by, such as its English name.
    QString alias;
    bool isCommand = false;
    std::function<void()> run;
    /// What it is remembered by among those used last; empty: it is not.
    QString key;
    /// Shows where it stands in the menus; none if it stands nowhere.
    std::function<void()> showPlace;
};

/// One field to find commands and objects by parts of their names: nothing in front finds both, ">" commands
/// only,
/// "@" objects only. Enter runs, Alt+Enter shows where a command stands in the menus. What was used last
/// stands first.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, const QString& hint, QWidget* parent);

    void setQuery(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Model;
    void refresh();
    void runCurrent();
    void showPlaceOfCurrent();

    Model* model_;
    QLineEdit* query_;
    PaletteList* list_;
    QLabel* nothing_;
    QLabel* hint_;
};

/// How well `wanted` fits `text`: 0 not at all, higher is better. The letters of `wanted` must appear in
/// order; whole words and beginnings count most.
int fuzzyScore(const QString& text, const QString& wanted);

} // namespace fd::ui
