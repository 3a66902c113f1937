// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/design.h"

#include <array>

namespace fd {

const void* Design::record(AnyId id) const {
    using Find = const void* (*)(const Design&, std::uint32_t);
    static constexpr auto finders = []<class... T>(TypeList<T...>) {
        return std::array<Find, sizeof...(T)>{
            [](const Design& d, std::uint32_t number) -> const void* { return d.get(Id<T>{number}); }...};
    }(AllKinds{});
    return id ? finders[indexOf(id.kind)](*this, id.number) : nullptr;
}

std::size_t Design::size() const {
    std::size_t size = 0;
    forEachKind([&]<class T>() { size += table<T>().size(); });
    return size;
}

std::size_t Design::size(Kind kind) const {
    std::size_t size = 0;
    forEachKind([&]<class T>() {
        if (kindOf<T> == kind)
            size = table<T>().size();
    });
    return size;
}

std::vector<AnyId> Design::idsOf(Kind kind) const {
    std::vector<AnyId> ids;
    forEachKind([&]<class T>() {
        if (kindOf<T> != kind)
            return;
        ids.reserve(table<T>().size());
        for (const auto entry : table<T>())
            ids.push_back(entry.id);
    });
    return ids;
}

const FabricSettings& Design::settings() const {
    static const FabricSettings defaults;
    const auto& all = table<FabricSettings>();
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
    bool same = foreign() == other.foreign();
    forEachKind([&]<class T>() { same = same && table<T>() == other.table<T>(); });
    return same;
}

} // namespace fd
