// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/engine.h"

#include "model/document.h"
#include "validation/engine_state.h"
#include "validation/why.h"

#include <algorithm>
#include <iterator>

namespace fd::validation {

namespace {

/// What stands on both sides has not changed.
void cancel(FindingDelta& delta) {
    std::sort(delta.added.begin(), delta.added.end());
    std::sort(delta.removed.begin(), delta.removed.end());
    std::vector<Finding> added;
    std::vector<Finding> removed;
    std::set_difference(delta.added.begin(), delta.added.end(), delta.removed.begin(), delta.removed.end(),
                        std::back_inserter(added));
    std::set_difference(delta.removed.begin(), delta.removed.end(), delta.added.begin(), delta.added.end(),
                        std::back_inserter(removed));
    delta.added = std::move(added);
    delta.removed = std::move(removed);
}

/// The settings concern every rule; they change so rarely that looking at everything anew is the right
/// answer.
bool needsFullRun(const ChangeSet& changes) {
    return changes.isReset ||
           std::any_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
               return change.id.is<FabricSettings>() || change.id.is<RuleSetting>();
           });
}

std::vector<AnyId> subjectsOf(const Rule& rule, const std::vector<std::vector<AnyId>>& idsByKind) {
    std::vector<AnyId> out;
    for (const Kind kind : rule.subjects)
        out.insert(out.end(), idsByKind[indexOf(kind)].begin(), idsByKind[indexOf(kind)].end());
    return out;
}

Key keyOf(AnyId subject) {
    return Key::of(subject);
}

AnyId subjectOf(const Key& key) {
    return {static_cast<Kind>(key.words[0] >> 32U), static_cast<std::uint32_t>(key.words[0])};
}

} // namespace

bool ValidationEngine::State::applies(std::size_t rule) const {
    const RuleInfo& info = allRules()[rule].info;
    const auto setting = severities.find(info.id);
    return info.appliesTo(design.settings().vmmVersion) &&
           (setting == severities.end() || setting->second != RuleSeverity::Off);
}

void ValidationEngine::State::setSeverities(std::vector<Finding>& findings, std::string_view rule) const {
    const auto setting = severities.find(rule);
    if (setting == severities.end())
        return;
    for (Finding& finding : findings)
        finding.severity = setting->second == RuleSeverity::Error     ? Severity::Error
                           : setting->second == RuleSeverity::Warning ? Severity::Warning
                                                                      : Severity::Advice;
}

bool ValidationEngine::State::isAccepted(const Finding& finding) const {
    return !acceptances.empty() && std::ranges::any_of(finding.acceptableAs(), [&](const std::string& as) {
        return acceptances.contains(as);
    });
}

void ValidationEngine::State::countAcceptance(const Acceptance& acceptance, int by) {
    const std::string fingerprint = fingerprintOf(acceptance);
    if ((acceptances[fingerprint] += by) <= 0)
        acceptances.erase(fingerprint);
}

bool ValidationEngine::State::rebuild(const Design& newDesign, const std::stop_token& stop) {
    const auto& rules = allRules();
    design = newDesign;
    relations.reset(design);
    derived.reset();
    derived.bind(design, relations);
    buckets.assign(rules.size(), {});
    found.clear();
    naming.clear();
    acceptances.clear();
    for (const auto acceptance : design.table<Acceptance>())
        countAcceptance(acceptance.record, 1);
    severities.clear();
    for (const auto setting : design.table<RuleSetting>())
        severities[setting.record.rule] = setting.record.severity;
    std::vector<std::vector<AnyId>> ids(kKindCount);
    for (const KindInfo& kind : allKinds())
        ids[indexOf(kind.kind)] = design.idsOf(kind.kind);
    const Look eyes = look();
    std::vector<Key> keys;
    std::vector<Key> touched;
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        if (stop.stop_requested())
            return false;
        if (!applies(rule))
            continue;
        for (const AnyId id : subjectsOf(rules[rule], ids)) {
            if (!rules[rule].isBucket()) {
                evaluateUnit({rule, keyOf(id)}, nullptr);
                continue;
            }
            keys.clear();
            touched.clear();
            rules[rule].keys(id, eyes, keys);
            buckets[rule].assign(id, keys, touched);
        }
        for (const Key& key : buckets[rule].keys())
            evaluateUnit({rule, key}, nullptr);
    }
    return true;
}

