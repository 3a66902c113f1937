// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QObject>
#include <QString>

#include <vector>

namespace fd::ui {

class ViewArea;

/// The views that were looked at, to go back and forward between them.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    explicit ViewHistory(ViewArea& views);

    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < stops_.size(); }
    void back() { go(-1); }
    void forward() { go(1); }
    void clear();

signals:
    void changed();

private:
    struct Stop {
        QString view;
        Id<Host> host;
        bool operator==(const Stop&) const = default;
    };
    void record();
    void go(int direction);

    ViewArea& views_;
    std::vector<Stop> stops_;
    std::size_t at_ = 0;
    bool isGoing_ = false;
};

} // namespace fd::ui
