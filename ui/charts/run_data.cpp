// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_data.h"

#include "model/derived/attachment.h"
#include "model/derived/fabric_view.h"
#include "model/ops/support.h"
#include "ui/common/core_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace fd::ui {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Charts", source);
}

double at(const simulation::Samples& samples, int sample) {
    return sample >= 0 && sample < static_cast<int>(samples.size()) ? samples[static_cast<std::size_t>(sample)] : 0;
}

double mean(const simulation::Samples& samples) {
    double sum = 0;
    for (const double value : samples)
        sum += value;
    return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

} // namespace

QString rateText(double bitsPerSecond) {
    static constexpr std::pair<double, const char*> kUnits[] = {
        {1e9, "Gbit/s"}, {1e6, "Mbit/s"}, {1e3, "kbit/s"}, {1, "bit/s"}};
    for (const auto& [size, unit] : kUnits)
        if (bitsPerSecond >= size)
            return QLocale::c().toString(bitsPerSecond / size, 'g', bitsPerSecond / size >= 100 ? 3 : 2) +
                   QLatin1Char(' ') + QLatin1String(unit);
    return QStringLiteral("0");
}

QString percentText(double load) {
    return QStringLiteral("%1 %").arg(std::lround(load * 100));
}

RunData::RunData(std::shared_ptr<const workspace::SimulationRun> run) : run_(std::move(run)) {
    relations_.reset(run_->design);
}

int RunData::sampleAt(double seconds) const {
    const auto& times = result().sampleSeconds;
    const auto after = std::upper_bound(times.begin(), times.end(), seconds + 1e-9);
    return after == times.begin() ? 0 : static_cast<int>(after - times.begin()) - 1;
}

std::vector<Id<Host>> RunData::hosts() const {
    std::set<Id<Host>> found;
    for (const auto& core : result().cores)
        found.insert(core.host);
    for (const auto& nic : result().nics)
        found.insert(nic.host);
    return {found.begin(), found.end()};
}

std::vector<double> RunData::coreLoads(Id<Host> host, int sample) const {
    const Host* record = design().get(host);
    std::vector<double> loads(record ? static_cast<std::size_t>(std::max(0, record->logicalProcessors)) : 0);
    for (const auto& core : result().cores)
        if (core.host == host && core.logicalProcessor >= 0 && core.capacityBitsPerSecond > 0) {
            const auto index = static_cast<std::size_t>(core.logicalProcessor);
            if (index >= loads.size())
                loads.resize(index + 1);
            loads[index] = at(core.bitsPerSecond, sample) / core.capacityBitsPerSecond;
        }
    return loads;
}

AnyId RunData::hostOfEnd(AnyId end) const {
    return ops::hostOf(design(), end);
}

QString RunData::whyFlow(const simulation::FlowSeries& flow, int sample) const {
    QString line = tr("%1: %2").arg(fromUtf8(flow.name), rateText(at(flow.bitsPerSecond, sample)));
    if (!flow.limitedBy.empty() && flow.limitedSeconds > 0)
        line += tr(", held back by %1 (%2)").arg(fromUtf8(flow.limitedBy), shownName(design(), flow.limitingObject));
    return line;
}

QString RunData::whyCore(Id<Host> host, int core, int sample) const {
    QStringList lines;
    const auto loads = coreLoads(host, sample);
    const double load = core >= 0 && core < static_cast<int>(loads.size()) ? loads[static_cast<std::size_t>(core)] : 0;
    lines << tr("Processor %1 of %2: %3 of what it can receive")
                 .arg(core)
                 .arg(shownName(design(), host), percentText(load));
    for (const auto& queue : result().queues) {
        const PhysicalNic* nic = design().get(queue.nic);
        if (nic && nic->host == host && queue.logicalProcessor == core && at(queue.bitsPerSecond, sample) > 0)
            lines << tr("Queue %1 of %2: %3")
                         .arg(queue.queue)
                         .arg(fromUtf8(nic->name), rateText(at(queue.bitsPerSecond, sample)));
    }
    std::vector<const simulation::FlowSeries*> received;
    for (const auto& flow : result().flows)
        if (hostOfEnd(flow.to) == AnyId(host) && at(flow.bitsPerSecond, sample) > 0)
            received.push_back(&flow);
    std::sort(received.begin(), received.end(), [&](const auto* a, const auto* b) {
        return at(a->bitsPerSecond, sample) > at(b->bitsPerSecond, sample);
    });
    if (load > 0 && !received.empty())
        lines << tr("The host receives:");
    for (std::size_t i = 0; load > 0 && i < received.size() && i < 5; ++i)
        lines << QStringLiteral("  ") + whyFlow(*received[i], sample);
    if (load > 0 && received.size() > 5)
        lines << tr("  and %1 more flows").arg(received.size() - 5);
    return lines.join(QLatin1Char('\n'));
}

