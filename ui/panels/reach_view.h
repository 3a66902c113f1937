// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/cells.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace fd::ui {

class ReachModel;

/// Draws the sign of a state: a tick, a cross, half a circle, and so on. The shape alone tells which; the
/// colour backs it. `withLetter` adds the letter for print.
void paintReachState(QPainter& painter, const QRectF& area, reachability::CellState state, bool withLetter);

/// Names of senders or receivers, those of receivers written upwards, with a sign where a line can be opened.
class ReachHeader : public QHeaderView {
    Q_OBJECT

public:
    ReachHeader(Qt::Orientation orientation, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int extent() const;
};

class ReachDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The matrix. Only cells in sight are computed and drawn. Arrow keys go from cell to cell; + and - or Space
/// open and close the row, with Shift the column.
class ReachView : public QTableView {
    Q_OBJECT

public:
    explicit ReachView(ReachModel& model, QWidget* parent = nullptr);
    /// The whole matrix with its headers, as far as it fits a picture of this many cells in each direction.
    QImage picture(int mostCells = 400) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void toggle(Qt::Orientation orientation, int section);

    ReachModel& model_;
};

} // namespace fd::ui
