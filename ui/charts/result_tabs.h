// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QTabWidget>

#include <vector>

namespace fd::ui {

/// Tabs that stay in sight in a narrow dock: where their titles do not fit, all but the chosen one shrink to
/// their icons.
class ResultTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit ResultTabs(QWidget* parent = nullptr);

    struct Title {
        QString text;
        QString tip;
        QIcon icon;
    };
    void setTitles(std::vector<Title> titles);
    bool isCompact() const { return isCompact_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void label(bool isCompact, bool showsChosen);
    int room() const;

    std::vector<Title> titles_;
    bool isCompact_ = false;
    bool isFitting_ = false;
};

} // namespace fd::ui
