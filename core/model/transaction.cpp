// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transaction.h"

#include <algorithm>

namespace fd {

Transaction::Transaction(Design base, const IdCounters& counters, std::uint64_t revision, Text label)
    : working_(std::move(base)), counters_(counters), baseRevision_(revision), label_(std::move(label)) {}

void Transaction::put(AnyId id, AnyRecord record) {
    if (!id)
        return;
    auto& last = counters_[indexOf(id.kind)];
    last = std::max(last, id.number);
    store(id, std::move(record));
}

AnyId Transaction::addAny(Kind kind, AnyRecord record) {
    const AnyId id(kind, counters_[indexOf(kind)] + 1);
    put(id, std::move(record));
    return id;
}

Result<void> Transaction::setField(AnyId id, std::string_view fieldName, std::string_view text) {
    const void* record = working_.record(id);
    const FieldInfo* info = record ? kindInfo(id.kind).field(fieldName) : nullptr;
    if (!info)
        return Error{"edit.no-field",
                     Text{translatable("Edit", "There is no field \"{field}\" here."), {{"field", std::string(fieldName)}}}};
    auto changed = info->withText(record, text);
    if (!changed)
        return changed.error();
    put(id, std::move(*changed));
    return {};
}

void Transaction::store(AnyId id, AnyRecord record) {
    AnyRecord before = working_.tables_[indexOf(id.kind)].put(id.number, record, writer_);
    const auto [at, isFirst] = changes_.try_emplace(id);
    Change& change = at->second;
    if (isFirst) {
        change.id = id;
        change.before = std::move(before);
    }
    change.after = std::move(record);
}

ChangeSet Transaction::changeSet() const {
    ChangeSet set;
    set.label = label_;
    set.baseRevision = baseRevision_;
    for (const auto& [id, change] : changes_) {
        const bool neverThere = !change.before && !change.after;
        const bool same = change.before && change.after &&
                          kindInfo(id.kind).equal(change.before.get(), change.after.get());
        if (!neverThere && !same)
            set.changes.push_back(change);
    }
    std::sort(set.changes.begin(), set.changes.end(), [](const Change& a, const Change& b) { return a.id < b.id; });
    set.isReset = set.changes.size() > 1000 && set.changes.size() > working_.size() / 3;
    return set;
}

} // namespace fd
