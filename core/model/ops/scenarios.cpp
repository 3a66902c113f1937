// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/scenarios.h"

#include "model/naming.h"
#include "model/ops/support.h"

#include <algorithm>

namespace fd::ops {

namespace {

constexpr long long kCopiedBytes = 10'000'000'000;
constexpr int kBetweenMoves = 5000;

class Recorder {
public:
    Recorder(Transaction& transaction, Id<Scenario> scenario) : transaction_(transaction), scenario_(scenario) {}

    void talk(const std::vector<AnyId>& ends) {
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends.size() == 2 && i == 1)
                break;
            ScenarioFlow flow;
            flow.from = ends[i];
            flow.to = ends.size() > 1 ? ends[(i + 1) % ends.size()] : AnyId();
            flow.rate = Bandwidth::gigabitsPerSecond(1);
            flow.connections = 4;
            add(std::move(flow));
        }
    }

    void copy(const std::vector<AnyId>& ends) {
        for (std::size_t i = 1; i < std::max<std::size_t>(2, ends.size()); ++i) {
            ScenarioFlow flow;
            flow.from = ends.front();
            flow.to = i < ends.size() ? ends[i] : AnyId();
            flow.bytes = kCopiedBytes;
            flow.destinationPort = 445;
            add(std::move(flow));
        }
    }

    void migrate(const std::vector<AnyId>& ends) {
        int at = kBetweenMoves;
        for (const auto& [id, event] : transaction_.view().table<ScenarioEvent>())
            if (event.scenario == scenario_)
                at = std::max(at, event.atMilliseconds + kBetweenMoves);
        for (const AnyId id : ends) {
            ScenarioEvent event;
            event.scenario = scenario_;
            event.subject = id;
            event.atMilliseconds = at;
            event.action = id.is<Host>() ? ScenarioAction::Drain : ScenarioAction::Migrate;
            if (id.is<Vm>() && !(event.target = peerOf(hostOf(transaction_.view(), id))))
                continue;
            added.push_back(transaction_.add(std::move(event)));
        }
    }

    std::vector<AnyId> added;

private:
    void add(ScenarioFlow flow) {
        flow.scenario = scenario_;
        added.push_back(transaction_.add(std::move(flow)));
    }

    Id<Host> peerOf(Id<Host> host) const {
        const Host* record = transaction_.view().get(host);
        if (!record)
            return {};
        for (const auto& [id, other] : transaction_.view().table<Host>())
            if (id != host && (record->cluster ? other.cluster == record->cluster : other.hostGroup == record->hostGroup))
                return id;
        return {};
    }

    Transaction& transaction_;
    Id<Scenario> scenario_;
};

} // namespace

Id<Scenario> addScenario(Transaction& transaction, Scenario scenario, const std::vector<ScenarioFlow>& flows,
                         const std::vector<ScenarioEvent>& events) {
    scenario.name = freeName(transaction.view(), kindOf<Scenario>, scenario.name);
    const Id<Scenario> id = transaction.add(std::move(scenario));
    for (ScenarioFlow flow : flows) {
        flow.scenario = id;
        transaction.add(std::move(flow));
    }
    for (ScenarioEvent event : events) {
        event.scenario = id;
        transaction.add(std::move(event));
    }
    return id;
}

bool canTalk(AnyId id) {
    return id.is<Vm>() || id.is<VirtualNic>() || id.is<Host>() || id.is<HostVirtualNic>() || id.is<PhysicalNic>();
}

Result<std::vector<AnyId>> record(Transaction& transaction, const Recording& wanted) {
    if (!transaction.view().get(wanted.scenario))
        return isGone();
    std::vector<AnyId> ends;
    for (const AnyId id : wanted.objects) {
        const bool isFit = wanted.deed == Deed::Migrate ? id.is<Vm>() || id.is<Host>() : canTalk(id);
        if (isFit && transaction.view().contains(id))
            ends.push_back(id);
    }
    Recorder recorder(transaction, wanted.scenario);
    if (!ends.empty()) {
        switch (wanted.deed) {
        case Deed::Talk: recorder.talk(ends); break;
        case Deed::Copy: recorder.copy(ends); break;
        case Deed::Migrate: recorder.migrate(ends); break;
        }
    }
    if (recorder.added.empty())
        return wanted.deed == Deed::Migrate
                   ? refusal("scenario.nothing",
                             translatable("Operation", "Select machines that have another host to move to, or a host to drain."))
                   : refusal("scenario.nothing",
                             translatable("Operation", "Select the machines, adapters or hosts that are to send something."));
    return std::move(recorder.added);
}

} // namespace fd::ops