void ValidationEngine::State::unname(const Unit& unit, const std::vector<AnyId>& named) {
    for (const AnyId id : named) {
        const auto users = naming.find(id);
        if (users == naming.end())
            continue;
        std::erase(users->second, unit);
        if (users->second.empty())
            naming.erase(users);
    }
}

void ValidationEngine::State::store(const Unit& unit, Report&& report, FindingDelta* delta) {
    setSeverities(report.findings, allRules()[unit.rule].info.id);
    if (const char* why = report.findings.empty() ? nullptr : whyOf(allRules()[unit.rule].info.id))
        for (Finding& finding : report.findings)
            // Not for the note that a rule could not run.
            if (finding.why.source.empty() && finding.message.source == allRules()[unit.rule].info.message)
                finding.why = {why, finding.message.arguments};
    if (!acceptances.empty())
        for (Finding& finding : report.findings)
            finding.isAccepted = isAccepted(finding);
    const auto present = found.find(unit);
    if (present == found.end() && report.findings.empty())
        return;
    if (present != found.end()) {
        if (present->second.findings == report.findings && present->second.named == report.named)
            return;
        if (delta)
            delta->removed.insert(delta->removed.end(), present->second.findings.begin(),
                                  present->second.findings.end());
        unname(unit, present->second.named);
    }
    if (report.findings.empty()) {
        found.erase(present);
        return;
    }
    if (delta)
        delta->added.insert(delta->added.end(), report.findings.begin(), report.findings.end());
    for (const AnyId id : report.named)
        naming[id].push_back(unit);
    found[unit] = {std::move(report.findings), std::move(report.named)};
}

void ValidationEngine::State::evaluateUnit(const Unit& unit, FindingDelta* delta) {
    const Rule& rule = allRules()[unit.rule];
    Report report(rule.info, design);
    try {
        if (!rule.isBucket()) {
            if (applies(unit.rule))
                rule.check(subjectOf(unit.key), look(), report);
        } else if (const auto members = buckets[unit.rule].members(unit.key); !members.empty()) {
            rule.checkGroup(members, look(), report);
        }
    } catch (const std::exception&) {
        // A mistake in one rule must not stop the others.
        report = Report(rule.info, design);
        report.failed(rule.isBucket() ? AnyId{} : subjectOf(unit.key));
    }
    store(unit, std::move(report), delta);
}

void ValidationEngine::State::mark(const ChangeSet& changes, bool before, Dirty& dirty) const {
    const StateView state{design, relations};
    for (const Change& change : changes.changes) {
        const bool cameOrWent = change.isAdded() || change.isRemoved();
        if (before ? !change.before : !change.after)
            continue;
        dirty.addReadersOf(change.id, change.changedFields(), cameOrWent, state);
    }
}

void ValidationEngine::State::refreshDerived(Dirty& dirty) {
    const StateView state{design, relations};
    for (std::size_t index = 0; index < allDerived().size(); ++index)
        for (std::size_t at = 0; at < dirty.derived[index].size(); ++at) {
            const AnyId id = dirty.derived[index][at];
            if (!derived.refresh(index, id))
                continue;
            FieldMask field;
            field.set(derivedBit(index));
            dirty.addReadersOf(id, field, false, state);
        }
}

void ValidationEngine::State::evaluate(const Dirty& dirty, const ChangeSet& changes, FindingDelta& delta) {
    std::unordered_set<Unit, UnitHash> groups;
    std::vector<Key> keys;
    std::vector<Key> touched;
    const Look eyes = look();
    for (const auto& [subject, readers] : dirty.subjects) {
        for (std::size_t at = readers._Find_next(kMaximumDerived - 1); at < readers.size();
             at = readers._Find_next(at)) {
            const std::size_t rule = at - kMaximumDerived;
            if (!applies(rule))
                continue;
            if (!allRules()[rule].isBucket()) {
                evaluateUnit({rule, keyOf(subject)}, &delta);
                continue;
            }
            keys.clear();
            touched.clear();
            allRules()[rule].keys(subject, eyes, keys);
            buckets[rule].assign(subject, keys, touched);
            for (const Key& key : touched)
                groups.insert({rule, key});
        }
    }
    for (const Unit& unit : groups)
        evaluateUnit(unit, &delta);
    for (const Change& change : changes.changes)
        if (const auto users = naming.find(change.id); users != naming.end())
            for (const Unit& unit : std::vector<Unit>(users->second))
                evaluateUnit(unit, &delta);
}

