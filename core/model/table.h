// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/record_table.h"

#include <cstddef>
#include <iterator>

namespace fd {

/// The objects of kind T in a design, by number: a typed look at a RecordTable. It is only an address and is passed by
/// value; the design that it came from must outlive it.
template <class T>
class Table {
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
        Iterator(const RecordTable* records, std::uint32_t from) : records_(records), number_(records->next(from)) {}
        Entry operator*() const { return {Id<T>{number_}, *static_cast<const T*>(records_->find(number_))}; }
        Iterator& operator++() {
            number_ = records_->next(number_ + 1);
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return number_ == other.number_; }

    private:
        const RecordTable* records_ = nullptr;
        std::uint32_t number_ = 0;
    };

    explicit Table(const RecordTable& records) : records_(&records) {}

    Iterator begin() const { return Iterator(records_, 0); }
    Iterator end() const { return Iterator(records_, records_->limit()); }
    std::size_t size() const { return records_->size(); }
    bool empty() const { return records_->empty(); }
    /// One more than the largest number that the present array can hold.
    std::uint32_t limit() const { return records_->limit(); }
    const T* find(Id<T> id) const { return static_cast<const T*>(records_->find(id.number)); }
    std::shared_ptr<const T> share(Id<T> id) const { return std::static_pointer_cast<const T>(records_->share(id.number)); }
    /// True if both are the same version.
    bool isSameVersion(const Table& other) const { return records_->isSameVersion(*other.records_); }

private:
    const RecordTable* records_;
};

} // namespace fd
