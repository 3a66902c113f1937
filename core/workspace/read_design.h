// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"

#include <QString>

namespace fd::workspace {

/// What a file holds, for looking at it beside the open design; nothing is opened, locked or watched.
Result<Design> readDesignFile(const QString& path);

} // namespace fd::workspace
