// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/relations.h"

#include <algorithm>

namespace fd {

namespace {

constexpr std::size_t kNone = ~std::size_t{0};

void insertSorted(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    if (numbers.empty() || numbers.back() < number) {
        numbers.push_back(number);
        return;
    }
    const auto at = std::lower_bound(numbers.begin(), numbers.end(), number);
    if (*at != number)
        numbers.insert(at, number);
}

void removeSorted(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    const auto at = std::lower_bound(numbers.begin(), numbers.end(), number);
    if (at != numbers.end() && *at == number)
        numbers.erase(at);
}

} // namespace

Relations::Relations() : slotIndex_(kKindCount) {
    for (const KindInfo& kind : allKinds()) {
        auto& index = slotIndex_[indexOf(kind.kind)];
        for (std::size_t field = 0; field < kind.fields.size(); ++field) {
            index.push_back(kind.fields[field].isReference() ? slots_.size() : kNone);
            if (kind.fields[field].isReference())
                slots_.push_back({kind.kind, field, {}});
        }
    }
}

void Relations::reset(const Design& design) {
    *this = Relations();
    for (const KindInfo& kind : allKinds())
        for (const AnyId id : design.idsOf(kind.kind))
            addRecord(id, design.record(id), nullptr);
}

void Relations::advance(const ChangeSet& changes) {
    // Fields that did not change keep their entries, so an edit of a hub's text costs nothing here.
    for (const Change& change : changes.changes) {
        if (change.before)
            removeRecord(change.id, change.before.get(), change.after.get());
        if (change.after)
            addRecord(change.id, change.after.get(), change.before.get());
    }
}

void Relations::addRecord(AnyId id, const void* record, const void* except) {
    const auto& index = slotIndex_[indexOf(id.kind)];
    std::vector<AnyId> targets;
    for (std::size_t field = 0; field < index.size(); ++field) {
        const FieldInfo& info = kindInfo(id.kind).fields[field];
        if (index[field] == kNone || (except && info.equal(record, except)))
            continue;
        targets.clear();
        info.targets(record, targets);
        auto& byTarget = slots_[index[field]].byTarget;
        for (const AnyId target : targets) {
            if (byTarget.size() <= indexOf(target.kind))
                byTarget.resize(indexOf(target.kind) + 1);
            auto& ofKind = byTarget[indexOf(target.kind)];
            if (ofKind.size() <= target.number)
                ofKind.resize(target.number + 1);
            insertSorted(ofKind[target.number], id.number);
        }
    }
}

void Relations::removeRecord(AnyId id, const void* record, const void* except) {
    const auto& index = slotIndex_[indexOf(id.kind)];
    std::vector<AnyId> targets;
    for (std::size_t field = 0; field < index.size(); ++field) {
        const FieldInfo& info = kindInfo(id.kind).fields[field];
        if (index[field] == kNone || (except && info.equal(record, except)))
            continue;
        targets.clear();
        info.targets(record, targets);
        auto& byTarget = slots_[index[field]].byTarget;
        for (const AnyId target : targets)
            if (indexOf(target.kind) < byTarget.size() && target.number < byTarget[indexOf(target.kind)].size())
                removeSorted(byTarget[indexOf(target.kind)][target.number], id.number);
    }
}

std::span<const std::uint32_t> Relations::sources(std::size_t slot, AnyId target) const {
    if (!target)
        return {};
    const auto& byTarget = slots_[slot].byTarget;
    if (indexOf(target.kind) >= byTarget.size() || target.number >= byTarget[indexOf(target.kind)].size())
        return {};
    return byTarget[indexOf(target.kind)][target.number];
}

std::span<const std::uint32_t> Relations::sources(Kind sourceKind, std::size_t field, AnyId target) const {
    return sources(slotIndex_[indexOf(sourceKind)][field], target);
}

std::vector<Relations::Referrer> Relations::referrers(AnyId target) const {
    std::vector<Referrer> out;
    for (std::size_t slot = 0; slot < slots_.size(); ++slot)
        for (const std::uint32_t number : sources(slot, target))
            out.push_back({AnyId(slots_[slot].source, number), slots_[slot].field});
    return out;
}

bool Relations::hasReferrers(AnyId target) const {
    for (std::size_t slot = 0; slot < slots_.size(); ++slot)
        if (!sources(slot, target).empty())
            return true;
    return false;
}

bool Relations::operator==(const Relations& other) const {
    // Empty lists that one side grew and the other did not are no difference.
    for (std::size_t slot = 0; slot < slots_.size(); ++slot)
        for (std::size_t kind = 0; kind < kKindCount; ++kind) {
            const auto sizeIn = [&](const Relations& r) {
                const auto& byTarget = r.slots_[slot].byTarget;
                return kind < byTarget.size() ? byTarget[kind].size() : 0;
            };
            const std::size_t limit = std::max(sizeIn(*this), sizeIn(other));
            for (std::size_t number = 1; number < limit; ++number) {
                const AnyId target(static_cast<Kind>(kind), static_cast<std::uint32_t>(number));
                const auto mine = sources(slot, target);
                const auto theirs = other.sources(slot, target);
                if (!std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end()))
                    return false;
            }
        }
    return true;
}

} // namespace fd
