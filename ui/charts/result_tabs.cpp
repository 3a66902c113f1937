// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/result_tabs.h"

#include <QEvent>
#include <QTabBar>

#include <utility>

namespace fd::ui {

namespace {

/// A tab without a title is as wide as its icon needs.
class Bar : public QTabBar {
protected:
    QSize tabSizeHint(int index) const override {
        QSize size = QTabBar::tabSizeHint(index);
        if (tabText(index).isEmpty())
            size.setWidth(iconSize().width() + 14);
        return size;
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

ResultTabs::ResultTabs(QWidget* parent) : QTabWidget(parent) {
    setTabBar(new Bar);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::currentChanged, this, &ResultTabs::fit);
}

void ResultTabs::setTitles(std::vector<Title> titles) {
    titles_ = std::move(titles);
    for (int tab = 0; tab < count() && tab < static_cast<int>(titles_.size()); ++tab) {
        const Title& title = titles_[static_cast<std::size_t>(tab)];
        setTabToolTip(tab, title.tip);
        tabBar()->setAccessibleTabName(tab, title.text);
    }
    fit();
}

int ResultTabs::room() const {
    const QWidget* corner = cornerWidget();
    return width() - (corner ? corner->sizeHint().width() : 0);
}

void ResultTabs::label(bool isCompact, bool showsChosen) {
    for (int tab = 0; tab < count() && tab < static_cast<int>(titles_.size()); ++tab) {
        const Title& title = titles_[static_cast<std::size_t>(tab)];
        const bool isWritten = !isCompact || (showsChosen && tab == currentIndex());
        setTabText(tab, isWritten ? title.text : QString());
        setTabIcon(tab, isWritten ? QIcon() : title.icon);
    }
}

/// First all titles, then only the chosen one's, then none.
void ResultTabs::fit() {
    if (isFitting_ || titles_.empty())
        return;
    isFitting_ = true;
    label(false, true);
    isCompact_ = tabBar()->sizeHint().width() > room();
    if (isCompact_) {
        label(true, true);
        if (tabBar()->sizeHint().width() > room())
            label(true, false);
    }
    isFitting_ = false;
}

void ResultTabs::resizeEvent(QResizeEvent* event) {
    fit();
    QTabWidget::resizeEvent(event);
}

void ResultTabs::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace fd::ui
