// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

double traffic(const simulation::NicSeries& nic) {
    return (meanOf(nic.sentBitsPerSecond) + meanOf(nic.receivedBitsPerSecond)) / 1e9;
}

void addMigrations(const RunData& before, const RunData& after, std::vector<Comparison>& found) {
    std::map<Id<Vm>, double> earlier;
    for (const auto& migration : before.result().migrations)
        if (migration.totalSeconds)
            earlier[migration.vm] = *migration.totalSeconds;
    for (const auto& migration : after.result().migrations)
        if (const auto other = earlier.find(migration.vm); other != earlier.end() && migration.totalSeconds)
            found.push_back({RunData::tr("Live migration of %1").arg(shownName(after.design(), migration.vm)),
                             migration.vm, other->second, *migration.totalSeconds, QStringLiteral("s"),
                             true});
}

void addTransfers(const RunData& before, const RunData& after, std::vector<Comparison>& found) {
    std::map<QString, double> earlier;
    for (const auto& flow : before.result().flows)
        if (flow.finishSeconds)
            earlier[before.flowName(flow)] = *flow.finishSeconds;
    for (const auto& flow : after.result().flows)
        if (const auto other = earlier.find(after.flowName(flow));
            other != earlier.end() && flow.finishSeconds)
            found.push_back({RunData::tr("%1 is done after").arg(after.flowName(flow)),
                             flow.from ? flow.from : flow.to, other->second, *flow.finishSeconds,
                             QStringLiteral("s"), true});
}

void addCores(const RunData& before, const RunData& after, std::vector<Comparison>& found) {
    std::map<std::pair<Id<Host>, int>, double> earlier;
    for (const auto& core : before.result().cores)
        earlier[{core.host, core.logicalProcessor}] = core.peakUtilisation;
    for (const auto& core : after.result().cores)
        if (const auto other = earlier.find({core.host, core.logicalProcessor}); other != earlier.end())
            found.push_back({RunData::tr("%1, processor %2, peak")
                                 .arg(shownName(after.design(), core.host))
                                 .arg(core.logicalProcessor),
                             core.host, other->second * 100, core.peakUtilisation * 100, QStringLiteral("%"),
                             true});
}

void addAdapters(const RunData& before, const RunData& after, std::vector<Comparison>& found) {
    std::map<Id<PhysicalNic>, double> earlier;
    for (const auto& nic : before.result().nics)
        earlier[nic.nic] = traffic(nic);
    for (const auto& nic : after.result().nics)
        if (const auto other = earlier.find(nic.nic); other != earlier.end())
            found.push_back(
                {fromUtf8(nic.name), nic.nic, other->second, traffic(nic), QStringLiteral("Gbit/s"), false});
}

} // namespace

std::vector<Comparison> compareRuns(const RunData& before, const RunData& after) {
    std::vector<Comparison> found;
    addMigrations(before, after, found);
    addTransfers(before, after, found);
    addCores(before, after, found);
    addAdapters(before, after, found);
    const auto weight = [](const Comparison& one) {
        const double larger = std::max(std::abs(one.before), std::abs(one.after));
        return larger > 0 ? std::abs(one.after - one.before) / larger : 0;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Comparison& a, const Comparison& b) { return weight(a) > weight(b); });
    return found;
}

diagram::Annotations differenceAt(const RunData& before, const RunData& after, double seconds) {
    const diagram::Annotations first = before.loadsAt(before.sampleAt(seconds));
    diagram::Annotations second = after.loadsAt(after.sampleAt(seconds));
    for (const auto& [id, load] : second.load) {
        const auto other = first.load.find(id);
        second.difference[id] = load - (other == first.load.end() ? 0 : other->second);
    }
    for (const auto& [id, load] : first.load)
        if (second.load.count(id) == 0) {
            second.load[id] = 0;
            second.difference[id] = -load;
        }
    return second;
}

} // namespace fd::ui
