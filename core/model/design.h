// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds.h"
#include "model/table.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace fd {

/// What a file held that this version does not know: kept as it was, written back, never interpreted.
struct ForeignContent {
    /// Raw members ("name": value) of objects that are known otherwise, in file order.
    std::map<AnyId, std::vector<std::pair<std::string, std::string>>> fields;
    /// Raw members of the file itself, for example object kinds of a later version.
    std::vector<std::pair<std::string, std::string>> members;
    /// The same of the file's layout part and of its table of last numbers.
    std::vector<std::pair<std::string, std::string>> layout;
    std::vector<std::pair<std::string, std::string>> counters;
    bool operator==(const ForeignContent&) const = default;
    bool empty() const { return fields.empty() && members.empty() && layout.empty() && counters.empty(); }
};

/// A fabric design: an immutable value. Copies share everything, take constant time and may be read from any thread.
/// Changes are made by Transaction, which yields a new Design.
class Design {
public:
    template <class T>
    Table<T> table() const {
        return Table<T>(tables_[indexOf(kindOf<T>)]);
    }
    /// The object, nullptr if there is none with this id.
    template <class T>
    const T* get(Id<T> id) const {
        return table<T>().find(id);
    }
    template <class T>
    std::shared_ptr<const T> share(Id<T> id) const {
        return table<T>().share(id);
    }
    bool contains(AnyId id) const { return record(id) != nullptr; }
    /// The object of any kind as its entity type; nullptr if there is none.
    const void* record(AnyId id) const { return id ? tables_[indexOf(id.kind)].find(id.number) : nullptr; }
    AnyRecord shareRecord(AnyId id) const { return id ? tables_[indexOf(id.kind)].share(id.number) : nullptr; }
    /// Objects of all kinds.
    std::size_t size() const;
    std::size_t size(Kind kind) const { return tables_[indexOf(kind)].size(); }
    /// The objects of a kind in the order of their numbers.
    std::vector<AnyId> idsOf(Kind kind) const;

    /// The one settings object; defaults if the design has none.
    const FabricSettings& settings() const;

    const ForeignContent& foreign() const;
    void setForeign(ForeignContent content);

    /// Same objects with the same values; ids count, sharing does not.
    bool operator==(const Design& other) const;

private:
    friend class Transaction;
    friend class DesignBuilder;
    friend class DesignBuilder;

    std::array<RecordTable, kKindCount> tables_;
    std::shared_ptr<const ForeignContent> foreign_;
};

} // namespace fd
