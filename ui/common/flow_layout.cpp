// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace fd::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

namespace {

/// Items of a line stand on its middle.
void alignLine(const std::vector<std::pair<QLayoutItem*, QRect>>& line, int height) {
    for (const auto& [item, rect] : line)
        item->setGeometry(rect.translated(0, (height - rect.height()) / 2));
}

} // namespace

/// The height that the lines take; moves the items if it is for real.
int FlowLayout::place(const QRect& rect, bool isReal) const {
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > room.left() && x + size.width() > room.right() + 1) {
            if (isReal)
                alignLine(line, lineHeight);
            line.clear();
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        line.emplace_back(item,
                          QRect(QPoint(x, y), QSize(std::min(size.width(), room.width()), size.height())));
        x += size.width() + spacing();
    }
    if (isReal)
        alignLine(line, lineHeight);
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace fd::ui
