// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_data.h"

#include "model/derived/attachment.h"
#include "model/derived/fabric_view.h"
#include "model/ops/support.h"
#include "ui/common/core_text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace fd::ui {

double valueAt(const simulation::Samples& samples, int sample) {
    return sample >= 0 && sample < static_cast<int>(samples.size())
               ? samples[static_cast<std::size_t>(sample)]
               : 0;
}

double meanOf(const simulation::Samples& samples) {
    return samples.empty()
               ? 0
               : std::accumulate(samples.begin(), samples.end(), 0.0) / static_cast<double>(samples.size());
}

double peakOf(const simulation::Samples& samples) {
    return samples.empty() ? 0 : *std::max_element(samples.begin(), samples.end());
}

RunData::RunData(std::shared_ptr<const workspace::SimulationRun> run, const RunData* sibling)
    : run_(std::move(run)) {
    if (sibling && sibling->run_->revision == run_->revision) {
        relations_ = sibling->relations_;
    } else {
        auto relations = std::make_shared<Relations>();
        relations->reset(run_->design);
        relations_ = std::move(relations);
    }
    std::set<Id<Host>> found;
    for (const auto& core : result().cores) {
        found.insert(core.host);
        coresOf_[core.host].push_back(&core);
    }
    for (const auto& nic : result().nics)
        found.insert(nic.host);
    hosts_.assign(found.begin(), found.end());
}

QString RunData::title() const {
    return translated(result().story.name);
}

int RunData::plannedSamples() const {
    const auto& story = result().story;
    const int planned = story.sampleSeconds > 0
                            ? static_cast<int>(std::ceil(story.durationSeconds / story.sampleSeconds - 1e-9))
                            : 0;
    return std::max(planned, sampleCount());
}

double RunData::secondsAt(int sample) const {
    return sample * result().story.sampleSeconds;
}

int RunData::sampleAt(double seconds) const {
    const auto& times = result().sampleSeconds;
    const auto after = std::upper_bound(times.begin(), times.end(), seconds + 1e-9);
    return after == times.begin() ? 0 : static_cast<int>(after - times.begin()) - 1;
}

std::vector<double> RunData::coreLoads(Id<Host> host, int sample) const {
    const Host* record = design().get(host);
    std::vector<double> loads(record ? static_cast<std::size_t>(std::max(0, record->logicalProcessors)) : 0);
    const auto found = coresOf_.find(host);
    if (found == coresOf_.end())
        return loads;
    for (const auto* core : found->second)
        if (core->logicalProcessor >= 0 && core->capacityBitsPerSecond > 0) {
            const auto index = static_cast<std::size_t>(core->logicalProcessor);
            if (index >= loads.size())
                loads.resize(index + 1);
            loads[index] = valueAt(core->bitsPerSecond, sample) / core->capacityBitsPerSecond;
        }
    return loads;
}

double RunData::coreRate(Id<Host> host, int core, int sample) const {
    if (const auto found = coresOf_.find(host); found != coresOf_.end())
        for (const auto* series : found->second)
            if (series->logicalProcessor == core)
                return valueAt(series->bitsPerSecond, sample);
    return 0;
}

AnyId RunData::hostOfEnd(AnyId end) const {
    return ops::hostOf(design(), end);
}

QString RunData::flowName(const simulation::FlowSeries& flow) const {
    const auto name = [this](AnyId end) { return end ? shownName(design(), end) : tr("the outside world"); };
    const QString ends = tr("%1 to %2").arg(name(flow.from), name(flow.to));
    return flow.name.empty() ? ends : QStringLiteral("%1 (%2)").arg(fromUtf8(flow.name), ends);
}

const simulation::Limit* RunData::limitOf(const simulation::FlowSeries& flow, int sample) const {
    if (sample < 0 || sample >= static_cast<int>(flow.limitBySample.size()))
        return nullptr;
    const std::int32_t place = flow.limitBySample[static_cast<std::size_t>(sample)];
    return place < 0 ? nullptr : &result().limits[static_cast<std::size_t>(place)];
}

