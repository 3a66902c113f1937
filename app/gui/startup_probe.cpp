// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startup_probe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

namespace fd::gui {

namespace {

double residentMebibytes() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// Seconds since the process was created, where the system says so.
double secondsBeforeMain() {
#ifdef __linux__
    std::ifstream uptimeFile("/proc/uptime");
    double uptime = 0;
    uptimeFile >> uptime;
    std::ifstream statFile("/proc/self/stat");
    std::string stat;
    std::getline(statFile, stat);
    std::istringstream fields(stat.substr(stat.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22 && fields >> field; ++i) {
    }
    return uptime - std::stod(field) / 100.0;
#else
    return 0;
#endif
}

double seconds(std::chrono::steady_clock::duration duration) {
    return std::chrono::duration<double>(duration).count();
}

} // namespace

StartupProbe::StartupProbe(const char* level)
    : level_(level), main_(Clock::now()), application_(main_), shown_(main_) {}

void StartupProbe::applicationReady() {
    application_ = Clock::now();
}

void StartupProbe::shown() {
    shown_ = Clock::now();
}

void StartupProbe::watch(QWidget& window) {
    window.installEventFilter(this);
}

bool StartupProbe::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::UpdateRequest && !isPainted_) {
        isPainted_ = true;
        // After the frame that this request paints.
        QTimer::singleShot(0, this, &StartupProbe::report);
    }
    return QObject::eventFilter(watched, event);
}

void StartupProbe::report() {
    const Clock::time_point painted = Clock::now();
    const double before = secondsBeforeMain() - seconds(painted - main_);
    std::printf("STARTUP %s main=%.4f app=%.4f show=%.4f painted=%.4f rssMiB=%.1f\n", level_, before,
                before + seconds(application_ - main_), before + seconds(shown_ - main_), before + seconds(painted - main_),
                residentMebibytes());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace fd::gui
