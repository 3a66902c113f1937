// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace fd::ui {

class CanvasView;
class MainWindow;

/// The line above a picture: the way to what it shows, back and forward, and what narrows it.
class ViewBar : public QWidget {
    Q_OBJECT

public:
    ViewBar(MainWindow& window, CanvasView& canvas);

    /// Long names give way; the bar never makes its window wider.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void addCrumbs();
    void addNotices();
    void addCrumb(const QString& name, const QString& text, std::function<void()> go);
    void addNotice(const QString& name, const QString& text, std::function<void()> end);
    void clear();
    void fit();

    MainWindow& window_;
    CanvasView& canvas_;
    QHBoxLayout* crumbs_;
    QHBoxLayout* notices_;
};

} // namespace fd::ui
