// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/design.h"

#include "model/kind_operations.h"

namespace fd {

std::size_t Design::size() const {
    std::size_t size = 0;
    for (const RecordTable& table : tables_)
        size += table.size();
    return size;
}

std::vector<AnyId> Design::idsOf(Kind kind) const {
    const RecordTable& table = tables_[indexOf(kind)];
    std::vector<AnyId> ids;
    ids.reserve(table.size());
    for (std::uint32_t number = table.next(0); number < table.limit(); number = table.next(number + 1))
        ids.emplace_back(kind, number);
    return ids;
}

const FabricSettings& Design::settings() const {
    static const FabricSettings defaults;
    const auto all = table<FabricSettings>();
    return all.empty() ? defaults : (*all.begin()).record;
}

const ForeignContent& Design::foreign() const {
    static const ForeignContent nothing;
    return foreign_ ? *foreign_ : nothing;
}

void Design::setForeign(ForeignContent content) {
    foreign_ = content.empty() ? nullptr : std::make_shared<const ForeignContent>(std::move(content));
}

bool Design::operator==(const Design& other) const {
    for (const KindInfo& kind : allKinds())
        if (!tables_[indexOf(kind.kind)].hasEqualRecords(other.tables_[indexOf(kind.kind)], kind.equal))
            return false;
    return foreign() == other.foreign();
}

} // namespace fd
