// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace fd {

namespace detail {
template <std::size_t Index, class F>
struct FieldLeaf {
    F value;
};

template <class Indexes, class... F>
struct FieldLeaves;
template <std::size_t... Index, class... F>
struct FieldLeaves<std::index_sequence<Index...>, F...> : FieldLeaf<Index, F>... {
    explicit constexpr FieldLeaves(const F&... fields) : FieldLeaf<Index, F>{fields}... {}
};

template <std::size_t Index, class F>
constexpr const F& leafAt(const FieldLeaf<Index, F>& leaf) {
    return leaf.value;
}
} // namespace detail

/// The fields of one entity. A plain product type: std::tuple would do the same, but its constructors cost several
/// seconds of compile time in every file that sees all fifty lists.
template <class... F>
struct FieldList : detail::FieldLeaves<std::index_sequence_for<F...>, F...> {
    using detail::FieldLeaves<std::index_sequence_for<F...>, F...>::FieldLeaves;
    static constexpr std::size_t size = sizeof...(F);
};

template <class... F>
constexpr FieldList<F...> fieldList(const F&... fields) {
    return FieldList<F...>(fields...);
}

/// The field of T at a position.
template <class T, std::size_t Index>
constexpr auto fieldAt() {
    return detail::leafAt<Index>(T::fields());
}

template <class T>
inline constexpr std::size_t kFieldCount = decltype(T::fields())::size;

/// Calls `visit(field)` for each field of T in declared order.
template <class T, class Visit>
constexpr void forEachField(Visit&& visit) {
    constexpr auto fields = T::fields();
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (visit(detail::leafAt<Index>(fields)), ...);
    }(std::make_index_sequence<kFieldCount<T>>{});
}

} // namespace fd
