// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include <array>

namespace fd::cli {

std::span<const Command> commands() {
    static const std::array all{newCommand(),      samplesCommand(), validateCommand(), rulesCommand(),  explainCommand(),
                                fixCommand(),      simulateCommand(), computeCommand(), reachCommand(),  diagramCommand(),
                                reportCommand(),   generateCommand(), convertCommand()};
    return all;
}

} // namespace fd::cli
