// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/migrations/migration.h"

#include "exchange/file/fabric_file.h"

#include <array>

namespace fd::exchange {

namespace {

using Step = Result<void> (*)(json::Value&);

/// The step at position n leads from format n to n + 1.
constexpr std::array<Step, kFabricVersion> kSteps{migrateFormat0};

} // namespace

Result<void> migrate(json::Value& file, int version) {
    for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) {
        if (const Result<void> done = kSteps[step](file); !done)
            return done.error();
        file.set("fabric", json::Value::number(static_cast<long long>(step) + 1));
    }
    return {};
}

} // namespace fd::exchange
