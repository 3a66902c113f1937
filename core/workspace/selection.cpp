// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selection.h"

#include <algorithm>

namespace fd::workspace {

Selection::Selection(QObject* parent) : QObject(parent) {}

void Selection::set(std::vector<AnyId> ids, AnyId current) {
    std::erase_if(ids, [](AnyId id) { return !id; });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!std::binary_search(ids.begin(), ids.end(), current))
        current = ids.empty() ? AnyId{} : ids.front();
    if (ids == ids_ && current == current_)
        return;
    if (ids != ids_) {
        ids_ = std::move(ids);
        set_ = {ids_.begin(), ids_.end()};
    }
    current_ = current;
    emit changed();
}

void Selection::add(AnyId id) {
    std::vector<AnyId> ids = ids_;
    ids.push_back(id);
    set(std::move(ids), id);
}

void Selection::remove(AnyId id) {
    std::vector<AnyId> ids = ids_;
    std::erase(ids, id);
    set(std::move(ids), current_);
}

void Selection::toggle(AnyId id) {
    if (contains(id))
        remove(id);
    else
        add(id);
}

void Selection::retain(const Design& design) {
    std::vector<AnyId> ids = ids_;
    std::erase_if(ids, [&](AnyId id) { return !design.contains(id); });
    set(std::move(ids), current_);
}

} // namespace fd::workspace
