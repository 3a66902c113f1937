// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace fd::ui {

/// The list of the command palette. To assistive technology each row is an item that can be pressed, which
/// Qt's own lists do not offer, and the row that Enter would take is announced.
class PaletteList : public QListView {
    Q_OBJECT

public:
    explicit PaletteList(QWidget* parent);

    void press(const QModelIndex& index);

signals:
    void pressedByName(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace fd::ui
