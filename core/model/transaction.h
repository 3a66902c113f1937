// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace fd {

/// The last number given out for each kind.
using IdCounters = std::array<std::uint32_t, kKindCount>;

/// The only way to change a design. It works on a copy; nobody sees the changes before the document commits them, and
/// a dropped transaction has never happened. Several edits of one object count as one change.
class Transaction {
public:
    /// `revision` is the document's revision that `base` belongs to.
    Transaction(Design base, const IdCounters& counters, std::uint64_t revision, Text label);

    /// The design with the changes so far, for reading in place: a copy of it would change with further edits.
    const Design& view() const { return working_; }
    /// The design with the changes so far as a value of its own, for example to check it before it is committed.
    Design snapshot() {
        writer_ = std::make_shared<const WriterMark>();
        return working_;
    }
    const Text& label() const { return label_; }
    void setLabel(Text label) { label_ = std::move(label); }

    template <class T>
    Id<T> add(T record) {
        const Id<T> id{++counters_[indexOf(kindOf<T>)]};
        store(id, std::make_shared<const T>(std::move(record)));
        return id;
    }

    /// Adds an object under a number that a file or another document gave it. False if the number is taken.
    template <class T>
    bool addWithId(Id<T> id, T record) {
        if (!id || working_.get(id))
            return false;
        auto& last = counters_[indexOf(kindOf<T>)];
        last = std::max(last, id.number);
        store(id, std::make_shared<const T>(std::move(record)));
        return true;
    }

    /// Calls `change(T&)` on a copy of the object and keeps that. False if there is no such object.
    template <class T, class Edit>
    bool edit(Id<T> id, Edit&& change) {
        const T* present = working_.get(id);
        if (!present)
            return false;
        auto copy = std::make_shared<T>(*present);
        change(*copy);
        store(id, std::move(copy));
        return true;
    }

    template <class T>
    bool erase(Id<T> id) {
        if (!working_.get(id))
            return false;
        store(id, nullptr);
        return true;
    }

    /// Stores a record of a kind that is known only at run time; nullptr removes the object.
    void put(AnyId id, AnyRecord record);
    /// Adds a copy of a record of a kind that is known only at run time.
    AnyId addAny(Kind kind, AnyRecord record);
    /// Reads one field from text. An error if there is no such object or field, or the text is no value of it.
    Result<void> setField(AnyId id, std::string_view fieldName, std::string_view text);

    bool empty() const { return changes_.empty(); }
    std::uint64_t baseRevision() const { return baseRevision_; }
    const IdCounters& counters() const { return counters_; }
    /// The changes so far that really differ, sorted by object.
    ChangeSet changeSet() const;

private:
    friend class Document;

    void store(AnyId id, AnyRecord record);

    Design working_;
    IdCounters counters_;
    std::uint64_t baseRevision_;
    Text label_;
    Writer writer_ = std::make_shared<const WriterMark>();
    std::unordered_map<AnyId, Change> changes_;
};

} // namespace fd
