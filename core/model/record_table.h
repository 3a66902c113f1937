// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fd {

/// An entity of a kind that is known only at run time. The kind comes from the AnyId that goes with it.
using AnyRecord = std::shared_ptr<const void>;

/// Identity of one transaction as an owner of pages. It lives as long as a page that it made, so its address is
/// never another transaction's.
struct WriterMark {};
using Writer = std::shared_ptr<const WriterMark>;

/// The objects of one kind, by number: a three-level array whose parts are shared between versions. Copying a table
/// is constant time. Only a transaction writes, and it writes in place only into parts that carry its own mark;
/// everything else is copied at first touch. So no version that somebody else holds can change.
///
/// Table<T> in table.h gives the records their type; the array itself does not depend on it, so that it is compiled
/// once and not for each of fifty kinds.
class RecordTable {
public:
    std::size_t size() const { return root_ ? root_->size : 0; }
    bool empty() const { return size() == 0; }
    /// One more than the largest number that the present array can hold.
    std::uint32_t limit() const {
        return root_ ? static_cast<std::uint32_t>(root_->branches.size() * kFanOut * kFanOut) : 0;
    }
    /// The record, nullptr if there is none.
    const void* find(std::uint32_t number) const {
        const Page* at = page(number);
        return at ? at->records[number % kFanOut].get() : nullptr;
    }
    AnyRecord share(std::uint32_t number) const {
        const Page* at = page(number);
        return at ? at->records[number % kFanOut] : nullptr;
    }
    /// The lowest number from `from` on that has a record, or limit().
    std::uint32_t next(std::uint32_t from) const;

    /// Stores a record, or removes it with nullptr. For transactions; returns what was there.
    AnyRecord put(std::uint32_t number, AnyRecord record, const Writer& writer);

    /// True if both tables are the same version.
    bool isSameVersion(const RecordTable& other) const { return root_ == other.root_; }
    /// Same numbers with records that are the same or that `equal` calls equal.
    bool hasEqualRecords(const RecordTable& other, bool (*equal)(const void*, const void*)) const;

private:
    static constexpr std::size_t kFanOut = 64;
    struct Page {
        Writer writer;
        std::array<AnyRecord, kFanOut> records;
    };
    struct Branch {
        Writer writer;
        std::array<std::shared_ptr<Page>, kFanOut> pages;
    };
    struct Root {
        Writer writer;
        std::vector<std::shared_ptr<Branch>> branches;
        std::size_t size = 0;
    };

    const Page* page(std::uint32_t number) const {
        const std::size_t branch = number / (kFanOut * kFanOut);
        if (!root_ || branch >= root_->branches.size() || !root_->branches[branch])
            return nullptr;
        return root_->branches[branch]->pages[number / kFanOut % kFanOut].get();
    }
    Page& writablePage(std::uint32_t number, const Writer& writer);

    std::shared_ptr<Root> root_;
};

} // namespace fd
