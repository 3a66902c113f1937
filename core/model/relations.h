// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fd {

/// Who refers to whom: the reverse of all references of a design. Built once and advanced by change sets; plain data
/// of one thread.
class Relations {
public:
    Relations();

    void reset(const Design& design);
    void advance(const ChangeSet& changes);

    /// The objects of kind Source whose field `member` refers to `target`, by number in ascending order.
    template <class Source, class Value, class Target>
    std::span<const Id<Source>> of(Value Source::*member, Id<Target> target) const {
        const auto numbers = sources(slotOf<Source>(fieldIndex(member)), AnyId(target));
        static_assert(sizeof(Id<Source>) == sizeof(std::uint32_t));
        return {reinterpret_cast<const Id<Source>*>(numbers.data()), numbers.size()};
    }

    struct Referrer {
        AnyId source;
        /// Position in the source kind's field list.
        std::size_t field = 0;
    };
    /// All objects that refer to `target`, by kind, field and number.
    std::vector<Referrer> referrers(AnyId target) const;
    bool hasReferrers(AnyId target) const;

    /// The numbers of the objects of `sourceKind` whose field at `field` refers to `target`.
    std::span<const std::uint32_t> sources(Kind sourceKind, std::size_t field, AnyId target) const;

    /// The position of a field in its kind's list.
    template <class Source, class Value>
    static std::size_t fieldIndex(Value Source::*member) {
        std::size_t at = 0;
        std::size_t found = 0;
        forEachField<Source>([&](const auto& f) {
            if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(f)>::ValueType, Value>)
                if (f.member == member)
                    found = at;
            ++at;
        });
        return found;
    }

    bool operator==(const Relations& other) const;

private:
    /// One reference field of one kind, for one kind of target.
    struct Slot {
        Kind source{};
        std::size_t field = 0;
        /// By target kind and number: the numbers of the sources. Fields for any kind use several target kinds.
        std::vector<std::vector<std::vector<std::uint32_t>>> byTarget;
    };

    template <class Source>
    std::size_t slotOf(std::size_t field) const {
        return slotIndex_[indexOf(kindOf<Source>)][field];
    }
    std::span<const std::uint32_t> sources(std::size_t slot, AnyId target) const;
    void addRecord(AnyId id, const void* record, const void* except);
    void removeRecord(AnyId id, const void* record, const void* except);

    std::vector<Slot> slots_;
    /// By source kind and field: the position in slots_, or kNone.
    std::vector<std::vector<std::size_t>> slotIndex_;
};

} // namespace fd
