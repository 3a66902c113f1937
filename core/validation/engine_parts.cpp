// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/engine_state.h"

#include <algorithm>

namespace fd::validation {

std::size_t KeyHash::operator()(const Key& key) const noexcept {
    std::uint64_t h = key.words[0] * 0x9E3779B97F4A7C15U;
    h = (h ^ (h >> 32U) ^ key.words[1]) * 0xBF58476D1CE4E5B9U;
    h = (h ^ (h >> 29U) ^ key.words[2]) * 0x94D049BB133111EBU;
    return static_cast<std::size_t>(h ^ (h >> 31U));
}

std::size_t UnitHash::operator()(const Unit& unit) const noexcept {
    return KeyHash{}(unit.key) ^ (unit.rule * std::size_t{0x9E3779B97F4A7C15});
}

std::vector<Key>& Buckets::keysOf(AnyId id) {
    auto at = std::find_if(keysOf_.begin(), keysOf_.end(),
                           [&](const auto& ofKind) { return ofKind.first == id.kind; });
    if (at == keysOf_.end())
        at = keysOf_.insert(keysOf_.end(), {id.kind, {}});
    if (at->second.size() <= id.number)
        at->second.resize(id.number + 1);
    return at->second[id.number];
}

void Buckets::assign(AnyId id, std::vector<Key> keys, std::vector<Key>& touched) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::vector<Key>& present = keysOf(id);
    touched.insert(touched.end(), present.begin(), present.end());
    touched.insert(touched.end(), keys.begin(), keys.end());
    for (const Key& old : present) {
        if (std::binary_search(keys.begin(), keys.end(), old))
            continue;
        const auto group = groups_.find(old);
        auto& members = group->second;
        members.erase(std::lower_bound(members.begin(), members.end(), id));
        if (members.empty())
            groups_.erase(group);
    }
    for (const Key& key : keys) {
        if (std::binary_search(present.begin(), present.end(), key))
            continue;
        auto& members = groups_[key];
        members.insert(std::lower_bound(members.begin(), members.end(), id), id);
    }
    present = std::move(keys);
}

std::span<const AnyId> Buckets::members(const Key& key) const {
    const auto group = groups_.find(key);
    return group == groups_.end() ? std::span<const AnyId>{} : std::span(group->second);
}

std::vector<Key> Buckets::keys() const {
    std::vector<Key> out;
    for (const auto& [key, members] : groups_)
        out.push_back(key);
    return out;
}

void DerivedCache::reset() {
    values_.assign(allDerived().size(), {});
}

void DerivedCache::bind(const Design& design, const Relations& relations) {
    design_ = &design;
    relations_ = &relations;
}

std::shared_ptr<const void>& DerivedCache::slot(std::size_t index, AnyId id) {
    auto& values = values_[index];
    if (values.size() <= id.number)
        values.resize(id.number + 1);
    return values[id.number];
}

std::shared_ptr<const void> DerivedCache::compute(std::size_t index, AnyId id) {
    const Look look(FabricView(*design_, *relations_), *this);
    return allDerived()[index].compute(id, look);
}

const void* DerivedCache::value(std::size_t index, AnyId id) {
    if (const auto& known = slot(index, id))
        return known.get();
    // Computing may ask for other values, so the place is looked up again.
    auto made = compute(index, id);
    return (slot(index, id) = std::move(made)).get();
}

bool DerivedCache::refresh(std::size_t index, AnyId id) {
    const std::shared_ptr<const void> known = slot(index, id);
    if (!known)
        return false;
    auto made = compute(index, id);
    const bool isSame = made && allDerived()[index].equal(known.get(), made.get());
    if (!isSame)
        slot(index, id) = std::move(made);
    return !isSame;
}

void Dirty::add(AnyId subject, const ReaderSet& readers) {
    ReaderSet& present = subjects[subject];
    const ReaderSet fresh = readers & ~present;
    if (fresh.none())
        return;
    present |= readers;
    for (std::size_t at = fresh._Find_first(); at < kMaximumDerived; at = fresh._Find_next(at))
        derived[at].push_back(subject);
}

void Dirty::addReadersOf(AnyId id, const FieldMask& fields, bool cameOrWent, const StateView& state) {
    if (cameOrWent)
        add(id, Readers::instance().readersOfKind(id.kind));
    for (const ReaderPath& path : Readers::instance().endingAt(id.kind)) {
        const ReaderSet readers = cameOrWent ? path.all : path.of(fields);
        if (readers.any())
            walkBack(state, path.steps, id, [&](AnyId subject) { add(subject, readers); });
    }
}

std::string fingerprintOf(const Acceptance& acceptance) {
    std::string out = acceptance.rule;
    for (const AnyId subject : acceptance.subjects) {
        out += ' ';
        appendAnyId(out, subject);
    }
    return out;
}

} // namespace fd::validation
