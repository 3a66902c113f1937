// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"

namespace fd {

/// What has to be done to `before` to make it `after`, object by object. Objects that both share are not looked at.
ChangeSet differenceBetween(const Design& before, const Design& after);

} // namespace fd
