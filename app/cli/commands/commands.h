// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace fd::cli {

// One function for each command; commands.cpp lists them.
Command newCommand();
Command samplesCommand();
Command convertCommand();
Command generateCommand();
Command validateCommand();
Command rulesCommand();
Command explainCommand();
Command fixCommand();
Command simulateCommand();
Command computeCommand();
Command reachCommand();
Command diagramCommand();
Command reportCommand();

} // namespace fd::cli
