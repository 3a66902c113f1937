// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "ui/common/kind_drag.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace fd::ui {

/// One group of the palette and of the Insert menu.
struct PaletteGroup {
    const char* id;
    /// English, in the context "Palette".
    const char* title;
    std::vector<std::string_view> kinds;
};
const std::vector<PaletteGroup>& paletteGroups();

/// The kinds of objects that can be put into a design, to be dragged to a view or inserted with Enter.
class PalettePanel : public QWidget {
    Q_OBJECT

public:
    explicit PalettePanel(QWidget* parent = nullptr);

signals:
    void insertRequested(fd::Kind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void applyFilter();

    QLineEdit* filter_;
    QTreeWidget* tree_;
};

} // namespace fd::ui
