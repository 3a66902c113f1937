// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/change_field.h"

#include "model/naming.h"
#include "workspace/workspace.h"

#include <utility>

namespace fd::workspace {

Result<void> changeField(Workspace& workspace, AnyId id, const FieldInfo& field, std::string_view stored) {
    Transaction transaction =
        workspace.begin({translatable("Edit", "Change {field} of \"{name}\""),
                         {{"field", field.label}, {"name", displayName(workspace.design(), id)}}});
    if (const Result<void> set = transaction.setField(id, field.name, stored); !set)
        return set.error();
    return workspace.commit(std::move(transaction));
}

} // namespace fd::workspace
