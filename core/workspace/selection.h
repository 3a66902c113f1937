// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <QObject>

#include <unordered_set>
#include <vector>

namespace fd::workspace {

/// The objects that are selected, shared by all views of one workspace.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    /// In ascending order.
    const std::vector<AnyId>& ids() const { return ids_; }
    bool contains(AnyId id) const { return set_.contains(id); }
    bool empty() const { return ids_.empty(); }
    std::size_t size() const { return ids_.size(); }
    /// The object that has the focus among the selected ones; none if nothing is selected.
    AnyId current() const { return current_; }

    /// Replaces the selection. `current` none means the first one.
    void set(std::vector<AnyId> ids, AnyId current = {});
    void set(AnyId id) { set(id ? std::vector<AnyId>{id} : std::vector<AnyId>{}, id); }
    void add(AnyId id);
    void remove(AnyId id);
    void toggle(AnyId id);
    void clear() { set(std::vector<AnyId>{}); }
    /// Drops what no longer exists in `design`.
    void retain(const Design& design);

signals:
    /// Once for each real difference of ids() or current().
    void changed();

private:
    std::vector<AnyId> ids_;
    std::unordered_set<AnyId> set_;
    AnyId current_;
};

} // namespace fd::workspace
