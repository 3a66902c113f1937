// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fd::ui {

/// A design that comes with the program.
struct Sample {
    /// Its file name without ending, as the command line takes it.
    QString name;
    QString path;
    QString title;
    QString description;
};

/// All samples in the order of the start page.
std::vector<Sample> samples();

} // namespace fd::ui
