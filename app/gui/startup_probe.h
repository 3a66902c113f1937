// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace fd::gui {

/// Measures the way from the first line of main() to the first frame of the window.
class StartupProbe : public QObject {
public:
    /// `level` is what the line that is printed says about the program.
    explicit StartupProbe(const char* level = "product");

    void applicationReady();
    void shown();
    /// Prints the figures after the first frame and quits.
    void watch(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void report();

    const char* level_;
    Clock::time_point main_;
    Clock::time_point application_;
    Clock::time_point shown_;
    bool isPainted_ = false;
};

} // namespace fd::gui
