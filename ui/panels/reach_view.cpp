// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_view.h"

#include "ui/common/theme.h"
#include "ui/panels/reach_model.h"

#include <QAbstractButton>
#include <QIcon>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace fd::ui {

using diagram::Tone;
using reachability::CellState;

namespace {

constexpr int kLeastName = 90;
constexpr int kMostName = 230;
constexpr int kIndent = 12;
constexpr int kSign = 14;
/// Names are measured on this many lines at most: a header must not look at all of a thousand.
constexpr int kMeasured = 200;

struct StateTones {
    Tone sign;
    Tone ground;
};

StateTones tonesOf(CellState state) {
    switch (state) {
    case CellState::Yes:
        return {Tone::Good, Tone::GoodSoft};
    case CellState::No:
        return {Tone::Error, Tone::ErrorSoft};
    case CellState::OneWay:
    case CellState::Some:
        return {Tone::Warning, Tone::WarningSoft};
    case CellState::Unknown:
    case CellState::Self:
        return {Tone::TextMuted, Tone::None};
    }
    return {Tone::Text, Tone::None};
}

void paintSign(QPainter& painter, const QRectF& box, CellState state) {
    const double u = box.width() / 10;
    const auto point = [&](double x, double y) { return box.topLeft() + QPointF(x * u, y * u); };
    switch (state) {
    case CellState::Yes:
        painter.drawPolyline(std::array{point(1.5, 5.5), point(4, 8), point(8.5, 2)}.data(), 3);
        break;
    case CellState::No:
        painter.drawLine(point(2, 2), point(8, 8));
        painter.drawLine(point(8, 2), point(2, 8));
        break;
    case CellState::OneWay: {
        // A circle of which one half is full.
        QPainterPath half;
        half.moveTo(point(5, 1));
        half.arcTo(QRectF(point(1, 1), point(9, 9)), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, painter.pen().color());
        painter.drawEllipse(QRectF(point(1, 1), point(9, 9)));
        break;
    }
    case CellState::Some:
        painter.drawPolyline(std::array{point(0.5, 6), point(2, 8), point(4.5, 3)}.data(), 3);
        painter.drawLine(point(6, 5), point(9.5, 8.5));
        painter.drawLine(point(9.5, 5), point(6, 8.5));
        break;
    case CellState::Unknown:
        painter.drawLine(point(2, 5), point(8, 5));
        break;
    case CellState::Self:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QRectF(point(4, 4), point(6, 6)));
        break;
    }
}

} // namespace

void paintReachState(QPainter& painter, const QRectF& area, CellState state, bool withLetter) {
    const StateTones tones = tonesOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tones.ground != Tone::None)
        painter.fillRect(area, themeColor(tones.ground));
    painter.setPen(QPen(themeColor(tones.sign), area.height() > 20 ? 2 : 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double side = std::min(area.width(), area.height()) * (withLetter ? 0.5 : 0.6);
    QRectF box(0, 0, side, side);
    box.moveCenter(withLetter ? QPointF(area.left() + area.width() * 0.34, area.center().y())
                              : area.center());
    paintSign(painter, box, state);
    if (withLetter) {
        painter.setPen(themeColor(Tone::Text));
        painter.drawText(
            QRectF(area.left() + area.width() * 0.6, area.top(), area.width() * 0.4, area.height()),
            Qt::AlignCenter, QString(ReachModel::stateLetter(state)));
    }
    painter.restore();
}

ReachHeader::ReachHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(Fixed);
    const int size = fontMetrics().height() + 8;
    setMinimumSectionSize(size);
    setDefaultSectionSize(size);
}

/// How much room the names take.
int ReachHeader::extent() const {
    int most = kLeastName;
    const QAbstractItemModel* table = model();
    const int lines = table ? (orientation() == Qt::Vertical ? table->rowCount() : table->columnCount()) : 0;
    for (int i = 0; i < std::min(lines, kMeasured); ++i) {
        const QString name = table->headerData(i, orientation(), Qt::DisplayRole).toString();
        const int level = table->headerData(i, orientation(), ReachModel::LevelRole).toInt();
        most = std::max(most, fontMetrics().horizontalAdvance(name) + level * kIndent + 3 * kSign);
    }
    if (orientation() == Qt::Vertical)
        return std::min(most, kMostName);
    // In a low panel the cells need the room more.
    const int room = parentWidget() ? parentWidget()->height() / 2 : kMostName;
    return std::min(most, std::clamp(room, kLeastName / 2, kMostName * 2 / 3));
}

QSize ReachHeader::sizeHint() const {
    return orientation() == Qt::Vertical ? QSize(extent(), 0) : QSize(0, extent());
}

void ReachHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto value = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool isUp = orientation() == Qt::Horizontal;
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool isCurrent = (isUp ? current.column() : current.row()) == section && current.isValid();
    painter->save();
    painter->fillRect(rect, themeColor(isCurrent ? Tone::CardHeader : Tone::Card));
    painter->setPen(themeColor(Tone::CardBorder));
    painter->drawLine(isUp ? rect.topRight() : rect.bottomLeft(), rect.bottomRight());
    // The names of receivers are written upwards: the same drawing, turned.
    QRect room(QPoint(0, 0), isUp ? rect.size().transposed() : rect.size());
    if (isUp) {
        painter->translate(rect.left(), rect.bottom() + 1);
        painter->rotate(-90);
    } else {
        painter->translate(rect.topLeft());
    }
    int x = 4 + value(ReachModel::LevelRole).toInt() * kIndent;
    const int fold = value(ReachModel::FoldRole).toInt();
    if (fold != 0) {
        const double middle = room.height() / 2.0;
        QPolygonF sign;
        if (fold == 1)
            sign << QPointF(x + 2, middle - 4) << QPointF(x + 7, middle) << QPointF(x + 2, middle + 4);
        else
            sign << QPointF(x, middle - 2) << QPointF(x + 8, middle - 2) << QPointF(x + 4, middle + 3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Tone::TextMuted));
        painter->drawPolygon(sign);
    }
    x += kSign;
    QFont font = painter->font();
    font.setBold(isCurrent || value(ReachModel::LevelRole).toInt() == 0);
    painter->setFont(font);
    painter->setPen(themeColor(Tone::Text));
    const QRect text = room.adjusted(x, 0, -4, 0);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(value(Qt::DisplayRole).toString(), Qt::ElideMiddle, text.width()));
    painter->restore();
}

void ReachDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto state = static_cast<CellState>(index.data(ReachModel::StateRole).toInt());
    paintReachState(*painter, option.rect, state, false);
    painter->save();
    if (index.data(ReachModel::DifferenceRole).toBool()) {
        painter->setPen(QPen(themeColor(Tone::Error), 2));
        painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -2));
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(themeColor(Tone::Accent), option.state & QStyle::State_HasFocus ? 3 : 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
    painter->restore();
}

ReachView::ReachView(ReachModel& model, QWidget* parent) : QTableView(parent), model_(model) {
    setHorizontalHeader(new ReachHeader(Qt::Horizontal, this));
    setVerticalHeader(new ReachHeader(Qt::Vertical, this));
    horizontalHeader()->setObjectName(QStringLiteral("reachReceivers"));
    verticalHeader()->setObjectName(QStringLiteral("reachSenders"));
    setModel(&model);
    setItemDelegate(new ReachDelegate(this));
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->hide();
    setEditTriggers(NoEditTriggers);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { toggle(Qt::Horizontal, section); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { toggle(Qt::Vertical, section); });
}

void ReachView::toggle(Qt::Orientation orientation, int section) {
    const QModelIndex before = currentIndex();
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    model_.toggle(orientation, section);
    // Lines before the one that was opened have not moved.
    if (before.isValid())
        setCurrentIndex(model_.index(std::min(before.row(), model_.rowCount() - 1),
                                     std::min(before.column(), model_.columnCount() - 1)));
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
}

void ReachView::keyPressEvent(QKeyEvent* event) {
    const bool isFold =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus;
    if (!isFold || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isColumn = event->modifiers().testFlag(Qt::ShiftModifier) && event->key() == Qt::Key_Space;
    const Qt::Orientation orientation = isColumn ? Qt::Horizontal : Qt::Vertical;
    const int section = isColumn ? currentIndex().column() : currentIndex().row();
    const bool isOpen = model_.line(orientation, section).isOpen;
    if (event->key() == Qt::Key_Space || (event->key() == Qt::Key_Plus) != isOpen)
        toggle(orientation, section);
}

void ReachView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // The names of receivers get more room in a higher panel.
    if (event->oldSize().height() != event->size().height())
        updateGeometries();
}

void ReachView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

QImage ReachView::picture(int mostCells) const {
    const int rows = std::min(model_.rowCount(), mostCells);
    const int columns = std::min(model_.columnCount(), mostCells);
    const int cell = verticalHeader()->defaultSectionSize() + 6;
    const QSize names(verticalHeader()->sizeHint().width(), horizontalHeader()->sizeHint().height());
    constexpr double kScale = 2;
    QImage image((QSize(columns * cell, rows * cell) + names) * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(themeColor(Tone::Card));
    QPainter painter(&image);
    painter.setFont(font());
    const auto name = [&](Qt::Orientation orientation, int section) {
        return model_.headerData(section, orientation, Qt::DisplayRole).toString();
    };
    for (int row = 0; row < rows; ++row) {
        const QRect room(4, names.height() + row * cell, names.width() - 8, cell);
        painter.setPen(themeColor(Tone::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(name(Qt::Vertical, row), Qt::ElideMiddle, room.width()));
        for (int column = 0; column < columns; ++column) {
            const QRectF area(names.width() + column * cell, names.height() + row * cell, cell, cell);
            paintReachState(painter, area, model_.cell(row, column).state, true);
            painter.setPen(themeColor(Tone::CardBorder));
            painter.drawRect(area);
        }
    }
    painter.setPen(themeColor(Tone::Text));
    for (int column = 0; column < columns; ++column) {
        painter.save();
        painter.translate(names.width() + column * cell, names.height());
        painter.rotate(-90);
        const QRect room(4, 0, names.height() - 8, cell);
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(name(Qt::Horizontal, column), Qt::ElideMiddle, room.width()));
        painter.restore();
    }
    return image;
}

} // namespace fd::ui