double RunData::weightOf(AnyId end) const {
    const FabricView view(design(), relations_);
    Id<VirtualNic> nic = end.as<VirtualNic>();
    if (end.is<Vm>())
        if (const auto nics = relations_.of(&VirtualNic::vm, end.as<Vm>()); !nics.empty())
            nic = nics.front();
    const VirtualNic* record = design().get(nic);
    const HostSwitch* hostSwitch = record ? design().get(switchOf(view, nic)) : nullptr;
    const HostVirtualNic* hostNic = design().get(end.as<HostVirtualNic>());
    if (hostNic)
        hostSwitch = design().get(hostNic->hostSwitch);
    if (!hostSwitch)
        return 0;
    const auto* profile = portProfileFor(view, *hostSwitch, hostNic ? hostNic->classification : record->classification);
    return profile ? profile->minimumWeight : 0;
}

std::vector<RunData::Share> RunData::shares(Id<Host> host, int sample) const {
    std::map<AnyId, double> sent;
    for (const auto& flow : result().flows)
        if (hostOfEnd(flow.from) == AnyId(host))
            sent[flow.from] += at(flow.bitsPerSecond, sample);
    std::vector<Share> found;
    double weights = 0;
    double rates = 0;
    for (const auto& [end, rate] : sent) {
        found.push_back({shownName(design(), end), weightOf(end), rate});
        weights += found.back().weight;
        rates += rate;
    }
    for (Share& share : found) {
        share.weight = weights > 0 ? share.weight / weights : 0;
        share.measured = rates > 0 ? share.measured / rates : 0;
    }
    return found;
}

diagram::Annotations RunData::loadsAt(int sample) const {
    diagram::Annotations loads;
    for (const auto& nic : result().nics)
        if (nic.capacityBitsPerSecond > 0)
            loads.load[nic.nic] = std::max(at(nic.sentBitsPerSecond, sample), at(nic.receivedBitsPerSecond, sample)) /
                                  nic.capacityBitsPerSecond;
    for (const auto& link : result().links)
        if (link.capacityBitsPerSecond > 0)
            loads.load[link.link] =
                std::max(at(link.forwardBitsPerSecond, sample), at(link.backwardBitsPerSecond, sample)) /
                link.capacityBitsPerSecond;
    for (const auto& core : result().cores) {
        auto& ofHost = loads.coreLoad[core.host];
        if (ofHost.empty())
            if (const Host* record = design().get(core.host))
                ofHost.resize(static_cast<std::size_t>(std::max(1, record->logicalProcessors)));
        const auto index = static_cast<std::size_t>(std::max(0, core.logicalProcessor));
        if (index < ofHost.size() && core.capacityBitsPerSecond > 0)
            ofHost[index] = at(core.bitsPerSecond, sample) / core.capacityBitsPerSecond;
    }
    return loads;
}

std::vector<Comparison> compareRuns(const RunData& before, const RunData& after) {
    std::vector<Comparison> found;
    std::map<Id<PhysicalNic>, double> sentBefore;
    for (const auto& nic : before.result().nics)
        sentBefore[nic.nic] = mean(nic.sentBitsPerSecond) + mean(nic.receivedBitsPerSecond);
    for (const auto& nic : after.result().nics)
        if (const auto other = sentBefore.find(nic.nic); other != sentBefore.end())
            found.push_back({fromUtf8(nic.name), other->second / 1e9,
                             (mean(nic.sentBitsPerSecond) + mean(nic.receivedBitsPerSecond)) / 1e9,
                             QStringLiteral("Gbit/s")});
    std::map<std::pair<Id<Host>, int>, double> peakBefore;
    for (const auto& core : before.result().cores)
        peakBefore[{core.host, core.logicalProcessor}] = core.peakUtilisation;
    for (const auto& core : after.result().cores)
        if (const auto other = peakBefore.find({core.host, core.logicalProcessor}); other != peakBefore.end())
            found.push_back({tr("%1, processor %2, peak").arg(shownName(after.design(), core.host)).arg(core.logicalProcessor),
                             other->second * 100, core.peakUtilisation * 100, QStringLiteral("%")});
    std::map<Id<Vm>, double> migrationBefore;
    for (const auto& migration : before.result().migrations)
        if (migration.totalSeconds)
            migrationBefore[migration.vm] = *migration.totalSeconds;
    for (const auto& migration : after.result().migrations)
        if (const auto other = migrationBefore.find(migration.vm); other != migrationBefore.end() && migration.totalSeconds)
            found.push_back({tr("Live migration of %1").arg(shownName(after.design(), migration.vm)), other->second,
                             *migration.totalSeconds, QStringLiteral("s")});
    return found;
}

} // namespace fd::ui
