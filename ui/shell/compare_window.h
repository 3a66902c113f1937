// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <QString>

class QWidget;

namespace fd::ui {

/// Two states of a design and what they are called.
struct Comparison {
    Design before;
    QString beforeName;
    Design after;
    QString afterName;
};

/// Lists what came (+), went (−) and changed (~) from one state to the other, by kind, in a window that does
/// not block.
void showComparison(QWidget& parent, const Comparison& comparison);

} // namespace fd::ui
