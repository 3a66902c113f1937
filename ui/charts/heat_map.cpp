// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "diagram/theme.h"
#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fd::ui {

using diagram::Tone;

namespace {

constexpr int kMargin = 6;
constexpr int kCoreGap = 6; ///< between physical cores
constexpr int kWidest = 52;

/// The colour of writing that can be read on a fill.
QColor textOn(Tone fill) {
    const diagram::Theme theme = currentTheme();
    const auto contrast = [&](Tone text) {
        return diagram::contrastRatio(diagram::colorOf(text, theme), diagram::colorOf(fill, theme));
    };
    return themeColor(contrast(Tone::Text) >= contrast(Tone::Card) ? Tone::Text : Tone::Card);
}

} // namespace

HeatMap::HeatMap(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumHeight(80);
}

/// The numbers of the processors grow with the text of the desktop.
QFont HeatMap::smallFont() const {
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.85);
    else
        small.setPixelSize(std::max(8, small.pixelSize() * 85 / 100));
    return small;
}

int HeatMap::headerHeight() const {
    return QFontMetrics(smallFont()).height() + 4;
}

QSize HeatMap::sizeHint() const {
    return {480, headerHeight() + 2 * kMargin + rowHeight_ * std::clamp(static_cast<int>(rows_.size()), 2, 8)};
}

void HeatMap::setRun(std::shared_ptr<const RunData> run) {
    run_ = std::move(run);
    rows_.clear();
    if (run_)
        for (const Id<Host> host : run_->hosts()) {
            const Host* record = run_->design().get(host);
            rows_.push_back({host,
                             shownName(run_->design(), host),
                             record ? std::max(0, record->logicalProcessors) : 0,
                             record ? std::max(1, record->threadsPerCore) : 1,
                             {}});
        }
    if (current_ && !rowOf(current_->host))
        current_.reset();
    layoutCells();
    setSample(sample_);
}

void HeatMap::setSample(int sample) {
    sample_ = sample;
    if (run_)
        for (Row& row : rows_)
            row.loads = run_->coreLoads(row.host, sample);
    viewport()->update();
}

void HeatMap::layoutCells() {
    const QFontMetrics metrics(font());
    rowHeight_ = std::max(30, metrics.height() + 14);
    int widest = QFontMetrics(smallFont()).horizontalAdvance(tr("Load in %"));
    int most = 1;
    int siblings = 1;
    for (const Row& row : rows_) {
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
        if (row.processors > most) {
            most = row.processors;
            siblings = row.siblings;
        }
    }
    nameWidth_ = std::min(widest, std::max(100, viewport()->width() / 5)) + 12;
    const int gaps = most / siblings * kCoreGap;
    const int narrowest = metrics.horizontalAdvance(QStringLiteral("100")) + 6;
    const int room = (viewport()->width() - nameWidth_ - 2 * kMargin - gaps) / most;
    cellWidth_ = std::clamp(room, narrowest, std::max(narrowest, kWidest));
    const int width = nameWidth_ + 2 * kMargin + most * cellWidth_ + gaps;
    const int height = headerHeight() + 2 * kMargin + static_cast<int>(rows_.size()) * rowHeight_;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(cellWidth_);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight_);
}

std::optional<std::size_t> HeatMap::rowOf(Id<Host> host) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].host == host)
            return i;
    return std::nullopt;
}

QRect HeatMap::cellRect(std::size_t row, int processor) const {
    const int x = kMargin + nameWidth_ + processor * cellWidth_ + processor / rows_[row].siblings * kCoreGap;
    return {x - horizontalScrollBar()->value(),
            headerHeight() + kMargin + static_cast<int>(row) * rowHeight_ - verticalScrollBar()->value(), cellWidth_,
            rowHeight_ - 6};
}

QRect HeatMap::rectOf(const Cell& cell) const {
    const auto row = rowOf(cell.host);
    return row ? cellRect(*row, cell.processor) : QRect();
}

std::optional<HeatMap::Cell> HeatMap::cellAt(QPoint at) const {
    for (std::size_t row = 0; row < rows_.size(); ++row)
        for (int processor = 0; processor < rows_[row].processors; ++processor)
            if (cellRect(row, processor).contains(at))
                return Cell{rows_[row].host, processor};
    return std::nullopt;
}

