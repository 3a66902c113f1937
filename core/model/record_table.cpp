// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_table.h"

#include <utility>

namespace fd {

namespace {

/// The part for writing: made, copied from a shared version, or as it is if this writer made it.
template <class Part>
Part& owned(std::shared_ptr<Part>& part, const Writer& writer) {
    if (!part)
        part = std::make_shared<Part>();
    else if (part->writer != writer)
        part = std::make_shared<Part>(*part);
    part->writer = writer;
    return *part;
}

} // namespace

std::uint32_t RecordTable::next(std::uint32_t from) const {
    const std::uint32_t end = limit();
    while (from < end) {
        const Page* at = page(from);
        if (!at) {
            from = static_cast<std::uint32_t>((from / kFanOut + 1) * kFanOut);
            continue;
        }
        if (at->records[from % kFanOut])
            return from;
        ++from;
    }
    return end;
}

AnyRecord RecordTable::put(std::uint32_t number, AnyRecord record, const Writer& writer) {
    AnyRecord& place = writablePage(number, writer).records[number % kFanOut];
    std::swap(place, record);
    root_->size = root_->size + (place ? 1 : 0) - (record ? 1 : 0);
    return record;
}

bool RecordTable::hasEqualRecords(const RecordTable& other, bool (*equal)(const void*, const void*)) const {
    if (isSameVersion(other))
        return true;
    if (size() != other.size())
        return false;
    std::uint32_t mine = next(0);
    std::uint32_t theirs = other.next(0);
    for (std::size_t left = size(); left > 0; --left) {
        const void* a = find(mine);
        const void* b = other.find(theirs);
        if (mine != theirs || (a != b && !equal(a, b)))
            return false;
        mine = next(mine + 1);
        theirs = other.next(theirs + 1);
    }
    return true;
}

RecordTable::Page& RecordTable::writablePage(std::uint32_t number, const Writer& writer) {
    Root& root = owned(root_, writer);
    const std::size_t branch = number / (kFanOut * kFanOut);
    if (branch >= root.branches.size())
        root.branches.resize(branch + 1);
    return owned(owned(root.branches[branch], writer).pages[number / kFanOut % kFanOut], writer);
}

} // namespace fd
