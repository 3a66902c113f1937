// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/read_guard.h"

#include "model/naming.h"
#include "validation/engine_state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace fd::validation {

namespace {

/// Objects, reverse references and derived values; what was read, or what may be.
struct ReadSet {
    std::set<AnyId> records;
    std::set<std::tuple<Kind, std::size_t, AnyId>> referrers;
    std::set<std::pair<std::size_t, AnyId>> values;
};

class Recorder : public ReadLog, public DerivedStore {
public:
    Recorder(const Design& design, const Relations& relations) : design_(&design) {
        cache_.reset();
        cache_.bind(design, relations);
    }
    void readRecord(AnyId id) override {
        if (design_->contains(id))
            read.records.insert(id);
    }
    void readReferrers(Kind source, std::size_t field, AnyId target) override {
        if (design_->contains(target))
            read.referrers.insert({source, field, target});
    }
    const void* value(std::size_t index, AnyId id) override {
        if (design_->contains(id))
            read.values.insert({index, id});
        return cache_.value(index, id);
    }
    ReadSet read;

private:
    const Design* design_;
    DerivedCache cache_;
};

class Guard {
public:
    explicit Guard(const Design& design) : design_(design) { relations_.reset(design); }

    void checkDerived() {
        for (std::size_t index = 0; index < allDerived().size(); ++index)
            for (const AnyId id : design_.idsOf(allDerived()[index].kind))
                check(allDerived()[index].name, allDerived()[index].reads, {id},
                      [&](const Look& look) { (void)allDerived()[index].compute(id, look); });
    }
    void checkRules(const std::vector<Rule>& rules) {
        for (const Rule& rule : rules)
            rule.isBucket() ? checkBuckets(rule) : checkLocal(rule);
    }
    std::vector<std::string> lines() const { return {lines_.begin(), lines_.end()}; }

private:
    void checkLocal(const Rule& rule) {
        for (const Kind kind : rule.subjects)
            for (const AnyId id : design_.idsOf(kind))
                check(rule.info.id, rule.reads, {id}, [&](const Look& look) {
                    Report report(rule.info, design_);
                    rule.check(id, look, report);
                });
    }

    void checkBuckets(const Rule& rule) {
        std::map<Key, std::vector<AnyId>> groups;
        for (const Kind kind : rule.subjects)
            for (const AnyId id : design_.idsOf(kind))
                check(rule.info.id, rule.reads, {id}, [&](const Look& look) {
                    std::vector<Key> keys;
                    rule.keys(id, look, keys);
                    std::sort(keys.begin(), keys.end());
                    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
                    for (const Key& key : keys)
                        groups[key].push_back(id);
                });
        for (auto& [key, members] : groups) {
            std::sort(members.begin(), members.end());
            check(rule.info.id, rule.reads, members, [&, &all = members](const Look& look) {
                Report report(rule.info, design_);
                rule.checkGroup(all, look, report);
            });
        }
    }

    template <class Run>
    void check(std::string_view name, const std::vector<Read>& reads, const std::vector<AnyId>& subjects,
               Run&& run) {
        Recorder recorder(design_, relations_);
        run(Look(FabricView(design_, relations_, &recorder), recorder));
        ReadSet allowed;
        for (const AnyId subject : subjects) {
            allowed.records.insert(subject);
            for (const Read& read : reads)
                if (read.subject == subject.kind)
                    follow(read, {subject}, 0, allowed);
        }
        for (const AnyId id : recorder.read.records)
            if (!allowed.records.contains(id))
                note(name, "reads", id);
        for (const auto& [kind, field, target] : recorder.read.referrers)
            if (!allowed.referrers.contains({kind, field, target}))
                note(name,
                     std::string("looks for ") + kindInfo(kind).name + "." +
                         kindInfo(kind).fields[field].name + " at",
                     target);
        for (const auto& [index, id] : recorder.read.values)
            if (!allowed.values.contains({index, id}))
                note(name, std::string("asks for the ") + allDerived()[index].name + " of", id);
    }

    void note(std::string_view name, const std::string& what, AnyId id) {
        lines_.insert(std::string(name) + " " + what + " a " + kindInfo(id.kind).name);
    }

    /// Adds everything that lies on the declared path from these objects on.
    void follow(const Read& read, const std::vector<AnyId>& at, std::size_t step, ReadSet& allowed) {
        if (step == read.path.size()) {
            for (const AnyId id : at)
                for (std::size_t index = 0; index < allDerived().size(); ++index)
                    if (read.fields.test(derivedBit(index)) && allDerived()[index].kind == id.kind)
                        allowed.values.insert({index, id});
            return;
        }
        std::vector<AnyId> next;
        const Step& path = read.path[step];
        if (path.repeats)
            next = at;
        std::vector<AnyId> frontier = at;
        while (!frontier.empty()) {
            std::vector<AnyId> found;
            for (const AnyId id : frontier)
                oneStep(path, id, found, allowed);
            frontier.clear();
            for (const AnyId id : found)
                if (design_.contains(id) && std::find(next.begin(), next.end(), id) == next.end()) {
                    next.push_back(id);
                    allowed.records.insert(id);
                    if (path.repeats)
                        frontier.push_back(id);
                }
        }
        follow(read, next, step + 1, allowed);
    }

    void oneStep(const Step& path, AnyId id, std::vector<AnyId>& found, ReadSet& allowed) {
        if (path.isForward) {
            std::vector<AnyId> targets;
            if (const void* record = design_.record(id))
                kindInfo(path.owner).fields[path.field].targets(record, targets);
            for (const AnyId target : targets)
                if (target.kind == path.end)
                    found.push_back(target);
            return;
        }
        allowed.referrers.insert({path.owner, path.field, id});
        for (const std::uint32_t number : relations_.sources(path.owner, path.field, id))
            found.push_back(AnyId(path.owner, number));
    }

    const Design& design_;
    Relations relations_;
    std::set<std::string> lines_;
};

} // namespace

std::vector<std::string> undeclaredReads(const Design& design) {
    Guard guard(design);
    guard.checkDerived();
    guard.checkRules(allRules());
    return guard.lines();
}

std::vector<std::string> undeclaredReads(const Design& design, const std::vector<Rule>& rules) {
    Guard guard(design);
    guard.checkRules(rules);
    return guard.lines();
}

} // namespace fd::validation