QString RunData::limitName(const simulation::Limit& limit) const {
    const QString name = shownName(design(), limit.object);
    if (limit.logicalProcessor >= 0)
        return tr("processor %1 of %2").arg(limit.logicalProcessor).arg(name);
    if (const PhysicalNic* nic = design().get(limit.object.as<PhysicalNic>()))
        return tr("adapter %1 of %2").arg(name, shownName(design(), nic->host));
    if (limit.object.is<PhysicalLink>())
        return tr("the link %1").arg(name);
    if (limit.object)
        return tr("the maximum bandwidth of %1").arg(name);
    return fromUtf8(limit.name);
}

QString RunData::whyFlow(const simulation::FlowSeries& flow, int sample) const {
    const QString rate = rateText(valueAt(flow.bitsPerSecond, sample));
    const simulation::Limit* limit = limitOf(flow, sample);
    return limit ? tr("%1: %2, held back by %3").arg(flowName(flow), rate, limitName(*limit))
                 : tr("%1: %2").arg(flowName(flow), rate);
}

QString RunData::whyLine(const RateLine& line, int sample) const {
    constexpr std::size_t kMost = 4;
    const AnyId host = line.object.is<PhysicalNic>() ? hostOfEnd(line.object) : AnyId();
    std::vector<const simulation::FlowSeries*> found;
    for (const auto& flow : result().flows) {
        const bool isOwn = flow.from == line.object || flow.to == line.object;
        const bool isOnHost = host && (hostOfEnd(flow.from) == host || hostOfEnd(flow.to) == host);
        if ((isOwn || isOnHost) && limitOf(flow, sample))
            found.push_back(&flow);
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto* a, const auto* b) {
        return valueAt(a->bitsPerSecond, sample) > valueAt(b->bitsPerSecond, sample);
    });
    QStringList lines;
    for (const auto& limit : result().limits)
        if (line.object.is<PhysicalLink>() && limit.object == line.object)
            lines << tr("Nothing more goes through at some moments: it is a bottleneck of this run.");
    for (std::size_t i = 0; i < std::min(kMost, found.size()); ++i)
        lines << whyFlow(*found[i], sample);
    if (found.size() > kMost)
        lines << tr("and %n more flow(s) that are held back", nullptr,
                    static_cast<int>(found.size() - kMost));
    if (lines.isEmpty())
        lines << tr("Nothing holds it back at this moment: all get what they want.");
    return lines.join(u'\n');
}

QString RunData::whyCore(Id<Host> host, int core, int sample) const {
    QStringList lines;
    const auto loads = coreLoads(host, sample);
    const double load =
        core >= 0 && core < static_cast<int>(loads.size()) ? loads[static_cast<std::size_t>(core)] : 0;
    lines << tr("Processor %1 of %2: %3 of what it can receive")
                 .arg(core)
                 .arg(shownName(design(), host), percentText(load));
    for (const auto& queue : result().queues) {
        const PhysicalNic* nic = design().get(queue.nic);
        if (nic && nic->host == host && queue.logicalProcessor == core &&
            valueAt(queue.bitsPerSecond, sample) > 0)
            lines << tr("Queue %1 of %2: %3")
                         .arg(queue.queue)
                         .arg(fromUtf8(nic->name), rateText(valueAt(queue.bitsPerSecond, sample)));
    }
    std::vector<const simulation::FlowSeries*> received;
    for (const auto& flow : result().flows)
        if (hostOfEnd(flow.to) == AnyId(host) && valueAt(flow.bitsPerSecond, sample) > 0)
            received.push_back(&flow);
    std::sort(received.begin(), received.end(), [&](const auto* a, const auto* b) {
        return valueAt(a->bitsPerSecond, sample) > valueAt(b->bitsPerSecond, sample);
    });
    if (load > 0 && !received.empty())
        lines << tr("The host receives:");
    for (std::size_t i = 0; load > 0 && i < received.size() && i < 5; ++i)
        lines << QStringLiteral("  ") + whyFlow(*received[i], sample);
    if (load > 0 && received.size() > 5)
        lines << QStringLiteral("  ") +
                     tr("and %n more flow(s)", nullptr, static_cast<int>(received.size() - 5));
    return lines.join(QLatin1Char('\n'));
}

