// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/readers.h"

#include <algorithm>

namespace fd::validation {

ReaderSet ReaderPath::of(const FieldMask& fields) const {
    ReaderSet out;
    for (std::size_t field = fields._Find_first(); field < fields.size(); field = fields._Find_next(field))
        out |= byField[field];
    return out;
}

Readers::Readers(const std::vector<Rule>& rules, const std::vector<DerivedRule>& derived)
    : byEnd_(kKindCount), byKind_(kKindCount) {
    for (std::size_t at = 0; at < derived.size(); ++at)
        add(at, {derived[at].kind}, derived[at].reads);
    for (std::size_t at = 0; at < rules.size(); ++at)
        add(readerOfRule(at), rules[at].subjects, rules[at].reads);
}

const Readers& Readers::instance() {
    static const Readers readers(allRules(), allDerived());
    return readers;
}

void Readers::add(std::size_t reader, const std::vector<Kind>& subjects, const std::vector<Read>& reads) {
    for (const Kind subject : subjects)
        byKind_[indexOf(subject)].set(reader);
    for (const Read& read : reads) {
        // The references along the path are read too: the forward ones at their start, the others at their
        // end.
        std::vector<Step> prefix;
        for (const Step& step : read.path) {
            FieldMask reference;
            reference.set(step.field);
            if (step.isForward && !step.repeats)
                addOne(reader, prefix, step.start, reference);
            prefix.push_back(step);
            if (step.repeats || !step.isForward)
                addOne(reader, prefix, step.end, reference);
        }
        addOne(reader, read.path, read.end, read.fields);
    }
}

void Readers::addOne(std::size_t reader, std::vector<Step> path, Kind end, const FieldMask& fields) {
    auto& paths = byEnd_[indexOf(end)];
    auto at = std::find_if(paths.begin(), paths.end(),
                           [&](const ReaderPath& known) { return known.steps == path; });
    if (at == paths.end()) {
        paths.push_back({std::move(path), {}, {}});
        at = paths.end() - 1;
    }
    at->all.set(reader);
    for (std::size_t field = fields._Find_first(); field < fields.size(); field = fields._Find_next(field))
        at->byField[field].set(reader);
}

namespace {

class BackWalk {
public:
    BackWalk(const StateView& state, const std::function<void(AnyId)>& visit)
        : state_(state), visit_(visit) {}

    void run(std::span<const Step> steps, AnyId at) const {
        if (steps.empty()) {
            visit_(at);
            return;
        }
        const Step& step = steps.back();
        const auto rest = steps.first(steps.size() - 1);
        if (!step.repeats) {
            before(step, at, [&](AnyId found) { run(rest, found); });
            return;
        }
        std::vector<AnyId> seen{at};
        for (std::size_t next = 0; next < seen.size(); ++next) {
            run(rest, seen[next]);
            before(step, seen[next], [&](AnyId found) {
                if (std::find(seen.begin(), seen.end(), found) == seen.end())
                    seen.push_back(found);
            });
        }
    }

private:
    template <class Visit>
    void before(const Step& step, AnyId at, Visit&& visit) const {
        if (step.isForward) {
            for (const std::uint32_t number : state_.relations.sources(step.owner, step.field, at))
                visit(AnyId(step.owner, number));
            return;
        }
        const void* record = state_.design.record(at);
        if (!record)
            return;
        std::vector<AnyId> targets;
        kindInfo(step.owner).fields[step.field].targets(record, targets);
        for (const AnyId target : targets)
            if (target.kind == step.start)
                visit(target);
    }
    const StateView& state_;
    const std::function<void(AnyId)>& visit_;
};

} // namespace

void walkBack(const StateView& state, std::span<const Step> steps, AnyId end,
              const std::function<void(AnyId)>& visit) {
    BackWalk(state, visit).run(steps, end);
}

} // namespace fd::validation
