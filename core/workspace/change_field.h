// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/id.h"
#include "model/kind_operations.h"

#include <string_view>

namespace fd::workspace {

class Workspace;

/// Gives one field of an object a value in the form in which files hold it, as one undo step named after the
/// field and the object. Fails, and changes nothing, if the value is not one of the field's.
Result<void> changeField(Workspace& workspace, AnyId id, const FieldInfo& field, std::string_view stored);

} // namespace fd::workspace
