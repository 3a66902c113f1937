// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace fd::ui {

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
};

/// One field to find commands and objects by parts of their names: nothing in front finds both, ">" commands only,
/// "@" objects only.
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

    Model* model_;
    QLineEdit* query_;
    QListView* list_;
};

/// How well `wanted` fits `text`: 0 not at all, higher is better. The letters of `wanted` must appear in order; whole
/// words and beginnings count most.
int fuzzyScore(const QString& text, const QString& wanted);

} // namespace fd::ui