/// The adapter over which a machine talks; none for other ends.
Id<VirtualNic> RunData::firstAdapterOf(AnyId end) const {
    if (end.is<Vm>())
        for (const Id<VirtualNic> nic : relations_->of(&VirtualNic::vm, end.as<Vm>()))
            if (design().get(nic)->vmNetwork)
                return nic;
    return {};
}

const VirtualPortProfile* RunData::profileOf(AnyId end) const {
    const FabricView view(design(), *relations_);
    Id<VirtualNic> nic = end.as<VirtualNic>();
    if (end.is<Vm>())
        if (const auto nics = relations_->of(&VirtualNic::vm, end.as<Vm>()); !nics.empty())
            nic = nics.front();
    const VirtualNic* record = design().get(nic);
    const HostVirtualNic* hostNic = design().get(end.as<HostVirtualNic>());
    const HostSwitch* hostSwitch = record ? design().get(switchOf(view, nic)) : nullptr;
    if (hostNic)
        hostSwitch = design().get(hostNic->hostSwitch);
    return hostSwitch
               ? portProfileFor(view, *hostSwitch, hostNic ? hostNic->classification : record->classification)
               : nullptr;
}

double RunData::weightOf(AnyId end) const {
    const VirtualPortProfile* profile = profileOf(end);
    return profile ? profile->minimumWeight : 0;
}

std::vector<RunData::Share> RunData::shares(Id<Host> host, int sample) const {
    std::map<AnyId, double> sent;
    std::map<AnyId, QString> why;
    for (const auto& flow : result().flows)
        if (hostOfEnd(flow.from) == AnyId(host)) {
            sent[flow.from] += valueAt(flow.bitsPerSecond, sample);
            if (QString& reason = why[flow.from]; reason.isEmpty() && limitOf(flow, sample))
                reason = whyFlow(flow, sample);
        }
    std::vector<Share> found;
    double weights = 0;
    double rates = 0;
    for (const auto& [end, rate] : sent) {
        found.push_back(
            {shownName(design(), end), weightOf(end), rate,
             why[end].isEmpty() ? tr("Nothing holds it back: it sends what it wants.") : why[end]});
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
    const auto note = [&](AnyId id, double forth, double back, double capacity) {
        loads.rate[id] = {forth, back};
        if (capacity > 0)
            loads.load[id] = std::max(forth, back) / capacity;
    };
    for (const auto& nic : result().nics)
        note(nic.nic, valueAt(nic.sentBitsPerSecond, sample), valueAt(nic.receivedBitsPerSecond, sample),
             nic.capacityBitsPerSecond);
    for (const auto& link : result().links)
        note(link.link, valueAt(link.forwardBitsPerSecond, sample),
             valueAt(link.backwardBitsPerSecond, sample), link.capacityBitsPerSecond);
    for (const Id<Host> host : hosts_)
        loads.coreLoad[host] = coreLoads(host, sample);
    for (const auto& queue : result().queues)
        loads.queues[queue.nic].push_back(
            {queue.queue, queue.logicalProcessor, valueAt(queue.bitsPerSecond, sample)});
    for (const auto& flow : result().flows) {
        const double rate = valueAt(flow.bitsPerSecond, sample);
        for (const AnyId end : {flow.from, AnyId(firstAdapterOf(flow.from))})
            if (end && !end.is<PhysicalNic>())
                loads.rate[end].sent += rate;
        for (const AnyId end : {flow.to, AnyId(firstAdapterOf(flow.to))})
            if (end && !end.is<PhysicalNic>())
                loads.rate[end].received += rate;
    }
    // What a virtual adapter carries is shown against the fastest adapter of its host.
    std::map<AnyId, double> uplinks;
    for (const auto& nic : result().nics)
        uplinks[nic.host] = std::max(uplinks[nic.host], nic.capacityBitsPerSecond);
    for (const auto& [id, rate] : loads.rate)
        if (id.is<VirtualNic>() || id.is<HostVirtualNic>())
            if (const auto uplink = uplinks.find(hostOfEnd(id));
                uplink != uplinks.end() && uplink->second > 0)
                loads.load[id] = std::max(rate.sent, rate.received) / uplink->second;
    return loads;
}

} // namespace fd::ui
