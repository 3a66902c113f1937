// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// How the outline is arranged.
enum class OutlineOrder : std::uint8_t {
    /// The host groups with their hosts and what those hold; beside them one branch for each other kind.
    ByPlace,
    /// One branch for each kind.
    ByKind,
};

/// What hangs where in the outline, as the design is now. A key is an object, or the branch of a kind: number
/// 0.
class OutlineShape {
public:
    explicit OutlineShape(const workspace::Workspace& workspace) : workspace_(workspace) {}

    void setOrder(OutlineOrder order) { order_ = order; }
    OutlineOrder order() const { return order_; }

    /// None for objects that the outline does not show.
    std::optional<AnyId> parentOf(AnyId id) const;
    std::vector<AnyId> childrenOf(AnyId key) const;
    /// True for each branch: there is none without children.
    bool hasChildren(AnyId key) const;
    /// Whether the branch of a kind has something to hold.
    bool needsBranch(Kind kind) const;
    /// Kinds that are no part of the fabric as people see it.
    static bool isHidden(Kind kind);

private:
    const workspace::Workspace& workspace_;
    OutlineOrder order_ = OutlineOrder::ByPlace;
};

} // namespace fd::ui
