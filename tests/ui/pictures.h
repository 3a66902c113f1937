// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How alike two pictures are.
#include <QImage>

#include <cstdlib>

namespace fd::ui::test {

/// The part of the pixels, from 0 to 1, in which a channel differs by more than `tolerance`; 1 for other
/// sizes.
inline double differenceOf(const QImage& a, const QImage& b, int tolerance) {
    if (a.size() != b.size() || a.isNull())
        return 1;
    const auto apart = [tolerance](int x, int y) { return std::abs(x - y) > tolerance; };
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count +=
                apart(qRed(p), qRed(q)) || apart(qGreen(p), qGreen(q)) || apart(qBlue(p), qBlue(q)) ? 1 : 0;
        }
    return static_cast<double>(count) / a.width() / a.height();
}

} // namespace fd::ui::test
