// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run: adapters, virtual adapters, links, and what had to wait.
#include "model/derived/fabric_view.h"
#include "model/derived/switching.h"
#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"

#include <algorithm>

namespace fd::ui {

namespace {

void addTo(std::vector<double>& sum, const std::vector<double>& samples) {
    sum.resize(std::max(sum.size(), samples.size()));
    for (std::size_t i = 0; i < samples.size(); ++i)
        sum[i] += samples[i];
}

void sortByPeak(std::vector<RateLine>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const RateLine& a, const RateLine& b) {
        return peakOf(a.bitsPerSecond) > peakOf(b.bitsPerSecond);
    });
}

} // namespace

std::vector<RateLine> RunData::adapterLines(Id<Host> host) const {
    std::vector<RateLine> lines;
    for (const auto& nic : result().nics) {
        if (nic.host != host)
            continue;
        const QString name = shownName(design(), nic.nic);
        lines.push_back(
            {tr("%1 received").arg(name), nic.nic, nic.receivedBitsPerSecond, nic.capacityBitsPerSecond, {}});
        lines.push_back(
            {tr("%1 sent").arg(name), nic.nic, nic.sentBitsPerSecond, nic.capacityBitsPerSecond, {}});
    }
    return lines;
}

std::vector<RateLine> RunData::virtualAdapterLines(Id<Host> host) const {
    std::map<AnyId, RateLine> lines;
    for (const auto& flow : result().flows) {
        if (!flow.from || flow.from.is<PhysicalNic>() || hostOfEnd(flow.from) != AnyId(host))
            continue;
        RateLine& line = lines[flow.from];
        line.object = flow.from;
        addTo(line.bitsPerSecond, flow.bitsPerSecond);
    }
    double uplink = 0;
    for (const auto& nic : result().nics)
        if (nic.host == host)
            uplink += nic.capacityBitsPerSecond;
    double weights = 0;
    for (const auto& [id, line] : lines)
        weights += std::max(1.0, weightOf(id));
    std::vector<RateLine> list;
    for (auto& [id, line] : lines) {
        line.name = tr("%1 sent").arg(shownName(design(), id));
        if (const VirtualPortProfile* profile = profileOf(id)) {
            if (!profile->maximumBandwidth.isZero())
                line.limit = static_cast<double>(profile->maximumBandwidth.bitsPerSecond());
            if (!profile->minimumBandwidth.isZero())
                line.guaranteed = static_cast<double>(profile->minimumBandwidth.bitsPerSecond());
            else if (profile->minimumWeight > 0 && weights > 0)
                line.guaranteed = uplink * profile->minimumWeight / weights;
        }
        list.push_back(std::move(line));
    }
    sortByPeak(list);
    return list;
}

std::vector<RateLine> RunData::linkLines() const {
    std::vector<RateLine> lines;
    for (const auto& link : result().links) {
        const PhysicalLink* record = design().get(link.link);
        const QString from = record ? shownName(design(), record->from) : QString();
        const QString to = record ? shownName(design(), record->to) : QString();
        lines.push_back({tr("%1 to %2").arg(from, to),
                         link.link,
                         link.forwardBitsPerSecond,
                         link.capacityBitsPerSecond,
                         {}});
        lines.push_back({tr("%1 to %2").arg(to, from),
                         link.link,
                         link.backwardBitsPerSecond,
                         link.capacityBitsPerSecond,
                         {}});
    }
    sortByPeak(lines);
    return lines;
}

std::vector<RateLine> RunData::heldBackLines() const {
    std::vector<RateLine> lines;
    for (const auto& flow : result().flows) {
        if (!(flow.wantedBitsPerSecond > 0))
            continue;
        RateLine line{flowName(flow), flow.from ? flow.from : flow.to, {}, flow.wantedBitsPerSecond, {}};
        for (std::size_t i = 0; i < flow.bitsPerSecond.size(); ++i) {
            const double missing = flow.wantedBitsPerSecond - flow.bitsPerSecond[i];
            const bool isHeldBack = i < flow.limitBySample.size() && flow.limitBySample[i] >= 0;
            line.bitsPerSecond.push_back(isHeldBack && missing > flow.wantedBitsPerSecond * 0.001 ? missing
                                                                                                  : 0);
        }
        if (peakOf(line.bitsPerSecond) > 0)
            lines.push_back(std::move(line));
    }
    sortByPeak(lines);
    return lines;
}

} // namespace fd::ui
