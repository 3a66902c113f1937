// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_history.h"

#include "ui/shell/view_area.h"

namespace fd::ui {

namespace {
constexpr std::size_t kMostStops = 50;
} // namespace

ViewHistory::ViewHistory(ViewArea& views) : QObject(&views), views_(views) {
    connect(&views, &ViewArea::shownChanged, this, &ViewHistory::record);
    record();
}

void ViewHistory::clear() {
    stops_.clear();
    at_ = 0;
    record();
}

void ViewHistory::record() {
    const Stop now{views_.currentViewName(), views_.shownHost()};
    const bool isSame = at_ < stops_.size() && stops_[at_] == now;
    if (isGoing_ || now.view.isEmpty() || isSame)
        return;
    if (!stops_.empty())
        stops_.resize(at_ + 1);
    // In the data-plane view walking from host to host is one stop: back leads to where one came from.
    if (!stops_.empty() && stops_.back().view == now.view)
        stops_.back() = now;
    else
        stops_.push_back(now);
    if (stops_.size() > kMostStops)
        stops_.erase(stops_.begin());
    at_ = stops_.size() - 1;
    emit changed();
}

void ViewHistory::go(int direction) {
    if (direction < 0 ? !canGoBack() : !canGoForward())
        return;
    at_ = direction < 0 ? at_ - 1 : at_ + 1;
    isGoing_ = true;
    const Stop stop = stops_[at_];
    if (stop.host)
        views_.showHost(stop.host);
    else
        views_.showView(stop.view.toStdString());
    isGoing_ = false;
    emit changed();
}

} // namespace fd::ui