void ValidationEngine::State::acceptAnew(const ChangeSet& changes, FindingDelta& delta) {
    bool isConcerned = false;
    for (const Change& change : changes.changes) {
        if (!change.id.is<Acceptance>())
            continue;
        isConcerned = true;
        if (const auto* before = change.beforeAs<Acceptance>())
            countAcceptance(*before, -1);
        if (const auto* after = change.afterAs<Acceptance>())
            countAcceptance(*after, 1);
    }
    if (!isConcerned)
        return;
    for (auto& [unit, result] : found)
        for (Finding& finding : result.findings)
            if (const bool isNow = isAccepted(finding); isNow != finding.isAccepted) {
                delta.removed.push_back(finding);
                finding.isAccepted = isNow;
                delta.added.push_back(finding);
            }
}

FindingDelta ValidationEngine::State::advance(const Design& newDesign, const ChangeSet& changes) {
    FindingDelta delta;
    if (needsFullRun(changes)) {
        delta.removed = sorted();
        rebuild(newDesign, {});
        delta.added = sorted();
        cancel(delta);
        return delta;
    }
    Dirty dirty;
    mark(changes, true, dirty);
    relations.advance(changes);
    design = newDesign;
    mark(changes, false, dirty);
    refreshDerived(dirty);
    acceptAnew(changes, delta);
    evaluate(dirty, changes, delta);
    cancel(delta);
    return delta;
}

std::vector<Finding> ValidationEngine::State::sorted() const {
    std::vector<Finding> out;
    for (const auto& [unit, result] : found)
        out.insert(out.end(), result.findings.begin(), result.findings.end());
    std::sort(out.begin(), out.end());
    return out;
}

ValidationEngine::ValidationEngine() : state_(std::make_unique<State>()) {
    state_->rebuild({}, {});
}
ValidationEngine::~ValidationEngine() = default;
ValidationEngine::ValidationEngine(ValidationEngine&&) noexcept = default;
ValidationEngine& ValidationEngine::operator=(ValidationEngine&&) noexcept = default;

void ValidationEngine::reset(const Design& design) {
    state_->rebuild(design, {});
}

bool ValidationEngine::reset(const Design& design, const std::stop_token& stop) {
    return state_->rebuild(design, stop);
}

FindingDelta ValidationEngine::advance(const Design& design, const ChangeSet& changes) {
    return state_->advance(design, changes);
}

FindingDelta ValidationEngine::preview(const Design& design, const ChangeSet& changes) {
    const Design present = state_->design;
    FindingDelta delta = state_->advance(design, changes);
    state_->advance(present, changes.reversed());
    return delta;
}

std::vector<Finding> ValidationEngine::findings() const {
    return state_->sorted();
}

std::vector<Fix> ValidationEngine::fixesFor(const Finding& finding) {
    std::vector<Fix> fixes;
    const auto& rules = allRules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) {
        return r.info.id == finding.ruleId &&
               std::find(r.subjects.begin(), r.subjects.end(), finding.subject.kind) != r.subjects.end();
    });
    if (rule == rules.end())
        return fixes;
    for (std::size_t index = 0; index < rule->fixes.size(); ++index) {
        Transaction transaction(state_->design, countersFor(state_->design), 0,
                                Text{rule->fixes[index].label, {}});
        if (!rule->fixes[index].apply(state_->look(), finding, transaction))
            continue;
        ChangeSet changes = transaction.changeSet();
        const FindingDelta delta = preview(transaction.snapshot(), changes);
        const auto isThis = [&](const Finding& f) { return f.fingerprint() == finding.fingerprint(); };
        const bool removes = std::any_of(delta.removed.begin(), delta.removed.end(), isThis) &&
                             std::none_of(delta.added.begin(), delta.added.end(), isThis);
        // Stricter than "none of higher severity": one mistake for another of the same weight is no repair.
        const auto isNew = [&](const Finding& f) {
            return f.severity <= finding.severity &&
                   std::none_of(delta.removed.begin(), delta.removed.end(),
                                [&](const Finding& old) { return old.fingerprint() == f.fingerprint(); });
        };
        const bool harms = std::any_of(delta.added.begin(), delta.added.end(), isNew);
        if (removes && !harms)
            fixes.push_back({index, Text{rule->fixes[index].label, {}}, std::move(changes)});
    }
    return fixes;
}

std::vector<Finding> validate(const Design& design) {
    ValidationEngine engine;
    engine.reset(design);
    return engine.findings();
}

} // namespace fd::validation
