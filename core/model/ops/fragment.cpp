// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/fragment.h"

#include "model/document.h"
#include "model/ops/copying.h"

#include <algorithm>
#include <unordered_set>

namespace fd::ops {

namespace {

/// A record without references to anything outside `known`.
AnyRecord within(AnyId id, AnyRecord record, const std::unordered_set<AnyId>& known) {
    std::vector<AnyId> targets;
    for (const FieldInfo& field : kindInfo(id.kind).fields) {
        if (!field.isReference())
            continue;
        targets.clear();
        field.targets(record.get(), targets);
        if (std::any_of(targets.begin(), targets.end(),
                        [&](AnyId target) { return !known.contains(target); }))
            record = field.withTargets(
                record.get(), [&](AnyId target) { return known.contains(target) ? target : AnyId{}; });
    }
    return record;
}

void addTargets(const Design& design, AnyId id, std::vector<AnyId>& out) {
    for (const FieldInfo& field : kindInfo(id.kind).fields)
        if (field.isReference())
            field.targets(design.record(id), out);
}

} // namespace

Fragment takeFragment(const Design& design, const Relations& relations, const std::vector<AnyId>& objects) {
    Fragment out;
    std::vector<AnyId> wanted = objects;
    std::erase_if(wanted, [&](AnyId id) {
        return !design.contains(id) || id.is<FabricSettings>() || id.is<Acceptance>();
    });
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    out.objects = wanted;
    out.copied = withBelongings(design, relations, wanted, false);
    std::unordered_set<AnyId> known(out.copied.begin(), out.copied.end());
    std::vector<AnyId> neighbours;
    for (const AnyId id : out.copied)
        addTargets(design, id, neighbours);
    for (const AnyId id : neighbours)
        if (design.contains(id))
            known.insert(id);
    Transaction transaction(Design{}, IdCounters{}, 0, {});
    for (const AnyId id : known)
        transaction.put(id, within(id, design.shareRecord(id), known));
    out.design = transaction.snapshot();
    return out;
}

std::size_t Pasted::cablesLost() const {
    return static_cast<std::size_t>(std::count_if(lost.begin(), lost.end(), [](const LostLink& link) {
        return link.object.is<PhysicalNic>() &&
               link.field == Relations::fieldIndex(&PhysicalNic::physicalSwitch);
    }));
}

} // namespace fd::ops
