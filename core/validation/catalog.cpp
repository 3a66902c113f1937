// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/catalog.h"

#include "validation/engine_state.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace fd::validation {

std::span<const RuleInfo> ruleCatalog() {
    static const std::vector<RuleInfo> infos = [] {
        std::vector<RuleInfo> all;
        for (const Rule& rule : allRules())
            if (all.empty() || all.back().id != rule.info.id)
                all.push_back(rule.info);
        return all;
    }();
    return infos;
}

const RuleInfo* findRule(std::string_view id) {
    const auto rules = ruleCatalog();
    const auto at =
        std::find_if(rules.begin(), rules.end(), [&](const RuleInfo& rule) { return rule.id == id; });
    return at == rules.end() ? nullptr : &*at;
}

std::vector<Fix> fixesFor(const Design& design, const Finding& finding) {
    ValidationEngine engine;
    engine.reset(design);
    return engine.fixesFor(finding);
}

namespace {

Error fixNotPossible() {
    return Error{"fix.not-possible",
                 Text{translatable("Validation", "This repair is not possible here any more."), {}}};
}

/// A design that repairs are made on one after the other: what they look at follows each step.
class RepairBench {
public:
    explicit RepairBench(Design design) : design_(std::move(design)) {
        relations_.reset(design_);
        bind();
    }

    /// What the repair changes; nothing if it is not possible.
    std::optional<ChangeSet> apply(const Finding& finding, std::size_t fixIndex, const IdCounters& counters) {
        Transaction step(design_, counters, 0, {});
        const Look look(FabricView(design_, relations_), derived_);
        for (const Rule& rule : allRules()) {
            if (rule.info.id != finding.ruleId || fixIndex >= rule.fixes.size() ||
                !rule.fixes[fixIndex].apply(look, finding, step))
                continue;
            ChangeSet changes = step.changeSet();
            relations_.advance(changes);
            design_ = step.snapshot();
            bind();
            return changes;
        }
        return std::nullopt;
    }

private:
    void bind() {
        derived_.reset();
        derived_.bind(design_, relations_);
    }

    Design design_;
    Relations relations_;
    DerivedCache derived_;
};

void take(Transaction& transaction, const ChangeSet& changes) {
    for (const Change& change : changes.changes)
        transaction.put(change.id, change.after);
}

} // namespace

Result<void> applyFix(Transaction& transaction, const Finding& finding, std::size_t fixIndex) {
    const auto changes = RepairBench(transaction.snapshot()).apply(finding, fixIndex, transaction.counters());
    if (!changes)
        return fixNotPossible();
    take(transaction, *changes);
    return {};
}

std::size_t applyFixToAll(Transaction& transaction, const std::vector<Finding>& findings,
                          std::size_t fixIndex, const RepairProgress& progress) {
    RepairBench bench(transaction.snapshot());
    std::size_t done = 0;
    for (std::size_t i = 0; i < findings.size() && !progress.stop.stop_requested(); ++i) {
        if (const auto changes = bench.apply(findings[i], fixIndex, transaction.counters())) {
            take(transaction, *changes);
            ++done;
        }
        if (progress.report)
            progress.report(static_cast<double>(i + 1) / static_cast<double>(findings.size()));
    }
    return done;
}

Id<Acceptance> accept(Transaction& transaction, const Finding& finding, AcceptedBy why, AcceptScope scope) {
    Acceptance acceptance;
    acceptance.rule = finding.ruleId;
    if (finding.subject && scope != AcceptScope::Rule)
        acceptance.subjects.push_back(finding.subject);
    if (scope == AcceptScope::Finding)
        acceptance.subjects.insert(acceptance.subjects.end(), finding.others.begin(), finding.others.end());
    acceptance.reason = std::move(why.reason);
    acceptance.acceptedBy = std::move(why.by);
    acceptance.acceptedOn = std::move(why.on);
    return transaction.add(std::move(acceptance));
}

bool withdrawAcceptance(Transaction& transaction, const Finding& finding) {
    const auto covering = finding.acceptableAs();
    std::vector<Id<Acceptance>> matching;
    for (const auto entry : transaction.view().table<Acceptance>())
        if (std::ranges::find(covering, fingerprintOf(entry.record)) != covering.end())
            matching.push_back(entry.id);
    for (const Id<Acceptance> id : matching)
        transaction.erase(id);
    return !matching.empty();
}

std::vector<Id<Acceptance>> staleAcceptances(const Design& design, const std::vector<Finding>& findings) {
    std::set<std::string> present;
    for (const Finding& finding : findings)
        for (std::string& as : finding.acceptableAs())
            present.insert(std::move(as));
    std::vector<Id<Acceptance>> stale;
    for (const auto entry : design.table<Acceptance>())
        if (!present.contains(fingerprintOf(entry.record)))
            stale.push_back(entry.id);
    return stale;
}

} // namespace fd::validation
