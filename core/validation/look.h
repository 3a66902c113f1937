// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/fabric_view.h"
#include "validation/reads.h"

#include <memory>

namespace fd::validation {

/// Gives derived values out; kept by the engine, which knows when they grow old.
class DerivedStore {
public:
    virtual ~DerivedStore() = default;
    virtual const void* value(std::size_t index, AnyId id) = 0;
};

/// The eyes of a rule: a design as records, reverse references and derived values.
class Look : public FabricView {
public:
    Look(const FabricView& view, DerivedStore& derived) : FabricView(view), derived_(&derived) {}

    template <class T, class V>
    const V& value(Derived<T, V> derived, Id<T> id) const {
        static const V nothing{};
        const void* found = id ? derived_->value(derived.index, id) : nullptr;
        return found ? *static_cast<const V*>(found) : nothing;
    }

    /// Calls `visit(id, record)` for the objects whose field `member` refers to `target`.
    template <class Source, class Value, class Target, class Visit>
    void each(Value Source::*member, Id<Target> target, Visit&& visit) const {
        for (const Id<Source> id : referring(member, target))
            if (const Source* record = get(id))
                visit(id, *record);
    }

private:
    DerivedStore* derived_;
};

/// An object together with its id.
template <class T>
struct On {
    Id<T> id;
    const T* record = nullptr;
    const T& operator*() const { return *record; }
    const T* operator->() const { return record; }
};

} // namespace fd::validation
