// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/simulation_service.h"

namespace fd::workspace {

struct SimulationService::Worker {};

SimulationService::SimulationService(QObject* parent) : QObject(parent) {}

SimulationService::~SimulationService() = default;

void SimulationService::start(const Design&, std::uint64_t, Id<Scenario>) {}

void SimulationService::cancel() {}

bool SimulationService::isRunning() const {
    return false;
}

void SimulationService::forgetRuns() {
    lastRun_.reset();
    previousRun_.reset();
}

} // namespace fd::workspace
