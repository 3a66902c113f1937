// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QObject>

#include <vector>

namespace fd {
namespace ops {
struct Duplication;
}
namespace workspace {
class Workspace;
}
} // namespace fd

namespace fd::ui {

class MainWindow;

/// Copies of what is selected: one beside it, or many after a dialog.
class DuplicateActions : public QObject {
    Q_OBJECT

public:
    explicit DuplicateActions(MainWindow& window);

    void duplicate(const std::vector<AnyId>& objects);
    void duplicateMany(const std::vector<AnyId>& objects);
    /// Adds several objects of a kind to what they are dropped on, after asking how many and under which
    /// names; one step. False if nothing was added.
    bool insertMany(Kind kind, AnyId target);

private:
    void carryOut(const ops::Duplication& wanted);

    MainWindow& window_;
    workspace::Workspace& workspace_;
};

} // namespace fd::ui
