// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_data.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace fd::ui {

namespace {

using Unit = std::pair<double, const char*>;

QString withUnit(double value, std::span<const Unit> units) {
    for (const auto& [size, unit] : units)
        if (value >= size * 0.995)
            return numberText(value / size) + u' ' + QLatin1String(unit);
    return QStringLiteral("0");
}

} // namespace

QString numberText(double value) {
    if (value == 0 || !std::isfinite(value))
        return QStringLiteral("0");
    const int digits = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9)) + 1;
    const double step = std::pow(10.0, digits - 2);
    const double rounded = std::round(value / step) * step;
    return QLocale().toString(rounded, 'f', std::max(0, 2 - digits));
}

QString rateText(double bitsPerSecond) {
    static constexpr std::array kUnits{Unit{1e9, "Gbit/s"}, Unit{1e6, "Mbit/s"}, Unit{1e3, "kbit/s"},
                                       Unit{1, "bit/s"}};
    return withUnit(bitsPerSecond, kUnits);
}

QString bytesText(double bytes) {
    static constexpr std::array kUnits{Unit{1e12, "TB"}, Unit{1e9, "GB"}, Unit{1e6, "MB"}, Unit{1e3, "kB"},
                                       Unit{1, "B"}};
    return withUnit(bytes, kUnits);
}

QString durationText(double seconds) {
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 100)
        return QStringLiteral("%1 s").arg(numberText(seconds));
    if (whole < 3600)
        return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QStringLiteral("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString percentText(double load) {
    return QStringLiteral("%1 %").arg(std::lround(load * 100));
}

QString clockText(double seconds) {
    const auto milliseconds = static_cast<long long>(std::llround(seconds * 1000));
    return QStringLiteral("%1:%2:%3.%4")
        .arg(milliseconds / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace fd::ui
