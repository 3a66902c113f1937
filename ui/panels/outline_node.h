// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/natural_order.h"
#include "ui/panels/outline_model.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace fd::ui {

/// One row of the outline: an object, or the branch of a kind (number 0).
struct OutlineModel::Node {
    AnyId id;
    Node* parent = nullptr;
    int row = 0;
    std::string name;
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children;

    bool isBranch() const { return id.number == 0; }
    bool operator<(const Node& other) const {
        if (id.kind != other.id.kind)
            return id.kind < other.id.kind;
        if (namesBefore(name, other.name))
            return true;
        if (namesBefore(other.name, name))
            return false;
        return id < other.id;
    }
    void renumber(std::size_t from) {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

} // namespace fd::ui
