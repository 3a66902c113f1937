// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace fd {

/// Identity of one transaction as an owner of pages. It lives as long as a page that it made, so its address is
/// never another transaction's.
struct WriterMark {};
using Writer = std::shared_ptr<const WriterMark>;

/// The objects of one kind, by number: a three-level array whose parts are shared between versions. Copying a table
/// is constant time. Only a transaction writes, and it writes in place only into parts that carry its own mark;
/// everything else is copied at first touch. So no version that somebody else holds can change.
template <class T>
class Table {
    static constexpr std::size_t kFanOut = 64;
    using Record = std::shared_ptr<const T>;
    struct Page {
        Writer writer;
        std::array<Record, kFanOut> records;
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

public:
    struct Entry {
        Id<T> id;
        const T& record;
    };

    /// Visits the objects in the order of their numbers.
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Entry;

        Iterator() = default;
        Iterator(const Table* table, std::uint32_t number) : table_(table), number_(number) { settle(); }
        Entry operator*() const { return {Id<T>{number_}, *record_}; }
        Iterator& operator++() {
            ++number_;
            settle();
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return number_ == other.number_; }

    private:
        void settle() {
            const std::uint32_t limit = table_->limit();
            while (number_ < limit) {
                const Page* page = table_->page(number_);
                if (!page) {
                    number_ = (number_ / kFanOut + 1) * kFanOut;
                    continue;
                }
                record_ = page->records[number_ % kFanOut].get();
                if (record_)
                    return;
                ++number_;
            }
            number_ = limit;
        }
        const Table* table_ = nullptr;
        const T* record_ = nullptr;
        std::uint32_t number_ = 0;
    };

    Iterator begin() const { return Iterator(this, 0); }
    Iterator end() const { return Iterator(this, limit()); }

    std::size_t size() const { return root_ ? root_->size : 0; }
    bool empty() const { return size() == 0; }
    /// One more than the largest number that the present array can hold.
    std::uint32_t limit() const {
        return root_ ? static_cast<std::uint32_t>(root_->branches.size() * kFanOut * kFanOut) : 0;
    }

    const T* find(Id<T> id) const {
        const Page* at = page(id.number);
        return at ? at->records[id.number % kFanOut].get() : nullptr;
    }
    std::shared_ptr<const T> share(Id<T> id) const {
        const Page* at = page(id.number);
        return at ? at->records[id.number % kFanOut] : nullptr;
    }

    /// Stores a record, or removes it with nullptr. For transactions; returns what was there.
    std::shared_ptr<const T> put(Id<T> id, std::shared_ptr<const T> record, const Writer& writer) {
        Page& at = writablePage(id.number, writer);
        std::swap(at.records[id.number % kFanOut], record);
        const bool isThere = at.records[id.number % kFanOut] != nullptr;
        root_->size = root_->size + (isThere ? 1 : 0) - (record ? 1 : 0);
        return record;
    }

    /// True if both tables are the same version.
    bool isSameVersion(const Table& other) const { return root_ == other.root_; }

    bool operator==(const Table& other) const {
        if (isSameVersion(other))
            return true;
        if (size() != other.size())
            return false;
        auto mine = begin();
        auto theirs = other.begin();
        for (; mine != end(); ++mine, ++theirs) {
            const Entry a = *mine;
            const Entry b = *theirs;
            if (a.id != b.id || (&a.record != &b.record && !(a.record == b.record)))
                return false;
        }
        return true;
    }

private:
    const Page* page(std::uint32_t number) const {
        const std::size_t branch = number / (kFanOut * kFanOut);
        if (!root_ || branch >= root_->branches.size() || !root_->branches[branch])
            return nullptr;
        return root_->branches[branch]->pages[number / kFanOut % kFanOut].get();
    }

    template <class Part>
    static Part& owned(std::shared_ptr<Part>& part, const Writer& writer) {
        if (!part)
            part = std::make_shared<Part>();
        else if (part->writer != writer)
            part = std::make_shared<Part>(*part);
        part->writer = writer;
        return *part;
    }

    Page& writablePage(std::uint32_t number, const Writer& writer) {
        Root& root = owned(root_, writer);
        const std::size_t branch = number / (kFanOut * kFanOut);
        if (branch >= root.branches.size())
            root.branches.resize(branch + 1);
        return owned(owned(root.branches[branch], writer).pages[number / kFanOut % kFanOut], writer);
    }

    std::shared_ptr<Root> root_;
};

} // namespace fd
