// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace fd::ui {

class RunData;

/// The processors of all hosts at one moment: a row for each host, a cell for each logical processor. A cell
/// says its load by colour, by a number in percent and by a bar; siblings on one core stand together, and the
/// first core, which does the system's work too, has a strong outline.
class HeatMap : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Cell {
        Id<Host> host;
        int processor = 0;
        bool operator==(const Cell&) const = default;
    };

    explicit HeatMap(QWidget* parent = nullptr);
    void setRun(std::shared_ptr<const RunData> run);
    void setSample(int sample);
    std::optional<Cell> cellAt(QPoint inViewport) const;
    QRect rectOf(const Cell& cell) const;
    const std::optional<Cell>& current() const { return current_; }
    void setCurrent(const std::optional<Cell>& cell);
    QSize sizeHint() const override;

signals:
    void currentChanged();
    /// Enter, or a double click.
    void whyWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Row {
        Id<Host> host;
        QString name;
        int processors = 0;
        int siblings = 1;
        std::vector<double> loads;
    };
    QFont smallFont() const;
    int headerHeight() const;
    void layoutCells();
    QRect cellRect(std::size_t row, int processor) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintCell(QPainter& painter, const QRect& rect, double load) const;
    void moveCurrent(int rows, int processors);
    std::optional<std::size_t> rowOf(Id<Host> host) const;

    std::shared_ptr<const RunData> run_;
    std::vector<Row> rows_;
    int sample_ = 0;
    int nameWidth_ = 80;
    int cellWidth_ = 30;
    int rowHeight_ = 34;
    std::optional<Cell> current_;
};

} // namespace fd::ui
