// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/insert_question.h"

#include <functional>

class QPoint;
class QWidget;

namespace fd::ui {

/// A question where something is dropped or joined, as a menu: Esc leaves everything as it was, Enter takes
/// the first choice.
void askQuestion(QWidget& parent, const ops::InsertQuestion& question, const QPoint& globalPosition,
                 std::function<void(const ops::InsertAnswer&)> answered);

} // namespace fd::ui