void HeatMap::setCurrent(const std::optional<Cell>& cell) {
    if (cell == current_)
        return;
    current_ = cell;
    viewport()->update();
    if (run_ && current_) {
        setAccessibleDescription(run_->whyCore(current_->host, current_->processor, sample_));
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    emit currentChanged();
}

void HeatMap::paintCell(QPainter& painter, const QRect& rect, double load) const {
    const Tone tone = diagram::heatTone(load);
    painter.fillRect(rect, themeColor(tone));
    painter.setPen(textOn(tone));
    painter.drawText(rect.adjusted(0, 1, 0, -5), Qt::AlignCenter, QString::number(std::lround(load * 100)));
    QRect bar(rect.left() + 3, rect.bottom() - 6, rect.width() - 6, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(textOn(tone), 1));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    bar.setWidth(static_cast<int>(std::lround(bar.width() * std::clamp(load, 0.0, 1.0))));
    painter.fillRect(bar, textOn(tone));
}

void HeatMap::paintRow(QPainter& painter, std::size_t index) const {
    const Row& row = rows_[index];
    const QRect first = cellRect(index, 0);
    const QRect name(kMargin - horizontalScrollBar()->value(), first.top(), nameWidth_ - 8, first.height());
    painter.setPen(themeColor(Tone::Text));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(row.name, Qt::ElideMiddle, name.width()));
    for (int processor = 0; processor < row.processors; ++processor) {
        const QRect rect = cellRect(index, processor);
        if (rect.right() < 0 || rect.left() > viewport()->width())
            continue;
        const auto at = static_cast<std::size_t>(processor);
        paintCell(painter, rect, at < row.loads.size() ? row.loads[at] : 0);
        if (processor % row.siblings == row.siblings - 1 || processor == row.processors - 1) {
            const QRect core = cellRect(index, processor / row.siblings * row.siblings).united(rect);
            painter.setPen(QPen(themeColor(Tone::Text), processor < row.siblings ? 3 : 1));
            painter.drawRect(core.adjusted(-1, -1, 0, 0));
        }
    }
    if (current_ && current_->host == row.host) {
        painter.setPen(QPen(themeColor(Tone::Selection), 3));
        painter.drawRect(cellRect(index, current_->processor).adjusted(-3, -3, 2, 2));
    }
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeColor(Tone::Card));
    if (rows_.empty()) {
        painter.setPen(themeColor(Tone::TextMuted));
        painter.drawText(viewport()->rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         run_ ? tr("No processor received anything in this run.")
                              : tr("Run a scenario to see what each processor has to do."));
        return;
    }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const QRect first = cellRect(row, 0);
        if (first.bottom() >= 0 && first.top() <= viewport()->height())
            paintRow(painter, row);
    }
    // The numbers of the processors stay in sight.
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight() + 2), themeColor(Tone::Card));
    painter.setFont(smallFont());
    painter.setPen(themeColor(Tone::TextMuted));
    painter.drawText(QRect(kMargin - horizontalScrollBar()->value(), 2, nameWidth_, headerHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Load in %"));
    const auto widest = std::max_element(
        rows_.begin(), rows_.end(), [](const Row& a, const Row& b) { return a.processors < b.processors; });
    for (int processor = 0; processor < widest->processors; ++processor) {
        const QRect cell = cellRect(static_cast<std::size_t>(widest - rows_.begin()), processor);
        painter.drawText(QRect(cell.left(), 2, cell.width(), headerHeight()), Qt::AlignCenter,
                         QString::number(processor));
    }
}

void HeatMap::resizeEvent(QResizeEvent* event) {
    layoutCells();
    QAbstractScrollArea::resizeEvent(event);
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    setCurrent(cellAt(event->pos()));
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto cell = cellAt(event->pos())) {
        setCurrent(cell);
        emit whyWanted();
    }
}

void HeatMap::moveCurrent(int rows, int processors) {
    if (rows_.empty())
        return;
    const std::size_t from = current_ ? rowOf(current_->host).value_or(0) : 0;
    const auto row = static_cast<std::size_t>(
        std::clamp(static_cast<int>(from) + (current_ ? rows : 0), 0, static_cast<int>(rows_.size()) - 1));
    const int processor = current_ ? current_->processor + processors : 0;
    setCurrent(Cell{rows_[row].host, std::clamp(processor, 0, std::max(0, rows_[row].processors - 1))});
    const QRect rect = cellRect(row, current_->processor);
    if (rect.top() < headerHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - headerHeight() - kMargin);
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() +
                                      kMargin);
    if (rect.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - kMargin);
    else if (rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() +
                                        kMargin);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent(0, -1);
        return;
    case Qt::Key_Right:
        moveCurrent(0, 1);
        return;
    case Qt::Key_Up:
        moveCurrent(-1, 0);
        return;
    case Qt::Key_Down:
        moveCurrent(1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_)
            emit whyWanted();
        return;
    default:
        event->ignore(); // space, comma and full stop move through time
    }
}

void HeatMap::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange)
        layoutCells();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

bool HeatMap::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && run_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), run_->whyCore(cell->host, cell->processor, sample_),
                               viewport(), rectOf(*cell));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fd::ui
